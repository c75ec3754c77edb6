import type { Span } from "../model/report";
import { endsList, type Item, isClosing, isHeading, isLabelled, numberedItem } from "./tasks-item";
import type { Line } from "./tasks-lines";
import { type Marker, type MarkerKind, rankOf } from "./tasks-markers";

/**
 * Items that stand on lines of their own.
 * Takes: 一、交通 / 1. … / 2. … / 二、就业 / 3. … · 一、稳就业 / 年度目标：… / 主办单位：… · 就业 / 1. … / 教育 / 2. ….
 * Refuses: （九）加强治理 below a list of 1., 2., 3.: the next section of the plan.
 */

/** An item's mark must be found within so many lines of unmarked text. */
const lookAhead = 8;
/** So many numbers may be missing between two items. */
const widestGap = 1;

/** What has been read so far: 一、 is the outer kind, 1. inside it the inner one. */
interface Reading {
  items: Item[];
  outer: MarkerKind;
  inner: MarkerKind | null;
  lastInner: number;
  /** Lines of the longest item that is complete. */
  mostLines: number;
  /** The unnumbered heading that the next item stands under; null throughout where the list begins without one. */
  heading: Span | null;
}

/** Reads from the line of the first mark on; `heading` is the unnumbered line above it, if any. */
export function readRows(folded: string, lines: readonly Line[], from: number, heading: Span | null): Item[] {
  const first = lines[from]?.marker ?? null;
  if (first === null || first.number !== 1) return [];
  const reading: Reading = { items: [], outer: first.kind, inner: null, lastInner: 0, mostLines: 1, heading };
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || endsList(folded, line)) break;
    if (line.marker !== null && goesOn(reading, line.marker)) open(reading, line, line.marker);
    else if (isHeadingAbove(reading, folded, line, lines[index + 1])) reading.heading = line;
    else if (isSection(reading, line.marker) || !isContinued(reading, folded, lines, index)) break;
    else extend(reading, line);
  }
  return reading.items;
}

const lastItem = ({ items }: Reading): Item | undefined => items.at(-1)?.inner.at(-1) ?? items.at(-1);

/** Does this mark go on with the list? A number may be missing, or stand twice. */
function goesOn(reading: Reading, marker: Marker): boolean {
  const holder = reading.items.at(-1);
  if (marker.kind === reading.outer) {
    const restarts = marker.number === 1 && reading.heading !== (holder?.heading ?? null);
    return restarts || isNear(marker.number, holder?.number ?? 0);
  }
  if (reading.inner === null) return marker.number === 1 && rankOf(marker.kind) > rankOf(reading.outer) && reading.items.length === 1;
  if (marker.kind !== reading.inner) return false;
  return isNear(marker.number, reading.lastInner) || (marker.number === 1 && holder?.inner.length === 0);
}

const isNear = (number: number, last: number): boolean => number > 0 && number >= last && number <= last + 1 + widestGap;

function isNext(reading: Reading, marker: Marker): boolean {
  if (marker.kind === reading.outer) return marker.number === (reading.items.at(-1)?.number ?? 0) + 1;
  return marker.kind === reading.inner && marker.number === reading.lastInner + 1;
}

/** A mark as high as the list's own, of another kind. */
const isSection = ({ outer }: Reading, marker: Marker | null): boolean =>
  marker !== null && marker.kind !== outer && rankOf(marker.kind) <= rankOf(outer);

/** A short line without a mark, with the next mark or a fresh 1 right below it. */
function isHeadingAbove(reading: Reading, folded: string, line: Line, below: Line | undefined): boolean {
  if (reading.heading === null || line.marker !== null || !isHeading(folded, line.start, line.end)) return false;
  if (isLabelled(folded, line.start) || below?.marker?.kind !== reading.outer) return false;
  return below.marker.number === 1 || isNext(reading, below.marker);
}

function open(reading: Reading, line: Line, marker: Marker): void {
  reading.mostLines = Math.max(reading.mostLines, lastItem(reading)?.lines ?? 1);
  const body = { start: Math.min(marker.end, line.end), end: line.end };
  const item = numberedItem(marker, line.start, body, reading.heading);
  const holder = reading.items.at(-1);
  if (marker.kind === reading.outer || holder === undefined) reading.items.push(item);
  else {
    reading.inner = marker.kind;
    reading.lastInner = marker.number;
    holder.inner.push(item);
    holder.end = line.end;
  }
}

function extend(reading: Reading, line: Line): void {
  const holder = reading.items.at(-1);
  const last = lastItem(reading);
  if (holder === undefined || last === undefined) return;
  last.lines += 1;
  last.end = last.body.end = holder.end = line.end;
}

/** A line without a mark of the list goes on when it is labelled, or the next mark is near, or items before had as many lines. */
function isContinued(reading: Reading, folded: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const last = lastItem(reading);
  if (line === undefined || last === undefined) return false;
  if (isLabelled(folded, line.start)) return true;
  for (let ahead = index + 1; ahead < Math.min(lines.length, index + lookAhead); ahead += 1) {
    const next = lines[ahead];
    if (next === undefined || endsList(folded, next)) break;
    if (next.marker !== null && isNext(reading, next.marker)) return true;
    if (ahead <= index + 2 && isLabelled(folded, next.start)) return true;
  }
  return last.lines < reading.mostLines && "。；;！”）)".includes(folded.charAt(line.end - 1)) && !isClosing(folded, line);
}
