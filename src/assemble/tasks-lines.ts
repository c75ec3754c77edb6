import type { OutlineRoot } from "../model/outline";
import type { Span } from "../model/report";
import type { Source } from "../model/source";
import { salutations } from "../vocabulary/headings";
import { digitAt, isBlank, type Marker, readMarker } from "./tasks-markers";

/** A line of the report, trimmed at both ends, with the list mark it begins with. */
export interface Line extends Span {
  marker: Marker | null;
}

/**
 * The lines of the text that belong to the report. Lines, not blocks: where a run-in heading has been cut from its paragraph,
 * an item is still in one piece. What is page chrome goes out, be it lines or the ends of an endless one.
 */
export function contentLines(source: Source, root: OutlineRoot): Line[] {
  const { folded } = source;
  const chrome = root.children.filter((block) => block.data.zone === "chrome");
  const lines: Line[] = [];
  let next = 0;
  let inTable = false;
  for (let at = 0; at <= folded.length; ) {
    const feed = folded.indexOf("\n", at);
    const stop = feed < 0 ? folded.length : feed;
    let from = at;
    at = stop + 1;
    while (from < stop) {
      while (next < chrome.length && (chrome[next]?.end ?? 0) <= from) next += 1;
      const cover = chrome[next];
      const end = Math.min(stop, cover?.start ?? stop);
      const line = end > from ? trimmedLine(folded, from, end) : null;
      inTable ||= line !== null && isNumberColumn(folded, line);
      if (line !== null && !isPageNumber(folded, line, inTable)) lines.push(line);
      from = cover !== undefined && cover.start < stop ? cover.end : stop;
    }
  }
  return lines;
}

/** 序号 alone in its line: below it stand the cells of a table, and a number alone is one of them. */
function isNumberColumn(folded: string, line: Span): boolean {
  return line.end - line.start <= 3 && /^(?:序 ?号|编号)$/u.test(folded.slice(line.start, line.end));
}

/** — 23 —, 第23页: what a printed page leaves between two lines. */
function isPageNumber(folded: string, line: Span, inTable: boolean): boolean {
  if (line.end - line.start > 12) return false;
  if (inTable && digitAt(folded, line.start) >= 0) return false;
  return /^[-–—·•\s]*第?\s?\d{1,3}\s?页?[-–—·•\s]*$/u.test(folded.slice(line.start, line.end));
}

/** 各位代表：, with which the speech begins: a title above it stands in the table of contents. */
export function isSalutation(folded: string, line: Span): boolean {
  return (
    line.end - line.start <= 16 &&
    salutations.some((word) => folded.startsWith(word, line.start)) &&
    /[:：]$/u.test(folded.slice(line.start, line.end))
  );
}

/** Without the blanks around it, and without bullets and the marks of Markdown in front. */
function trimmedLine(text: string, from: number, to: number): Line | null {
  let start = from;
  let end = to;
  while (start < end && isLead(text, start)) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return start === end ? null : { start, end, marker: readMarker(text, start) };
}

const HYPHEN = 0x2d;
const GREATER = 0x3e;
const bullets = "•●■◆▪";

/** A blank, a bullet, or one of # > * and - of Markdown. */
function isLead(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > HYPHEN && code < 0x3000 && code !== GREATER) return isBlank(code) || bullets.includes(text.charAt(at));
  return isBlank(code) || code === 0x23 || code === 0x2a || code === GREATER || (code === HYPHEN && text.charCodeAt(at + 1) === 0x20);
}

/** The span without blanks at its ends. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** What a reader sees of a span: line ends kept, blanks around them dropped. */
export function readable(text: string, span: Span): string {
  const slice = text.slice(span.start, span.end);
  if (!/[\n\t]/u.test(slice)) return slice;
  const lines = slice.split("\n").map((line) => line.trim().replace(/[ \t]+/gu, (gap) => (gap.includes("\t") ? " " : gap)));
  return lines.filter((line) => line !== "").join("\n");
}
