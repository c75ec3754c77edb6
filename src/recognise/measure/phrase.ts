/*
 * Reads the words in front of a quantity.
 *
 *   其中|全市|规模以上工业增加值|同口径|增长 ⟦5%⟧        lead-in, subject, manner, predicate
 *   力争|新培育|国家级专精特新“小巨人”企业 ⟦2家以上⟧      modality, action, subject
 *   ⟦5个⟧                                                 nothing: the subject is carried
 * and must not take 突破 in 重大突破10项 for anything but what stands next to the number.
 */
import { lightVerbs, locatives } from "../../vocabulary/actions";
import { oneOf } from "../../vocabulary/char-class";
import { leadIns } from "../../vocabulary/lead-ins";
import { growthNouns, type Predicate, predicates } from "../../vocabulary/predicates";
import { wholeRegions } from "../../vocabulary/region-prefixes";
import { longestPrefix, longestSuffix, prefixesOf, suffixesOf } from "../../vocabulary/word-index";
import { countOf } from "../period/numbers";
import { actionRun, readAction } from "./acts";
import { resolveIndicator } from "./indicator";
import { skipListNumber } from "./list-number";
import { hasEnded } from "./noun-behind";
import type { PeriodScope } from "./period-scope";
import { readTail, stripManners, trimEnd } from "./tail";

const leadInsAtStart = /* @__PURE__ */ prefixesOf(leadIns);
const predicatesAtStart = /* @__PURE__ */ prefixesOf(predicates);
const lightVerbsAtStart = /* @__PURE__ */ prefixesOf(lightVerbs);
const regionsAtStart = /* @__PURE__ */ prefixesOf(wholeRegions);
const growthNounsAtEnd = /* @__PURE__ */ suffixesOf(growthNouns);

export interface Phrase {
  /** Where the subject stands in the text; start === end when there is none. */
  subject: { start: number; end: number };
  action: { start: number; end: number } | null;
  /** Action and subject before they were told apart. */
  whole: { start: number; end: number };
  predicate: Predicate | null;
  /** The predicate as written. */
  predicateWord: string;
  /** Of 增速, 降幅 at the subject's end. */
  growthNoun: "up" | "down" | null;
  basis: "yoy" | "annual-average" | "cumulative" | null;
  modality: "ensure" | "strive" | null;
  spread: "respectively" | "each" | null;
  /** For how many years on end it has been so: 连续8年. */
  running: number | null;
  /** Over how many years, back or ahead: 四年增长1.2倍. */
  over: number | null;
  /** All the time: 始终保持在75%以上. */
  lasting: boolean;
  /** Within how many years it shall be so: 三年内. */
  within: number | null;
  /** 其中, at the very start. */
  subset: boolean;
  /** A place or a beneficiary and no fact's subject: 在⟦8个⟧重点路口, 为⟦1500名⟧老人. */
  locative: boolean;
}

function isName(words: string, phrase: Phrase): boolean {
  return resolveIndicator(words) !== null || resolveIndicator(words + phrase.predicateWord) !== null;
}

function onlyWith(folded: string, start: number, end: number, noun: string): boolean {
  return resolveIndicator(folded.slice(start, end - noun.length)) === null && resolveIndicator(folded.slice(start, end)) !== null;
}

