import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { Diagnostic, Span } from "../model/report";
import {
  blockTags,
  cellTags,
  hiddenClasses,
  hiddenStyle,
  preTags,
  titleWords,
  unreadTags,
  voidTags,
  wayTags,
} from "../vocabulary/html-tags";
import { type HtmlLines, htmlLines } from "./html-lines";
import type { Read } from "./input";
import { sourceOf } from "./input-text";

/**
 * Reads the visible text of an HTML page: a line for each block, nothing of scripts, navigation and what is hidden.
 *
 * htmlparser2's tokenizer tells tags, attributes, text and entities apart, in one pass; which element is open is kept here, as its
 * parser takes time that grows with the depth of a page.
 *
 * @param input The page, or a piece of one; spans of the report are offsets into it.
 */
export function readHtml(input: string): Read {
  let page = scan(input, true);
  // A navigation that is never closed, or a page that its script uncovers: better to read too much.
  if (page.unclosed || (page.left > SOME && page.left > page.lines.seen())) page = scan(input, false);
  const source = sourceOf(input, page.lines.done(page.title !== null && isUntitled(page.lines) ? titlePart(input, page.title) : null));
  const lost = input.slice(page.end);
  return { source, messages: /[\u4e00-\u9fff]/.test(lost) ? [cutOff({ start: page.end, end: input.length })] : [] };
}

/** Hidden text shorter than this is a menu, not a report. */
const SOME = 500;

interface Page {
  lines: HtmlLines;
  title: Span | null;
  /** Characters that are hidden or part of a navigation. */
  left: number;
  /** Whether the page ends inside of them. */
  unclosed: boolean;
  /** Where the last tag, text or comment ends; a tag that is cut off follows. */
  end: number;
}

function scan(input: string, hiding: boolean): Page {
  const lines = htmlLines(input);
  const page: Page = { lines, title: null, left: 0, unclosed: false, end: 0 };
  const open: string[] = [];
  const depth = new Map<string, number>();
  /** Number of open elements around the one that is not read, −1 where all are. */
  let unread = -1;
  let hides = false;
  let tag = "";
  let hidden = false;
  let attribute = "";
  let value = "";

  const opens = (name: string, closed: boolean): void => {
    if (name === "br") {
      if (unread < 0) lines.lineBreak();
      return;
    }
    if (unread < 0) boundary(name);
    if (voidTags.has(name)) return;
    const hide = hiding && (hidden || wayTags.has(name));
    const skip = hide || unreadTags.has(name);
    if (closed && skip && !RAW.has(name)) return;
    if (skip && unread < 0) {
      unread = open.length;
      hides = hide;
    }
    open.push(name);
    depth.set(name, (depth.get(name) ?? 0) + 1);
    if (preTags.has(name)) lines.pre(1);
  };

  const closes = (name: string): void => {
    if (name === "br" && unread < 0) lines.lineBreak();
    if ((depth.get(name) ?? 0) === 0) return unread < 0 ? boundary(name) : undefined;
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      depth.set(last, (depth.get(last) ?? 1) - 1);
      if (preTags.has(last)) lines.pre(-1);
      if (open.length === unread) unread = -1;
      if (unread < 0 && !cellTags.has(last)) boundary(last);
      if (last === name) return;
    }
  };

  const boundary = (name: string): void => {
    if (blockTags.has(name)) lines.block();
    else if (cellTags.has(name)) lines.cell();
    else if (name === "sup" || name === "sub") lines.shift();
  };

  const handler: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag = input.slice(start, end).toLowerCase();
      hidden = false;
    },
    onattribname(start, end) {
      attribute = end - start <= 6 ? input.slice(start, end).toLowerCase() : "";
      value = "";
    },
    onattribdata(start, end) {
      if (attribute === "style" || attribute === "class" || attribute === "role") value += input.slice(start, end);
    },
    onattribentity() {},
    onattribend() {
      if (attribute === "hidden") hidden = true;
      else if (attribute === "style") hidden ||= hiddenStyle.test(value);
      else if (attribute === "class") hidden ||= hiddenClasses.test(value);
      else if (attribute === "role") hidden ||= value === "navigation";
    },
    onopentagend(end) {
      page.end = end + 1;
      opens(tag, false);
    },
    onselfclosingtag(end) {
      page.end = end + 1;
      opens(tag, true);
    },
    onclosetag(start, end) {
      page.end = end;
      closes(input.slice(start, end).toLowerCase());
    },
    ontext(start, end) {
      // The tokenizer tells of a page that ends in <p/ as of text from nowhere.
      if (start < 0) return;
      page.end = end;
      if (unread < 0) lines.text(start, end);
      else if (hides) page.left += visible(input, start, end);
      // A title behind text is no title of the page; put above it, offsets would run back.
      else if (open[unread] === "title" && page.title === null && lines.seen() === 0) page.title = { start, end };
    },
    ontextentity(code, end) {
      page.end = end;
      if (unread < 0) lines.entity(String.fromCodePoint(code), input.lastIndexOf("&", end - 1), end);
      else if (hides) page.left++;
    },
    oncdata: (_start, end) => void (page.end = end),
    oncomment: (_start, end) => void (page.end = end),
    ondeclaration: (_start, end) => void (page.end = end),
    onprocessinginstruction: (_start, end) => void (page.end = end),
    onend() {},
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, handler);
  tokenizer.write(input);
  tokenizer.end();
  page.unclosed = unread >= 0 && hides;
  return page;
}

/** Their content is no markup, so that a slash in their start tag closes nothing. */
const RAW: ReadonlySet<string> = new Set(["iframe", "noembed", "noframes", "script", "style", "textarea", "title"]);

/** Number of characters without white space. */
function visible(input: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (input.charCodeAt(at) > 0x20) count++;
  return count;
}

/** Whether the page's text begins without the report's title. */
function isUntitled(lines: HtmlLines): boolean {
  return !titleWords.test(lines.head(4000).replace(/\s/g, ""));
}

/** The part of a page's title that names the report: 2024年政府工作报告_某某人民政府 → 2024年政府工作报告. */
function titlePart(input: string, { start, end }: Span): Span | null {
  const title = input.slice(start, Math.min(end, start + 300));
  let from = 0;
  for (const part of title.split(/([_|]|\s[-–—]+\s|--)/)) {
    const said = part.trim();
    if (titleWords.test(said)) {
      const at = start + from + part.indexOf(said);
      return { start: at, end: at + said.length };
    }
    from += part.length;
  }
  return null;
}

function cutOff(span: Span): Diagnostic {
  return { rule: "damaged-text", severity: "warning", reason: "The page ends inside a tag: what follows its < was not read", span };
}
