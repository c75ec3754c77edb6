import { bareGlossaryTitles, glossaryReferences, glossaryTitles } from "../vocabulary/glossary-words";
import { fiveYearAhead, fiveYearBehind, otherPartWords, planWords, reviewOpenings, reviewWords } from "../vocabulary/headings";
import { sectionOpenings, taskTitleWords, titleTails } from "../vocabulary/task-lists";
import { skipSpace, trimEnd } from "../vocabulary/white-space";
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
  if (stop < 0 && marker.kind === "dash") stop = commaAfter(folded, start, line.end);
  else if (line.flat === true && swallows(folded, start, stop < 0 ? line.end : stop)) stop = commaAfter(folded, start, line.end);
  if (stop <= start) return null;
  if (SEMICOLON.test(folded.charAt(stop)) || SEMICOLON.test(folded.charAt(line.end - 1))) return null;
  const closed = stop < line.end;
  const end = trimEnd(folded, start, dropColon(folded, start, stop));
  const rest = closed ? skipSpace(folded, closeQuote(folded, stop + 1, line.end), line.end) : line.end;
  return { line, marker, start, end, rest, closed, ...classify(folded, start, end) };
}

/** A marker alone in its line (一, 附件) is its own title. */
function whole(folded: string, line: Line, marker: Marker | null): Candidate {
  const { start, end } = line;
  return { line, marker, start, end, rest: end, closed: false, ...classify(folded, start, end) };
}

/**
 * Whether a heading whose line break is gone runs on into its paragraph; then only its first clause is sure to be its own:
 *
 *     （二）加快转型，|建设工业强市做强主导产业，工业投资增长9%以上。
 */
function swallows(folded: string, start: number, stop: number): boolean {
  return stop - start > 40 || /\d[\d.]*[%亿万余个家项座]/.test(folded.slice(start, stop));
}

const SEMICOLON = /[;；]/;

/** A line that bears a heading's looks without a marker: short, no stop at its end or inside. */
function bare(folded: string, line: Line): Candidate | null {
  const { start, end } = line;
  if (end - start > LONGEST_BARE || end - start < 2) return null;
  const last = dropColon(folded, start, end);
  if (titleEnd(folded, start, last) !== last || CLOSING.test(folded.charAt(last - 1)) || !OPENING.test(folded.charAt(start))) return null;
  const text = folded.slice(start, last);
  if (COLON.test(text) || !(HAN_PAIR.test(text) || text === "注")) return null;
  if (last === end) return whole(folded, line, null);
  // With a colon behind it only an annex's name is a heading: 名词解释：, not 主要做了以下工作：.
  const named = { ...whole(folded, line, null), end: last, ...classify(folded, start, last) };
  return named.part === "glossary" || named.part === "tasks" ? named : null;
}

const CLOSING = /[,，、:：.…]/;
const COLON = /[:：]/;
const OPENING = /[\u4e00-\u9fff\dA-Z“‘《「『"(（]/i;
const HAN_PAIR = /[\u4e00-\u9fff]\s*[\u4e00-\u9fff]/;

/** 一 alone in its line. */
function loneNumeral(folded: string, line: Line): Marker | null {
  if (line.end - line.start > 2) return null;
  const text = folded.slice(line.start, line.end);
  if (!/^[一二三四五六七八九十]+$/.test(text)) return null;
  return { kind: "cn", text, end: line.end, value: readMarker(`${text}、`, 0, 3)?.value ?? 0 };
}

function titleEnd(folded: string, start: number, limit: number): number {
  for (let at = start; at < limit; at++) if (STOPS[folded.charCodeAt(at)] === 1) return at;
  return limit - start >= LONGEST ? -1 : limit;
}

function commaAfter(folded: string, start: number, limit: number): number {
  for (let at = start; at < limit && at < start + LONGEST; at++) {
    const c = folded.charAt(at);
    if (c === "," || c === "，") return at;
  }
  return -1;
}

const STOPS = new Uint8Array(0x10000);
for (const stop of "。！？；!?;") STOPS[stop.charCodeAt(0)] = 1;

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
  const plan = part === "plan" && FIVE_YEARS.test(title);
  const span = plan || has(title, fiveYearAhead) ? "ahead" : has(title, fiveYearBehind) || FIVE_YEARS.test(title) ? "behind" : "year";
  return { part, span, dated: DATED.test(title) };
}

const DATED = /[12]\d{3}年|[今去]年|过去|今后|未来|时期|五年|回顾|总结/;

/** All words that can make a title a part's. */
const partWords: readonly string[] = [
  glossaryTitles,
  taskTitleWords,
  reviewWords,
  reviewOpenings,
  fiveYearAhead,
  planWords,
  otherPartWords,
].flat();

/** “十三五”时期, “七五”计划: the years of a five-year plan. */
const FIVE_YEARS = /[一二三四五六七八九]五["”'’]?(?:时期|期间|计划|规划)/;

function partOf(title: string): PartClass | null {
  if (bareGlossaryTitles.includes(title)) return "glossary";
  // Most titles name no part; one look tells.
  if (!has(title, partWords) && !/^(?:关于)?(?:\d{4}|今)年/.test(title)) return null;
  if (has(title, glossaryTitles) && !has(title, glossaryReferences)) return "glossary";
  if (has(title, taskTitleWords)) return "tasks";
  if (has(title, reviewWords) || (has(title, reviewOpenings) && /工作$|情况$|历程$/.test(title))) return "review";
  if (has(title, fiveYearAhead) && /目标|任务|思路|要求|蓝图|规划/.test(title)) return "plan";
  if (has(title, planWords) || /^关于(?:\d{4}|今)年/.test(title)) return "plan";
  return has(title, otherPartWords) || /^\d{4}年(?:的|政府)?工作$/.test(title) ? "other" : null;
}

/** 2031年民生实事项目清单 is the name of a list; 办好民生实事 and 民生实事取得新成效 are a section's. */
export function namesList(folded: string, { start, end }: Candidate): boolean {
  const title = tight(folded, start, end).replace(/[(（][^()（）]*[)）]$|[》”"]$/, "");
  const named = title.replace(/^[《“"]/, "");
  return titleTails.some((tail) => title.endsWith(tail)) && !sectionOpenings.some((word) => named.startsWith(word));
}

function has(title: string, words: readonly string[]): boolean {
  const byFirst = indexOf(words);
  for (let at = 0; at < title.length; at++) {
    for (const word of byFirst.get(title.charCodeAt(at)) ?? none) if (title.startsWith(word, at)) return true;
  }
  return false;
}

/** The folded text without white space: 2024 年 工作回顾 → 2024年工作回顾. */
function tight(folded: string, start: number, end: number): string {
  const text = folded.slice(start, end);
  return text.replace(/[\s\u200b]+/g, "");
}

const none: readonly string[] = [];
const indexes = new WeakMap<readonly string[], Map<number, string[]>>();

/** A list's words by their first character, made when the list is first asked. */
function indexOf(words: readonly string[]): Map<number, string[]> {
  let index = indexes.get(words);
  if (index === undefined) {
    index = new Map();
    for (const word of words) index.set(word.charCodeAt(0), [...(index.get(word.charCodeAt(0)) ?? []), word]);
    indexes.set(words, index);
  }
  return index;
}
