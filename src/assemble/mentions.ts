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
  next: Map<string, Node>;
  /** Index of the term that ends here, -1 for none. */
  term: number;
  /** This spelling counts only in quotation marks. */
  quoted: boolean;
}

/** Longer names are sentences; nobody repeats them word by word. */
const longestTerm = 80;
const quotes = new Set(["“", "”", '"', "‘", "’", "'", "「", "」", "『", "』"]);
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
  for (const [index, entry] of entries.entries()) if (entry.number !== null && !byNumber.has(entry.number)) byNumber.set(entry.number, index);
  const circled = entries.some((entry) => entry.kind === "circled");
  const mentions: Span[][] = terms.map(() => []);
  for (const line of lines) {
    if (glossaries.some((span) => span.start <= line.start && line.start < span.end)) continue;
    const cut = glossaries.find((span) => line.start < span.start && span.start < line.end);
    searchLine(folded, line.start, cut?.start ?? line.end, root, mentions, (at) => noteMark(folded, at, byNumber, circled));
  }
  return mentions;
}

type Mark = { term: number; end: number } | null;

function searchLine(folded: string, start: number, end: number, root: Node, mentions: Span[][], markAt: (at: number) => Mark): void {
  let at = start;
  while (at < end) {
    const glyph = folded.charAt(at);
    const child = root.next.get(glyph);
    const found = child === undefined ? null : longest(folded, at, end, child);
    if (found !== null) {
      mentions[found.term]?.push({ start: openingQuote(folded, at, found.end), end: found.end });
      at = found.end;
      continue;
    }
    const mark = "[［〔【".includes(glyph) || folded.charCodeAt(at) >= 0x2460 ? markAt(at) : null;
    if (mark !== null) {
      note(mentions[mark.term], at, mark.end);
      at = mark.end;
    } else at += 1;
  }
}

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
      const closed = quotes.has(folded.charAt(cursor)) && hasOpenQuote(folded, at, cursor);
      if (!node.quoted || (closed && quotes.has(folded.charAt(at - 1)))) best = { term: node.term, end: closed ? cursor + 1 : cursor };
    }
    while (cursor < end && quotes.has(folded.charAt(cursor))) cursor += 1;
    if (cursor >= end) break;
    node = node.next.get(folded.charAt(cursor));
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
  const inside = folded.slice(start, end);
  const closing = [...inside].filter((glyph) => closers.includes(glyph)).length;
  const opening = [...inside].filter((glyph) => openers.includes(glyph)).length;
  return closing > opening && openers.includes(folded.charAt(start - 1)) && start > 0 ? start - 1 : start;
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
    const glyph = name.charAt(at);
    let child = node.next.get(glyph);
    if (child === undefined) {
      child = newNode();
      node.next.set(glyph, child);
    }
    node = child;
  }
  if (node.term >= 0) return;
  node.term = term;
  node.quoted = quoted;
}

const unquoted = (name: string): string => [...name].filter((glyph) => !quotes.has(glyph)).join("");

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