/** `act` reads the words as an act even where they end like a predicate: 建设提升⟦300个⟧驿站. */
export function readPhrase(folded: string, first: number, to: number, scope: PeriodScope, act = false): Phrase {
  const from = pastClaim(folded, first, to);
  const phrase: Phrase = {
    subject: { start: from, end: to },
    action: null,
    whole: { start: from, end: from },
    predicate: null,
    predicateWord: "",
    growthNoun: null,
    basis: null,
    modality: null,
    spread: null,
    running: null,
    over: null,
    lasting: false,
    within: null,
    subset: folded.startsWith("其中", from) && from + 2 <= to,
    locative: false,
  };
  let { start, end } = stripLeadIns(folded, from, to, phrase, scope);
  end = trimEnd(folded, start, end);
  if (!act) end = readTail(folded, start, end, phrase, scope);
  ({ start, end } = stripLeadIns(folded, start, end, phrase, scope));
  const anew = afterResolve(folded, start, end);
  if (anew > start) ({ start, end } = stripLeadIns(folded, anew, end, phrase, scope));
  if (phrase.predicate?.kind === "level" || phrase.predicate === null) {
    const noun = longestSuffix(folded, start, end, growthNounsAtEnd);
    // 1.2万亿元，|增速|为⟦5.4%⟧: of what was spoken of.
    if (noun !== "" && (noun.length < end - start || phrase.predicate !== null)) {
      phrase.growthNoun = growthNouns.get(noun) ?? null;
      // 人口自然增长率: a name that is one only with the noun is measured as it stands.
      if (onlyWith(folded, start, end, noun)) phrase.growthNoun = null;
      else end = stripManners(folded, start, trimEnd(folded, start, end - noun.length), phrase);
    }
  }
  const dated = scope.lastInside(start, end);
  if (dated !== null && resolveIndicator(folded.slice(start, end)) === null && isName(folded.slice(dated, end), phrase)) start = dated;
  // 把|投入强度提高到⟦3%⟧
  if (folded[start] === "把" && phrase.predicate !== null && end - start > 2) start++;
  phrase.subject = { start, end };
  phrase.whole = phrase.subject;
  if (isLocative(folded, start, end)) {
    phrase.locative = true;
    phrase.subject = { start: end, end };
  } else {
    readAction(folded, phrase);
    if (folded[start] === "为" && phrase.action === null) phrase.subject = { start: pastBeneficiary(folded, start, end), end };
  }
  return phrase;
}

/** 打响品牌、|力争旅客达到⟦60万人次⟧: with such a word what is said begins anew. */
function afterResolve(folded: string, start: number, end: number): number {
  for (let at = end - 4; at > start && at > end - farthestResolve; at--) {
    if (folded.charCodeAt(at) !== LIST_SIGN) continue;
    const word = folded.slice(at + 1, at + 3);
    // 建立机制、|完成投资⟦5亿元⟧; but 新开工、完成⟦5处⟧ is one act.
    if (resolves.has(word) || (word === "完成" && actionRun(folded, start, at) < at && !hasEnded(folded.slice(start, at)))) return at + 1;
  }
  return start;
}

const LIST_SIGN = "、".charCodeAt(0);
const resolves: ReadonlySet<string> = new Set(["力争", "争取", "确保"]);
const farthestResolve = 24;

function isLocative(folded: string, start: number, end: number): boolean {
  if (end - start === 2 && folded.startsWith("面向", start)) return true;
  return opensLocative(folded, start) && (end - start === 1 || isWholeRegion(folded, start + 1, end));
}

const opensLocative = oneOf(locatives);

/** 居民收入与经济增长同步、|投资⟦4%⟧: what is claimed in words has a subject of its own. */
function pastClaim(folded: string, from: number, to: number): number {
  for (let at = to - 2; at > from + 4; at--) {
    if (folded[at] === "、" && folded[at - 1] === "步" && folded[at - 2] === "同") return at + 1;
  }
  return from;
}

/** 在|全县⟦15个⟧乡镇: the place is counted behind. */
function isWholeRegion(folded: string, start: number, end: number): boolean {
  return end - start === 2 && longestPrefix(folded, start, end, regionsAtStart).length === 2;
}

/** 为企业|减税降费⟦26亿元⟧: for whom is no part of an indicator's name. */
function pastBeneficiary(folded: string, start: number, end: number): number {
  for (let at = start + 2; at < Math.min(start + 12, end - 1); at++) if (resolveIndicator(folded.slice(at, end)) !== null) return at;
  return start;
}

