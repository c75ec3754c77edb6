import type { OutlineRoot } from "../model/outline";
import type { Span } from "../model/report";
import { listCues } from "../vocabulary/task-lists";
import { isGlossaryTitle } from "./glossary-title";
import { readInline } from "./tasks-inline";
import { type Item, isHeading } from "./tasks-item";
import { isSalutation, type Line, trimSpan } from "./tasks-lines";
import { isBlank, readMarker } from "./tasks-markers";
import { readRows } from "./tasks-rows";
import { readTable } from "./tasks-table";
import { type Anchor, endsAsList, findDeeds, isAhead, isDone, sentenceEnd, titleAnchor } from "./tasks-title";
import { readParted, readPlainRows } from "./tasks-unnumbered";

/** A heading inside the list: 一、交通出行. The span is its name, `mark` its mark. */
interface Category extends Span {
  mark: Span | null;
}

export interface TaskList extends Span {
  tasks: { item: Item; category: Category | null }[];
  /** The number its title or announcement gives. */
  announced: number | null;
}

/** Fewer items make no list of the year. */
const fewest = 3;

/** The report's list of livelihood tasks: the annexed one where there is one, else the one inside the plan. */
export function findTaskList(folded: string, lines: readonly Line[], root: OutlineRoot): TaskList | null {
  const glossary = glossarySpan(folded, lines);
  const reviewed = reviewSpans(root);
  let best: TaskList | null = null;
  let titles = 0;
  for (const [index, line] of lines.entries()) {
    const anchor = titleAnchor(folded, line);
    if (anchor === null || titles >= mostAnnouncements) continue;
    if (line.marker !== null && reviewed.some((span) => inside(span, anchor))) continue;
    titles += 1;
    const list = belowTitle(folded, lines, index + 1, anchor);
    if (list !== null && isFuller(list, best)) best = list;
  }
  if (best !== null) return best;
  let tried = 0;
  for (const anchor of findDeeds(folded)) {
    if (tried >= mostAnnouncements) break;
    tried += Number(anchor.count !== null);
    if (inside(glossary, anchor)) continue;
    const list = behindAnnouncement(
      folded,
      lines,
      anchor,
      reviewed.some((span) => inside(span, anchor)),
    );
    if (list !== null && isFuller(list, best)) best = list;
  }
  return best;
}

/** No report announces so many lists; a text that does is none. */
const mostAnnouncements = 60;

/** More tasks, or as many with more to say: the annex rather than the sentence that sums it up. */
function isFuller(list: TaskList, best: TaskList | null): boolean {
  if (best === null || list.tasks.length !== best.tasks.length) return best === null || list.tasks.length > best.tasks.length;
  return list.end - list.start > best.end - best.start;
}

const inside = (span: Span | null, anchor: Span): boolean => span !== null && span.start <= anchor.start && anchor.start < span.end;

/** From the glossary's title to the next title of a list: what stands there explains, it promises nothing. */
function glossarySpan(folded: string, lines: readonly Line[]): Span | null {
  const title = lines.findIndex((line) => isGlossaryTitle(folded, line));
  if (title < 0) return null;
  const after = lines.slice(title + 1).find((line) => titleAnchor(folded, line) !== null && line.marker === null);
  return { start: lines[title]?.start ?? 0, end: after?.start ?? folded.length };
}

/** The parts that look back: what they list has been done. */
function reviewSpans(root: OutlineRoot): Span[] {
  const spans: Span[] = [];
  let open: number | null = null;
  for (const block of root.children) {
    if (block.type !== "heading" || block.data.kind !== "part") continue;
    const { start } = block;
    if (open !== null) spans.push({ start: open, end: start });
    open = block.data.part === "review" ? start : null;
  }
  return spans;
}

/** A title on its own line: the items begin at once, or behind a line or two of preface. */
function belowTitle(folded: string, lines: readonly Line[], from: number, anchor: Anchor): TaskList | null {
  const table = plausible(folded, readTable(folded, lines, from), anchor);
  if (table !== null) return table;
  for (let index = from; index < Math.min(lines.length, from + 4); index += 1) {
    const line = lines[index];
    if (line === undefined || isGlossaryTitle(folded, line)) break;
    if (isSalutation(folded, line)) return null;
    if (line.marker === null || line.marker.number !== 1) {
      if (anchor.sure || isHeading(folded, line.start, line.end)) continue;
      return null;
    }
    const above = index > from ? lines[index - 1] : undefined;
    const heading = above !== undefined && above.marker === null && isHeading(folded, above.start, above.end) ? above : null;
    return (
      plausible(folded, readRows(folded, lines, index, heading), anchor) ??
      plausible(folded, readInline(folded, line.start, line.end), anchor)
    );
  }
  return plausible(folded, readPlainRows(folded, lines, from, anchor.count), anchor);
}

function plausible(folded: string, items: readonly Item[], anchor: Anchor): TaskList | null {
  const list = arrange(folded, items, anchor);
  return list !== null && isPlausible(list, anchor) ? list : null;
}

const longestParagraph = 8000;
/** Sentences that may stand between the announcement and the first item. */
const longestPreface = 3;

