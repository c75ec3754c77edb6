import type { Zone } from "../model/outline";
import { type Candidate, namesList } from "./candidates";

/**
 * Which of the lines that begin with 一是, 第一，, 1. or （1） are headings.
 *
 *     一是聚焦全方位扩大内需        第二，推进职能转变。⏎…        三是强化创新引领。深入实施…
 *
 * Not one: 一是抓学习；二是抓落实。 (a sentence), 1.新建公园3座。 (an item that is its own text). Such lines are headings together or not
 * at all: they count from one, two at least follow one another, and each has a short title with text behind or below it.
 */
export function listedHeadings(folded: string, candidates: (Candidate | null)[], zones: Zone[]): boolean[] {
  const listed = candidates.map(() => false);
  const runs = new Map<string, number[]>();
  const close = (kind: string): void => {
    const run = runs.get(kind) ?? [];
    if (run.length >= 2) for (const i of run) listed[i] = true;
    runs.delete(kind);
  };
  /** Below 三、2031年民生实事项目 the numbers count what will be done. */
  let inTasks = false;
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i] ?? null;
    const marker = candidate?.marker;
    if (candidate !== null && !COUNTED.has(marker?.kind ?? "")) {
      inTasks = candidate.part === "tasks" && candidate.rest === candidate.line.end && namesList(folded, candidate);
    }
    if (inTasks) continue;
    if (zones[i] !== "body" || marker === null || marker === undefined || !COUNTED.has(marker.kind)) continue;
    const { kind, value } = marker;
    const run = runs.get(kind);
    const last = candidates[run?.at(-1) ?? -1]?.marker?.value ?? 0;
    const next = run !== undefined && value === last + 1;
    if (!next) close(kind);
    if (!isTitle(folded, candidates, i)) runs.delete(kind);
    else if (next) run.push(i);
    else if (value === 1) runs.set(kind, [i]);
  }
  for (const kind of COUNTED) close(kind);
  return listed;
}

/** Markers that count sentences as often as headings. */
const COUNTED: ReadonlySet<string> = new Set(["item", "ordinal", "digit", "digit-paren"]);

const LONGEST = 60;

function isTitle(folded: string, candidates: (Candidate | null)[], i: number): boolean {
  const candidate = candidates[i];
  if (candidate === null || candidate === undefined) return false;
  const { line, start, end, rest, closed, marker } = candidate;
  if (end - start > LONGEST || /\d[\d.]*[%亿万]/.test(folded.slice(start, end))) return false;
  const digits = marker?.kind === "digit" || marker?.kind === "digit-paren";
  if (rest < line.end) return line.end - rest > 20 && (!digits || end - start <= 25);
  if (digits) return !closed && end - start <= 30;
  // A line of its own: a title where no stop closes it, else where its text stands below.
  return !closed || candidates[i + 1] === null;
}
