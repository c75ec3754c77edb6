import type { Span } from "../model/report";
import { unitLabels } from "../vocabulary/departments";
import { closingWords, taskTextLabels } from "../vocabulary/task-lists";
import { isAnnexTitle } from "./glossary-entries";
import { isGlossaryTitle, opensAppendix } from "./glossary-title";
import type { Line } from "./tasks-lines";
import { isBlank, type Marker, type MarkerKind, rankOf, readMarker } from "./tasks-markers";
import { isTaskTitle } from "./tasks-title";

/** One item of a list: its mark, what stands behind it, and the items it holds. */
export interface Item extends Span {
  /** Null for an item that only its place in the list tells. */
  marker: Marker | null;
  number: number;
  /** Where its own words begin and end; items held are not in it. */
  body: Span;
  /** How many lines its own words take. */
  lines: number;
  inner: Item[];
  /** The unnumbered heading it stands under. */
  heading: Span | null;
}

/** An item's mark must be found within so many lines of unmarked text. */
const lookAhead = 8;
/** A heading above items has no more letters than this. */
export const longestHeading = 30;

export interface Reading {
  items: Item[];
  /** Index of the first line that no item holds. */
  next: number;
}

/**
 * Reads the items that stand on lines of their own, from the line of the first mark on. Marks of a second kind that begin
 * with 1 below the first make inner items (一、 holds 1., 2., …), numbered on or afresh under each.
 */
export function readLineItems(folded: string, lines: readonly Line[], from: number, heading: Span | null = null): Reading {
  const first = lines[from];
  if (first?.marker == null || first.marker.number !== 1) return { items: [], next: from };
  const reader = new LineReader(first.marker.kind, heading);
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || endsList(folded, line)) break;
    if (line.marker !== null && reader.takes(line.marker)) reader.open(line, line.marker);
    else if (reader.isHeading(folded, line, lines[index + 1])) reader.heading = line;
    else if (line.marker !== null && rankOf(line.marker.kind) <= reader.outerRank && line.marker.kind !== reader.outer) break;
    else if (!reader.isContinued(folded, lines, index)) break;
    else reader.extend(line);
  }
  return { items: reader.items, next: index };
}

function endsList(folded: string, line: Line): boolean {
  return isAnnexTitle(folded, line) || isGlossaryTitle(folded, line) || (line.marker === null && isTaskTitle(folded, line));
}

class LineReader {
  readonly items: Item[] = [];
  readonly outerRank: number;
  private innerKind: MarkerKind | null = null;
  private lastInner = 0;
  private mostLines = 1;

  /** `heading` is the unnumbered line above the items; a list without one at its top has none further down. */
  constructor(
    readonly outer: MarkerKind,
    public heading: Span | null,
  ) {
    this.outerRank = rankOf(outer);
  }

  /** An unnumbered heading: a short line with the next mark, or a fresh 1, right below it. */
  isHeading(folded: string, line: Line, below: Line | undefined): boolean {
    if (this.heading === null || line.marker !== null || !isHeading(folded, line.start, line.end) || isLabelled(folded, line)) return false;
    return below?.marker?.kind === this.outer && (below.marker.number === 1 || this.isNext(below.marker));
  }

  /** Does this mark go on with the list? One number may be missing, or stand twice. */
  takes(marker: Marker): boolean {
    const lastOuter = this.holder?.number ?? 0;
    if (marker.kind === this.outer && marker.number === 1 && this.heading !== (this.holder?.heading ?? null)) return true;
    if (marker.kind === this.outer) return follows(marker.number, lastOuter) && (marker.number !== lastOuter || this.items.length > 0);
    if (this.innerKind === null) return marker.number === 1 && rankOf(marker.kind) > this.outerRank && this.items.length === 1;
    return marker.kind === this.innerKind && (follows(marker.number, this.lastInner) || (marker.number === 1 && this.holder?.inner.length === 0));
  }

  private get holder(): Item | undefined {
    return this.items.at(-1);
  }

  open(line: Line, marker: Marker): void {
    const last = this.last;
    if (last !== undefined) this.mostLines = Math.max(this.mostLines, last.lines);
    const item: Item = {
      start: line.start,
      end: line.end,
      marker,
      number: marker.number,
      body: { start: Math.min(marker.end, line.end), end: line.end },
      lines: 1,
      inner: [],
      heading: this.heading,
    };
    const holder = this.holder;
    if (marker.kind === this.outer || holder === undefined) this.items.push(item);
    else {
      this.innerKind = marker.kind;
      this.lastInner = marker.number;
      holder.inner.push(item);
      holder.end = line.end;
    }
  }

