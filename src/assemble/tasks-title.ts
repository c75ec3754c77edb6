import type { Span } from "../model/report";
import {
  aheadWords,
  annexWords,
  deedClassifiers,
  deedNames,
  doneWords,
  groupClassifiers,
  listTails,
  livelihoodWords,
  otherBeneficiaries,
} from "../vocabulary/task-lists";
import { holdsWord, prefixesOf } from "../vocabulary/word-index";
import { digitAt, isBlank, rankOf, readHanNumber, readMarker, skipSpace } from "./tasks-markers";

/**
 * Where a list of livelihood tasks may begin: a title on a line of its own, or a sentence that announces it.
 * Takes: 2025年10件惠民实事 (2025 年 10 件…) · 扎实办好“十件民生实事”。 · 今年再办好15件民生实事，包括： Refuses: 十件民生实事全面完成。
 */
export interface Anchor extends Span {
  /** 15 of 15件, 55 of 10大类55项. */
  count: number | null;
  /** 10 of 10大类55项. */
  groups: number | null;
  /** 2025年…: the list of a given year. */
  dated: boolean;
  /** A title on a line of its own that can be nothing else: numbered, annexed, or dated and called a list. */
  sure: boolean;
  /** A dated or annexed title without a section's mark: what stands below is the list, however many it has. So it is behind the colon of an announcement. */
  alone: boolean;
}

const longestTitle = 45;
/** How far before its name a list's number may stand: 10件群众普遍需求、可感可及的实事. */
const countReach = 24;
const deedsAtStart = /* @__PURE__ */ prefixesOf(deedNames);
const anyDeed = new RegExp(deedNames.join("|"), "gu");

/** The names of such lists in the text, one after the other, each with what its sentence says of it. */
export function* findDeeds(folded: string): Generator<Anchor> {
  for (const hit of folded.matchAll(anyDeed)) {
    const end = hit.index + hit[0].length;
    if (folded.startsWith("实事求是", hit.index)) continue;
    const start = skipSpace(folded, sentenceStart(folded, hit.index));
    const anchor = anchorOf(folded, { start, end }, hit.index);
    if (anchor !== null) yield anchor;
  }
}

const sentenceEnds = "。！？!?;；\n";

function sentenceStart(folded: string, at: number): number {
  let start = at;
  const stop = Math.max(0, at - 80);
  while (start > stop && !sentenceEnds.includes(folded.charAt(start - 1))) start -= 1;
  return start;
}

const longestSentence = 400;

/** The end of the sentence that `at` stands in: behind its full stop or colon, or at the end of the line. */
export function sentenceEnd(folded: string, at: number, limit: number): number {
  let end = at;
  const stop = Math.min(limit, at + longestSentence);
  while (end < stop) {
    const glyph = folded.charAt(end);
    if (glyph === "\n") return end;
    end += 1;
    if (sentenceEnds.includes(glyph) || glyph === ":" || glyph === "：") break;
  }
  return closeQuote(folded, end, limit);
}

const closeQuote = (folded: string, at: number, limit: number): number => (at < limit && '”"’'.includes(folded.charAt(at)) ? at + 1 : at);

function anchorOf(folded: string, span: Span, name: number): Anchor | null {
  const before = folded.slice(span.start, name);
  const near = before.slice(-countReach);
  if (otherBeneficiaries.some((word) => near.endsWith(word))) return null;
  const { count, groups } = readCount(folded, Math.max(span.start, name - countReach), name);
  const deed = folded.slice(name, span.end);
  const isLivelihood = deed !== "实事" || count !== null || livelihoodWords.some((word) => near.includes(word));
  if (!isLivelihood) return null;
  return { ...span, count, groups, sure: false, alone: false, dated: before.includes("年") && /(?:\d{4}|二〇..) ?年/u.test(before) };
}

/** The last number with a classifier in front of the name, and the number of groups before it. */
function readCount(folded: string, from: number, to: number): { count: number | null; groups: number | null } {
  let count: number | null = null;
  let groups: number | null = null;
  let countedAt = from;
  let quotedAt = from;
  for (let at = from; at < to; ) {
    const number = readAnyNumber(folded, at);
    if (number === null) {
      const glyph = folded.charAt(at);
      if (glyph === "“") quotedAt = at;
      // “六大工程”、惠民工程: a number whose quotation closes before the name counts something else.
      if (glyph === "”" && countedAt >= quotedAt) count = groups = null;
      at += 1;
      continue;
    }
    countedAt = at;
    at = number.end;
    const behind = skipSpace(folded, number.end);
    const classifier = deedClassifiers.find((word) => folded.startsWith(word, behind));
    if (classifier === undefined || number.value < 3) continue;
    if (groupClassifiers.has(classifier)) groups = number.value;
    else count = number.value;
  }
  return { count: count ?? groups, groups: count === null ? null : groups };
}

