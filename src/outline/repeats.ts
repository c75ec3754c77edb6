import type { Zone } from "../model/outline";
import type { Diagnostic } from "../model/report";
import type { Line } from "./lines";

/**
 * A body that a scraper saved several times over: the first stays, the others become chrome, and a message says so. Long lines
 * seldom repeat in a report; where many do, they tell the copies, and the short lines between them go along.
 */
export function markRepeats(text: string, lines: Line[], zones: Zone[]): Diagnostic[] {
  const first = new Map<string, number>();
  const copies = new Set<number>();
  const kept = new Set<number>();
  let long = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || zones[i] === "chrome" || line.end - line.start < LONG) continue;
    long++;
    const key = text.slice(line.start, Math.min(line.end, line.start + KEY));
    if (first.has(key)) copies.add(i);
    else first.set(key, i);
  }
  if (copies.size < 3 || copies.size * 4 < long) return [];
  const from = Math.min(...copies);
  const to = Math.max(...copies);
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
  for (let i = from - 1; i >= 0 && (lines[i]?.end ?? 0) - (lines[i]?.start ?? 0) < LONG && repeated(text, lines, i); i--) zones[i] = "chrome";
  for (let i = to + 1; i < lines.length && repeated(text, lines, i); i++) zones[i] = "chrome";
  const span = { start: lines[from]?.start ?? 0, end: lines[to]?.end ?? 0 };
  return [{ rule: "repeated-body", severity: "warning", reason: `the text repeats itself: ${copies.size} of ${long} long lines stand there before`, span }];
}

const LONG = 30;
const KEY = 400;

function repeated(text: string, lines: Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const own = text.slice(line.start, line.end);
  const last = Math.min(at, 80);
  for (let i = 0; i < last; i++) {
    const other = lines[i];
    if (other !== undefined && other.end - other.start === own.length && text.slice(other.start, other.end) === own) return true;
  }
  return false;
}