  extend(line: Line): void {
    const holder = this.holder;
    const last = this.last;
    if (holder === undefined || last === undefined) return;
    last.lines += 1;
    last.end = line.end;
    last.body.end = line.end;
    holder.end = line.end;
  }

  private get last(): Item | undefined {
    return this.holder?.inner.at(-1) ?? this.holder;
  }

  /** A line without a mark of the list goes on when it is labelled, or the next mark is near, or items before had as many. */
  isContinued(folded: string, lines: readonly Line[], index: number): boolean {
    const line = lines[index];
    if (line === undefined || this.last === undefined) return false;
    if (isLabelled(folded, line)) return true;
    for (let ahead = index + 1; ahead < Math.min(lines.length, index + lookAhead); ahead += 1) {
      const next = lines[ahead];
      if (next === undefined || endsList(folded, next)) break;
      if (next.marker !== null && this.isNext(next.marker)) return true;
      if (ahead <= index + 2 && isLabelled(folded, next)) return true;
    }
    return this.last.lines < this.mostLines && endsSentence(folded, line) && !isClosing(folded, line);
  }

  private isNext(marker: Marker): boolean {
    if (marker.kind === this.outer) return marker.number === (this.holder?.number ?? 0) + 1;
    return marker.kind === this.innerKind && marker.number === this.lastInner + 1;
  }
}

const endsSentence = (folded: string, line: Span): boolean => "。；;！”）)".includes(folded.charAt(line.end - 1));

/** Marks that number nothing. */
const bullets = "-–—•●■◆◇★☆▪·○□▶►";

/** Reads a list whose items are lines without numbers; it ends where a numbered line, another list or the text does. */
export function readUnmarkedItems(folded: string, lines: readonly Line[], from: number): Item[] {
  const items: Item[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.marker !== null || endsList(folded, line)) break;
    const last = items.at(-1);
    if (last !== undefined && isLabelled(folded, line)) {
      last.end = last.body.end = line.end;
      continue;
    }
    if (isClosing(folded, line)) break;
    let start = line.start;
    while (start < line.end && (bullets.includes(folded.charAt(start)) || isBlank(folded.charCodeAt(start)))) start += 1;
    const body = { start, end: line.end };
    items.push({ start: line.start, end: line.end, marker: null, number: items.length + 1, body, lines: 1, inner: [], heading: null });
  }
  return items;
}

const follows = (number: number, last: number): boolean => number >= last && number <= last + 2 && number > 0;

const anyLabel = new RegExp(`[(（\\[【]?(?:${[...taskTextLabels, ...unitLabels.keys()].join("|")})[:：\\]】]`, "uy");

/** 年度目标：…, 牵头单位：…. */
export function isLabelled(folded: string, line: Span): boolean {
  anyLabel.lastIndex = line.start;
  return anyLabel.test(folded);
}

export const isClosing = (folded: string, span: Span): boolean => {
  const words = folded.slice(span.start, Math.min(span.end, span.start + 60));
  return closingWords.some((word) => words.includes(word));
};

/**
 * Reads the items that follow each other inside a paragraph: 一是…。二是…。 In flattened text the list may have headings
 * of its own (一、交通 1. …) and runs on without line ends; `limit` is then far away.
 */
export function readInlineItems(folded: string, from: number, limit: number): Item[] {
  const first = readMarker(folded, from);
  if (first === null || first.number !== 1) return [];
  const starts = inlineStarts(folded, from, limit, first);
  const items: Item[] = [];
  let sentences = 1;
  for (const [index, { at, marker }] of starts.entries()) {
    const next = starts[index + 1]?.at;
    const end = next ?? lastEnd(folded, marker.end, limit, sentences);
    const body = trimmed(folded, marker.end, end);
    if (marker.kind === first.kind || next !== undefined) sentences = Math.max(sentences, countSentences(folded, body));
    const item: Item = { start: at, end: body.end, marker, number: marker.number, body, lines: 1, inner: [], heading: null };
    const holder = items.at(-1);
    if (marker.kind === first.kind || holder === undefined) items.push(item);
    else {
      holder.inner.push(item);
      holder.end = item.end;
    }
  }
  return items;
}

interface Start {
  at: number;
  marker: Marker;
}

/** Longest stretch between two marks of a list inside a paragraph. */
const longestItem = 1500;

