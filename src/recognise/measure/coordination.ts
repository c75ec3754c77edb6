/*
 * Splits a subject that names several things.
 *
 *   城乡居民人均可支配收入            → 城镇居民人均可支配收入, 农村居民人均可支配收入
 *   城镇、农村居民人均可支配收入      → the same
 *   第一、第三产业增加值; 一、二、三产增加值; 一二三产增加值
 *   区属国企资产总额、利润总额        → 区属国企资产总额, 区属国企利润总额
 * but 科学、教育事业 is split only by who asks for two.
 */
import { type OneOf, oneOf } from "../../vocabulary/char-class";
import { dependentNouns, groupWords } from "../../vocabulary/heads";
import { behindHe } from "../../vocabulary/lead-ins";
import { isWord, prefixesOf } from "../../vocabulary/word-index";
import { outside } from "../clause/clauses";
import { complete } from "./shared-heads";

const dependentNounsAtStart = /* @__PURE__ */ prefixesOf(dependentNouns);
const isListSign = oneOf("、和与及,");
const isGlued = oneOf("一二三四五六七八九十粮棉油肉蛋奶果菜茶猪牛羊禽鱼");

/** The names of `count` things that the subject speaks of, or null when it does not speak of so many. */
export function splitSubject(name: string, count: number): string[] | null {
  if (count < 2) return null;
  for (const isSign of [isListSign, isComma]) {
    const items = itemsOf(name, isSign);
    if (items.length === count) return complete(items);
  }
  return splitGroup(name, count) ?? splitGlued(name, count);
}

const isComma = oneOf("、");

/** Items as written, connectives dropped; 以及 and 和 count as one sign. */
export function itemsOf(name: string, isSign: OneOf = isListSign): string[] {
  const cuts = [...outside(name, 0, name.length, isSign).filter((at) => !isPartOfWord(name, at)), ...betweenQuotes(name)].sort(
    (a, b) => a - b,
  );
  const items: string[] = [];
  let from = 0;
  for (const at of [...cuts, name.length]) {
    const end = name[at] === "及" && name[at - 1] === "以" ? at - 1 : at;
    const item = name.slice(from, end).trim();
    if (item !== "") items.push(item);
    from = isSign(name, at) ? at + 1 : at;
  }
  return items;
}

/** “双减”“双增”政策: quotes that follow each other need no sign between. */
function betweenQuotes(name: string): number[] {
  const cuts: number[] = [];
  for (let at = name.indexOf("”“"); at >= 0; at = name.indexOf("”“", at + 1)) cuts.push(at + 1);
  return cuts;
}

// 和 in 和谐, 与 in 参与, 及 in 普及: signs inside words.
export function isPartOfWord(name: string, at: number): boolean {
  const sign = name[at];
  if (sign === "和") return followsHe(name, at + 1) || precedesHe(name, at - 1);
  if (sign === "与") return name[at - 1] === "参" || name[at + 1] === "会";
  if (sign === "及") return precedesJi(name, at - 1) || (name[at - 1] !== "以" && followsJi(name, at + 1));
  return false;
}

const followsHe = oneOf(behindHe);
const precedesHe = oneOf("共饱温");
const precedesJi = oneOf("普涉");
const followsJi = oneOf("时格以");

/** 城乡, 三次产业: one word for two or three owners. */
function splitGroup(name: string, count: number): string[] | null {
  for (const [word, members] of groupWords) {
    if (members.length !== count) continue;
    const at = name.indexOf(word);
    if (at < 0 || (word === "进出口" && at === 0 && name.length === 3)) continue;
    const rest = name.slice(at + word.length);
    return members.map((member) => name.slice(0, at) + member + rest);
  }
  return null;
}

// 一二三产增加值, 肉蛋奶产量, with no sign between.
function splitGlued(name: string, count: number): string[] | null {
  let start = 0;
  while (start < name.length && !isGlued(name, start)) start++;
  let end = start;
  while (isGlued(name, end)) end++;
  if (end - start !== count) return null;
  return [...name.slice(start, end)].map((one) => name.slice(0, start) + one + name.slice(end));
}

/** Whether a name is a bare dependent noun, so that it needs an owner. */
export function isDependent(name: string): boolean {
  return isWord(name, 0, name.length, dependentNounsAtStart);
}
