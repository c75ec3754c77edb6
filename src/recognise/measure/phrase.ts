/*
 * Reads the words in front of a quantity.
 *
 *   其中|全市|规模以上工业增加值|同口径|增长 ⟦5%⟧        lead-in, subject, manner, predicate
 *   力争|新培育|国家级专精特新“小巨人”企业 ⟦2家以上⟧      modality, action, subject
 *   ⟦5个⟧                                                 nothing: the subject is carried
 * and must not take 突破 in 重大突破10项 for anything but what stands next to the number.
 */
import { actionAdverbs, actionVerbs, actsInNames, bracketedActions, longestAction } from "../../vocabulary/actions";
import { dependentNouns } from "../../vocabulary/heads";
import { leadIns } from "../../vocabulary/lead-ins";
import { growthNouns, manners, type Predicate, predicates } from "../../vocabulary/predicates";
import { resolveIndicator } from "./indicator";
import { longestPrefix, longestSuffix } from "./lookup";
import type { PeriodScope } from "./period-scope";

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
  /** 其中, at the very start. */
  subset: boolean;
  /** A place or a beneficiary and no fact's subject: 在⟦8个⟧重点路口, 为⟦1500名⟧老人. */
  locative: boolean;
}

const locatives = new Set(["在", "对", "为", "向", "于", "给", "将", "把", "从", "由", "自", "让", "使", "覆盖"]);
const agents =
  /^(?:每|在|为|对|向|将|把|通过|以|围绕|依托|面向|用|从|由|与|让|使|政府|财政|鼓励|支持|引导|帮助|推动|聚焦|根据|按照|坚持|全区|全市|全县|全省|各|聚力|重点|针对|利用|发挥|结合|加强|瞄准|持续|着力|统筹|市|县|区|省|力争|组织|引领|助力|保障|带动|促进)/u;

function isName(words: string, phrase: Phrase): boolean {
  return resolveIndicator(words) !== null || resolveIndicator(words + phrase.predicateWord) !== null;
}

function onlyWith(folded: string, start: number, end: number, noun: string): boolean {
  return resolveIndicator(folded.slice(start, end - noun.length)) === null && resolveIndicator(folded.slice(start, end)) !== null;
}

/** Levels whose name itself ends with a growth noun: 居民消费价格涨幅 is measured as it stands. */
/** `act` reads the words as an act even where they end like a predicate: 建设提升⟦300个⟧驿站. */
export function readPhrase(folded: string, from: number, to: number, scope: PeriodScope, act = false): Phrase {
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
    subset: folded.startsWith("其中", from) && from + 2 <= to,
    locative: false,
  };
  let { start, end } = stripLeadIns(folded, from, to, phrase, scope);
  end = trimEnd(folded, start, end);
  if (!act) end = readTail(folded, start, end, phrase, scope);
  ({ start, end } = stripLeadIns(folded, start, end, phrase, scope));
  if (phrase.predicate?.kind === "level" || phrase.predicate === null) {
    const noun = longestSuffix(folded, start, end, growthNouns);
    if (noun !== "" && noun.length < end - start) {
      phrase.growthNoun = growthNouns.get(noun) ?? null;
      // 人口自然增长率: a name that is one only with the noun is measured as it stands.
      if (onlyWith(folded, start, end, noun)) phrase.growthNoun = null;
      else end = stripManners(folded, start, trimEnd(folded, start, end - noun.length), phrase);
    }
  }
  const dated = scope.lastInside(start, end);
  if (dated !== null && resolveIndicator(folded.slice(start, end)) === null && isName(folded.slice(dated, end), phrase)) start = dated;
  phrase.subject = { start, end };
  phrase.whole = phrase.subject;
  if (end - start === 1 && locatives.has(folded[start] ?? "")) {
    phrase.locative = true;
    phrase.subject = { start: end, end };
  } else readAction(folded, phrase);
  return phrase;
}

function stripLeadIns(folded: string, from: number, to: number, phrase: Phrase, scope: PeriodScope): { start: number; end: number } {
  let start = from;
  for (;;) {
    start = skipTime(folded, start, to, scope);
    const word = longestPrefix(folded, start, to, leadIns);
    if (word === "") break;
    const leadIn = leadIns.get(word);
    const next = folded[start + word.length];
    if (leadIn?.unless !== undefined && start + word.length < to && next !== undefined && leadIn.unless.includes(next)) break;
    phrase.modality = leadIn?.modality ?? phrase.modality;
    start += word.length;
  }
  const years = /^[一二两三四五六七八九十]+年(?:间|来|里)?(?:累计)?(?=\D)/u.exec(folded.slice(start, Math.min(to, start + 8)));
  if (years !== null) start += years[0].length;
  return { start, end: Math.max(start, to) };
}

