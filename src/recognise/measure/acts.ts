/*
 * What the government does to what it counts, in front of the number.
 *
 *   新建|充电桩 ⟦2200个⟧; 新开、优化|公交线路 ⟦8条⟧; 新(改、扩)建|学校 ⟦8所⟧
 *   年内政府|投入|引导资金 ⟦6000万元⟧          the agent leads
 * but 研发经费投入达 ⟦8亿元⟧ and 建设用地 ⟦800亩⟧ begin like acts and are names.
 */
import {
  actionAdverbs,
  actionVerbs,
  actLikeNouns,
  actsInNames,
  agents,
  benefiting,
  bracketedActions,
  changingActs,
  classNouns,
  completingActs,
  issuingVerbs,
  lendingVerbs,
  lightVerbs,
  longestAction,
  movingActs,
  nounTails,
  openers,
  paperwork,
  strongVerbs,
  wholeNouns,
} from "../../vocabulary/actions";
import { oneOf } from "../../vocabulary/char-class";
import { dependentNouns } from "../../vocabulary/heads";
import { ownRegions } from "../../vocabulary/region-prefixes";
import { isWord, longestPrefix, longestSuffix, prefixesOf, suffixesOf } from "../../vocabulary/word-index";
import { isPartOfWord } from "./coordination";
import { resolveIndicator } from "./indicator";
import type { Phrase } from "./phrase";
import { stripManners } from "./tail";

const agentsAtStart = /* @__PURE__ */ prefixesOf(agents);
const lightVerbsAtStart = /* @__PURE__ */ prefixesOf(lightVerbs);
const actLikeNounsAtStart = /* @__PURE__ */ prefixesOf(actLikeNouns);
const bracketedActionsAtStart = /* @__PURE__ */ prefixesOf(bracketedActions);
const actionVerbsAtStart = /* @__PURE__ */ prefixesOf(actionVerbs);
const actionAdverbsAtStart = /* @__PURE__ */ prefixesOf(actionAdverbs);
const openersAtStart = /* @__PURE__ */ prefixesOf(openers);
const nounTailsAtStart = /* @__PURE__ */ prefixesOf(nounTails);
const wholeNounsAtStart = /* @__PURE__ */ prefixesOf(wholeNouns);
const dependentNounsAtStart = /* @__PURE__ */ prefixesOf(dependentNouns);
const completingActsAtEnd = /* @__PURE__ */ suffixesOf(completingActs);
const ownRegionsAtStart = /* @__PURE__ */ prefixesOf(ownRegions);
const strongVerbsAtEnd = /* @__PURE__ */ suffixesOf(strongVerbs);

/** Splits an act off the subject, and what only joins the two: 修复|和|新造红树林. */
export function readAction(folded: string, phrase: Phrase): void {
  splitAction(folded, phrase);
  const { start, end } = phrase.subject;
  if (phrase.action !== null && folded[start] === "和" && !isPartOfWord(folded, start)) phrase.subject = { start: start + 1, end };
}

