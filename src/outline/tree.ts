import type { HeadingData, OutlineBlock, OutlineHeading, OutlineParagraph, ParagraphData, Zone } from "../model/outline";
import type { Line } from "./lines";

/** mdast nodes of a line: positions are 1-based line and column, and offsets of the text. */
export function headingNode(text: string, line: Line, end: number, data: HeadingData): OutlineHeading {
  const position = positionOf(line, line.start, end);
  const depth = Math.min(6, data.level) as OutlineHeading["depth"];
  return { type: "heading", depth, children: [{ type: "text", value: text.slice(line.start, end), position }], position, data };
}

export function paragraphNode(text: string, line: Line, start: number, zone: Zone, opens?: ParagraphData["opens"]): OutlineParagraph {
  const position = positionOf(line, start, line.end);
  const data: ParagraphData = opens === undefined ? { zone } : { zone, opens };
  return { type: "paragraph", children: [{ type: "text", value: text.slice(start, line.end), position }], position, data };
}

function positionOf(line: Line, start: number, end: number): NonNullable<OutlineBlock["position"]> {
  return {
    start: { line: line.row, column: start - line.rowStart + 1, offset: start },
    end: { line: line.row, column: end - line.rowStart + 1, offset: end },
  };
}
