/*
 * Splits a subject that names several things.
 *
 *   城乡居民人均可支配收入            → 城镇居民人均可支配收入, 农村居民人均可支配收入
 *   城镇、农村居民人均可支配收入      → the same
 *   第一、第三产业增加值; 一、二、三产增加值; 一二三产增加值
 *   区属国企资产总额、利润总额        → 区属国企资产总额, 区属国企利润总额
 * but 科学、教育事业 is split only by who asks for two.
 */
import { dependentNouns, pairWords, sharedHeads } from "../../vocabulary/heads";
import { outside } from "../clause/clauses";
import { resolveIndicator } from "./indicator";
import { longestSuffix } from "./lookup";

const listSigns = new Set(["、", "和", "与", "及", ","]);
const ordinals = "一二三四五六七八九十";

/** The names of `count` things that the subject speaks of, or null when it does not speak of so many. */
export function splitSubject(name: string, count: number): string[] | null {
  for (const signs of [listSigns, commaOnly]) {
    const items = itemsOf(name, signs);
    if (items.length === count && count > 1) return complete(items);
  }
  if (count === 2) {
    const pair = splitPair(name);
    if (pair !== null) return pair;
  }
  return splitOrdinals(name, count);
}

const commaOnly = new Set(["、"]);

/** Items as written, connectives dropped; 以及 and 和 count as one sign. */
export function itemsOf(name: string, signs: ReadonlySet<string> = listSigns): string[] {
  const cuts = [...outside(name, 0, name.length, signs).filter((at) => !isInsideWord(name, at)), ...betweenQuotes(name)].sort(
    (a, b) => a - b,
  );
  const items: string[] = [];
  let from = 0;
  for (const at of [...cuts, name.length]) {
    const end = name[at] === "及" && name[at - 1] === "以" ? at - 1 : at;
    const item = name.slice(from, end).trim();
    if (item !== "") items.push(item);
    from = at < name.length && signs.has(name[at] ?? "") ? at + 1 : at;
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
function isInsideWord(name: string, at: number): boolean {
  const sign = name[at];
  const before = name[at - 1] ?? "";
  const after = name[at + 1] ?? "";
  if (sign === "和") return "谐平美睦".includes(after || " ") || "共饱温".includes(before || " ");
  if (sign === "与") return "参".includes(before || " ") || "会".includes(after || " ");
  if (sign === "及") return "普涉以".includes(before || " ") ? before !== "以" : "时格".includes(after || " ");
  return false;
}

/** Gives every item the head or the owner that it shares with the others. */
function complete(items: string[]): string[] {
  const last = items.at(-1) ?? "";
  const first = items[0] ?? "";
  const numbered = /^第?[一二三]/u.exec(last);
  if (numbered !== null && items.slice(0, -1).every((item) => /^第?[一二三四五六七八九十]$/u.test(item))) {
    const rest = last.slice(numbered[0].length);
    return items.map((item) => (item === last ? item : item + rest));
  }
  // “东—中”“南—北”区域重污染天数比例: all behind the last quote is shared.
  const quoted = /^“[^”]*”(?=.)/u.exec(last);
  if (quoted !== null && items.slice(0, -1).every((item) => /^“[^”]*”$/u.test(item))) {
    return items.map((item) => (item === last ? item : item + last.slice(quoted[0].length)));
  }
  const abbreviated = completeLetter(items);
  if (abbreviated !== null) return abbreviated;
  const head = sharedHeads.find((word) => last.endsWith(word) && last.length > word.length);
  const owner = ownerOf(first);
  return items.map((item, index) => {
    if (index > 0 && owner !== "" && dependentNouns.has(item)) return owner + item;
    if (index === items.length - 1 || head === undefined) return item;
    // 存款、贷款余额: as long as what the last one has before the head.
    if (item.length === last.length - head.length) return item + head;
    return ownerOf(item) !== "" || sharedHeads.some((word) => item.endsWith(word)) ? item : join(item, head);
  });
}

/** 金融机构存、贷款余额: the first one stops after the letter in which the two differ. */
function completeLetter(items: string[]): string[] | null {
  const [first = "", last = ""] = items;
  const rest = last.slice(1);
  if (items.length !== 2 || rest.length < 2) return null;
  const spelt = first.slice(-1) + rest;
  if (resolveIndicator(spelt) === null || resolveIndicator(last) === null || resolveIndicator(first) !== null) return null;
  const owner = first.slice(0, -1);
  return [owner + spelt, owner + last];
}

/** 城镇居民 + 居民人均可支配收入: what both say is said once. */
function join(item: string, head: string): string {
  for (let shared = Math.min(item.length, head.length) - 1; shared > 0; shared--) {
    if (item.endsWith(head.slice(0, shared))) return item + head.slice(shared);
  }
  return item + head;
}

/** Whose the measured thing is: 区属国企 of 区属国企资产总额; "" when the name is no such compound. */
export function ownerOf(name: string): string {
  const head = longestSuffix(name, 0, name.length, dependentNouns);
  return head === "" || head.length === name.length ? "" : name.slice(0, name.length - head.length);
}

function splitPair(name: string): string[] | null {
  for (const [word, [one, other]] of pairWords) {
    const at = name.indexOf(word);
    if (at >= 0 && !(word === "进出口" && at === 0 && name.length === 3)) {
      const rest = name.slice(at + word.length);
      return [name.slice(0, at) + one + rest, name.slice(0, at) + other + rest];
    }
  }
  return null;
}

// 一二三产增加值, with no sign between.
function splitOrdinals(name: string, count: number): string[] | null {
  const start = name.search(/[一二三]/u);
  if (start < 0) return null;
  let end = start;
  while (end < name.length && ordinals.includes(name[end] ?? "x")) end++;
  if (end - start !== count) return null;
  return [...name.slice(start, end)].map((ordinal) => name.slice(0, start) + ordinal + name.slice(end));
}

/** Whether a name is a bare dependent noun, so that it needs an owner. */
export function isDependent(name: string): boolean {
  return dependentNouns.has(name);
}
