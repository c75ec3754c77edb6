import { causingVerbs, completingActs, outcomes } from "../../vocabulary/actions";
import { oneOf } from "../../vocabulary/char-class";
import { findWord, lastOf, longestPrefix, longestSuffix, prefixesOf, suffixesOf } from "../../vocabulary/word-index";
import { isDependent } from "./coordination";
import type { Group } from "./groups";
import { nameOf } from "./name";

const outcomesAtStart = /* @__PURE__ */ prefixesOf(outcomes);

const completingActsAtStart = /* @__PURE__ */ prefixesOf(completingActs);

const forms =
  /^的?(?:大关|关口|(?:[\d两三四五六七八九]个)?大?台阶|新台阶|新的台阶|级?规模|级|水平|左右|以上|以内|新阶段|增[长速幅]|(?:情况|背景|条件|前提|形势)下)$/u;

/** The other word for the unit, in brackets. */
const alternative = /^[(（][^()（）\d]{1,3}[)）](?=[^,;、。])/u;
/** 纸浆项目|一季度开工, 重点项目|已开工, 企业|在北交所上市: when or where it comes about, in front of what becomes of it. */
const moment =
  /(?:于?(?:第?[一二三四]季度末?|[上下]半年|年[底末初内]前?|[1-9]\d?月(?:份|\d\d?日)?[底末]?前?|(?:春节|国庆节?|(?:[春秋]季)?开学)前)|已经?|陆续|相继|主体|全线|基本|均|(?<![创更革])新|(?<![健名])将|率先|汛前|按[期时]|当年|(?<![存现])在(?![建营职校岗])[^在的、]{1,5}[^在的、上])$/u;
const causesAtEnd = /* @__PURE__ */ suffixesOf(causingVerbs);
const longestMove = 14;

/** 企业|上市挂牌: who it is without what becomes of them. */
export function withoutOutcome(noun: string): string {
  const at = findWord(noun, 2, noun.length, outcomesAtStart);
  return at < 0 ? noun : noun.slice(0, at);
}

const ended =
  /(?:全面|有序|加快|扎实|实现)?(?:全覆盖|达产|推进|开工|竣工|完工|投产|投用|落地|通车|见效|获批|启动建设)$|(?:大幅|明显|不断|持续|基本|初步)[^、]{2}$|[高快低好优]于[^、]{2,14}$|改革$/u;

export const hasEnded = (words: string): boolean => ended.test(words);

/** 化工园|全面达产、完成|年产值⟦110亿元⟧; 污水处理全覆盖、|垃圾处理率⟦98%⟧: what is said first is no part of the name. */
export function pastOutcome(name: string): string {
  const sign = name.lastIndexOf("、");
  if (sign < shortestOwner) return name;
  const { index = 0 } = ended.exec(name.slice(0, sign)) ?? {};
  if (index === 0) return name;
  const rest = name.slice(sign + 1).replace(/^(?:完成|实现|全年|累计|已有)+/u, "");
  return isDependent(rest) ? withoutOutcome(name.slice(0, index)) + rest : rest;
}

const shortestOwner = 4;

/** 在外贸下滑⟦6%⟧的情况下: the 在 goes with what stands behind. */
export function isCircumstance(folded: string, { left, right }: Group): boolean {
  return (
    folded[left.start] === "在" &&
    folded[right.start] === "的" &&
    /^的(?:情况|背景|条件|前提|形势)下/u.test(folded.slice(right.start, right.start + 4))
  );
}

/** The noun behind the number, up to where a new verb begins: 建成⟦340个⟧示范村. "" when there is none, or only a form (⟦5000亿元⟧台阶). */
export function nounBehind(text: string, folded: string, group: Group): string {
  let { start, end } = group.right;
  // 7万套(间)|保障性租赁住房
  if (opensAlternative(folded, start)) start += alternative.exec(folded.slice(start, Math.min(end, start + 6)))?.[0].length ?? 0;
  if (end <= start || isBracket(folded, start)) return "";
  if (folded[start] === "的") start++;
  // 次干道开工9条，其中⟦4条⟧|实现通车
  if (group.left.end - group.left.start < 3 && folded.startsWith("实现", start)) return "";
  if (opensManner(folded, start) && manner.test(folded.slice(start, start + 2))) return "";
  // 推动100个项目开工、⟦80个⟧|竣工投产: of the things named before.
  if (isCompleting(folded, start, end)) return "";
  let at = findWord(folded, start + 2, end, outcomesAtStart);
  // 省重点新开工|项目: of what kind they are.
  if (at > 0 && folded.startsWith("项目", at + 2)) at = findWord(folded, at + 4, end, outcomesAtStart);
  if (at >= 0 && !isMoved(folded, group, at)) end = at - (moment.exec(lastOf(folded, start + 1, at, 8))?.[0].length ?? 0);
  const noun = nameOf(text, { start, end: folded[end - 1] === "等" ? end - 1 : end });
  return noun.length <= longestForm && forms.test(noun) ? "" : noun;
}

function isCompleting(folded: string, start: number, end: number): boolean {
  let at = start;
  for (let length = 1; at < end && length > 0; at += length) length = longestPrefix(folded, at, end, completingActsAtStart).length;
  return at === end;
}

/** 推动⟦60家⟧|企业上市挂牌: what they are moved to is what counts; but 推动⟦60个⟧|项目竣工 is of projects. */
const isMoved = (folded: string, { left, right }: Group, outcome: number): boolean =>
  right.end - right.start <= longestMove &&
  longestSuffix(folded, left.start, left.end, causesAtEnd) !== "" &&
  // 5个|工程全部完工
  [outcome, outcome + 2].every((at) => longestPrefix(folded, at, right.end, completingActsAtStart) === "");

/** 其中⟦9项⟧|提前一年完成: how it was done, and no thing. */
const manner = /^(?:超额|提前|如期|按期|全部|全线|已|也已)/u;
const opensManner = oneOf("超提如按全已也");

const isBracket = oneOf("(（)）");
const opensAlternative = oneOf("(（");
/** 的新的台阶 */
const longestForm = 5;
