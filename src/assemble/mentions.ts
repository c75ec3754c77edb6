import type { Span } from "../model/report";
import type { Line } from "./tasks-lines";
import { isBlank, readMarker } from "./tasks-markers";

/**
 * Where the report uses the terms of its glossary: by name, and by note mark.
 * Takes: “双减”政策, 双减政策, “双减” for the entry “双减”政策, ［16］. Refuses: TOD inside TODAY, [2023].
 *
 * One pass: the terms are a trie, every position of the text is tried once, and the longest term wins.
 */

interface Node {
  /** By UTF-16 code. */
  next: Map<number, Node>;
  /** Index of the term that ends here, -1 for none. */
  term: number;
  /** This spelling counts only in quotation marks. */
  quoted: boolean;
}

/** Longer names are sentences; nobody repeats them word by word. */
const longestTerm = 80;
const quoteGlyphs = "“”\"‘’'「」『』";

function isQuote(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x3010 || (code < 0x2018 && code > 0x27)) return false;
  return code === 0x22 || code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d || code >= 0x300c;
}

const newNode = (): Node => ({ next: new Map(), term: -1, quoted: false });

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
  const root = plant(terms);
  const byNumber = new Map<number, number>();
  for (const [index, { number }] of entries.entries()) {
    if (number !== null && !byNumber.has(number)) byNumber.set(number, index);
  }
  const circled = entries.some((entry) => entry.kind === "circled");
  const mentions: Span[][] = terms.map(() => []);
  const first = new Uint8Array(0x10000);
  const pairs = new Uint8Array(pairMask + 1);
  for (const [code, { next }] of root.next) {
    first[code] = TERM;
    for (const second of next.keys()) pairs[pairOf(code, second)] = 1;
  }
  for (const glyph of "[［〔【") first[glyph.charCodeAt(0)] = MARK;
  if (circled) for (const [from, to] of circledCodes) first.fill(MARK, from, to);
  const search = (start: number, end: number): void => {
    let at = start;
    while (at < end) {
      const code = folded.charCodeAt(at);
      const kind = first[code];
      if (kind === 0 || (kind === TERM && pairs[pairOf(code, folded.charCodeAt(at + 1))] === 0 && !isQuote(folded, at + 1))) {
        at += 1;
        continue;
      }
      const child = root.next.get(code);
      const found = child === undefined ? null : longest(folded, at, end, child);
      const mark = found === null ? noteMark(folded, at, byNumber, circled) : null;
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
/** A sieve of the pairs of characters that terms begin with; nearly every place in the text falls through. */
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
function longest(folded: string, at: number, end: number, child: Node): { term: number; end: number } | null {
  let best: { term: number; end: number } | null = null;
  let node: Node | undefined = child;
  let cursor = at + 1;
  while (node !== undefined) {
    if (node.term >= 0 && isWhole(folded, at, cursor)) {
      const closed = isQuote(folded, cursor) && hasOpenQuote(folded, at, cursor);
      if (!node.quoted || (closed && isQuote(folded, at - 1))) best = { term: node.term, end: closed ? cursor + 1 : cursor };
    }
    while (cursor < end && isQuote(folded, cursor)) cursor += 1;
    if (cursor >= end) break;
    node = node.next.get(folded.charCodeAt(cursor));
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
  const inside = [...folded.slice(start, end)];
  const closing = inside.filter((glyph) => closers.includes(glyph)).length;
  const opening = inside.filter((glyph) => openers.includes(glyph)).length;
  return closing > opening ? start - 1 : start;
}

const openers = "“‘「『";
const closers = "”’」』";

function hasOpenQuote(folded: string, start: number, end: number): boolean {
  const inside = folded.slice(Math.max(0, start - 1), end);
  return inside.lastIndexOf("“") > inside.lastIndexOf("”") || inside.lastIndexOf("「") > inside.lastIndexOf("」");
}

function plant(terms: readonly string[]): Node {
  const root = newNode();
  const aliases = new Map<string, number>();
  for (const [index, term] of terms.entries()) {
    if (term.length > longestTerm) continue;
    const names = partNames(term);
    grow(root, unquoted(term), index, false);
    for (const name of names) grow(root, unquoted(name), index, false);
    const alias = names.length === 0 ? quotedAlias(term) : null;
    if (alias !== null) aliases.set(alias, aliases.has(alias) ? -1 : index);
  }
  for (const [alias, index] of aliases) if (index >= 0) grow(root, alias, index, true);
  return root;
}

function grow(root: Node, name: string, term: number, quoted: boolean): void {
  if (name.length < 2) return;
  let node = root;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    let child = node.next.get(code);
    if (child === undefined) {
      child = newNode();
      node.next.set(code, child);
    }
    node = child;
  }
  if (node.term >= 0) return;
  node.term = term;
  node.quoted = quoted;
}

const anyQuote = new RegExp(`[${quoteGlyphs}]`, "gu");
const unquoted = (name: string): string => name.replace(anyQuote, "");

const allQuoted = /^“[^“”]+”(?:[、和与]?“[^“”]+”)+$/u;

/** “两重”、“两新” and 一单制、一箱制 name several things, each of them a name of its own. */
function partNames(term: string): string[] {
  if (allQuoted.test(term)) return term.split(/[“”、和与]/u).filter((name) => name.length > 1);
  const parts = term.split("、");
  return parts.length > 1 && !/[“（(]/u.test(term) && parts.every((part) => part.length > 2) ? parts : [];
}

/** The words in quotation marks stand for the whole: “双减” for “双减”政策. A number alone does not. */
function quotedAlias(term: string): string | null {
  const hit = /“([^“”]+)”/u.exec(term);
  const name = hit?.[1];
  return name === undefined || hit?.[0] === term || !/[\p{Script=Han}A-Za-z]/u.test(name) ? null : name;
}
