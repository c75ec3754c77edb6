import type { Span } from "../model/report";
import { glossaryTitles } from "../vocabulary/glossary-words";
import { partAgain, planWords, reviewWords, salutations } from "../vocabulary/headings";
import { flatFeet } from "../vocabulary/page-chrome";
import { taskTitleWords } from "../vocabulary/task-lists";
import { isSpace, skipSpace, trimEnd } from "../vocabulary/white-space";
import { namesPart } from "./candidates";
import type { Line } from "./lines";
import { readMarker } from "./markers";

/**
 * Text whose line breaks are gone, cut again into what were its lines. What is left of the breaks is white space, or nothing:
 *
 *     …提出意见。  一、2019年工作回顾  过去一年，…      …提出意见。一、2013年工作回顾过去一年是…
 *
 * A heading ends at the next white space; where there is none, after the words that name a part. Not cut: 龚 正, 5G 基站, a
 * sentence that goes on after a space.
 */
export function cutFlattened(folded: string, lines: Line[], chrome: Span[]): Line[] {
  if (!isFlattened(folded, lines)) return lines;
  return cutOut(folded, lines, chrome).flatMap((line) => (line.end - line.start < LONG ? [line] : cutLine(folded, line)));
}

const LONG = 300;

/** The page's frame is cut off first. */
function cutOut(folded: string, lines: Line[], chrome: Span[]): Line[] {
  return lines.flatMap((line) => {
    const inside = chrome.filter(
      (span) => span.start < line.end && line.start < span.end && (line.start < span.start || span.end < line.end),
    );
    if (inside.length === 0) return [line];
    const edges = [line.start, ...inside.flatMap(({ start, end }) => [Math.max(start, line.start), Math.min(end, line.end)]), line.end];
    return edges.slice(1).flatMap((edge, i) => {
      const start = skipSpace(folded, edges[i] ?? edge, edge);
      return start < edge ? [{ ...line, start, end: trimEnd(folded, start, edge) }] : [];
    });
  });
}

/**
 * A report has paragraphs; when nearly all its text stands in a few lines, the breaks are gone. A line need not be endless where
 * it holds more than one of the report's parts.
 */
function isFlattened(folded: string, lines: Line[]): boolean {
  let all = 0;
  let long = 0;
  for (const { start, end } of lines) {
    all += end - start;
    if (end - start >= FLAT || (end - start >= LONG && holdsParts(folded, start, end))) long += end - start;
  }
  return long > all * 0.7;
}

/** What opens the first part and what opens the second, as numbers or as words tell them. */
const PARTS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|[。！!:：\s])一、/, /[。！!\s]二、/],
  [/(?:^|[。！!:：\s])第一部分/, /[。！!\s]第二部分/],
  [
    /(?:^|[。！!:：\s])[12]\d{3}年(?:政府)?工作(?:的?回顾|总结|情况)/,
    /[。！!\s][12]\d{3}年(?:政府)?(?:工作(?:安排|任务|打算|思路|重点)|(?:重点|主要)(?:工作|任务))/,
  ],
];

function holdsParts(folded: string, start: number, end: number): boolean {
  const text = folded.slice(start, end);
  return PARTS.some(([first, second]) => first.test(text) && second.test(text));
}

const FLAT = 4000;

function cutLine(folded: string, line: Line): Line[] {
  const pieces: Line[] = [];
  let start = line.start;
  let sections = 0;
  const gapless = !leavesGaps(folded.slice(line.start, line.end));
  const cut = (at: number): void => {
    const end = trimEnd(folded, start, at);
    if (end > start) pieces.push({ start, end, rowStart: line.rowStart, apart: pieces.length === 0 && line.apart, flat: true });
    start = skipSpace(folded, at, line.end);
  };
  for (let at = line.start; at < line.end; at++) {
    const code = folded.charCodeAt(at);
    if (isSpace(code)) {
      const next = skipSpace(folded, at, line.end);
      if (next < line.end && breaksAt(folded, start, at, next)) cut(at);
      at = next - 1;
      continue;
    }
    if (at === start) {
      if (salutationAt(folded, at)) sections++;
      const named = headingEnd(folded, start, line.end);
      if (named > start) {
        cut(named);
        at = start - 1;
      }
      continue;
    }
    if (!STOP.test(folded.charAt(at - 1)) && !(sections === 0 && salutationAt(folded, at))) continue;
    if (!opensLine(folded, at, line.end, gapless)) continue;
    if (salutationAt(folded, at)) sections++;
    cut(at);
    at--;
  }
  cut(line.end);
  return pieces;
}

/** Whether white space is left of the line breaks: it stands behind most full stops that close a paragraph. */
function leavesGaps(text: string): boolean {
  return (text.match(/[。！]\s/g)?.length ?? 0) * 1500 > text.length;
}

const STOP = /[。！!？?”:：]/;

/** Whether a line broke at the white space between `at` and `next`; not in 2024 年, 5G 基站. */
function breaksAt(folded: string, start: number, at: number, next: number): boolean {
  if (/^附件?\d*$/.test(folded.slice(start, Math.min(at, start + 6)))) return true;
  if (next === at + 1 && /[\dA-Z]/i.test(folded.charAt(at - 1)) && !/[(（]/.test(folded.charAt(next))) return false;
  if (/[。！!？?:：;；”’)）]/.test(folded.charAt(at - 1))) return true;
  if (readMarker(folded, next, next + 12) !== null || salutationAt(folded, next) || opensFoot(folded, next)) return true;
  const marker = readMarker(folded, start, at);
  if (marker !== null) return at > marker.end && at - marker.end < 90;
  return namesPart(folded, start, at);
}

