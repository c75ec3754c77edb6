/*
 * What is said of the subject, between it and the number, read from the number leftwards.
 *
 *   规模以上工业增加值|同口径|增长 ⟦5%⟧            predicate, then the manner
 *   农村居民人均纯收入|比五年前|增加 ⟦1200元⟧       what it is compared with
 *   粮食产量|连续8年|稳定在 ⟦130亿斤以上⟧          how long it has been so
 * but 新增 in 城镇新增 ⟦…⟧ is no 增.
 */
import { locatives } from "../../vocabulary/actions";
import { type OneOf, oneOf } from "../../vocabulary/char-class";
import { manners, predicates } from "../../vocabulary/predicates";
import { lastOf, longestSuffix, suffixesOf } from "../../vocabulary/word-index";
import { countOf } from "../period/numbers";
import { resolveIndicator } from "./indicator";
import type { PeriodScope } from "./period-scope";
import type { Phrase } from "./phrase";

const predicatesAtEnd = /* @__PURE__ */ suffixesOf(predicates);
const mannersAtEnd = /* @__PURE__ */ suffixesOf(manners);

/** Peels predicate and manners off the end; returns the new end and notes them in the phrase. */
export function readTail(folded: string, start: number, to: number, phrase: Phrase, scope: PeriodScope): number {
  let end = stripManners(folded, start, stripTime(folded, start, to, scope), phrase);
  for (let round = 0; round < 3; round++) {
    const word = longestSuffix(folded, start, end, predicatesAtEnd);
    if (word === "" || (word === "增长率" && isRate(folded, start, end - word.length))) break;
    const predicate = predicates.get(word) ?? null;
    // A rise or fall next to the number decides; further left 达到 or 保持 only adds (预计达到, 实现增长).
    if (phrase.predicate !== null && predicate?.kind !== "level") break;
    if (isPartOfNoun(folded, start, end, word)) break;
    // 为⟦30万名⟧女生, 在⟦8个⟧路口: a place or a beneficiary leads; but 由2020年的⟦760亿元⟧.
    if (end - word.length === start && locatives.has(word) && !(predicate?.kind === "from" && folded[to - 1] === "的")) break;
    phrase.predicate ??= predicate;
    phrase.predicateWord = phrase.predicateWord === "" ? word : phrase.predicateWord;
    end = stripManners(folded, start, stripTime(folded, start, end - word.length, scope), phrase);
    if (predicate?.kind !== "level") end = stripManners(folded, start, stripComparison(folded, start, end), phrase);
  }
  if (phrase.predicate === null && isHighOrLow(folded, end - 1)) end = stripThanBefore(folded, start, end, phrase);
  end = trimEnd(folded, start, stripTime(folded, start, end, scope));
  // 利润由上年|下降⟦2.3%⟧转为增长8.5%
  if (end > start + 1 && leadsFrom(folded, end - 1) && phrase.predicate !== null && phrase.predicate.kind !== "level") {
    phrase.predicate = predicates.get("由") ?? null;
    end--;
  }
  if (folded[end - 1] === "岁") end = stripAge(folded, start, end);
  return trimEnd(folded, start, end);
}

/** 人口自然|增长率 is one name. */
function isRate(folded: string, start: number, end: number): boolean {
  return resolveIndicator(folded.slice(start, end)) === null && resolveIndicator(folded.slice(start, end + 3)) !== null;
}

const leadsFrom = oneOf("由从");
const isHighOrLow = oneOf("高低多少");

// 失业率5.1%，|比上年低⟦0.2个百分点⟧; 支出12亿元，|比上年少⟦3亿元⟧
const thanBefore = /[,、]?[比较](?:上年|去年|上一年|年初)(?:同期|末|底|预算)?[高低多少]$/u;

function stripThanBefore(folded: string, start: number, end: number, phrase: Phrase): number {
  // 比上年 may have been peeled off as a lead-in.
  const match = thanBefore.exec(lastOf(folded, 0, end, 9));
  if (match === null) return end;
  phrase.predicateWord = folded.slice(end - 1, end);
  phrase.predicate = predicates.get("高多".includes(phrase.predicateWord) ? "提高" : "降低") ?? null;
  return Math.max(start, end - match[0].length);
}

// 人均预期寿命|由76.2岁提高到⟦78.5岁⟧
function stripAge(folded: string, start: number, end: number): number {
  const match = /[由从][\d.]{1,6}岁$/u.exec(lastOf(folded, start, end, 8));
  return match === null ? end : end - match[0].length;
}

// 就业 is no 业; 在建 no 在; a lone 占, 为 or 在 inside a noun is told by its left neighbour.
function isPartOfNoun(folded: string, start: number, end: number, word: string): boolean {
  if (word.length > 1) return false;
  if (word === "增" || word === "减" || word === "降" || word === "涨") return end - 1 > start && beforeChange(folded, end - 2);
  return insideNoun.get(word)?.(folded, end - 2) ?? false;
}

const beforeChange = oneOf("新倍激");
const insideNoun: ReadonlyMap<string, OneOf> = new Map([
  ["为", oneOf("成作行因")],
  ["在", oneOf("实存所现")],
  ["达", oneOf("发到抵")],
  ["到", oneOf("得看受收")],
]);