const won = /^到?(?:上级|中央|国家|省级|市级|各[类级]|专项|债券|资金|项目|政策)/u;

function stripLeadIns(folded: string, from: number, to: number, phrase: Phrase, scope: PeriodScope): { start: number; end: number } {
  let start = from;
  for (;;) {
    start = skipListNumber(folded, skipTime(folded, start, to, scope), to);
    start = skipRegion(folded, start, to);
    const word = longestPrefix(folded, start, to, leadInsAtStart);
    if (word === "") {
      // 免费|为⟦3万名⟧老人开展体检
      if (folded.startsWith("免费", start) && opensLocative(folded, start + 2)) start += 2;
      break;
    }
    const leadIn = leadIns.get(word);
    const next = folded[start + word.length];
    // 争取|上级资金⟦30亿元⟧: what is won, and no hope.
    if (word === "争取" && (!scope.isAhead || won.test(folded.slice(start + 2, start + 5)))) break;
    if (leadIn?.unless !== undefined && start + word.length < to && next !== undefined && leadIn.unless.includes(next)) break;
    phrase.modality = leadIn?.modality ?? phrase.modality;
    phrase.spread ??= leadIn?.spread ?? null;
    start += word.length;
  }
  start = skipYears(folded, start, to, phrase);
  return { start, end: Math.max(start, to) };
}

/** 全市|计划实现地区生产总值: whose it is, in front of another lead-in or a light verb (全区|实现规上工业总产值). */
function skipRegion(folded: string, start: number, to: number): number {
  const { length } = longestPrefix(folded, start, to, regionsAtStart);
  if (length === 0) return start;
  const next = start + length;
  const leads = longestPrefix(folded, next, to, leadInsAtStart).length > 1 || longestPrefix(folded, next, to - 1, lightVerbsAtStart) !== "";
  return leads ? next : start;
}

// 五年来累计, 五年; 三年内, 用3年时间; 时隔6年.
const someYears =
  /(?:时隔[\d一二三四五六七八九十]{1,3}年后?|用?(\d{1,2}|[一二两三四五六七八九十]{1,3})年(?:左右)?(?:之?内|时间)|[一二两三四五六七八九十]{1,3}年[间来里]|([一二两三四五六七八九十]{1,3})年(?![期行计制级]))(?:累计)?(?=\D)/uy;
const leadsYears = oneOf("一二两三四五六七八九十用时123456789");

function skipYears(folded: string, start: number, to: number, phrase: Phrase): number {
  if (!leadsYears(folded, start)) return start;
  someYears.lastIndex = start;
  const match = someYears.exec(folded);
  if (match === null || someYears.lastIndex > to) return start;
  // 累计用3年时间 looks back.
  const end = start + match[0].length;
  // 四年|增长1.2倍 is of all four.
  if (match[2] !== undefined && rises(folded, end, to)) phrase.over = countOf(match[2]);
  if (match[1] !== undefined && folded[start - 1] !== "计") phrase.within = countOf(match[1]);
  return end;
}

function rises(folded: string, start: number, end: number): boolean {
  return isChange(predicates.get(longestPrefix(folded, start, end, predicatesAtStart)));
}

/** 增长, 下降: it says how far something has moved, and not how much it is. */
export const isChange = (predicate: Predicate | null | undefined): boolean => predicate?.kind === "rise" || predicate?.kind === "fall";

// 2024年, 到2025年底, “十四五”期间: when, not what.
function skipTime(folded: string, start: number, to: number, scope: PeriodScope): number {
  const end = scope.skip(start);
  if (end === start || end > to) return start;
  if (isComma(folded, end)) return end + 1;
  // 比上年预算|增加, 比上年执行数|减少
  return folded[start] === "比"
    ? end + (/^(?:年?初?预算|执行|决算|预计|完成|实际)数?(?=.)/u.exec(folded.slice(end, Math.min(to, end + 6)))?.[0].length ?? 0)
    : end;
}

const isComma = oneOf(",、");
