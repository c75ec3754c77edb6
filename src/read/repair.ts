import { glossaryTitleEndings, glossaryTitles } from "../vocabulary/glossary-words";
import { skipSpace, trimEnd } from "../vocabulary/white-space";
import { pageBreaks, type ShortRow } from "./page-breaks";

/** A stretch of the input that the read text leaves out. */
export interface Cut {
  start: number;
  end: number;
}

interface Row {
  /** Offsets without the white space around it. */
  start: number;
  end: number;
  /** Where the line begins, its indent included. */
  from: number;
  indented: boolean;
  /** Rows without an empty one between them have the same number. */
  group: number;
  /** Whether a page of print ends above it. */
  overPage: boolean;
}

/**
 * Where a line goes on in the next, so that only the break between them stands in the way:
 *
 *     细颗粒物（PM⏎2.5⏎）平均浓度      在听取了⏎关于草案的报告⏎并讨论以后      第一，⏎农业生产      2.⏎5%
 *
 * Not one: 国民经济快速增长。⏎在…基础上 (a lead above its paragraph), headings, the lines of a page's frame. Three things make it
 * clear: a mark that cannot begin or end a line; the habit of the page to set its paragraphs apart by empty lines; the
 * width at which a printed page breaks its lines.
 */
export function lineJoins(input: string): Cut[] {
  const all = rowsOf(input);
  if (all.length < 2) return [];
  const printed = pageWidth(input, all);
  const breaks = breaksOf(input, all, printed !== null);
  const rows = breaks.size === 0 ? all : withoutBreaks(all, breaks);
  const apart = setApart(rows);
  const width = rows === all ? printed : pageWidth(input, rows);
  const running = apart ? groupsOfProse(input, rows) : null;
  const cuts: Cut[] = [...breaks].flatMap((at) => all[at] ?? []).map(({ start, end }) => ({ start, end }));
  for (let i = 1; i < rows.length; i++) {
    const above = rows[i - 1];
    const below = rows[i];
    if (above === undefined || below === undefined) continue;
    const near = above.group === below.group || below.overPage;
    if (near && goesOn(input, above, below, running?.has(above.group) ?? false, width)) {
      cuts.push({ start: above.end, end: below.start });
    }
  }
  return cuts;
}

function rowsOf(input: string): Row[] {
  const rows: Row[] = [];
  let from = 0;
  let group = 0;
  let blank = false;
  while (from < input.length) {
    let to = input.indexOf("\n", from);
    if (to < 0) to = input.length;
    const start = skipSpace(input, from, to);
    if (start < to) {
      if (blank) group++;
      blank = false;
      rows.push({ start, end: trimEnd(input, start, to), from, indented: start > from, group, overPage: false });
    } else blank = true;
    from = to + 1;
  }
  return rows;
}

/** Numbers and running heads of printed pages, by their places. */
function breaksOf(input: string, rows: Row[], isPrinted: boolean): Set<number> {
  if (rows.length < 20) return new Set();
  const short: ShortRow[] = [];
  rows.forEach(({ start, end }, at) => {
    if (end - start <= 40) short.push({ at, text: input.slice(start, end) });
  });
  return pageBreaks(short, isPrinted);
}

function withoutBreaks(rows: Row[], breaks: ReadonlySet<number>): Row[] {
  return rows.flatMap((row, at) => (breaks.has(at) ? [] : [breaks.has(at - 1) ? { ...row, overPage: true } : row]));
}

/** Whether most paragraphs of the page have an empty line around them. */
function setApart(rows: Row[]): boolean {
  return (rows.at(-1)?.group ?? 0) + 1 > rows.length * 0.4;
}

/** Groups of lines that hold a whole sentence: the frame of a page has none. */
function groupsOfProse(input: string, rows: Row[]): Set<number> {
  const groups = new Set<number>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined || groups.has(row.group)) continue;
    if (rows[i + 1]?.group !== row.group && rows[i - 1]?.group !== row.group) continue;
    if (input.slice(row.start, row.end).includes("。")) groups.add(row.group);
  }
  return groups;
}

/** How a printed page breaks its lines. */
interface Width {
  /** Full lines in characters, and in columns, of which a Chinese character takes two. */
  characters: number;
  columns: number;
  /** Whether paragraphs are told by their indent. */
  indents: boolean;
}

/** The width of the page, null where lines break at paragraphs only. */
function pageWidth(input: string, rows: Row[]): Width | null {
  if (rows.length < 20) return null;
  // Most pages are told without sorting: more rows are longer than any printed one than may be.
  let longer = 0;
  for (const row of rows) if (row.end - row.from > WIDEST) longer++;
  if (longer >= rows.length - Math.floor(rows.length * FULL)) return null;
  const characters = measured(rows, (row) => row.end - row.from);
  if (characters.width < 15) return null;
  const byColumns = measured(rows, (row) => columns(input, row.from, row.end));
  const open = [...rows.keys()].filter((i) => !SENTENCE_END.test(input.charAt((rows[i]?.end ?? 0) - 1)));
  const full = open.filter((i) => (characters.lengths[i] ?? 0) >= characters.width * 0.85);
  const broken = open.filter((i) => (characters.lengths[i] ?? 0) >= 15);
  if (full.length * 3 < rows.length && !endTogether(broken, characters, SLACK / 2) && !endTogether(broken, byColumns, SLACK)) return null;
  const indented = rows.filter((row) => row.indented).length;
  return {
    characters: characters.width,
    columns: byColumns.width,
    indents: indented * 20 > rows.length && indented * 20 < rows.length * 19,
  };
}

interface Measured {
  lengths: number[];
  width: number;
}

function measured(rows: readonly Row[], lengthOf: (row: Row) => number): Measured {
  const lengths = rows.map(lengthOf);
  return { lengths, width: widest(lengths) };
}