function inlineStarts(folded: string, from: number, limit: number, first: Marker): Start[] {
  const starts: Start[] = [{ at: from, marker: first }];
  let outer = 1;
  let inner = 0;
  let innerKind: MarkerKind | null = null;
  let held = 0;
  let last = from;
  let inUnits = false;
  for (let at = first.end; at < limit && at - last < longestItem; at += 1) {
    const code = folded.charCodeAt(at);
    if (code === 0x0a && !continuesBelow(folded, at, limit, first.kind, outer + 1)) break;
    if (code === 0x3a || code === 0xff1a) inUnits = folded.startsWith("单位", at - 2) || folded.startsWith("部门", at - 2);
    else if (code === 0x3002) inUnits = false;
    // Units end without a full stop: …各州、市人民政府二、….
    const isFree = isBoundary(folded, at) || inUnits;
    const marker = isFree || held === 0 ? readMarker(folded, at) : null;
    if (marker === null) continue;
    if (marker.kind === first.kind && marker.number === outer + 1 && isFree) {
      outer += 1;
      held = 0;
    } else if (isInner(folded, at, marker, first, innerKind, inner, held, starts)) {
      innerKind = marker.kind;
      inner = marker.number;
      held += 1;
    } else continue;
    starts.push({ at, marker });
    last = at;
    inUnits = false;
    at = marker.end - 1;
  }
  return starts;
}

function isInner(folded: string, at: number, marker: Marker, first: Marker, kind: MarkerKind | null, last: number, held: number, starts: readonly Start[]): boolean {
  if (marker.kind === first.kind || rankOf(marker.kind) <= rankOf(first.kind)) return false;
  if (kind !== null && marker.kind !== kind) return false;
  const opens = held === 0 && at - (starts.at(-1)?.marker.end ?? at) <= longestHeading && isHeading(folded, starts.at(-1)?.marker.end ?? at, at);
  if (kind === null && starts.length > 1) return false;
  if (held === 0) return opens && (marker.number === 1 || marker.number === last + 1);
  return marker.number === last + 1 && isBoundary(folded, at);
}

/** Short and without a full stop: a heading above items. */
export function isHeading(folded: string, start: number, end: number): boolean {
  if (end <= start || end - start > longestHeading) return false;
  return !/[。；;！]/u.test(folded.slice(start, end));
}

/** The paragraph ends; the list goes on when the next line begins with its next mark. */
function continuesBelow(folded: string, feed: number, limit: number, kind: MarkerKind, number: number): boolean {
  let at = feed;
  while (at < limit && isBlank(folded.charCodeAt(at))) at += 1;
  const marker = readMarker(folded, at);
  return marker !== null && marker.kind === kind && marker.number === number;
}

function isBoundary(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1);
  return "。；;，,、：:！!)）”".includes(before) || isBlank(folded.charCodeAt(at - 1));
}

/** The last item has as many sentences as the longest before it, and stops where the text speaks of the list. */
function lastEnd(folded: string, from: number, limit: number, most: number): number {
  let end = from;
  for (let count = 0; count < most && end < limit; count += 1) {
    const next = sentenceStop(folded, end, limit);
    if (count > 0 && (isClosing(folded, { start: end, end: next }) || opensAppendix(folded, end))) break;
    end = next;
    if (folded.charAt(end) === "\n") break;
  }
  return unitsBehind(folded, end, limit);
}

function sentenceStop(folded: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && folded.charAt(at) !== "。" && folded.charAt(at) !== "\n") at += 1;
  if (folded.charAt(at) === "。" && at < limit) at += 1;
  return at < limit && folded.charAt(at) === "”" ? at + 1 : at;
}

/** …8公里。|(牵头单位:区交通局) belongs to the sentence before it. */
function unitsBehind(folded: string, end: number, limit: number): number {
  const open = folded.charAt(end);
  if (end >= limit || !"(（【[".includes(open) || !isLabelled(folded, { start: end, end: limit })) return end;
  let at = end;
  while (at < limit && !")）】]\n".includes(folded.charAt(at))) at += 1;
  return Math.min(limit, at + 1);
}

function countSentences(folded: string, span: Span): number {
  let count = 0;
  for (let at = span.start; at < span.end - 1; at += 1) if (folded.charAt(at) === "。" && !"(（".includes(folded.charAt(at + 1))) count += 1;
  return count + 1;
}

function trimmed(folded: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(folded.charCodeAt(from))) from += 1;
  while (to > from && isBlank(folded.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Items parted by nothing but semicolons, up to the full stop: 包括：A；B；C。 */
export function readSemicolonItems(folded: string, from: number, limit: number): Item[] {
  const items: Item[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < limit; at += 1) {
    const glyph = folded.charAt(at);
    if ("(（“《".includes(glyph)) depth += 1;
    else if (")）”》".includes(glyph)) depth = Math.max(0, depth - 1);
    const isStop = glyph === "。" || glyph === "\n";
    if (!isStop && (depth > 0 || (glyph !== ";" && glyph !== "；"))) continue;
    const body = trimmed(folded, start, at);
    if (body.start < body.end) {
      items.push({ ...body, marker: null, number: items.length + 1, body, lines: 1, inner: [], heading: null });
    }
    start = at + 1;
    if (isStop) break;
  }
  return items;
}
