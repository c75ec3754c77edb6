import type { Span } from "../model/report";
import { isHan } from "../vocabulary/char-class";
import { definingWords, weakDefiningWords } from "../vocabulary/glossary-words";
import { longestPrefix, prefixesOf } from "../vocabulary/word-index";
import { trimSpan } from "./tasks-lines";
import { isBlank } from "./tasks-markers";

/**
 * Where a term ends and its definition begins.
 * Takes: “双拥”：拥军优属 · 灯塔工厂是指… · 智改数转——…, and a term alone on its line. Refuses: a sentence with a colon far inside.
 */

/** A term is a name: anything longer is a sentence. */
const longestTerm = 60;
const openers = "“‘《（(【「『〈";
const closers = "”’》）)】」』〉";

export interface Division {
  term: Span;
  definition: Span;
}

/** Divides an entry without its mark, null when it has no separator. */
export function divideEntry(folded: string, start: number, end: number): Division | null {
  const line = lineEnd(folded, start, end);
  const cut =
    bracketed(folded, start, line) ??
    separator(folded, start, line, true) ??
    separator(folded, start, line, false) ??
    weakSeparator(folded, start, line);
  if (cut !== null) return division(folded, start, cut.from, cut.to, end);
  const isTitle = line < end && line - start <= longestTerm && !folded.slice(start, line).includes("。");
  return isTitle ? division(folded, start, line, line, end) : (gapSeparator(folded, start, line, end) ?? null);
}

/** The end of the first line, looked for no further than a term can reach. */
function lineEnd(folded: string, start: number, end: number): number {
  const stop = Math.min(end, start + longestTerm + 1);
  for (let at = start; at < stop; at += 1) if (folded.charCodeAt(at) === 0x0a) return at;
  return end;
}

function division(folded: string, start: number, from: number, to: number, end: number): Division | null {
  const term = bareTerm(folded, trimSpan(folded, start, from));
  const definition = trimSpan(folded, to, end);
  return term.start < term.end && definition.start < definition.end ? { term, definition } : null;
}

/** （见第12页）: where a printed report uses the term. */
const pageReference = /[(（][见在\s]*(?:正文|报告)?第? ?\d{1,3} ?(?:页|段)[^()（）]{0,12}[)）]$/u;

/** Without 是指 before a colon, the page it refers to, and without brackets or emphasis around the whole: 【双拥】, **双拥**. */
function bareTerm(folded: string, span: Span): Span {
  let { start, end } = span;
  const reference = end > start && ")）".includes(folded.charAt(end - 1)) ? pageReference.exec(folded.slice(start, end)) : null;
  if (reference !== null && reference.index > 0) end = start + reference.index;
  for (const word of definingWords) if (folded.endsWith(word, end) && end - word.length > start) end -= word.length;
  while (start < end && "*【[".includes(folded.charAt(start))) start += 1;
  while (end > start && "*】]".includes(folded.charAt(end - 1))) end -= 1;
  return trimSpan(folded, start, end);
}

type Cut = { from: number; to: number };

/** 【双拥】拥军优属…: the bracket alone sets the term apart. */
function bracketed(folded: string, start: number, line: number): Cut | null {
  const open = folded.charAt(start);
  if (open !== "【" && open !== "[") return null;
  const close = folded.indexOf(open === "[" ? "]" : "】", start);
  if (close < 0 || close >= Math.min(line, start + longestTerm) || line - close < 3) return null;
  let to = close + 1;
  while (to < line && (isBlank(folded.charCodeAt(to)) || ":：—─".includes(folded.charAt(to)))) to += 1;
  return { from: close + 1, to };
}

/** The first colon, dash or defining word outside brackets and quotation marks. */
function separator(folded: string, start: number, line: number, nested: boolean): Cut | null {
  const stop = Math.min(line, start + longestTerm);
  let depth = 0;
  for (let at = start; at < stop; at += 1) {
    // Nearly every character is of a word: neither bracket nor dash nor stop.
    if (!isHan(folded.charCodeAt(at))) {
      const glyph = folded.charAt(at);
      if (nested && openers.includes(glyph)) depth += 1;
      else if (nested && closers.includes(glyph)) depth = Math.max(0, depth - 1);
      if (depth > 0) continue;
      if (glyph === "。") return null;
      if (glyph === ":" || glyph === "：" || glyph === "∶") return at === start ? null : { from: at, to: at + 1 };
      if ("—─–".includes(glyph) && at > start && !isRange(folded, at)) {
        return { from: at, to: folded.charAt(at + 1) === glyph ? at + 2 : at + 1 };
      }
    } else if (depth === 0 && at > start) {
      const word = longestPrefix(folded, at, folded.length, defining);
      if (word !== "") return { from: withoutComma(folded, at), to: definitionFrom(folded, at + word.length) };
    }
  }
  return null;
}

const defining = /* @__PURE__ */ prefixesOf(definingWords);

/** 2021—2025, 6%—7%: the dash of a span. */
function isRange(folded: string, at: number): boolean {
  return /[\d%]/.test(folded.charAt(at - 1)) && /\d/.test(folded.charAt(at + 1));
}

const withoutComma = (folded: string, at: number): number => ("，,".includes(folded.charAt(at - 1)) ? at - 1 : at);

function definitionFrom(folded: string, at: number): number {
  return ":：，,".includes(folded.charAt(at)) && at < folded.length ? at + 1 : at;
}

/** “双拥”，即… and “双拥”指…: the word counts only behind a comma or a closing quotation mark. */
function weakSeparator(folded: string, start: number, line: number): Cut | null {
  const stop = Math.min(line, start + longestTerm);
  for (let at = start + 1; at < stop; at += 1) {
    const before = folded.charAt(at - 1);
    if (!'，,”’"」）)'.includes(before) || !weakDefiningWords.includes(folded.charAt(at))) continue;
    return { from: withoutComma(folded, at), to: at + 1 };
  }
  return null;
}

/** Term and definition with nothing but a gap between them; a single blank only where a sentence stands behind a short name. */
function gapSeparator(folded: string, start: number, line: number, end: number): Division | null {
  const stop = Math.min(line, start + 30);
  const last = trimSpan(folded, start, end).end;
  const isSentence = last > start && "。;；".includes(folded.charAt(last - 1));
  for (let at = start + 1; at < stop; at += 1) {
    if ("，。；".includes(folded.charAt(at))) return null;
    if (!isBlank(folded.charCodeAt(at))) continue;
    const isName = isSentence && opensDefinition(folded, at + 1) && end - at > 6;
    if (folded.charAt(at) !== " " || isBlank(folded.charCodeAt(at + 1)) || isName) {
      return division(folded, start, at, at + 1, end);
    }
  }
  return null;
}

/** Behind the blank begins the definition; not in 5G 基站, one name with a blank inside. */
function opensDefinition(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 4), at - 1);
  return /[\u4e00-\u9fff“《]/u.test(folded.charAt(at)) && (!/[A-Za-z\d]$/u.test(before) || /^[A-Z]{3}$/u.test(before));
}
