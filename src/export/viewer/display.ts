import type { Span } from "../../model/report";

/** A stretch of the source as a reader sees it; `at[i]` is the offset in the source of the character `text[i]`. */
export interface Display {
  text: string;
  at: number[];
}

const BLANK = /\s/;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iy;
const TAG = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/;
const SKIP_LIMIT = 4000;
const COMMENT_LIMIT = 20_000;

/**
 * Finds the characters of `shown` in a span of the source, one after the other. Between them the source may have what is not shown:
 * white space, line wraps, tags, characters written as entities.
 *
 *     source  增长<b>5</b>&percnt;\n　　以上
 *     shown   增长   5           %         以上
 */
export function align(source: string, { start, end }: Span, shown: string): Display {
  const at: number[] = [];
  let cursor = start;
  for (let index = 0; index < shown.length; index++) {
    const letter = shown.charCodeAt(index);
    const found = find(source, cursor, end, letter);
    if (found === null) return fold(source, start, end);
    at.push(found.at);
    cursor = found.next;
  }
  return { text: shown, at };
}

function find(source: string, from: number, end: number, letter: number): { at: number; next: number } | null {
  const limit = Math.min(end, from + SKIP_LIMIT);
  let cursor = from;
  while (cursor < limit) {
    const here = source.charCodeAt(cursor);
    if (here === letter || (letter === 32 && BLANK.test(source.charAt(cursor)))) return { at: cursor, next: cursor + 1 };
    const entity = here === 38 ? entityEnd(source, cursor) : -1;
    if (entity > 0 && !/^&(?:nbsp|[et]m?nsp|emsp|#160|#12288|#x3000|#xa0);$/i.test(source.slice(cursor, entity))) {
      return { at: cursor, next: entity };
    }
    cursor = entity > 0 ? entity : here === 60 ? tagEnd(source, cursor, end) : cursor + 1;
  }
  return null;
}

function entityEnd(source: string, from: number): number {
  ENTITY.lastIndex = from;
  return ENTITY.test(source) ? ENTITY.lastIndex : -1;
}

function tagEnd(source: string, from: number, end: number): number {
  if (!/[a-z/!?]/i.test(source.charAt(from + 1))) return from + 1;
  const comment = source.startsWith("<!--", from);
  // Bounded, so that a page full of openings without an end costs no more per character than any other.
  const ahead = source.slice(from, Math.min(end, from + (comment ? COMMENT_LIMIT : SKIP_LIMIT)));
  const length = comment ? ahead.indexOf("-->") + 3 : (TAG.exec(ahead)?.[0].length ?? 0);
  return length < 3 ? from + 1 : from + length;
}

/** The slice itself, runs of white space as one blank, none at the ends. */
export function fold(source: string, start: number, end: number): Display {
  const letters: string[] = [];
  const at: number[] = [];
  let blankAt = -1;
  for (let cursor = start; cursor < end; cursor++) {
    const letter = source.charAt(cursor);
    if (BLANK.test(letter)) {
      if (blankAt < 0) blankAt = cursor;
      continue;
    }
    if (blankAt >= 0 && letters.length > 0) {
      letters.push(" ");
      at.push(blankAt);
    }
    blankAt = -1;
    letters.push(letter);
    at.push(cursor);
  }
  return { text: letters.join(""), at };
}

const BLOCK =
  /^<\/?(?:address|article|aside|blockquote|body|br|center|d[dlt]|div|fieldset|footer|form|h[1-6r]|header|html|li|main|nav|ol|p|pre|section|t[dhr]|table|tbody|thead|title|ul)\b/i;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  middot: "·",
  times: "×",
  permil: "‰",
};

/** The slice without tags, comments, scripts and styles: what is left of a page outside the report's paragraphs. */
export function foldPage(source: string, start: number, end: number): Display[] {
  const lines: Display[] = [];
  let letters: string[] = [];
  let at: number[] = [];
  const flush = (): void => {
    while (letters.at(-1) === " ") letters.pop();
    if (letters.length > 0) lines.push({ text: letters.join(""), at: at.slice(0, letters.length) });
    letters = [];
    at = [];
  };
  const put = (letter: string, offset: number): void => {
    const blank = BLANK.test(letter);
    if (blank && (letters.length === 0 || letters.at(-1) === " ")) return;
    for (const unit of (blank ? " " : letter).split("")) {
      letters.push(unit);
      at.push(offset);
    }
  };
  let cursor = start;
  while (cursor < end) {
    const letter = source.charAt(cursor);
    const close = letter === "<" ? elementEnd(source, cursor, end) : letter === "&" ? entityEnd(source, cursor) : 0;
    if (close <= cursor + 1) {
      put(letter, cursor);
      cursor++;
      continue;
    }
    if (letter === "&") put(entity(source.slice(cursor, close)), cursor);
    else if (BLOCK.test(source.slice(cursor, cursor + 12))) flush();
    cursor = close;
  }
  flush();
  return lines;
}

function entity(written: string): string {
  const number = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(written);
  if (number === null) return NAMED[written.slice(1, -1)] ?? written;
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

function elementEnd(source: string, open: number, end: number): number {
  const hidden = /^<(script|style|head|select|noscript)\b/i.exec(source.slice(open, open + 10))?.[1];
  if (hidden === undefined) return tagEnd(source, open, end);
  const closing = new RegExp(`</${hidden}`, "gi");
  closing.lastIndex = open;
  const close = closing.exec(source)?.index ?? end;
  return close >= end ? end : tagEnd(source, close, end);
}

/** The index in a display of the first character at or behind an offset of the source. */
export function indexAt({ at }: Display, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
