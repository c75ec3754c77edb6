/*
 * Finds the statements of headline targets.
 *
 *   …主要预期目标是：|地区生产总值增长6%左右；…。|上述目标，综合考虑了…
 *                   └ the statement            ┘ ends where a sentence sets none
 * A herald at a line's end (主要预期目标是：) announces the lines that follow.
 */
import type { Part, Review, Section, Span } from "../model/report";
import { expectedTargets, targetEpilogues, targetHeralds } from "../vocabulary/target-words";
import { type Opening, opensOn } from "./title-years";

export interface Statement {
  span: Span;
  /** The words in front that announce it, and may say of which years: 今后五年的奋斗目标是. */
  herald: Span;
  /** The id of the section it stands in, null for the part's own paragraphs. */
  section: string | null;
  /** Several sentences: the first belongs by its herald, later ones only if they set targets. */
  certain: Span;
}

/** A paragraph where it stands. */
export interface Place {
  span: Span;
  section: string | null;
  /** Stands under a —— highlight. */
  highlight: boolean;
  /** What the nearest heading that says so opens on: （一）五年来，经济稳步攀升. */
  opens: Opening;
  /** Not the first paragraph of its section. */
  continues: boolean;
}

/** Paragraphs of a part with the section they stand in, in document order. */
export function placesOf(part: Part, partId: string): Place[] {
  const places: Place[] = part.paragraphs.map(({ span }, i) => ({
    span,
    section: partId,
    highlight: false,
    opens: null,
    continues: i > 0,
  }));
  const visit = (sections: readonly Section[], above: Opening): void => {
    for (const section of sections) {
      const opens = opensOn(section.title) ?? above;
      for (const [i, { span }] of section.paragraphs.entries()) {
        places.push({ span, section: section.id, highlight: section.kind === "highlight", opens, continues: i > 0 });
      }
      visit(section.sections, opens);
    }
  };
  if ("highlights" in part) visit((part as Review).highlights, null);
  visit(part.sections, null);
  // In most reports they stand in order already.
  const sorted = places.every(({ span }, i) => i === 0 || (places[i - 1]?.span.start ?? 0) <= span.start);
  return sorted ? places : places.sort((a, b) => a.span.start - b.span.start);
}

const herald = new RegExp(
  `(?:${targetHeralds.join("|")}|(?:经济社会发展|国民经济和社会发展)(?:的)?(?:主要)?目标)(?:和任务)?(?:建议|安排|初步|拟|确定|设定|定)*(?:(?:是|为|包括|如下)[:：,，]?|[:：])`,
  "gu",
);

/** 国民经济和社会发展的主要目标: no herald reaches farther back from its 标. */
const longestHerald = 16;

export function findStatements(folded: string, places: readonly Place[]): Statement[] {
  const statements: Statement[] = [];
  for (const [index, { span, section }] of places.entries()) {
    const start = afterHerald(folded, span);
    if (start < 0) continue;
    if (start < span.end) {
      statements.push({
        span: { start, end: span.end },
        herald: { start: Math.max(span.start, start - longestAnnouncement), end: start },
        section,
        certain: { start, end: sentenceEnd(folded, start, span.end) },
      });
    } else for (const statement of announced(folded, places, index)) statements.push(statement);
  }
  return statements;
}

/** 今后五年全县经济社会发展的主要预期目标是: the words that announce targets are no longer. */
const longestAnnouncement = 40;

/** Where the statement begins, or -1. */
function afterHerald(folded: string, span: Span): number {
  const words = folded.slice(span.start, span.end);
  const first = words.indexOf("标");
  if (first < 0) return -1;
  herald.lastIndex = Math.max(0, first - longestHerald);
  for (let match = herald.exec(words); match !== null; match = herald.exec(words)) {
    const clause = words.slice(Math.max(0, match.index - 32), match.index);
    if (!/^[以如下]/u.test(match[0]) && /(?:完成|实现|超额|达到|确定的|提出的|较好|圆满|顺利)[^,。;，；]{0,14}$/u.test(clause)) continue;
    const end = match.index + match[0].length;
    // 今年经济增长预期目标为7%左右: the subject stands before the herald.
    if (/^[\d百]/u.test(words.slice(end, end + 1))) {
      const subject = /[^,。;，；：:]*$/u.exec(words.slice(Math.max(0, match.index - 48), match.index))?.[0].length ?? 0;
      return span.start + match.index - subject;
    }
    return skipSpace(folded, span.start + end, span.end);
  }
  return -1;
}

const expected = new RegExp(expectedTargets, "u");

/** Where a paragraph that looks back states targets for the year ahead (主要预期目标是), or −1. */
export function targetsAt(folded: string, span: Span): number {
  const words = folded.slice(span.start, span.end);
  if (!words.includes("期目标") && !words.includes("奋斗目标")) return -1;
  const at = words.search(expected);
  return at < 0 ? -1 : span.start + at;
}

function skipSpace(folded: string, start: number, end: number): number {
  let at = start;
  while (at < end && /[\s:：,，]/u.test(folded[at] ?? "")) at++;
  return at;
}

const STOP = 0x3002;

export function sentenceEnd(folded: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (folded.charCodeAt(at) === STOP) return at + 1;
  return end;
}

const listMark = /^(?:--|[—\-\d(（一二三四五])/u;

/** The lines after 主要预期目标是： as long as they read like a list of targets. */
function announced(folded: string, places: readonly Place[], index: number): Statement[] {
  const announcing = places[index]?.span ?? { start: 0, end: 0 };
  const herald = { start: Math.max(announcing.start, announcing.end - longestAnnouncement), end: announcing.end };
  const found: Statement[] = [];
  let marked = false;
  for (let next = index + 1; next < Math.min(places.length, index + 24); next++) {
    const place = places[next];
    if (place === undefined || place.section !== places[index]?.section) break;
    const line = folded.slice(place.span.start, place.span.end);
    if (targetEpilogues.some((word) => line.startsWith(word)) || line.length > 200) break;
    const isMarked = listMark.test(line);
    // Behind a list's last line a sentence may say what will be done: 新建茶厂7座。
    const isOfList = isMarked || !marked;
    marked ||= isMarked;
    found.push({ span: place.span, herald, section: place.section, certain: isOfList ? place.span : { start: place.span.start, end: 0 } });
    if (line.endsWith("。") && !isMarked) break;
  }
  return found;
}

export function isEpilogue(sentence: string): boolean {
  return targetEpilogues.some((word) => sentence.startsWith(word));
}
