import type { Span } from "../model/report";
import { opensAppendix } from "./glossary-title";
import { type Item, isClosing, isHeading, isLabelled, numberedItem } from "./tasks-item";
import { trimSpan } from "./tasks-lines";
import { isBlank, type Marker, type MarkerKind, rankOf, readMarker } from "./tasks-markers";

/**
 * Items that follow each other inside a paragraph.
 * Takes: 一是…。二是…。 · 1.…；2.… · 一、交通 1. … 2. … 二、就业 3. … where the line ends are gone.
 * Refuses: 建渠2.5公里 as the second item.
 */

/** Longest stretch between two marks of a list inside a paragraph. */
const longestItem = 1500;

interface Start {
  at: number;
  marker: Marker;
}

/** Reads from the first mark on, no further than `limit`. */
export function readInline(folded: string, from: number, limit: number): Item[] {
  const first = readMarker(folded, from);
  if (first === null || first.number !== 1) return [];
  const starts = findStarts(folded, from, limit, first);
  const items: Item[] = [];
  let sentences = 1;
  for (const [index, { at, marker }] of starts.entries()) {
    const above = items.at(-1)?.end ?? at;
    const end = starts[index + 1]?.at ?? lastEnd(folded, marker.end, limit, sentences, ")）】]".includes(folded.charAt(above - 1)));
    const item = numberedItem(marker, at, trimSpan(folded, marker.end, end), null);
    sentences = Math.max(sentences, countSentences(folded, item.body));
    const holder = items.at(-1);
    if (marker.kind === first.kind || holder === undefined) items.push(item);
    else {
      holder.inner.push(item);
      holder.end = item.end;
    }
  }
  return items;
}

/** Where the scan stands: the last number of either kind, and how many items the open heading holds. */
interface Scan {
  starts: Start[];
  outer: number;
  innerKind: MarkerKind | null;
  inner: number;
  held: number;
  /** Behind 牵头单位：, where an item may end without a full stop: …各州、市人民政府二、…. */
  inUnits: boolean;
}

function findStarts(folded: string, from: number, limit: number, first: Marker): Start[] {
  const scan: Scan = { starts: [{ at: from, marker: first }], outer: 1, innerKind: null, inner: 0, held: 0, inUnits: false };
  let last = from;
  for (let at = first.end; at < limit && at - last < longestItem; at += 1) {
    const glyph = folded.charAt(at);
    if (glyph === "\n" && !goesOnBelow(folded, at, limit, first.kind, scan.outer + 1)) break;
    if (glyph === ":" || glyph === "：") scan.inUnits = folded.startsWith("单位", at - 2) || folded.startsWith("部门", at - 2);
    else if (glyph === "。") scan.inUnits = false;
    // …3.建园5个。 名词解释 1.…: the numbers of what follows may go on where those of the list ended.
    if (opensAnother(folded, at)) break;
    const marker = scan.held === 0 || scan.inUnits || isBoundary(folded, at) ? readMarker(folded, at) : null;
    if (marker === null || !accepts(scan, folded, at, marker, first.kind)) continue;
    scan.starts.push({ at, marker });
    scan.inUnits = false;
    last = at;
    at = marker.end - 1;
  }
  return scan.starts;
}

function opensAnother(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1);
  return (before === "。" || before === "）" || before === ")" || isBlank(before.charCodeAt(0))) && opensAppendix(folded, at);
}

/** Takes a mark into the scan when it is the next one of the list, or of the heading inside it. */
function accepts(scan: Scan, folded: string, at: number, marker: Marker, outer: MarkerKind): boolean {
  const isFree = scan.inUnits || isBoundary(folded, at);
  if (marker.kind === outer) {
    if (!isFree || marker.number !== scan.outer + 1) return false;
    scan.outer += 1;
    scan.held = 0;
    return true;
  }
  if (rankOf(marker.kind) <= rankOf(outer) || !isInner(scan, folded, at, marker, isFree)) return false;
  scan.innerKind = marker.kind;
  scan.inner = marker.number;
  scan.held += 1;
  return true;
}

/** 一、交通 |1. …: the first heading must hold a 1, right behind its few words; the numbers then run on or begin afresh. */
function isInner(scan: Scan, folded: string, at: number, marker: Marker, isFree: boolean): boolean {
  const isNext = marker.number === scan.inner + 1;
  if (scan.innerKind === null ? scan.outer > 1 : marker.kind !== scan.innerKind) return false;
  if (scan.held > 0) return isFree && isNext;
  const heading = scan.starts.at(-1)?.marker.end ?? at;
  return (isNext || marker.number === 1) && isHeading(folded, heading, at);
}

/** The paragraph ends; the list goes on when the next line begins with its next mark. */
function goesOnBelow(folded: string, feed: number, limit: number, kind: MarkerKind, number: number): boolean {
  let at = feed;
  while (at < limit && isBlank(folded.charCodeAt(at))) at += 1;
  const marker = readMarker(folded, at);
  return marker !== null && marker.kind === kind && marker.number === number;
}

const isBoundary = (folded: string, at: number): boolean =>
  "。；;，,、：:！!)）”".includes(folded.charAt(at - 1)) || isBlank(folded.charCodeAt(at - 1));

/** The last item has as many sentences as the longest before it, and stops where the text speaks of the list. */
function lastEnd(folded: string, from: number, limit: number, most: number, bracketed: boolean): number {
  const stop = Math.min(limit, from + 2 * longestItem);
  let end = from;
  for (let count = 0; count < most && end < stop; count += 1) {
    const next = sentenceStop(folded, end, stop);
    if (count > 0 && (isClosing(folded, { start: end, end: next }) || opensAppendix(folded, end))) break;
    end = next;
    if (folded.charAt(end) === "\n") break;
  }
  return unitsBehind(folded, end, limit, bracketed);
}

function sentenceStop(folded: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && folded.charAt(at) !== "。" && folded.charAt(at) !== "\n") at += 1;
  if (at < limit && folded.charAt(at) === "。") at += 1;
  return at < limit && folded.charAt(at) === "”" ? at + 1 : at;
}

/** …8公里。|(牵头单位:区交通局) belongs to the sentence before it; (区交通局牵头) where the items before end in brackets, too. */
function unitsBehind(folded: string, end: number, limit: number, bracketed: boolean): number {
  if (end >= limit || !"(（【[".includes(folded.charAt(end)) || !(bracketed || isLabelled(folded, end))) return end;
  let at = end;
  while (at < limit && !")）】]\n".includes(folded.charAt(at))) at += 1;
  return Math.min(limit, at + 1);
}

/** Full stops inside, where no bracket with the units follows; the one at the end is not counted, the sentence is. */
function countSentences(folded: string, span: Span): number {
  let count = 1;
  for (let at = span.start; at < span.end - 1; at += 1) {
    if (folded.charAt(at) === "。" && !"(（".includes(folded.charAt(at + 1))) count += 1;
  }
  return count;
}
