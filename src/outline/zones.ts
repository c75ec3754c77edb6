import type { Zone } from "../model/outline";
import { openingWords, salutations } from "../vocabulary/headings";
import { type Candidate, namesList } from "./candidates";
import type { Line } from "./lines";

/**
 * Divides the lines into the regions of a report, in the order in which they stand:
 *
 *     chrome · front (title … opening formula) · body · tasks · glossary · chrome
 *
 * `candidates[i]` belongs to `lines[i]`; a line is chrome already where `zones[i]` says so. The front ends at the first line
 * that names a part after the salutation, or at the opening formula where no line names one.
 */
export function divide(folded: string, lines: Line[], candidates: (Candidate | null)[], zones: Zone[]): void {
  const opening = openingEnd(folded, lines, zones);
  const body = bodyStart(candidates, zones, opening);
  let zone: Zone = "front";
  for (let i = 0; i < lines.length; i++) {
    if (zones[i] === "chrome") continue;
    if (i >= body) {
      const annex = annexAt(folded, candidates, zones, i, zone);
      if (annex !== null) zone = annex;
      else if (zone === "front") zone = "body";
    }
    // A paragraph between the opening formula and the first heading is said, and must not be lost.
    const isSaid = zone === "front" && opening > 0 && i >= opening && isProse(folded, lines[i]);
    zones[i] = isSaid ? "body" : zone;
  }
}

function isProse(folded: string, line: Line | undefined): boolean {
  if (line === undefined || line.end - line.start < 30) return false;
  return folded.slice(line.start, line.end).includes("。");
}

/** Index of the first line after the salutation and the opening formula; 0 where there is none. */
function openingEnd(folded: string, lines: Line[], zones: Zone[]): number {
  let seen = 0;
  let after = 0;
  for (let i = 0; i < lines.length && seen < 60; i++) {
    const line = lines[i];
    if (line === undefined || zones[i] === "chrome") continue;
    seen++;
    const head = folded.slice(line.start, Math.min(line.end, line.start + 200));
    const salutes = salutations.some((word) => head.startsWith(word));
    if (salutes && after === 0) after = i + 1;
    if (after > 0 && i < after + 3 && openingWords.some((word) => head.includes(word))) return i + 1;
    if (after > 0 && i >= after + 3) return after;
  }
  return after;
}

/** The first line of the body: a part's heading, else what follows the opening formula. */
function bodyStart(candidates: (Candidate | null)[], zones: Zone[], opening: number): number {
  let numbered = -1;
  const next = candidates[opening];
  if (opening > 0 && next !== null && next !== undefined && next.marker === null && zones[opening] !== "chrome") return opening;
  for (let i = opening; i < candidates.length; i++) {
    const candidate = candidates[i];
    if (candidate === null || candidate === undefined || zones[i] === "chrome") continue;
    if (isPartHeading(candidate)) return numbered >= 0 && !isFirst(candidate) ? numbered : i;
    if (numbered < 0 && opening > 0 && candidate.marker?.value === 1 && candidate.marker.kind !== "digit") numbered = i;
    if (numbered >= 0 && i > numbered + 40) break;
  }
  return numbered >= 0 ? Math.min(numbered, opening + 12) : opening;
}

/** A part numbered 一、 or 第一部分; one with a higher number, or without any, has others before it. */
function isFirst({ marker }: Candidate): boolean {
  return marker?.value === 1;
}

/** A line that names the review, the plan or another part of the body. */
export function isPartHeading(candidate: Candidate): boolean {
  const { part, marker } = candidate;
  if (part !== "review" && part !== "plan") return false;
  if (candidate.closed || candidate.rest < candidate.line.end) return false;
  return marker === null || marker.kind === "cn" || marker.kind === "chapter";
}

/** Whether an annex begins here: its heading, or the line 附件 before its heading. */
function annexAt(folded: string, candidates: (Candidate | null)[], zones: Zone[], at: number, now: Zone): "tasks" | "glossary" | null {
  const own = annexOf(candidates[at] ?? null, now);
  if (own === "tasks" && candidates[at]?.marker === null && !namesList(folded, candidates[at])) return null;
  if (own !== null) return own;
  if (candidates[at]?.marker?.kind !== "annex") return null;
  for (let next = at + 1; next < at + 3 && next < candidates.length; next++) {
    if (zones[next] === "chrome") continue;
    const kind = annexOf(candidates[next] ?? null, now);
    if (kind !== null) return kind;
  }
  return null;
}

/** A heading of an annex stands in a line of its own; a section （八）办好民生实事 is none. */
export function annexOf(candidate: Candidate | null, now: Zone): "tasks" | "glossary" | null {
  if (candidate === null || candidate.closed || candidate.rest < candidate.line.end) return null;
  if (candidate.marker !== null && candidate.marker.kind !== "annex" && candidate.part !== "glossary") return null;
  if (candidate.part === "glossary") return "glossary";
  if (candidate.part !== "tasks" || now === "tasks") return null;
  return "tasks";
}
