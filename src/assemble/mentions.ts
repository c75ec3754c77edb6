import type { Span } from "../model/report";
import type { Line } from "./tasks-lines";
import { isBlank, readMarker } from "./tasks-markers";

/**
 * Where the report uses the terms of its glossary: by name, and by note mark.
 * Takes: “双减”政策, 双减政策, “双减” for the entry “双减”政策, ［16］. Refuses: TOD inside TODAY, [2023].
 *
 * One pass: the terms are a trie, every position of the text is tried once, and the longest term wins.
 */

/** The terms by their characters; nodes are numbers, the root is 0. */
interface Trie {
  /** From a node by a character to the next node; `stepOf` makes the key. One map for all costs less than one for each. */
  next: Map<number, number>;
  /** Index of the term that ends at a node, -1 for none. */
  terms: number[];
  /** This spelling counts only in quotation marks. */
  quoted: boolean[];
  /** What a term can begin with: a sieve of first characters, and one of pairs; nearly every place in the text falls through. */
  firsts: Uint8Array;
  pairs: Uint8Array;
}

const stepOf = (node: number, code: number): number => node * 0x10000 + code;

/** Longer names are sentences; nobody repeats them word by word. */
const longestTerm = 80;
const quoteGlyphs = "“”\"‘’'「」『』";

function isQuote(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x3010 || (code < 0x2018 && code > 0x27)) return false;
  return code === 0x22 || code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d || code >= 0x300c;
}

interface Numbered {
  number: number | null;
  kind: string | null;
}

/** `terms` as written and folded; `entries` tell their numbers; the answer has one list a term. */
export function findMentions(
  folded: string,
  lines: readonly Line[],
  glossaries: readonly Span[],
  terms: readonly string[],
  entries: readonly Numbered[],
): Span[][] {
  const trie = plant(terms);
  const byNumber = new Map<number, number>();
  for (const [index, { number }] of entries.entries()) {
    if (number !== null && !byNumber.has(number)) byNumber.set(number, index);
  }
  const circled = entries.some((entry) => entry.kind === "circled");
  const mentions: Span[][] = terms.map(() => []);
  const { firsts, pairs } = trie;
  for (const glyph of "[［〔【") firsts[glyph.charCodeAt(0) & firstMask] = MARK;
  if (circled) for (const [from, to] of circledCodes) for (let code = from; code < to; code += 1) firsts[code & firstMask] = MARK;
  const search = (start: number, end: number): void => {
    let at = start;
    while (at < end) {
      const code = folded.charCodeAt(at);
      const kind = firsts[code & firstMask];
      if (kind === 0 || (kind === TERM && pairs[pairOf(code, folded.charCodeAt(at + 1))] === 0 && !isQuote(folded, at + 1))) {
        at += 1;
        continue;
      }
      const found = longest(folded, at, end, trie);
      const mark = found === null && kind === MARK ? noteMark(folded, at, byNumber, circled) : null;
      if (found !== null) mentions[found.term]?.push({ start: openingQuote(folded, at, found.end), end: found.end });
      else if (mark !== null) note(mentions[mark.term], at, mark.end);
      at = found?.end ?? mark?.end ?? at + 1;
    }
  };
  let next = 0;
  for (const line of lines) {
    while (next < glossaries.length && (glossaries[next]?.end ?? 0) <= line.start) next += 1;
    const glossary = glossaries[next];
    if (glossary === undefined || glossary.start >= line.end) search(line.start, line.end);
    else {
      search(line.start, Math.max(line.start, glossary.start));
      search(Math.min(glossary.end, line.end), line.end);
    }
  }
  return mentions;
}

/** A character that a term, or a note mark, can begin with. */
const TERM = 1;
const MARK = 2;
const firstMask = 1023;
const pairMask = 4095;
const pairOf = (first: number, second: number): number => (first * 31 + second) & pairMask;

/** ① – ⑳, ❶ – ➓, ㉑ – ㉟, ㊱ – ㊿. */
const circledCodes: readonly (readonly [number, number])[] = [
  [0x2460, 0x2474],
  [0x2776, 0x2794],
  [0x3251, 0x3260],
  [0x32b1, 0x32c0],
];

type Mark = { term: number; end: number } | null;

/** A mark behind its own term makes one mention with it. */
function note(list: Span[] | undefined, start: number, end: number): void {
  const last = list?.at(-1);
  if (last?.end === start) last.end = end;
  else list?.push({ start, end });
}

function noteMark(folded: string, at: number, byNumber: ReadonlyMap<number, number>, circled: boolean): Mark {
  const marker = readMarker(folded, at);
  if (marker === null || !(marker.kind === "bracket" || (circled && marker.kind === "circled"))) return null;
  const term = byNumber.get(marker.number);
  if (term === undefined) return null;
  let end = marker.end;
  while (end > at && isBlank(folded.charCodeAt(end - 1))) end -= 1;
  return { term, end };
}

