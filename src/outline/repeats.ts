import type { Zone } from "../model/outline";
import type { Diagnostic } from "../model/report";
import type { Line } from "./lines";

/**
 * A body that a scraper saved several times over: the first stays, the others become chrome, and a message says so. Long lines
 * seldom repeat in a report; where many do, they tell the copies, and the short lines between them go along.
 */
export function markRepeats(text: string, lines: Line[], zones: Zone[]): Diagnostic[] {
  /** The line's place among the long ones. */
  const first = new Map<string, Told[]>();
  const copies = new Set<number>();
  const kept = new Set<number>();
  let long = 0;
  let inOrder = 0;
  let before = -2;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || zones[i] === "chrome" || line.end - line.start < LONG) continue;
    long++;
    const origin = originOf(text, line, long, first);
    if (origin !== undefined) {
      copies.add(i);
      if (origin === before + 1) inOrder++;
    }
    before = origin ?? -2;
  }
  // A body comes again in its own order; a sentence that a report is fond of does not.
  if (copies.size < 3 || copies.size * 4 < long || inOrder * 2 < copies.size) return [];
  const [from = 0] = copies;
  const to = [...copies].at(-1) ?? from;
  // Long lines that stand nowhere else are no copies where three of them follow one another: an annex between two copies.
  let fresh = 0;
  for (let i = from; i <= to; i++) {
    const line = lines[i];
    if (line === undefined || zones[i] === "chrome" || line.end - line.start < LONG) continue;
    fresh = copies.has(i) ? 0 : fresh + 1;
    if (fresh >= 3) kept.add(i);
  }
  for (let i = from; i <= to; i++) if (!kept.has(i)) zones[i] = "chrome";
  // The copy's own title and salutation stand above its first long line, and its closing may be short.
  const above = new Set(lines.slice(0, from).map(({ start, end }) => text.slice(start, Math.min(end, start + LONG))));
  const known = (i: number): boolean => {
    const line = lines[i];
    return line !== undefined && (zones[i] === "chrome" || (line.end - line.start < LONG && above.has(text.slice(line.start, line.end))));
  };
  const own = ownLines(text, lines, from);
  for (let i = from - 1; i >= own && known(i); i--) zones[i] = "chrome";
  for (let i = to + 1; i < lines.length && known(i); i++) zones[i] = "chrome";
  const span = { start: lines[from]?.start ?? 0, end: lines[to]?.end ?? 0 };
  return [
    {
      rule: "repeated-body",
      severity: "warning",
      reason: `the text repeats itself: ${copies.size} of ${long} long lines stand there before`,
      span,
    },
  ];
}

const LONG = 30;
const KEY = 400;

/** A long line: its place among them, and what of it is compared. */
interface Told {
  long: number;
  start: number;
  length: number;
}

/** The place of the first line that reads the same; the line is noted down where there is none. Only its beginning is hashed. */
function originOf(text: string, line: Line, long: number, first: Map<string, Told[]>): number | undefined {
  const key = text.slice(line.start, line.start + LONG);
  const alike = first.get(key);
  const words = text.slice(line.start, Math.min(line.end, line.start + KEY));
  const same = alike?.find(({ start, length }) => length === words.length && text.startsWith(words, start));
  if (same !== undefined) return same.long;
  const entry = { long, start: line.start, length: words.length };
  if (alike === undefined) first.set(key, [entry]);
  else if (alike.length < MOST_ALIKE) alike.push(entry);
  return undefined;
}

/** More lines that begin alike and go on otherwise are no copies. */
const MOST_ALIKE = 40;

/** Index of the first line above `from` that repeats one above it: the first copy's own lines stay. */
function ownLines(text: string, lines: Line[], from: number): number {
  const seen = new Set<string>();
  let first = from;
  for (let i = 0; i < from; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    const key = text.slice(line.start, Math.min(line.end, line.start + LONG));
    if (!seen.has(key)) first = from;
    else if (first === from) first = i;
    seen.add(key);
  }
  return first;
}