function readAnyNumber(folded: string, at: number): { value: number; end: number } | null {
  let value = 0;
  let end = at;
  for (let digit = digitAt(folded, end); digit >= 0; digit = digitAt(folded, end)) {
    value = Math.min(value * 10 + digit, 1e6);
    end += 1;
  }
  return end > at ? { value, end } : readHanNumber(folded, at);
}

/** The sentence says that the list was carried out. */
export function isDone(folded: string, start: number, end: number): boolean {
  const sentence = folded.slice(start, Math.min(end, start + 160));
  return doneWords.some((word) => sentence.includes(word)) && !isAhead(folded, start, end);
}

/** The sentence says that the list is still to come. */
export function isAhead(folded: string, start: number, end: number): boolean {
  const sentence = folded.slice(start, Math.min(end, start + 160));
  return aheadWords.some((word) => sentence.includes(word));
}

const sectionRank = rankOf("digit");

/**
 * Is this line the title of a task list?
 * Takes: 石桥区2031年民生实事工作目标 · 附件1 2031年省十件民生实事. Refuses: （八）聚力办好民生实事，提高人民生活品质 · 2024年民生实事完成情况
 */
export function isTaskTitle(folded: string, line: Span): boolean {
  return titleAnchor(folded, line) !== null;
}

export function titleAnchor(folded: string, line: Span): Anchor | null {
  if (line.end - line.start > longestTitle) return null;
  const text = folded.slice(line.start, line.end);
  if (!holdsWord(text, 0, text.length, deedsAtStart)) return null;
  const name = deedNames.map((deed) => ({ deed, at: text.lastIndexOf(deed) })).find(({ at }) => at >= 0);
  if (name === undefined) return null;
  const named = anchorOf(folded, { start: line.start, end: line.start + name.at + name.deed.length }, line.start + name.at);
  if (named === null || /[。！？；;!?]/u.test(text) || doneWords.some((word) => text.includes(word))) return null;
  const counted = countBehind(folded, named.end, line.end);
  const anchor = { ...named, count: named.count ?? counted.count };
  const marker = readMarker(folded, line.start);
  const isSection = marker !== null && rankOf(marker.kind) <= sectionRank;
  const isNamed = endsAsList(folded, anchor.end, counted.start);
  const isAnnexed = annexWords.some((word) => text.startsWith(word));
  const sure = anchor.count !== null || isAnnexed || (anchor.dated && isNamed);
  // 第三部分 民生实事, 三、2031年民生实事: the name alone.
  const isWhole = anchor.end === line.end && bareOpening.test(folded.slice(line.start, line.start + name.at));
  if (!sure && !isWhole && (isSection || !(anchor.dated || isNamed))) return null;
  return { ...anchor, end: line.end, sure, alone: marker === null && (anchor.dated || isAnnexed) };
}

const bareOpening =
  /^(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])?[\s:：]*(?:关于)?(?:今年|(?:[12]\d{3}|二〇[一二三四五六七八九〇]{2}) ?年度?)?(?:全?[省市州县区旗])?(?:重点|主要|拟办)?(?:民生|惠民|为民办?|利民|便民)?$/u;

/** …实事项目（共10项）: the number in brackets at the end of a title, and where the bracket opens. */
function countBehind(folded: string, from: number, to: number): { count: number | null; start: number } {
  const hit = /[（(]共? ?([\d一二三四五六七八九十]{1,3}) ?[件项个][）)]$/u.exec(folded.slice(from, to));
  if (hit === null) return { count: null, start: to };
  const start = from + hit.index;
  let at = start + 1;
  if (folded.charAt(at) === "共") at += 1;
  return { count: readAnyNumber(folded, skipSpace(folded, at))?.value ?? null, start };
}

/** …实事项目清单: what follows the name belongs to a title. */
export function endsAsList(folded: string, from: number, to: number): boolean {
  let at = from;
  let seen = false;
  while (at < to) {
    const tail = listTails.find((word) => folded.startsWith(word, at));
    if (tail === undefined) break;
    at += tail.length;
    seen = true;
  }
  while (at < to && (isBlank(folded.charCodeAt(at)) || ':：”》"'.includes(folded.charAt(at)))) at += 1;
  return seen && at === to;
}