/** The longest term that begins at `at`; quotation marks in the text are stepped over. */
function longest(folded: string, at: number, end: number, { next, terms, quoted }: Trie): { term: number; end: number } | null {
  let best: { term: number; end: number } | null = null;
  let node = next.get(folded.charCodeAt(at));
  let cursor = at + 1;
  while (node !== undefined) {
    const term = terms[node] as number;
    if (term >= 0 && isWhole(folded, at, cursor)) {
      const closed = isQuote(folded, cursor) && hasOpenQuote(folded, at, cursor);
      if (quoted[node] === false || (closed && isQuote(folded, at - 1))) best = { term, end: closed ? cursor + 1 : cursor };
    }
    while (cursor < end && isQuote(folded, cursor)) cursor += 1;
    if (cursor >= end) break;
    node = next.get(stepOf(node, folded.charCodeAt(cursor)));
    cursor += 1;
  }
  return best;
}

/** No letter or digit of a Latin term goes on outside it. */
function isWhole(folded: string, start: number, end: number): boolean {
  return !(isLatin(folded, start) && isLatin(folded, start - 1)) && !(isLatin(folded, end - 1) && isLatin(folded, end));
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Of “双减” the marks belong to the mention when they open and close it. */
function openingQuote(folded: string, start: number, end: number): number {
  if (start === 0 || !openers.includes(folded.charAt(start - 1))) return start;
  let open = 0;
  for (let at = start; at < end; at += 1) {
    if (!isQuote(folded, at)) continue;
    const glyph = folded.charAt(at);
    if (openers.includes(glyph)) open += 1;
    else if (closers.includes(glyph)) open -= 1;
  }
  return open < 0 ? start - 1 : start;
}

const openers = "“‘「『";
const closers = "”’」』";

function hasOpenQuote(folded: string, start: number, end: number): boolean {
  const inside = folded.slice(Math.max(0, start - 1), end);
  return inside.lastIndexOf("“") > inside.lastIndexOf("”") || inside.lastIndexOf("「") > inside.lastIndexOf("」");
}

function plant(terms: readonly string[]): Trie {
  const trie: Trie = {
    next: new Map(),
    terms: [-1],
    quoted: [false],
    firsts: new Uint8Array(firstMask + 1),
    pairs: new Uint8Array(pairMask + 1),
  };
  const aliases = new Map<string, number>();
  for (const [index, term] of terms.entries()) {
    if (term.length > longestTerm) continue;
    const names = partNames(term);
    grow(trie, unquoted(term), index, false);
    for (const name of names) grow(trie, unquoted(name), index, false);
    const alias = names.length === 0 ? quotedAlias(term) : null;
    if (alias !== null) aliases.set(alias, aliases.has(alias) ? -1 : index);
  }
  for (const [alias, index] of aliases) if (index >= 0) grow(trie, alias, index, true);
  return trie;
}

function grow({ next, terms, quoted, firsts, pairs }: Trie, name: string, term: number, isQuoted: boolean): void {
  if (name.length < 2) return;
  firsts[name.charCodeAt(0) & firstMask] = TERM;
  pairs[pairOf(name.charCodeAt(0), name.charCodeAt(1))] = 1;
  let node = 0;
  for (let at = 0; at < name.length; at += 1) {
    const step = stepOf(node, name.charCodeAt(at));
    let child = next.get(step);
    if (child === undefined) {
      child = terms.push(-1) - 1;
      quoted.push(false);
      next.set(step, child);
    }
    node = child;
  }
  if (terms[node] !== -1) return;
  terms[node] = term;
  quoted[node] = isQuoted;
}

const anyQuote = new RegExp(`[${quoteGlyphs}]`, "gu");
const unquoted = (name: string): string => (holdsQuote(name) ? name.replace(anyQuote, "") : name);

function holdsQuote(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) if (isQuote(name, at)) return true;
  return false;
}

const allQuoted = /^“[^“”]+”(?:[、和与]?“[^“”]+”)+$/u;

/** “两重”、“两新” and 一单制、一箱制 name several things, each of them a name of its own. */
function partNames(term: string): string[] {
  if (term.startsWith("“") && allQuoted.test(term)) return term.split(/[“”、和与]/u).filter((name) => name.length > 1);
  if (!term.includes("、")) return [];
  const parts = term.split("、");
  return !/[“（(]/u.test(term) && parts.every((part) => part.length > 2) ? parts : [];
}

/** The words in quotation marks stand for the whole: “双减” for “双减”政策. A number alone does not. */
function quotedAlias(term: string): string | null {
  if (!term.includes("“")) return null;
  const hit = /“([^“”]+)”/u.exec(term);
  const name = hit?.[1];
  return name === undefined || hit?.[0] === term || !/[\p{Script=Han}A-Za-z]/u.test(name) ? null : name;
}