// 增加到2007年的⟦13786元⟧
function stripTime(folded: string, start: number, end: number, scope: PeriodScope): number {
  const close = isOfTime(folded, end - 1) ? end - 1 : end;
  const cut = scope.skipBack(close);
  if (cut >= close) return close < end ? end - (timesWhat.exec(lastOf(folded, start, end, 14))?.[0].length ?? 0) : end;
  if (cut < start) return end;
  if (isBy(folded, cut)) return cut + 1;
  if (cut === start) return cut;
  // 比年初增加; but 占比, 同比 are words.
  if (comparesWith(folded, cut - 1) && !makesShare(folded, cut - 2)) return cut - 1;
  return isAt(folded, cut - 1) ? cut - 1 : cut;
}

// 是|上一个五年的⟦1.7倍⟧, 是|五年前的⟦近2倍⟧
const timesWhat = /(?<=是)[^,;、是]{1,9}[前年届期平]的$/u;

/** 2020年|的, 2016年至2020年|间 */
const isOfTime = oneOf("的间");
const isBy = oneOf("到至");
const comparesWith = oneOf("比较");
const makesShare = oneOf("占对可同环");
const isAt = oneOf("在于");

// 粮食产量连续8年|稳定在, 茶叶产值五年|增长: the fact is of all of them.
const lapse = /(?:连续([1-9]\d?|[一二两三四五六七八九十]{1,3})年(?:保持|实现)?|(?<=[^第近前后每续])(?<![一二][九○〇零].)([两三四五])年)$/u;

const endsLapse = oneOf("年持现");

function stripLapse(folded: string, start: number, end: number, phrase: Phrase): number {
  if (!endsLapse(folded, end - 1)) return end;
  const match = lapse.exec(lastOf(folded, start, end, 9));
  if (match === null) return end;
  if (match[1] !== undefined) phrase.running = countOf(match[1]);
  else phrase.over = countOf(match[2] ?? "");
  return trimEnd(folded, start, end - match[0].length);
}

// 一般公共预算收入|剔除留抵退税因素后|增长9.2%, 工业增加值|按2020年不变价格计算|增长8%
const adjusted = /[,、]?(?:剔除|扣除|考虑|还原|按)[^,;、。]{2,14}?(?:因素|影响)?(?:影响|因素|后|计算)$/u;

const endsAdjusted = oneOf("后响素算");

function stripAdjusted(folded: string, start: number, end: number): number {
  if (!endsAdjusted(folded, end - 1)) return end;
  const match = adjusted.exec(lastOf(folded, start, end, 20));
  return match === null ? end : trimEnd(folded, start, end - match[0].length);
}

// 粮食产量|比五年前|增加5000万吨, 经济总量|在2020年基础上|翻一番; but 评比表彰项目压减 and 较大事故下降 compare nothing
const comparison = /[,、]?(?:(?:(?<![占对可同环评相攀])比|较(?!大[及以事生安]))(?![重例率赛武选])[^,;、]{1,12}|在[^,;、]{1,8}基础上)$/u;

function stripComparison(folded: string, start: number, end: number): number {
  const from = Math.max(start, end - 14);
  if (folded[end - 1] !== "上" && !comparesBetween(folded, from, end)) return end;
  const match = comparison.exec(folded.slice(from, end));
  return match === null || end - match[0].length < start ? end : end - match[0].length;
}

function comparesBetween(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (comparesWith(folded, at)) return true;
  return false;
}

export function stripManners(folded: string, start: number, to: number, phrase: Phrase): number {
  let end = trimEnd(folded, start, to);
  for (;;) {
    end = stripAdjusted(folded, start, stripLapse(folded, start, end, phrase));
    const word = longestSuffix(folded, start, end, mannersAtEnd);
    if (word === "" || ((word === "完成" || word === "实现") && end - word.length === start)) break;
    if (word === "都" && folded[end - 2] === "首") break;
    // 财政收入|计划⟦2600万元⟧, 木材产量|计划达到⟦6万立方米⟧; but 行动计划 is a thing.
    if (
      word === "计划" &&
      !(phrase.predicate !== null && isMeasured(folded, end - 3)) &&
      resolveIndicator(folded.slice(start, end - 2)) === null
    ) {
      break;
    }
    if (word === "拟" && isModelled(folded, end - 2)) break;
    const manner = manners.get(word);
    phrase.basis ??= manner?.basis ?? null;
    phrase.modality ??= manner?.modality ?? null;
    phrase.spread ??= manner?.spread ?? null;
    if (manner?.lasting) phrase.lasting = true;
    end = trimEnd(folded, start, end - word.length);
  }
  return end;
}

/** The last characters of names of what is measured. */
export const isMeasured = oneOf("量额率数值重积入出平口力本资格费");
const isModelled = oneOf("虚模");

/** Drops white space, signs and 了 from the end. */
export function trimEnd(folded: string, start: number, end: number): number {
  let to = end;
  while (to > start && isLoose(folded, to - 1)) to--;
  return to;
}

const isLoose = oneOf(" \t,、;:了");
