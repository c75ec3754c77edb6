import { type Fillers, type Language, type StringKey } from "./strings";

/** Markup that is safe to put into the page. Only the functions of this file make it. */
export type Html = string & { readonly __html: never };

/** An attribute's value with its quotes. */
export type Quoted = string & { readonly __quoted: never };

const raw = (markup: string): Html => markup as Html;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

// What could change the text around it without being seen (marks of writing direction), or what HTML cannot hold (controls, lone
// surrogates). The reader sees its number instead.
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Text as it stands: nothing in it is markup. */
export function text(value: string): Html {
  const escaped = value.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
  return raw(escaped.replace(UNSEEN, (letter) => `<i class="ctl" data-u="${code(letter)}"></i>`));
}

/** A value in double quotes. */
export function quoted(value: string | number): Quoted {
  const escaped = String(value).replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
  return `"${escaped.replace(UNSEEN, (letter) => `[${code(letter)}]`)}"` as Quoted;
}

function code(letter: string): string {
  return `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Literal markup of ours with markup in the blanks: `text`, `quoted` and the like make what goes in. */
export function html(pieces: TemplateStringsArray, ...values: readonly (Html | Quoted | number | readonly Html[])[]): Html {
  let out = pieces[0] ?? "";
  values.forEach((value, index) => {
    out += (Array.isArray(value) ? value.join("") : String(value)) + (pieces[index + 1] ?? "");
  });
  return raw(out);
}

export const nothing: Html = raw("");

export function join(parts: readonly Html[], between = ""): Html {
  return raw(parts.join(between));
}

/** JSON for a script element of data: nothing in it can end the element. */
export function json(value: unknown): Html {
  const escape = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return raw(JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escape));
}

/** How a page says things in both languages: one is shown, the other waits in an attribute for the switch. */
export interface Speech<Key = StringKey> {
  language: Language;
  /** Words of the interface. */
  ui: (key: Key, fillers?: Fillers) => Html;
  /** Something that is written differently in the two languages, such as 717.11亿元 and CNY 71.7 bn. */
  both: (zh: string, en: string) => Html;
  /** An attribute in both languages, with its name: aria-label="…". */
  attribute: (name: "aria-label" | "placeholder" | "title", key: Key, fillers?: Fillers) => Html;
}

/** `say` has the words of a page: by key, with the blanks filled in. */
export function speech<Key>(language: Language, say: (key: Key, language: Language, fillers?: Fillers) => string): Speech<Key> {
  const both = (zh: string, en: string): Html => {
    if (zh === en) return text(zh);
    return raw(`<span data-zh=${quoted(zh)} data-en=${quoted(en)}>${text(language === "zh" ? zh : en)}</span>`);
  };
  return {
    language,
    both,
    ui: (key, fillers) => both(say(key, "zh", fillers), say(key, "en", fillers)),
    attribute: (name, key, fillers) => {
      const [zh, en] = [say(key, "zh", fillers), say(key, "en", fillers)];
      return raw(`${name}=${quoted(language === "zh" ? zh : en)} data-${name}-zh=${quoted(zh)} data-${name}-en=${quoted(en)}`);
    },
  };
}
