import type { Span } from "../model/report";
import { type UnitRole, unitLabels } from "../vocabulary/departments";
import { type ColumnRole, taskColumns } from "../vocabulary/task-lists";
import { endsList, type Item, unnumberedItem } from "./tasks-item";
import { type Line, trimSpan } from "./tasks-lines";
import { digitAt } from "./tasks-markers";

/**
 * A table pasted as text: a line of column names, 序号 first, and a row a line; or every cell on a line of its own.
 * Takes: 序号⇥项目名称⇥责任单位 / 1⇥新建公园⇥市园林局 · 序号 / 项目名称 / 责任单位 / 1 / 新建公园 / 市园林局.
 * Refuses: 序号 alone, columns nobody knows.
 */

/** Columns of unit names keep the role their name has elsewhere; what is neither text nor units is left out. */
type Column = ColumnRole | UnitRole;

/** Fewer columns are no table. */
const fewestColumns = 3;
/** So many lines may stand between the title and the table. */
const reach = 4;
/** A row in the one-cell-a-line layout has no more lines. */
const mostLines = 24;

export function readTable(folded: string, lines: readonly Line[], from: number): Item[] {
  for (let index = from; index < Math.min(lines.length, from + reach); index += 1) {
    const line = lines[index];
    if (line === undefined || !numberColumn.test(folded.slice(line.start, line.start + 4))) continue;
    const cells = cellsOf(folded, line);
    const columns = cells.map((cell) => columnOf(folded, cell));
    if (columns.length >= fewestColumns && !columns.includes(null)) return readRows(folded, lines, index + 1, columns as Column[]);
    const stacked = cells.length === 1 ? stackedColumns(folded, lines, index) : [];
    if (stacked.length >= fewestColumns) return readStacked(folded, lines, index + stacked.length, stacked);
  }
  return [];
}

const numberColumn = /^[|\s]*(?:序 ?号|编号)/u;

/** The role of a column's name, null for what is none. */
function columnOf(folded: string, cell: Span): Column | null {
  const name = folded.slice(cell.start, cell.end).replace(/[\s（(][\s\S]*$/u, "");
  return taskColumns.get(name) ?? unitLabels.get(name) ?? null;
}

/** Cells parted by tabs or bars, else by gaps of two blanks, else by single ones. */
function cellsOf(folded: string, line: Span): Span[] {
  const text = folded.slice(line.start, line.end);
  const parting = /[\t|]/u.test(text) ? /[\t|]+/gu : /[ \u3000]{2,}|\u3000/u.test(text) ? /[ \u3000]{2,}|\u3000/gu : / +/gu;
  const cells: Span[] = [];
  let start = line.start;
  const take = (end: number): void => {
    const cell = trimSpan(folded, start, end);
    if (cell.start < cell.end) cells.push(cell);
  };
  for (const gap of text.matchAll(parting)) {
    take(line.start + gap.index);
    start = line.start + gap.index + gap[0].length;
  }
  take(line.end);
  return cells;
}

function readRows(folded: string, lines: readonly Line[], from: number, columns: readonly Column[]): Item[] {
  const rows: Span[][] = [];
  const spans: Span[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || endsList(folded, line)) break;
    const cells = cellsOf(folded, line);
    if (numberIn(folded, cells[0]) !== rows.length + 1) {
      if (/^[|:\-\s]+$/u.test(folded.slice(line.start, line.end))) continue;
      break;
    }
    rows.push(cells);
    spans.push({ start: line.start, end: line.end });
  }
  return items(folded, rows, spans, columns);
}

/** The column names, a line each. */
function stackedColumns(folded: string, lines: readonly Line[], from: number): Column[] {
  const columns: Column[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    const column = line === undefined ? null : columnOf(folded, line);
    if (column === null) break;
    columns.push(column);
  }
  return columns;
}

function readStacked(folded: string, lines: readonly Line[], from: number, columns: readonly Column[]): Item[] {
  const rows: Span[][] = [];
  const spans: Span[] = [];
  for (let index = from; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined || numberIn(folded, line) !== rows.length + 1) break;
    let end = index + 1;
    while (end < lines.length && end < index + mostLines && numberIn(folded, lines[end]) !== rows.length + 2) {
      const next = lines[end];
      if (next === undefined || endsList(folded, next) || (end - index >= columns.length && isLast(folded, lines, end, rows.length))) break;
      end += 1;
    }
    const cells = lines.slice(index, end).map(({ start, end: stop }) => ({ start, end: stop }));
    rows.push(cells);
    spans.push({ start: line.start, end: cells.at(-1)?.end ?? line.end });
    index = end;
  }
  return items(folded, rows, spans, columns);
}

/** Whether no further row stands near below: then a row has as many lines as there are columns. */
function isLast(folded: string, lines: readonly Line[], at: number, row: number): boolean {
  for (let index = at; index < Math.min(lines.length, at + mostLines); index += 1) {
    if (numberIn(folded, lines[index]) === row + 2) return false;
  }
  return true;
}

/** The number a cell holds and nothing else, -1 for anything else. */
function numberIn(folded: string, cell: Span | undefined): number {
  if (cell === undefined || cell.end - cell.start > 3) return -1;
  let value = 0;
  for (let at = cell.start; at < cell.end; at += 1) {
    const digit = digitAt(folded, at);
    if (digit < 0) return folded.charAt(at) === "." && at > cell.start ? value : -1;
    value = value * 10 + digit;
  }
  return value;
}

function items(folded: string, rows: readonly Span[][], spans: readonly Span[], columns: readonly Column[]): Item[] {
  let heading: Span | null = null;
  return rows.map((cells, index) => {
    const span = spans[index] ?? { start: 0, end: 0 };
    const placed = place(cells, columns);
    heading = placed.get("category")?.[0] ?? heading;
    const texts = placed.get("text") ?? [];
    const body = { start: texts[0]?.start ?? span.start, end: texts.at(-1)?.end ?? span.end };
    // A bar between two cells is no text: the last cell says most.
    const own = folded.slice(body.start, body.end).includes("|") ? (texts.at(-1) ?? body) : body;
    return { ...unnumberedItem(index + 1, span.start, own), end: span.end, heading, units: unitCells(placed) };
  });
}

function unitCells(placed: ReadonlyMap<Column, Span[]>): { role: UnitRole; cell: Span }[] {
  const roles: UnitRole[] = ["lead", "responsible", "support"];
  return roles.flatMap((role) => (placed.get(role) ?? []).map((cell) => ({ role, cell })));
}

/**
 * Which column a cell belongs to. Cells over number go to the last text column; of too few, the merged category has no cell.
 *
 *     序号 类别 名称 单位   +   2 修路 市交通局   =   2 | – | 修路 | 市交通局
 */
function place(cells: readonly Span[], columns: readonly Column[]): Map<Column, Span[]> {
  const own = cells.length < columns.length ? columns.filter((column) => column !== "category") : columns;
  const placed = new Map<Column, Span[]>();
  const last = own.lastIndexOf("text");
  const over = cells.length - own.length;
  cells.forEach((cell, index) => {
    const column = index <= last ? own[index] : index <= last + over ? "text" : own[index - Math.max(over, 0)];
    if (column !== undefined) placed.set(column, [...(placed.get(column) ?? []), cell]);
  });
  return placed;
}
