import type { Span } from "../model/report";
import { type Division, divideEntry } from "./glossary-split";
import { isAnnexTitle, isGlossaryTitle, opensAppendix } from "./glossary-title";
import { isSalutation, type Line, trimSpan } from "./tasks-lines";
import { type Marker, readMarker } from "./tasks-markers";
import { isTaskTitle } from "./tasks-title";

export interface Entry extends Division {
  number: number | null;
  kind: Marker["kind"] | null;
  start: number;
  end: number;
}

/** How far the numbers of a glossary may jump when one is missing. */
const widestGap = 3;

export interface Entries {
  entries: Entry[];
  /** Numbered like an entry, yet without a separator between term and definition. */
  unread: Span[];
  /** Index of the first line below the entries. */
  next: number;
}

/** Reads the entries below a title; `lines` are those of the whole text, `from` the first one below the title. */
export function readEntries(folded: string, lines: readonly Line[], from: number): Entries {
  const table = readTable(folded, lines, from);
  if (table !== null) return table;
  const first = firstNumbered(folded, lines, from);
  if (first === null) return readUnnumbered(folded, lines, from);
  const region = regionEnd(folded, lines, first);
  const starts = entryStarts(folded, lines.slice(first, region));
  const slack = Math.max(0, ...starts.slice(1).map((start, index) => start.line - (starts[index]?.line ?? 0) - 1));
  const entries: Entry[] = [];
  const unread: Span[] = [];
  let sentences = 1;
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1];
    const own = first + start.line;
    const limit = next?.at ?? lines[Math.min(own + slack, region - 1)]?.end ?? start.marker.end;
    const divided = divideEntry(folded, start.marker.end, limit);
    if (divided === null) {
      unread.push(trimSpan(folded, start.at, limit));
      continue;
    }
    const { definition } = divided;
    if (next === undefined && start.at > (lines[own]?.start ?? 0)) definition.end = flattenedEnd(folded, definition, sentences);
    else if (next === undefined) definition.end = withoutFoot(folded, definition, entries);
    sentences = Math.max(sentences, countStops(folded, definition));
    const { number, kind } = start.marker;
    entries.push({ term: divided.term, definition, number, kind, start: start.at, end: definition.end });
  }
  const last = starts.at(-1);
  return { entries, unread, next: last === undefined ? from : Math.min(region, first + last.line + slack + 1) };
}

/** 序号 名词 解释 / 1 链长制 由…: a table pasted as text, a row a line. */
function readTable(folded: string, lines: readonly Line[], from: number): Entries | null {
  const head = lines[from];
  if (head === undefined || !/^序 ?号[\s|].{2,30}$/u.test(folded.slice(head.start, head.end))) return null;
  const entries: Entry[] = [];
  let index = from + 1;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || endsGlossary(folded, line)) break;
    const row = /^(\d{1,3})[.、]?[\s|]+([^\s|]{2,40})[\s|]+(?=[^\s|])/u.exec(folded.slice(line.start, Math.min(line.end, line.start + 60)));
    if (row === null || Number(row[1]) !== entries.length + 1) break;
    const definition = { start: line.start + row[0].length, end: line.end };
    const start = line.start + row[0].lastIndexOf(row[2] ?? "");
    const term = { start, end: start + (row[2] ?? "").length };
    entries.push({ term, definition, number: entries.length + 1, kind: null, start: line.start, end: line.end });
  }
  return entries.length < 2 ? null : { entries, unread: [], next: index };
}

/** Below the last definition a foot of the page may stand; where all definitions end in a full stop, so does the last. */
function withoutFoot(folded: string, definition: Span, before: readonly Entry[]): number {
  if (before.length === 0 || before.some((entry) => folded.charAt(entry.end - 1) !== "。")) return definition.end;
  const stop = folded.lastIndexOf("。", definition.end - 1);
  return stop >= definition.start && folded.slice(stop, definition.end).includes("\n") ? stop + 1 : definition.end;
}