/** The sentence that announces the list: the items follow inside the paragraph, or on the lines below it. */
function behindAnnouncement(folded: string, lines: readonly Line[], said: Anchor, looksBack: boolean): TaskList | null {
  const index = lineAt(lines, said.end - 1);
  const line = lines[index];
  if (line === undefined) return null;
  let at = sentenceEnd(folded, said.end, line.end);
  // Behind a colon the list begins at once: it is the one announced, however long.
  const anchor = opensItems(folded, lines, index, at) ? { ...said, alone: true } : said;
  if (looksBack ? !isAhead(folded, anchor.start, at) : isDone(folded, anchor.start, at)) return null;
  const isCued = ":：".includes(folded.charAt(at - 1)) && listCues.some((word) => folded.slice(anchor.start, at).includes(word));
  const title = flattenedTitle(folded, anchor, line.end);
  if (title !== null) at = title;
  else if (anchor.count === null && !isCued && !anchor.alone) return null;
  const opening = at;
  for (let preface = 0; preface <= longestPreface && at < line.end; preface += 1) {
    while (at < line.end && isBlank(folded.charCodeAt(at))) at += 1;
    const list = plausible(folded, readInline(folded, at, folded.length), anchor);
    if (list !== null) return list;
    at = sentenceEnd(folded, at, line.end);
  }
  const parted = readParted(folded, opening, Math.min(line.end, opening + longestParagraph));
  if (isCued || parted.length === anchor.count) {
    const unnumbered = plausible(folded, parted, anchor);
    if (unnumbered !== null) return unnumbered;
  }
  if (at < line.end) return null;
  if (lines[index + 1]?.marker?.number === 1) return plausible(folded, readRows(folded, lines, index + 1, null), anchor);
  if (!":：".includes(folded.charAt(line.end - 1))) return null;
  return plausible(folded, readPlainRows(folded, lines, index + 1, anchor.count), anchor);
}

/** 办好民生实事：|1.…: behind the colon, or at the head of the next line, the first item's mark. */
function opensItems(folded: string, lines: readonly Line[], index: number, at: number): boolean {
  if (!":：".includes(folded.charAt(at - 1))) return false;
  if (at >= (lines[index]?.end ?? at)) return lines[index + 1]?.marker?.number === 1;
  return readMarker(folded, at)?.number === 1;
}

/** In flattened text the title has no line end: …民生实事工作目标 |一、交通 1. …. */
function flattenedTitle(folded: string, anchor: Anchor, limit: number): number | null {
  const isNamed = anchor.count !== null || anchor.dated;
  for (let at = anchor.end; at < Math.min(limit, anchor.end + 14); at += 1) {
    if (readMarker(folded, at)?.number === 1) {
      return endsAsList(folded, anchor.end, at) || (isNamed && isGap(folded, anchor.end, at)) ? at : null;
    }
    if ("。；，,;".includes(folded.charAt(at))) return null;
  }
  return null;
}

function isGap(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isBlank(folded.charCodeAt(at))) return false;
  return true;
}

function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A list as long as announced, give or take one in ten; without a number, any list that is long enough. */
function isPlausible(list: TaskList, anchor: Anchor): boolean {
  const found = list.tasks.length;
  if (found < fewest) return false;
  if (anchor.count === null || anchor.alone || found === anchor.groups) return true;
  return Math.abs(found - anchor.count) <= Math.max(1, Math.floor(anchor.count / 10));
}

/** Tells headings from tasks, and makes the list. */
function arrange(folded: string, items: readonly Item[], anchor: Anchor): TaskList | null {
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return null;
  const inner = items.reduce((sum, item) => sum + item.inner.length, 0);
  const grouped = inner > 0 && areHeadings(folded, items, inner, anchor);
  const headings = new Map<Span | null, Category | null>([[null, null]]);
  const tasks: TaskList["tasks"] = [];
  for (const item of items) {
    if (!grouped || item.inner.length === 0) {
      if (!headings.has(item.heading)) headings.set(item.heading, unnumbered(folded, item.heading));
      tasks.push({ item: whole(item), category: headings.get(item.heading) ?? null });
    } else {
      const category = categoryOf(folded, item.body, trimSpan(folded, item.start, item.marker?.end ?? item.start));
      for (const task of item.inner) tasks.push({ item: task, category });
    }
  }
  const announced = grouped && anchor.count === items.length ? null : anchor.count;
  return { tasks, announced, start: first.start, end: last.end };
}

function areHeadings(folded: string, items: readonly Item[], inner: number, anchor: Anchor): boolean {
  if (anchor.count === items.length && anchor.count !== inner && !runsOn(items)) return false;
  const headings = items.filter((item) => item.lines === 1 && isHeading(folded, item.body.start, item.body.end));
  return headings.length * 2 > items.length;
}

/** 一、… 1. 2. 二、… 3. 4.: numbers that run through the groups number the tasks. */
const runsOn = (items: readonly Item[]): boolean => items.slice(1).some(({ inner }) => (inner[0]?.number ?? 1) > 1);

/** A task with items inside is one text, from its mark to the end of the last of them. */
function whole(item: Item): Item {
  return item.inner.length === 0 ? item : { ...item, body: { start: item.body.start, end: item.end } };
}

const unnumbered = (folded: string, heading: Span | null): Category | null => (heading === null ? null : categoryOf(folded, heading, null));

/** 一、交通出行（12件）：: neither its mark nor the number in brackets is part of the name. */
function categoryOf(folded: string, body: Span, mark: Span | null): Category {
  const { start, end: last } = trimSpan(folded, body.start, body.end);
  let end = last;
  while (end > start && "。：:；;、".includes(folded.charAt(end - 1))) end -= 1;
  const count = /[（(]共? ?[\d一二三四五六七八九十]{1,4} ?[件项个][）)]$/u.exec(folded.slice(start, end));
  if (count !== null) end -= count[0].length;
  return { start, end, mark };
}
