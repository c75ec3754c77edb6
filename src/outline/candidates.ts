import { oneOf } from "../vocabulary/char-class";
import { bareGlossaryTitles, glossaryReferences, glossaryTitles } from "../vocabulary/glossary-words";
import { fiveYearAhead, fiveYearBehind, otherPartWords, planWords, reviewOpenings, reviewWords } from "../vocabulary/headings";
import { sectionOpenings, taskTitleWords, titleTails } from "../vocabulary/task-lists";
import { skipSpace, trimEnd } from "../vocabulary/white-space";
import { holdsWord, prefixesOf, type WordIndex } from "../vocabulary/word-index";
import type { Line } from "./lines";
import { type Marker, readMarker } from "./markers";

export type PartClass = "review" | "plan" | "other" | "tasks" | "glossary";

/** A line that could be a heading, with what it would say as one. */
export interface Candidate {
  line: Line;
  marker: Marker | null;
  /** The title's offsets, without marker and closing punctuation. */
  start: number;
  end: number;
  /** Where the rest of the line begins; the line's end when there is no rest. */
  rest: number;
  /** Whether a full stop closes the title. */
  closed: boolean;
  /** What part the title's words name, if any; `ahead` and `behind` for five-year parts. */
  part: PartClass | null;
  span: "year" | "ahead" | "behind";
  /** Whether the title says which time it is about, so that it names a part and no section: 2031年工作安排, not 总体要求. */
  dated: boolean;
}

/** Longest title with a marker before it, without one, and of a line that names a part. */
const LONGEST = 80;
const LONGEST_BARE = 45;
const LONGEST_PART = 40;

export function readCandidate(folded: string, line: Line): Candidate | null {
  const marker = readMarker(folded, line.start, line.end) ?? loneNumeral(folded, line);
  return marker === null ? bare(folded, line) : marked(folded, line, marker);
}

function marked(folded: string, line: Line, marker: Marker): Candidate | null {
  const start = skipSpace(folded, marker.end, line.end);
  if (start >= line.end) return whole(folded, line, marker);
  let stop = titleEnd(folded, start, Math.min(line.end, start + LONGEST));
  if (marker.kind === "cn" || marker.kind === "paren") stop = colonBefore(folded, start, stop < 0 ? start + LONGEST : stop) ?? stop;
  if (stop < 0 && marker.kind === "dash") stop = commaAfter(folded, start, line.end);
  else if (line.flat === true && swallows(folded, start, stop < 0 ? line.end : stop)) stop = commaAfter(folded, start, line.end);
  if (stop <= start) return null;
  if (isSemicolon(folded.charCodeAt(stop)) || isSemicolon(folded.charCodeAt(line.end - 1))) return null;
  const closed = stop < line.end;
  const end = trimEnd(folded, start, dropColon(folded, start, stop));
  const rest = closed ? skipSpace(folded, closeQuote(folded, stop + 1, line.end), line.end) : line.end;
  const { part, span, dated } = classify(folded, start, end);
  return { line, marker, start, end, rest, closed, part, span, dated };
}

/** A marker alone in its line (一, 附件) is its own title. */
function whole(folded: string, line: Line, marker: Marker | null): Candidate {
  const { start, end } = line;
  const { part, span, dated } = classify(folded, start, end);
  return { line, marker, start, end, rest: end, closed: false, part, span, dated };
}

/**
 * Whether a heading whose line break is gone runs on into its paragraph; then only its first clause is sure to be its own:
 *
 *     （二）加快转型，|建设工业强市做强主导产业，工业投资增长9%以上。
 */
function swallows(folded: string, start: number, stop: number): boolean {
  return stop - start > 40 || /\d[\d.]*[%亿万余个家项座]/.test(folded.slice(start, stop));
}

/** （一）做强茶业：|新建茶厂7座，…: a short title may end in a colon, where its paragraph follows. */
function colonBefore(folded: string, start: number, stop: number): number | null {
  for (let at = start + 3; at < start + 26 && at < stop - 30; at++) {
    const c = folded.charAt(at);
    if (c === ":" || c === "：") return at;
    if (c === "“" || c === "《" || c === "(") return null;
  }
  return null;
}

const isSemicolon = (code: number): boolean => code === 0x3b || code === 0xff1b;

