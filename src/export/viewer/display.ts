import type { Span } from "../../model/report";

/** A stretch of the source as a reader sees it; `at[i]` is the offset in the source of the character `text[i]`. */
export interface Display {
  text: string;
  at: number[];
}

const BLANK = /\s/;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iy;
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
  const close = ahead.indexOf(comment ? "-->" : ">");
  return close < 0 ? from + 1 : from + close + (comment ? 3 : 1);
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

/** The slice without tags, comments, scripts and styles: what is left of a page outside the report's paragraphs. */
export function foldPage(source: string, start: number, end: number): Display[] {
  const lines: Display[] = [];
  let from = start;
  const flush = (to: number): void => {
    const line = fold(source, from, to);
    if (line.text !== "") lines.push(line);
  };
  let cursor = start;
  while (cursor < end) {
    const open = source.indexOf("<", cursor);
    if (open < 0 || open >= end) break;
    const close = elementEnd(source, open, end);
    if (close === open + 1) {
      cursor = close;
      continue;
    }
    flush(open);
    from = cursor = close;
  }
  flush(end);
  return lines;
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