function splitAction(folded: string, phrase: Phrase): void {
  const { end } = phrase.subject;
  let { start } = phrase.subject;
  if (start >= end) return;
  // 我市|获得奖励⟦12项⟧
  const own = start + longestPrefix(folded, start, end, ownRegionsAtStart).length;
  if (own > start && actionRun(folded, own, end) > own) start = own;
  if (phrase.predicate !== null && phrase.predicate.kind !== "level") {
    // 奋力实现|工业投资增长12%
    const light = lightVerb(folded, start, end);
    if (light > start) phrase.subject = { start: light, end };
    if (light > start || resolveIndicator(folded.slice(start, end)) !== null) return;
    const verbs = actionRun(folded, start, end);
    // 实现利润增长8%: the verb is light. 建设用地增长 keeps its noun.
    if (verbs > start && lightVerbs.has(folded.slice(start, verbs))) split(phrase, start, verbs, end);
    return;
  }
  const light = lightVerb(folded, start, end);
  if (light > start && phrase.predicate === null) {
    split(phrase, start, light, end);
    return;
  }
  // 统筹|安排⟦3亿元⟧资金, 优化|安排⟦12类⟧实事: the level verb goes on with the act.
  if (phrase.predicateWord === "安排" && actionRun(folded, start, end + 2) === end + 2) {
    split(phrase, start, end + 2, end + 2);
    return;
  }
  const verbs = actionRun(folded, start, end);
  if (isWord(folded, start, end, dependentNounsAtStart)) return;
  if (resolveIndicator(folded.slice(start, end)) !== null && isOneName(folded, phrase, verbs)) return;
  if (verbs > start) {
    // 新建建筑绿色占比, 签约项目履约率: which ones are meant, where nothing says that the rate is moved.
    if (endsRate(folded, end - 1) && isOfRate(folded.slice(verbs, end)) && !moves.test(folded.slice(start, verbs))) return;
    // 建成|通车⟦42公里⟧
    split(phrase, start, folded.slice(verbs, end) === "通车" ? end : opened(folded, start, verbs, end), end);
    return;
  }
  // 巩固⟦90个⟧, 全面|完成⟦6万亩⟧: nothing but how it is done stands before the number or the light verb.
  if (onlyAdverbs(folded, start, end)) {
    const light = end + longestPrefix(folded, end, end + 2, lightVerbsAtStart).length;
    split(phrase, start, light, light);
    return;
  }
  if (phrase.predicate !== null && phrase.predicate.kind === "level") return;
  if (longestPrefix(folded, start, end, agentsAtStart) === "") return;
  // An agent or a place leads: the last run of verbs that leaves a noun, or nothing, is the action.
  const earliest = Math.max(start, end - farthestAct);
  for (let at = end - 1; at > earliest; at--) {
    // 重点建设项目|完成投资
    if (end - at === 4 && folded.startsWith("完成投资", at)) return;
    let run = actionRun(folded, at, end);
    if (run - at >= 2 && run <= end && !isBehindSign(folded, at, start)) {
      // 为老人提供|健康体检⟦8000人次⟧: what is provided is itself an act.
      const lent = run === end ? lending.exec(folded.slice(Math.max(earliest, at - longestAction), at)) : null;
      if (lent !== null) {
        at -= lent[0].length;
        run = at + 2;
      }
      let first = at;
      for (let back = at - 1; back > earliest && back >= at - longestAction; back--) if (actionRun(folded, back, end) >= run) first = back;
      split(phrase, first, run, end);
      return;
    }
  }
}

const endsRate = oneOf("率比重例");
/** 绿化覆盖率, 绿色建筑占比: nothing that is built or brought in. */
export const isOfRate = (name: string): boolean => /.(?:率|占比|比重|比例)$/u.test(name);
const moves = new RegExp(movingActs.join("|"), "u");

/** 保障性住房|竣工⟦8000套⟧, 碧道|累计建成⟦74公里⟧: the act stands between the thing and its number. */
export function readActBehind(folded: string, phrase: Phrase): void {
  const { whole, action, subject } = phrase;
  // 发放租赁补贴|惠及⟦6.2万户⟧: the benefit reaches so many.
  const reached = whole.end - benefiting.length;
  if (reached > subject.start + 1 && folded.startsWith(benefiting, reached)) {
    phrase.action = { start: reached, end: whole.end };
    phrase.subject = { start: subject.start, end: folded[reached - 1] === "、" ? reached - 1 : reached };
    return;
  }
  if (action !== null && (action.start === whole.start || action.end < whole.end)) return;
  let start = whole.end;
  for (let length = 1; length > 0; start -= length) length = longestSuffix(folded, whole.start + 2, start, completingActsAtEnd).length;
  if (start === whole.end) return;
  phrase.action = { start, end: whole.end };
  phrase.subject = { start: whole.start, end: stripManners(folded, whole.start, start, phrase) };
}

const lending = new RegExp(`(?:${lendingVerbs.join("|")})[^的、${lendingVerbs.map((verb) => verb.charAt(0)).join("")}]{1,7}$`, "u");

function onlyAdverbs(folded: string, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const { length } = longestPrefix(folded, at, end, actionAdverbsAtStart);
    if (length === 0) return false;
    at += length;
  }
  return at > start + 1;
}