/** A line that bears a heading's looks without a marker: short, no stop at its end or inside. */
function bare(folded: string, line: Line): Candidate | null {
  const { start, end } = line;
  if (end - start > LONGEST_BARE || end - start < 2) return null;
  // The row of a table.
  if (folded.slice(start, end).includes("\t")) return null;
  if (folded.charAt(start) === "[") return bracketed(folded, line);
  const last = dropColon(folded, start, end);
  if (CLOSING.test(folded.charAt(last - 1)) || !OPENING.test(folded.charAt(start)) || titleEnd(folded, start, last) !== last) return null;
  const text = folded.slice(start, last);
  if (COLON.test(text) || FIGURE.test(text) || !(HAN_PAIR.test(text) || text === "注")) return null;
  if (last === end) return whole(folded, line, null);
  // With a colon behind it only an annex's name is a heading: 名词解释：, not 主要做了以下工作：.
  const named = { ...whole(folded, line, null), end: last, ...classify(folded, start, last) };
  return named.part === "glossary" || (named.part === "tasks" && !/[,，]/.test(text)) ? named : null;
}

/** 【产业强镇】, a heading that its brackets set apart. */
function bracketed(folded: string, line: Line): Candidate | null {
  const start = line.start + 1;
  const end = line.end - 1;
  if (folded.indexOf("]", start) !== end || titleEnd(folded, start, end) !== end || !HAN_PAIR.test(folded.slice(start, end))) return null;
  return COLON.test(folded.slice(start, end)) ? null : { ...whole(folded, line, null), start, end, ...classify(folded, start, end) };
}