/**
 * Behind the name of an annex, where its first number follows at once; −1 where none does.
 *
 *     附件2名词解释|1.双拥：…      附件1云湖县2031年十件民生实事|一、出行1.…
 */
function annexEnd(folded: string, at: number, end: number): number {
  if (!folded.startsWith("附件", at) && !glossaryTitles.some((title) => folded.startsWith(title, at))) return -1;
  const limit = Math.min(end, at + 44);
  for (let next = at + 4; next < limit; next++) {
    const c = folded.charAt(next);
    if (/[。，,；;\s]/.test(c)) return -1;
    if (!/[1一（(①[]/.test(c) || readMarker(folded, next, end)?.value !== 1) continue;
    const title = folded.slice(at, next);
    if (glossaryTitles.some((word) => title.includes(word)) || taskTitleWords.some((word) => title.includes(word))) return next;
  }
  return -1;
}

/** A page's foot is no longer than this. */
const FOOT = 2500;

/** Whether the page's foot begins here, in running text: no annex and no glossary follows. */
export function opensFoot(folded: string, at: number): boolean {
  if (folded.length - at > FOOT) return false;
  flatFeet.lastIndex = at;
  return flatFeet.test(folded) && !/附件|名词解释|各位代表/.test(folded.slice(at));
}

/** After a full stop: a numbered heading, a highlight or the salutation. */
function opensLine(folded: string, at: number, end: number, gapless: boolean): boolean {
  const marker = readMarker(folded, at, end);
  if (marker !== null) {
    const { kind, end: behind } = marker;
    return kind === "cn" || kind === "paren" || (kind === "dash" && trimEnd(folded, at, behind) > at + 1);
  }
  if (salutationAt(folded, at) || folded.startsWith("附件", at) || bareEnd(folded, at, end) > at) return true;
  if (annexEnd(folded, at, end) > at || opensFoot(folded, at)) return true;
  return gapless && partAgain.some((word) => folded.startsWith(word, at));
}

/** 2022年政府工作回顾|过去一年…: a part's name without number, in running text; −1 where there is none. */
function bareEnd(folded: string, at: number, end: number): number {
  if (!/^[12]\d{3}年/.test(folded.slice(at, at + 5))) return -1;
  const reach = folded.slice(at, Math.min(end, at + 24));
  const stop = reach.search(/[。！？;；:：,，、\s]/);
  const named = partWordsEnd(stop < 0 ? reach : reach.slice(0, stop));
  return named < 0 || /[的是有中和,，:：、]/.test(folded.charAt(at + named)) ? -1 : at + named;
}

function salutationAt(folded: string, at: number): boolean {
  return salutations.some((word) => folded.startsWith(word, at) && /[:：!！,，]/.test(folded.charAt(at + word.length)));
}

/** 一、2013年工作回顾|过去一年…: after the last of the part's words within a heading's reach; −1 where there is none. */
function headingEnd(folded: string, start: number, end: number): number {
  if (salutationAt(folded, start)) {
    const stop = start + 6;
    return /^.{4,5}[:：]/.test(folded.slice(start, stop)) ? folded.indexOf(folded.charAt(start + 4) === ":" ? ":" : "：", start) + 1 : -1;
  }
  const annex = annexEnd(folded, start, end);
  if (annex > start) return annex;
  const marker = readMarker(folded, start, end);
  if (marker === null) return bareEnd(folded, start, end);
  if (marker.kind !== "cn") return -1;
  const reach = folded.slice(marker.end, Math.min(end, marker.end + 34));
  const stop = reach.search(/[。！？;；,，\s]/);
  // White space shows the end better than any word.
  if (stop >= 0 && isSpace(reach.charCodeAt(stop))) return -1;
  const title = stop < 0 ? reach : reach.slice(0, stop);
  const named = partWordsEnd(title);
  return named < 0 || named === title.length ? -1 : marker.end + named;
}

/** Where the words that name a part end in a title: 2025年工作总体要求|和|重点任务. */
function partWordsEnd(title: string): number {
  let end = /^关于(?:\d{4}|今)年(?:政府)?工作/.exec(title)?.[0].length ?? -1;
  for (const word of NAMES) {
    const at = title.indexOf(word);
    if (at >= 0 && (end < 0 || at + word.length < end)) end = at + word.length;
  }
  for (let more = end; more > 0; ) {
    end = more;
    const rest = title.slice(end).replace(/^[和及与、]/, "");
    const word = NAMES.find((name) => rest.startsWith(name)) ?? TAILS.find((name) => rest.startsWith(name));
    more = word === undefined ? -1 : title.length - rest.length + word.length;
  }
  return end;
}

const NAMES: readonly string[] = [...reviewWords, ...planWords].filter((word) => !word.startsWith("今年"));

/** Words that may follow one of them: 主要目标|任务, 工作安排|建议. */
const TAILS = ["任务", "安排", "建议", "目标", "部署"];
