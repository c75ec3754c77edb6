import type { OutlineRoot } from "../model/outline";
import type { Source } from "../model/source";
import { pageWords } from "../vocabulary/offices";
import { holdsWord, prefixesOf } from "../vocabulary/word-index";

/** A line before the report begins, in both spellings, character for character alike. */
export interface FrontLine {
  folded: string;
  /** As written. */
  text: string;
  /** `folded` without white space. */
  closed: string;
}

/** What stands before the report's first sentence, and the first sentences themselves. */
export interface Front {
  lines: FrontLine[];
  /** The opening formula with what follows at once: 现在，我代表市人民政府，向大会报告工作… Without white space. */
  opening: string;
  /** The same as written, character for character. */
  openingText: string;
  /** The first lines from there on, folded, as they stand. */
  head: string;
}

const salutation =
  /(?:各位|同志们、?|尊敬的)?(?:人大)?(?:代表|同志们|委员)(?:们|、(?:同志们|各位委员|列席的?同志们))?[ \u3000]*[:：!！,，]/;
const formula = /(?:现在|我)[,，]?(?:受|谨)?我?(?:代表|受)(?!团)/;
/** A front longer than this is no front: the salutation was that of the closing, or there is none. */
const longest = 6000;
const withoutSalutation = 40;

/** Finds the lines before the salutation (各位代表：), without those of the page around the report. */
export function readFront(source: Source, root: OutlineRoot): Front {
  const { text, folded } = source;
  const head = folded.slice(0, longest * 2);
  const candidates = [head.search(salutation), head.search(formula)].filter((at) => at >= 0 && at <= longest);
  const bound = candidates.length > 0 ? Math.min(...candidates) : endOfShortLines(folded.slice(0, longest));
  const page = root.children.filter((block) => block.data.zone === "chrome");
  const lines: FrontLine[] = [];
  let start = 0;
  while (start < bound) {
    const next = folded.indexOf("\n", start);
    const end = next < 0 || next > bound ? bound : next;
    const inPage = page.some((span) => span.start <= start && end <= span.end && span.end > span.start);
    const line = inPage ? null : lineOf(text, folded, start, end);
    if (line !== null && !isOfPage(line.closed)) lines.push(line);
    start = end + 1;
  }
  return {
    lines,
    opening: closed(folded.slice(bound, bound + 700)),
    openingText: closed(text.slice(bound, bound + 700)),
    head: folded.slice(bound, bound + 1500),
  };
}

const ofPage = /* @__PURE__ */ prefixesOf(pageWords);

/** A line of the page's own; in a long one, a text without line breaks, page and report run together. */
function isOfPage(line: string): boolean {
  return line.length < 120 && !(line.length > 50 && /届[^届]{2,16}会议上/.test(line)) && holdsWord(line, 0, line.length, ofPage);
}

function lineOf(text: string, folded: string, start: number, end: number): FrontLine | null {
  let from = start;
  let to = end;
  while (from < to && isMargin(folded, from)) from++;
  while (to > from && isMargin(folded, to - 1)) to--;
  if (from === to) return null;
  const line = folded.slice(from, to);
  return { folded: line, text: text.slice(from, to), closed: closed(line) };
}

/** Without a salutation the front ends before the first line that reads like a paragraph. */
function endOfShortLines(folded: string): number {
  let at = 0;
  for (let count = 0; count < withoutSalutation && at < folded.length; count++) {
    const next = folded.indexOf("\n", at);
    const end = next < 0 ? folded.length : next;
    if (end - at > 100 && /[。；]/.test(folded.slice(at, end))) return at;
    if (/^\s*一、/.test(folded.slice(at, Math.min(end, at + 20)))) return at;
    at = end + 1;
  }
  return Math.min(at, folded.length);
}

/** White space, and Markdown's own marks: # 政府工作报告, **政府工作报告**. */
function isMargin(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 0x3000 && /[\s#*_]/.test(text.charAt(at));
}

export function closed(text: string): string {
  return text.replace(/\s+/g, "");
}