const CLOSING = /[,，、:：.…]/;
const COLON = /[:：]/;
/** 茶叶产值突破5亿元: a line that states a figure is no title. */
const FIGURE = /\d[%万亿]/;
const OPENING = /[\u4e00-\u9fff\dA-Z“‘《「『"(（]/i;
const HAN_PAIR = /[\u4e00-\u9fff]\s*[\u4e00-\u9fff]/;

/** 一 alone in its line. */
function loneNumeral(folded: string, line: Line): Marker | null {
  if (line.end - line.start > 2) return null;
  const text = folded.slice(line.start, line.end);
  if (!/^[一二三四五六七八九十]+$/.test(text)) return null;
  return { kind: "cn", end: line.end, value: readMarker(`${text}、`, 0, 3)?.value ?? 0 };
}

function titleEnd(folded: string, start: number, limit: number): number {
  for (let at = start; at < limit; at++) if (isStop(folded, at)) return at;
  return limit - start >= LONGEST ? -1 : limit;
}

function commaAfter(folded: string, start: number, limit: number): number {
  for (let at = start; at < limit && at < start + LONGEST; at++) {
    const c = folded.charAt(at);
    if (c === "," || c === "，") return at;
  }
  return -1;
}

const isStop = oneOf("。!?;");

function closeQuote(folded: string, at: number, end: number): number {
  return at < end && /[”’」』"]/.test(folded.charAt(at)) ? at + 1 : at;
}

function dropColon(folded: string, start: number, end: number): number {
  const last = folded.charAt(end - 1);
  return end > start + 1 && (last === ":" || last === "：") ? end - 1 : end;
}

/** Whether these words alone name a part: 2024年工作回顾, 名词解释. */
export function namesPart(folded: string, start: number, end: number): boolean {
  return end - start <= LONGEST_PART && titleEnd(folded, start, end) === end && classify(folded, start, end).part !== null;
}

function classify(folded: string, start: number, end: number): Pick<Candidate, "part" | "span" | "dated"> {
  if (end - start > LONGEST_PART) return { part: null, span: "year", dated: false };
  const title = tight(folded, start, end);
  const part = partOf(title);
  // Its years matter of a part only.
  if (part === null) return { part: null, span: "year", dated: false };
  return { part, span: spanOf(title, part), dated: DATED.test(title) };
}

/** 过去五年的发展成就和今后五年的奋斗目标, a part that looks back first, is of the years behind. */
function spanOf(title: string, part: PartClass): Candidate["span"] {
  const isOfPlan = FIVE_YEARS.test(title) || (FIVE_YEARS_GOAL.test(title) && !/[12]\d{3}年/.test(title));
  if (part === "review") return isOfPlan || has(title, ofYearsBehind) ? "behind" : "year";
  if (has(title, ofYearsAhead) || (part === "plan" && isOfPlan)) return "ahead";
  return has(title, ofYearsBehind) || FIVE_YEARS.test(title) ? "behind" : "year";
}

const DATED = /[12]\d{3}年|[今去]年|过去|今后|未来|时期|五年|回顾|总结/;

/** All words that can make a title a part's. */
const ofParts = /* @__PURE__ */ prefixesOf([
  ...glossaryTitles,
  ...taskTitleWords,
  ...reviewWords,
  ...reviewOpenings,
  ...fiveYearAhead,
  ...planWords,
  ...otherPartWords,
]);
const ofGlossary = /* @__PURE__ */ prefixesOf(glossaryTitles);
const ofGlossaryReferences = /* @__PURE__ */ prefixesOf(glossaryReferences);
const ofTasks = /* @__PURE__ */ prefixesOf(taskTitleWords);
const ofReview = /* @__PURE__ */ prefixesOf(reviewWords);
const ofReviewOpenings = /* @__PURE__ */ prefixesOf(reviewOpenings);
const ofYearsAhead = /* @__PURE__ */ prefixesOf(fiveYearAhead);
const ofYearsBehind = /* @__PURE__ */ prefixesOf(fiveYearBehind);
const ofPlan = /* @__PURE__ */ prefixesOf(planWords);
const ofOthers = /* @__PURE__ */ prefixesOf(otherPartWords);

/** “十三五”时期, “七五”计划: the years of a five-year plan. */
const FIVE_YEARS = /[一二三四五六七八九十]五["”'’]?(?:时期|期间|计划|规划)/;

/** A digest's headings: 刚刚过去的一年, 2030年成绩单; 今年怎么干, 2031年任务书. */
const digestBack = /^(?:刚刚)?过去的?这?一年$|^(?:\d{4}年?|去年|过去一年)的?(?:成绩单|干了什么|怎么样)$|^(?:回首|回望)\d{4}年?$/;
const digestAhead = /^(?:\d{4}年?|今年|新的一年)的?(?:任务书|怎么干|干什么|如何干)$|^展望\d{4}年?$/;

/** “十三五”奋斗目标, where no year stands beside it. */
const FIVE_YEARS_GOAL = /[一二三四五六七八九十]五["”'’]?(?:发展|奋斗|目标|总体|主要|工作)/;

function partOf(title: string): PartClass | null {
  if (bareGlossaryTitles.includes(title)) return "glossary";
  if (digestBack.test(title)) return "review";
  if (digestAhead.test(title)) return "plan";
  // Most titles name no part; one look tells.
  if (!has(title, ofParts) && !/^(?:关于)?(?:\d{4}|今)年/.test(title)) return null;
  if (has(title, ofGlossary) && !has(title, ofGlossaryReferences)) return "glossary";
  if (has(title, ofTasks)) return "tasks";
  if (has(title, ofReview) || (has(title, ofReviewOpenings) && /工作$|情况$|历程$/.test(title))) return "review";
  if (has(title, ofYearsAhead) && /目标|任务|思路|要求|蓝图|规划/.test(title)) return "plan";
  if (has(title, ofPlan) || /^关于(?:\d{4}|今)年/.test(title)) return "plan";
  return has(title, ofOthers) || /^\d{4}年(?:的|政府)?工作$/.test(title) ? "other" : null;
}

/** 2031年民生实事项目清单 is the name of a list; 办好民生实事 and 民生实事取得新成效 are a section's. */
export function namesList(folded: string, { start, end }: Candidate): boolean {
  const title = tight(folded, start, end).replace(/[(（][^()（）]*[)）]$|[》”"]$/, "");
  const named = title.replace(/^[《“"]/, "");
  return titleTails.some((tail) => title.endsWith(tail)) && !sectionOpenings.some((word) => named.startsWith(word));
}

const has = (title: string, words: WordIndex): boolean => holdsWord(title, 0, title.length, words);

const BLANK = /[\s\u200b]/;

/** The folded text without white space: 2024 年 工作回顾 → 2024年工作回顾. */
function tight(folded: string, start: number, end: number): string {
  const text = folded.slice(start, end);
  return BLANK.test(text) ? text.replace(/[\s\u200b]+/g, "") : text;
}