// 2024年, 到2025年底, “十四五”期间: when, not what.
function skipTime(folded: string, start: number, to: number, scope: PeriodScope): number {
  const end = scope.skip(start);
  if (end === start || end > to) return start;
  return ",、".includes(folded[end] ?? "x") ? end + 1 : end;
}

/** Peels predicate and manners off the end; returns the new end. */
function readTail(folded: string, start: number, to: number, phrase: Phrase, scope: PeriodScope): number {
  let end = stripManners(folded, start, stripTime(folded, start, to, scope), phrase);
  for (let round = 0; round < 3; round++) {
    const word = longestSuffix(folded, start, end, predicates);
    if (word === "") break;
    const predicate = predicates.get(word) ?? null;
    // A rise or fall next to the number decides; further left 达到 or 保持 only adds (预计达到, 实现增长).
    if (phrase.predicate !== null && predicate?.kind !== "level") break;
    if (isPartOfNoun(folded, start, end, word)) break;
    // 为⟦30万名⟧女生, 在⟦8个⟧路口: a place or a beneficiary leads.
    if (end - word.length === start && locatives.has(word)) break;
    phrase.predicate ??= predicate;
    phrase.predicateWord = phrase.predicateWord === "" ? word : phrase.predicateWord;
    end = stripManners(folded, start, stripTime(folded, start, end - word.length, scope), phrase);
    if (predicate?.kind !== "level") end = stripManners(folded, start, stripComparison(folded, start, end), phrase);
  }
  return trimEnd(folded, start, stripTime(folded, start, end, scope));
}

// 就业 is no 业; 在建 no 在; a lone 占, 为 or 在 inside a noun is told by its left neighbour.
function isPartOfNoun(folded: string, start: number, end: number, word: string): boolean {
  if (word.length > 1) return false;
  const before = folded[end - 2] ?? "";
  if (word === "增" || word === "减" || word === "降" || word === "涨") return end - 1 > start && "新倍激".includes(before);
  return (
    (word === "为" && "成作行因".includes(before)) ||
    (word === "在" && "实存所现".includes(before)) ||
    (word === "达" && "发到抵".includes(before)) ||
    (word === "到" && "得看受收".includes(before))
  );
}

// 增加到2007年的⟦13786元⟧
function stripTime(folded: string, start: number, end: number, scope: PeriodScope): number {
  const close = folded[end - 1] === "的" ? end - 1 : end;
  const cut = scope.skipBack(close);
  if (cut >= close || cut < start) return end;
  if ("到至".includes(folded[cut] ?? "x")) return cut + 1;
  return cut > start && "在于".includes(folded[cut - 1] ?? "x") ? cut - 1 : cut;
}

// 粮食产量连续8年|稳定在: the fact is for all eight.
const lapse = /连续(\d{1,2}|[一二三四五六七八九十]{1,3})年(?:保持|实现)?$/u;

function stripLapse(folded: string, start: number, end: number, phrase: Phrase): number {
  const match = lapse.exec(folded.slice(Math.max(start, end - 9), end));
  if (match === null) return end;
  phrase.running = Number(match[1]) || "一二三四五六七八九十".indexOf(match[1] ?? "") + 1 || null;
  return trimEnd(folded, start, end - match[0].length);
}

// 粮食产量|比五年前|增加5000万吨
function stripComparison(folded: string, start: number, end: number): number {
  const match = /[,、]?(?:比|较)(?![重例率])[^,;、]{1,12}$/u.exec(folded.slice(Math.max(start, end - 14), end));
  return match === null || end - match[0].length < start ? end : end - match[0].length;
}

function stripManners(folded: string, start: number, to: number, phrase: Phrase): number {
  let end = trimEnd(folded, start, to);
  for (;;) {
    end = stripLapse(folded, start, end, phrase);
    const word = longestSuffix(folded, start, end, manners);
    if (word === "" || (word === "完成" && end - word.length === start) || (word === "实现" && end - word.length === start)) break;
    if (word === "都" && folded[end - 2] === "首") break;
    const manner = manners.get(word);
    phrase.basis ??= manner?.basis ?? null;
    phrase.modality ??= manner?.modality ?? null;
    phrase.spread ??= manner?.spread ?? null;
    end = trimEnd(folded, start, end - word.length);
  }
  return end;
}

function trimEnd(folded: string, start: number, end: number): number {
  let to = end;
  while (to > start && " \t,、;:".includes(folded[to - 1] ?? "x")) to--;
  return to;
}

