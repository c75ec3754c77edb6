import type { Span } from "../model/report";
import { type UnitRole, unitLabels } from "../vocabulary/departments";
import { closingWords, taskTextLabels } from "../vocabulary/task-lists";
import { isAnnexTitle, isGlossaryTitle } from "./glossary-title";
import type { Line } from "./tasks-lines";
import type { Marker } from "./tasks-markers";
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
  /** Cells of a table that say who carries it out. */
  units?: { role: UnitRole; cell: Span }[];
}

export function numberedItem(marker: Marker, start: number, body: Span, heading: Span | null): Item {
  return { start, end: body.end, marker, number: marker.number, body, lines: 1, inner: [], heading };
}

export function unnumberedItem(number: number, start: number, body: Span): Item {
  return { start, end: body.end, marker: null, number, body, lines: 1, inner: [], heading: null };
}

/** A heading above items has no more letters than this. */
const longestHeading = 30;

/** Short and without a full stop: a heading above items. */
export function isHeading(folded: string, start: number, end: number): boolean {
  return end > start && end - start <= longestHeading && !/[。；;！]/u.test(folded.slice(start, end));
}

const anyLabel = new RegExp(`[(（\\[【]?(?:${[...taskTextLabels, ...unitLabels.keys()].join("|")})[:：\\]】]`, "uy");

/** Does a label begin here: 年度目标：…, （牵头单位：…? */
export function isLabelled(folded: string, at: number): boolean {
  anyLabel.lastIndex = at;
  return anyLabel.test(folded);
}

/** How much of a sentence tells that it speaks of the list. */
const closingReach = 60;

/** A sentence about the list, or to the audience, that closes the list. */
export function isClosing(folded: string, span: Span): boolean {
  const words = folded.slice(span.start, Math.min(span.end, span.start + closingReach));
  return closingWords.some((word) => words.includes(word));
}

/** The title of whatever comes next: an annex, a glossary, another list. */
export function endsList(folded: string, line: Line): boolean {
  return isAnnexTitle(folded, line) || isGlossaryTitle(folded, line) || (line.marker === null && isTaskTitle(folded, line));
}
