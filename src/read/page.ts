import type { Post, Span } from "../model/report";
import type { Source } from "../model/source";
import { anyOf, siteFeet, siteHeads, siteLines } from "../vocabulary/page-chrome";
import { skipSpace, trimEnd } from "../vocabulary/white-space";
import { readFlatForum, readForum } from "./forum";

/** What stands around the report: the post's particulars, and the lines that are no part of the report. */
export interface Page {
  post: Post | null;
  /** Ascending, disjoint spans of whole lines; of pieces of a line where the line breaks are gone. */
  chrome: Span[];
}

/** A line of the page, without the white space around it. */
export interface PageLine extends Span {
  /** Its folded text, at most the first 160 characters of it. */
  head: string;
}

/** Lines longer than this are the report's. */
const LONGEST = 160;

/**
 * Tells the page from the report: the forum's frame around a post, script comments, the tool bars and footers of government
 * sites, the licence under an encyclopedia's copy.
 */
export function readPage(source: Source): Page {
  const lines = pageLines(source);
  const flat = lines.find(({ start, end }) => end - start > ENDLESS);
  if (flat !== undefined) {
    const around = readFlatForum(source.folded.slice(flat.start, flat.end));
    if (around !== null) return { post: around.post, chrome: aroundOf(flat, around.from, around.to) };
  }
  const forum = readForum(lines);
  const chrome = new Array<boolean>(lines.length).fill(false);
  if (forum !== null) {
    chrome.fill(true, 0, forum.from);
    chrome.fill(true, forum.to);
  }
  markScripts(lines, chrome);
  markRunningHeads(lines, chrome);
  const foot = siteFoot(source, lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || chrome[i] === true) continue;
    if (i >= foot || (line.end - line.start <= LONGEST && isTool(line.head, i))) chrome[i] = true;
  }
  return { post: forum?.post ?? null, chrome: lines.filter((_line, i) => chrome[i]).map(({ start, end }) => ({ start, end })) };
}

/** A line longer than this is a whole text whose breaks are gone. */
const ENDLESS = 4000;

/** What stands before and behind a post in an endless line. */
function aroundOf({ start, end }: Span, from: number, to: number): Span[] {
  const spans = [{ start, end: start + from }];
  if (start + to < end) spans.push({ start: start + to, end });
  return spans;
}

function pageLines({ folded }: Source): PageLine[] {
  const lines: PageLine[] = [];
  let from = 0;
  while (from < folded.length) {
    let to = folded.indexOf("\n", from);
    if (to < 0) to = folded.length;
    const start = skipSpace(folded, from, to);
    if (start < to) {
      const end = trimEnd(folded, start, to);
      lines.push({ start, end, head: folded.slice(start, Math.min(end, start + LONGEST)) });
    }
    from = to + 1;
  }
  return lines;
}

const isSiteLine = anyOf(siteLines);
const isSiteHead = anyOf(siteHeads);
const isSiteFoot = anyOf(siteFeet);

function isTool(head: string, at: number): boolean {
  return isSiteLine.test(head) || (at < HEAD && isSiteHead.test(head));
}

/** The table of a document's particulars stands in so many lines. */
const HEAD = 40;

/** Script blocks that a scraper took for text: from <!-- to -->. */
function markScripts(lines: PageLine[], chrome: boolean[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i]?.head.startsWith("<!--")) continue;
    let last = i;
    while (last < lines.length - 1 && last < i + 60 && !lines[last]?.head.includes("-->")) last++;
    if (lines[last]?.head.includes("-->") !== true) continue;
    chrome.fill(true, i, last + 1);
    i = last;
  }
}

/** The running head of printed pages: a short line of words that stands there three times or more. The first may be the title. */
function markRunningHeads(lines: PageLine[], chrome: boolean[]): void {
  const seen = new Map<string, number[]>();
  lines.forEach(({ head, start, end }, i) => {
    if (end - start < 4 || end - start > 30 || !RUNNING.test(head)) return;
    const places = seen.get(head);
    if (places === undefined) seen.set(head, [i]);
    else places.push(i);
  });
  for (const places of seen.values()) {
    if (places.length >= 3) for (const i of places.slice(1)) chrome[i] = true;
  }
}

/** Words alone: no stop, no colon, no marker. */
const RUNNING = /^[\u4e00-\u9fff\d《》“” ]+$/;

/** Index of the first line of the page's foot; the number of lines where there is none. */
function siteFoot(source: Source, lines: PageLine[]): number {
  const { length } = source.folded;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || length - line.start > FOOT) continue;
    if (isSiteFoot.test(line.head)) return i;
  }
  return lines.length;
}

/** A foot is no longer than this. */
const FOOT = 2500;