/** Splits an action off the subject. */
function readAction(folded: string, phrase: Phrase): void {
  const { start, end } = phrase.subject;
  if (start >= end) return;
  if (phrase.predicate !== null && phrase.predicate.kind !== "level") {
    if (resolveIndicator(folded.slice(start, end)) !== null) return;
    const verbs = actionRun(folded, start, end);
    // 实现利润增长8%: the verb is light. 建设用地增长 keeps its noun.
    if (verbs > start && /^(?:实现|完成|推动|促进|力促)$/u.test(folded.slice(start, verbs))) split(phrase, start, verbs, end);
    return;
  }
  const name = folded.slice(start, end);
  const verbs = actionRun(folded, start, end);
  if (dependentNouns.has(name) || (resolveIndicator(name) !== null && isOneName(folded, phrase, verbs))) return;
  if (verbs > start) {
    split(phrase, start, verbs, end);
    return;
  }
  if (phrase.predicate !== null && phrase.predicate.kind === "level") return;
  if (!agents.test(name)) return;
  // An agent or a place leads: the last run of verbs that leaves a noun, or nothing, is the action.
  for (let at = end - 1; at > start; at--) {
    const run = actionRun(folded, at, end);
    if (run - at >= 2 && run <= end && !isInsideWord(folded, at, start)) {
      let first = at;
      for (let back = at - 1; back > start && back >= at - longestAction; back--) if (actionRun(folded, back, end) >= run) first = back;
      split(phrase, first, run, end);
      return;
    }
  }
}

/** Whether an indicator's name that begins like an act is one word with it: 研发经费投入达, 新增就业, but not 新建|充电桩. */
function isOneName(folded: string, { subject, predicate }: Phrase, verbs: number): boolean {
  const { start, end } = subject;
  if (verbs === start || verbs === end || actsInNames.test(folded.slice(start, end))) return true;
  return predicate !== null && !/^(?:完成|实现)/u.test(folded.slice(start, verbs));
}

function isInsideWord(folded: string, at: number, start: number): boolean {
  return at > start && "、“(".includes(folded[at - 1] ?? "");
}

function split(phrase: Phrase, start: number, verbs: number, end: number): void {
  phrase.action = { start, end: verbs };
  phrase.subject = { start: verbs, end };
}

/** The end of a run of adverbs and verbs that starts here and holds a verb; `start` when there is none. */
export function actionRun(folded: string, start: number, end: number): number {
  let at = start;
  let verbEnd = start;
  while (at < end) {
    const bracketed = longestPrefix(folded, at, end, bracketedActions);
    const verb = bracketed === "" ? longestPrefix(folded, at, end, actionVerbs) : bracketed;
    const adverb = longestPrefix(folded, at, end, actionAdverbs);
    if (verb === "" && adverb === "") {
      // 新开、优化: a sign between two verbs.
      if (
        verbEnd === at &&
        at > start &&
        "、和".includes(folded[at] ?? "x") &&
        longestPrefix(folded, at + 1, end, actionVerbs) !== ""
      ) {
        at++;
        continue;
      }
      break;
    }
    if (verb.length >= adverb.length) {
      // A verb in front of 类, 率, 类 or the like is the start of a noun: 建设用地, 服务业, 改造率.
      if (verb !== bracketed && isNoun(folded, at + verb.length, end)) break;
      at += verb.length;
      verbEnd = at;
    } else at += adverb.length;
  }
  return verbEnd;
}

const nounTails = new Set([
  "率",
  "业",
  "用地",
  "量",
  "额",
  "商",
  "者",
  "面积",
  "型",
  "类",
  "品",
  "费",
  "资金",
  "收入",
  "能力",
  "规模",
  "人员",
  "机构",
  "中心",
  "平台",
  "体系",
  "数",
  "人才",
  "区",
  "园",
  "标准",
  "价格",
  "成本",
  "强度",
  "里程",
  "点",
  "站",
  "人次",
  "企业",
  "性",
  "化",
]);

function isNoun(folded: string, at: number, end: number): boolean {
  const tail = longestPrefix(folded, at, end, nounTails);
  if (tail === "") return false;
  // 新增规模以上企业, 完成投资额: those verbs take any noun.
  return tail.length === 1
    ? !/^(?:点位|区域|区级|类别|商业|品牌|数字|数据|化工|园区|商贸|商品|站点|业态|率先|量子|区市|类似|品质)/u.test(folded.slice(at, at + 2))
    : !strongVerb(folded, at);
}

function strongVerb(folded: string, at: number): boolean {
  return /(?:新增|新建|建成|打造|引进|培育|完成|实现|新培育|新引进|盘活|筹集|建设|设立|引入|吸引|发展)$/u.test(
    folded.slice(Math.max(0, at - 3), at),
  );
}