/** A short report has few full lines: most of those that break off end at one width, and none goes beyond it. */
function endTogether(broken: readonly number[], { lengths, width }: Measured, slack: number): boolean {
  const together = broken.filter((i) => (lengths[i] ?? 0) >= width - slack).length;
  return together >= 5 && together * 2 >= broken.length && lengths.every((length) => length <= width + slack);
}

/** Columns by which full lines differ: a mark that hangs over, a word or a mark carried along. */
const SLACK = 4;

/** A printed line has no more characters. */
const WIDEST = 60;
/** The part of the rows that is no longer than a full line. */
const FULL = 0.95;

function widest(numbers: number[]): number {
  const lengths = Uint32Array.from(numbers).sort();
  return lengths[Math.floor(lengths.length * FULL)] ?? 0;
}

function columns(input: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) count += input.charCodeAt(at) < 0x100 ? 1 : 2;
  return count;
}

/** Whether the line above is full: the first word of the line below would not have found room in it. */
function isFull(input: string, above: Row, below: Row, width: Width): boolean {
  let end = below.start + 1;
  if (WORD.test(input.charAt(below.start))) while (end < below.end && WORD.test(input.charAt(end))) end++;
  while (end < below.end && CANNOT_BEGIN.test(input.charAt(end))) end++;
  if (above.end - above.from + (end - below.start) >= width.characters) return true;
  return columns(input, above.from, above.end) + columns(input, below.start, end) >= width.columns - 1;
}

const WORD = /[\w.%-]/;
const CANNOT_BEGIN = /[，。、；：！？》」』）】”’％%,;!?)]/;
const CANNOT_END = /[，、（《“「『(]/;
const SENTENCE_END = /[。！？!?：:；;…]/;
const MARKER =
  /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[，、章部节]|[—–-]{1,4}|\d{1,2}[.．、\t](?!\d)|[①-⑳]|附件|各位代表)/;
const SALUTATION = /^各位代表[：:]/;
const LONE_MARKER =
  /^(?:[一二三四五六七八九十]{1,3}[是要、]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}(?:[，、章]|部分))$/;

function goesOn(input: string, above: Row, below: Row, running: boolean, width: Width | null): boolean {
  const last = input.charAt(above.end - 1);
  const first = input.charAt(below.start);
  if (CANNOT_BEGIN.test(first)) return true;
  if (first === "." && /\d/.test(input.charAt(below.start + 1)) && /\d/.test(last)) return true;
  if (CANNOT_END.test(last)) return true;
  // An index that markup set apart: PM⏎2.5, M⏎2.
  if (/[A-Z]/i.test(last) && below.end - below.start <= 4 && /^\d+(?:\.\d+)?$/.test(input.slice(below.start, below.end))) return true;
  if (last === "." && /\d/.test(input.charAt(above.end - 2)) && /\d/.test(first)) return above.end - above.start > 10;
  if (above.end - above.start <= 5 && LONE_MARKER.test(input.slice(above.start, above.end))) return true;
  const full = width !== null && isFull(input, above, below, width);
  const opening = input.slice(below.start, below.start + 6);
  if (SALUTATION.test(opening)) return false;
  const isMarked = MARKER.test(opening);
  const isStop = /[。！？]/.test(last);
  if (full && width.indents) return !below.indented && !(isStop && isMarked);
  if (isMarked) return false;
  if (running) return !below.indented && !SENTENCE_END.test(afterQuote(input, above)) && !isHeading(input, above);
  if (full) return !below.indented && !isStop;
  return headingGoesOn(input, above, below);
}

/** The last character, or the one in the closing quotation mark: …的方针。” */
function afterQuote(input: string, row: Row): string {
  const last = input.charAt(row.end - 1);
  return /[”’」』]/.test(last) ? input.charAt(row.end - 2) : last;
}

/** 一、2023年工作回顾 and 名词解释, also where no empty line parts it from its first paragraph. */
function isHeading(input: string, row: Row): boolean {
  if (row.end - row.start > 24) return false;
  const title = input.slice(row.start, row.end);
  if (annexTitles.some((word) => title.endsWith(word))) return opensParagraph(input, row);
  return HEADING_MARKER.test(title) && WHOLE_HEADING.test(title);
}

const annexTitles: readonly string[] = [...glossaryTitles, ...glossaryTitleEndings, "清单"];

/** An empty line, or nothing, stands above: 负面清单 in the midst of a sentence is no title. */
function opensParagraph(input: string, { from }: Row): boolean {
  const above = input.lastIndexOf("\n", from - 2) + 1;
  return from === 0 || trimEnd(input, above, from - 1) === above;
}

const HEADING_MARKER = /^[一二三四五六七八九十]{1,3}、/;
const WHOLE_HEADING = /(?:回顾|任务|安排|要求|目标|工作)$/;

/** 名词解释 below the last heading is a heading of its own. */
const ANNEX = /^(?:名词|词语|用语|术语|注释|附件|附录)|实事/;

/** 三、持续提升政府⏎治理效能和服务水平: a numbered heading too long for its line. */
function headingGoesOn(input: string, above: Row, below: Row): boolean {
  if (above.indented || below.indented || above.end - above.start > 24 || below.end - below.start > 16) return false;
  if (!/^[一二三四五六七八九十]{1,3}、/.test(input.slice(above.start, above.start + 4))) return false;
  if (ANNEX.test(input.slice(below.start, below.end))) return false;
  const title = input.slice(above.start, above.end);
  return !/[。！？；年]|回顾$|任务$|安排$|要求$|目标$|工作$/.test(title) && !/[。！？；：，\d]/.test(input.slice(below.start, below.end));
}
