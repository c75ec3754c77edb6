import type { ViewRecord } from "../records";
import type { Language } from "../strings";
import type { UnitWords } from "../words";

/** What render-viewer.ts puts into the page's data element. */
export interface Data {
  language: Language;
  records: ViewRecord[];
  sections: Readonly<Record<string, string>>;
  units: UnitWords;
  names: Readonly<Record<string, readonly [zh: string, en: string]>>;
  placed: number[];
}

/** The language of the interface, and who wants to know when it changes. */
export interface Reading {
  language: Language;
  onChange: (listener: () => void) => void;
  change: (language: Language) => void;
}

export function reading(language: Language): Reading {
  const listeners: (() => void)[] = [];
  const state: Reading = {
    language,
    onChange: (listener) => listeners.push(listener),
    change: (next) => {
      state.language = next;
      for (const listener of listeners) listener();
    },
  };
  return state;
}

/** An element of the page's own markup, which is there. */
export function element<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id}`);
  return found as E;
}

/** <tag class="…">children</tag>; strings become text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}
