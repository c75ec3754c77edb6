import type { TermRecord } from "../records";
import { type Data, element, make, type Reading } from "./dom";

/** Explains a glossary term where the text uses it: on hover, on focus; Escape puts it away, and the pointer may go onto it. */
export function tip({ records }: Data, state: Reading): void {
  const box = element("tip");
  let owner: HTMLElement | null = null;
  let timer = 0;

  const termOf = (mark: HTMLElement): TermRecord | null => {
    if (!mark.classList.contains("m") || document.body.classList.contains("off-m")) return null;
    for (const number of (mark.dataset["r"] ?? "").split(" ")) {
      const record = records[Number(number)];
      if (record?.kind === "g") return record;
    }
    return null;
  };
  const hide = (): void => {
    clearTimeout(timer);
    owner?.removeAttribute("aria-describedby");
    owner = null;
    box.hidden = true;
  };
  const show = (mark: HTMLElement): void => {
    const term = termOf(mark);
    if (term === null) {
      hide();
      return;
    }
    clearTimeout(timer);
    if (owner === mark) return;
    hide();
    owner = mark;
    mark.setAttribute("aria-describedby", "tip");
    box.replaceChildren(make("b", "", term.term), make("span", "", term.definition));
    box.lang = "zh-CN";
    box.hidden = false;
    place(box, mark);
  };
  const markAt = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>("#text a[data-r]") : null;

  document.addEventListener("pointerover", (event) => {
    const mark = markAt(event.target);
    if (mark !== null) show(mark);
    else if (box.contains(event.target as Node)) clearTimeout(timer);
    else if (owner !== null && owner !== document.activeElement) {
      clearTimeout(timer);
      timer = window.setTimeout(hide, 200);
    }
  });
  document.addEventListener("focusin", (event) => {
    const mark = markAt(event.target);
    if (mark === null) hide();
    else show(mark);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  document.addEventListener("scroll", hide, { passive: true });
  state.onChange(hide);
}

/** Below the words, or above them where there is no room. */
function place(box: HTMLElement, mark: HTMLElement): void {
  const words = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(8, Math.min(words.left, document.documentElement.clientWidth - width - 8));
  const below = words.bottom + 6;
  const top = below + height < document.documentElement.clientHeight ? below : Math.max(8, words.top - height - 6);
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}