function countStops(folded: string, span: Span): number {
  let count = 0;
  for (let at = span.start; at < span.end; at += 1) if (folded.charCodeAt(at) === 0x3002) count += 1;
  return count;
}

/** In an endless line the last definition has no more sentences than the longest before it, and stops before an annex. */
function flattenedEnd(folded: string, definition: Span, most: number): number {
  let end = definition.start;
  for (let count = 0; count < most; count += 1) {
    const stop = folded.indexOf("。", end);
    if (stop < 0 || stop >= definition.end) break;
    if (count > 0 && opensAppendix(folded, end)) break;
    end = stop + 1;
  }
  return end > definition.start ? end : definition.end;
}

/** The numbered entries begin at once, or behind a line or two of preface. */
function firstNumbered(folded: string, lines: readonly Line[], from: number): number | null {
  for (let index = from; index < Math.min(lines.length, from + 4); index += 1) {
    const line = lines[index];
    if (line === undefined || isAnnexTitle(folded, line) || isSalutation(folded, line)) return null;
    if (line.marker?.number === 1) return index;
    if (divideEntry(folded, line.start, line.end) !== null) return null;
  }
  return null;
}

function regionEnd(folded: string, lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length) {
    const line = lines[index];
    if (line !== undefined && endsGlossary(folded, line)) break;
    index += 1;
  }
  return index;
}

const endsGlossary = (folded: string, line: Line): boolean =>
  isAnnexTitle(folded, line) ||
  isGlossaryTitle(folded, line) ||
  isSalutation(folded, line) ||
  (line.marker === null && isTaskTitle(folded, line));

interface Start {
  at: number;
  /** Index of the line it stands in. */
  line: number;
  marker: Marker;
}

/** Where the entries begin: marks of one kind, in order, at the beginning of a line or, in flattened text, behind a full stop. */
function entryStarts(folded: string, lines: readonly Line[]): Start[] {
  const starts: Start[] = [];
  const kind = lines[0]?.marker?.kind;
  const ownLine = new Set(lines.map((line) => (line.marker?.kind === kind ? line.marker?.number : undefined)));
  let last = 0;
  const take = (at: number, line: number, marker: Marker): void => {
    starts.push({ at, line, marker });
    last = marker.number;
  };
  for (const [index, line] of lines.entries()) {
    const marker = line.marker;
    const step = marker === null || marker.kind !== kind ? -1 : marker.number - last;
    const isOff = (step === 0 || (step <= widestGap && !ownLine.has(last + 1))) && marker !== null && hasDivision(folded, marker, line.end);
    if (marker !== null && step >= 0 && (step === 1 || isOff)) take(line.start, index, marker);
    if (starts.length === 0) continue;
    if (ownLine.has(last + 1)) continue;
    for (let at = line.start + 1; at < line.end; at += 1) {
      if (!isBoundary(folded, at)) continue;
      const inside = readMarker(folded, at);
      if (inside === null || inside.kind !== kind || inside.number !== last + 1) continue;
      if (!hasDivision(folded, inside, line.end)) continue;
      take(at, index, inside);
      if (ownLine.has(last + 1)) break;
    }
  }
  return starts;
}

const hasDivision = (folded: string, marker: Marker, end: number): boolean => divideEntry(folded, marker.end, end) !== null;

/** A sentence has ended here, or a gap stands where a line end was. */
function isBoundary(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1);
  return (
    before === 0x3002 ||
    before === 0x20 ||
    before === 0x09 ||
    before === 0x3000 ||
    before === 0xa0 ||
    before === 0x3b ||
    before === 0xff1b ||
    before === 0x201d
  );
}

/** Entries without marks: one a line, each with its separator. */
function readUnnumbered(folded: string, lines: readonly Line[], from: number): Entries {
  const entries: Entry[] = [];
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || endsGlossary(folded, line)) break;
    const divided = divideEntry(folded, line.start, line.end);
    if (divided === null) break;
    const { term, definition } = divided;
    entries.push({ term, definition, number: null, kind: null, start: line.start, end: definition.end });
  }
  return { entries, unread: [], next: index };
}
