import type { Span } from "../model/report";
import { skipSpace, trimEnd } from "../vocabulary/white-space";

/** A line, or a piece of a line where the line breaks are lost: offsets without the white space around it. */
export interface Line extends Span {
  /** Offset at which that line begins. */
  rowStart: number;
  /** Whether an empty line, or the beginning of the text, stands before it. */
  apart: boolean;
  /** A piece of a line whose breaks are gone: where its heading ends is a guess. */
  flat?: boolean;
}

/** The lines that are not blank. */
export function scanLines(text: string): Line[] {
  const lines: Line[] = [];
  let rowStart = 0;
  let apart = true;
  while (rowStart < text.length) {
    const rowEnd = lineEnd(text, rowStart);
    const start = skipSpace(text, rowStart, rowEnd);
    if (start < rowEnd) {
      lines.push({ start, end: trimEnd(text, start, rowEnd), rowStart, apart });
      apart = false;
    } else apart = true;
    rowStart = rowEnd;
    while (text.charCodeAt(rowStart) === CR) rowStart++;
    if (text.charCodeAt(rowStart) === LF) rowStart++;
  }
  return lines;
}

const LF = 10;
const CR = 13;

function lineEnd(text: string, from: number): number {
  const lf = text.indexOf("\n", from);
  let end = lf < 0 ? text.length : lf;
  while (end > from && text.charCodeAt(end - 1) === CR) end--;
  return end;
}