/** 开展|招商活动, 实施|帮扶项目: where nothing but a class is left as the noun, the verbs before it say of what kind. */
function opened(folded: string, start: number, verbs: number, end: number): number {
  if (end - verbs > longestClass || !classNouns.has(folded.slice(verbs, end))) return verbs;
  const opener = longestPrefix(folded, start, verbs - 1, openersAtStart);
  return opener === "" || longestPrefix(folded, start + opener.length, verbs, openersAtStart) !== "" ? verbs : start + opener.length;
}

const longestClass = 2;

/** Where the light verb in front of an indicator ends, or `start`: 完成|造林, 实现|工业投资. */
function lightVerb(folded: string, start: number, end: number): number {
  const word = longestPrefix(folded, start, end - 1, lightVerbsAtStart);
  return word !== "" && resolveIndicator(folded.slice(start + word.length, end)) !== null ? start + word.length : start;
}

/** An act stands no farther from its number than this. */
const farthestAct = 48;

/** Whether an indicator's name that begins like an act is one word with it: 研发经费投入达, 新增就业, but not 新建|充电桩. */
function isOneName(folded: string, { subject, predicate }: Phrase, verbs: number): boolean {
  const { start, end } = subject;
  if (verbs === start || verbs === end || actsInNames.test(folded.slice(start, end))) return true;
  return predicate !== null && !/^(?:完成|实现)/u.test(folded.slice(start, verbs));
}

function isBehindSign(folded: string, at: number, start: number): boolean {
  // 用于提高工资的支出: what follows 于 belongs to it.
  return at > start && opensInside(folded, at - 1);
}

const opensInside = oneOf("、“(于");

function split(phrase: Phrase, start: number, verbs: number, end: number): void {
  phrase.action = { start, end: verbs };
  phrase.subject = { start: verbs, end };
}

const joinsVerbs = oneOf("、和及或并");
const isPaperwork = oneOf(paperwork);

/** The end of a run of adverbs and verbs that starts here and holds a verb; `start` when there is none. */
export function actionRun(folded: string, start: number, end: number): number {
  let at = start;
  let verbEnd = start;
  while (at < end && longestPrefix(folded, at, end, actLikeNounsAtStart) === "") {
    const bracketed = longestPrefix(folded, at, end, bracketedActionsAtStart);
    const verb = bracketed === "" ? longestPrefix(folded, at, end, actionVerbsAtStart) : bracketed;
    const adverb = longestPrefix(folded, at, end, actionAdverbsAtStart);
    if (verb === "" && adverb === "") {
      // 新开、优化: a sign between two verbs.
      if (verbEnd === at && at > start && joinsVerbs(folded, at) && opensVerb(folded, at + 1, end)) {
        at++;
        continue;
      }
      break;
    }
    if (verb.length >= adverb.length) {
      // A verb in front of 类, 率, 类 or the like is the start of a noun: 建设用地, 服务业, 改造率.
      if (verb !== bracketed && isNoun(folded, at, at + verb.length, end)) break;
      at += verb.length;
      verbEnd = at;
      // 出台|促进消费⟦18条⟧措施: what a paper is for is part of its name.
      if (issuingVerbs.has(verb) && !isPaperwork(folded, at)) break;
    } else at += adverb.length;
  }
  return verbEnd;
}

/** 开工, 新|竣工 */
function opensVerb(folded: string, at: number, end: number): boolean {
  const isVerb = (from: number): boolean => longestPrefix(folded, from, end, actionVerbsAtStart) !== "";
  return isVerb(at) || (folded[at] === "新" && isVerb(at + 1));
}

function isNoun(folded: string, verb: number, at: number, end: number): boolean {
  const tail = longestPrefix(folded, at, end, nounTailsAtStart);
  if (tail === "") return false;
  if (tail.length === 1) return longestPrefix(folded, at, end, wholeNounsAtStart) === "";
  return longestSuffix(folded, verb, at, strongVerbsAtEnd) === "" && !changingActs.has(folded.slice(verb, at));
}
