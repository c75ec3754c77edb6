/*
 * Gives every item of a list the head or the owner that it shares with the others.
 *
 *   城镇、农村居民人均可支配收入        → 城镇居民人均可支配收入, …
 *   区属国企资产总额、利润总额          → …, 区属国企利润总额
 *   农产品、机电产品出口; 省级、市级龙头企业       → 农产品出口, 省级龙头企业: what follows the word that both have
 * but 地区生产总值、规上工业增加值 are complete as they stand.
 */
import { oneOf } from "../../vocabulary/char-class";
import { dependentNouns, ownerPlaces, sharedHeads } from "../../vocabulary/heads";
import { longestPrefix, longestSuffix, prefixesOf, suffixesOf } from "../../vocabulary/word-index";
import { resolveIndicator } from "./indicator";

const ownerPlacesAtStart = /* @__PURE__ */ prefixesOf(ownerPlaces);
const dependentNounsAtEnd = /* @__PURE__ */ suffixesOf(dependentNouns);

export function complete(listed: string[]): string[] {
  let items = listed;
  const last = items.at(-1) as string;
  const others = items.slice(0, -1);
  const numbered = /^第?[一二三]/u.exec(last);
  if (numbered !== null && others.every((item) => /^第?[一二三四五六七八九十]$/u.test(item))) {
    const ordinal = /^第?/u.exec(others[0] ?? "")?.[0] ?? "";
    // 第一、二、三产业
    return [...sharing(others, last, numbered[0].length), last].map((item) => item.replace(/^第?/u, ordinal));
  }
  // “东—中”“南—北”区域重污染天数比例: all behind the last quote is shared.
  const quoted = /^“[^”]*”(?=.)/u.exec(last);
  if (quoted !== null && others.every((item) => /^“[^”]*”$/u.test(item))) return [...sharing(others, last, quoted[0].length), last];
  const abbreviated = completeLetter(items);
  if (abbreviated !== null) return abbreviated;
  const first = items[0] as string;
  const unit = perUnit.exec(first)?.[0];
  if (unit !== undefined) items = items.map((item, index) => (index > 0 ? withUnit(unit, item) : item));
  const owner = ownerOf(first);
  const onEqualTerms = resolveIndicator(first) !== null;
  const headOf = (name: string): string | undefined => sharedHeads.find((word) => name.endsWith(word) && name.length > word.length);
  // 代表建议、政协提案|办结率: a rate is of a verb.
  const shortest = headOf(last);
  const head = shortest === "率" ? last.slice(-3) : shortest;
  return items.map((item, index) => {
    // 项目|开工率、投产率
    const isRate = item.length === 3 && item.endsWith("率") && !onEqualTerms;
    if (index > 0 && owner !== "" && (isRate || dependentNouns.has(item))) {
      return onEqualTerms && resolveIndicator(item) !== null ? item : owner + item;
    }
    if (index === items.length - 1) return item;
    // 户厕、垃圾设施覆盖率和污水治理率: the next one's head, where it has a longer one than 率.
    const next = items[index + 1] ?? last;
    const own = items.length > 2 && !isHead(item, item.length - 1) ? (headOf(next) ?? "") : "";
    return own !== "" && own.length >= (head?.length ?? 0) ? withHead(item, next, own) : withHead(item, last, head);
  });
}

/** 二氧化碳排放 of 单位生产总值 is another indicator; 二氧化碳排放强度 says it already, and no rate is of 每千人口. */
export function withUnit(unit: string, item: string): string {
  if (/[值P]$/u.test(unit)) {
    const id = resolveIndicator(unit + item);
    return id !== null && id !== resolveIndicator(item) ? unit + item : item;
  }
  return /^每|[率比重]$/u.test(item) ? item : unit + item;
}

/** 单位生产总值|能耗、二氧化碳排放; 每千人口|医师、护士: what each unit of output takes, or so many people have, is said once. */
export const perUnit = /^(?:(?:单位|每?万元)(?:地区|国内)?(?:生产总值|GDP|工业增加值)|每[百千万]名?(?:常住)?人口?(?:拥有)?)/u;

const isHead = oneOf("量率额值");

function sharing(items: string[], last: string, from: number): string[] {
  return items.map((item) => item + last.slice(from));
}

function withHead(item: string, last: string, head: string | undefined): string {
  if (head !== undefined && item.endsWith(head)) return item;
  // 高新技术企业、中小企业贷款: though the first is an indicator as it stands.
  const whose = item.endsWith("企业") ? last.indexOf("企业") + 2 : 1;
  if (whose > 1 && whose < last.length) return item + last.slice(whose);
  const id = resolveIndicator(item);
  // 单位GDP能耗、二氧化碳排放强度: how much a unit takes is an intensity as it stands.
  if (id !== null && /^(?:单位|万元)/u.test(item)) return item;
  const headed = ownerOf(item) !== "" || (id === null && isHead(item, item.length - 1)) || sharedHeads.some((word) => item.endsWith(word));
  if (id !== null) {
    if (head === undefined || headed) return item;
    // 一产、二产增加值; 规上工业、限上商贸企业. But 地区生产总值增加值 is nothing.
    // of 产业增加值 as of 增加值.
    const wholes = sharedHeads.filter((word) => last.endsWith(word)).map((word) => join(item, word));
    // 化肥、农药使用量, 水泥、焦炭落后产能: alone it is what is put out, and not so here.
    // 高速公路、铁路投资: nor is a road by itself what is put into it.
    const isLent = (id.endsWith("-output") && /[量能]$/u.test(head)) || (head === "投资" && item.endsWith("路"));
    return wholes.find((whole) => resolveIndicator(whole) !== null) ?? (isLent ? join(item, head) : item);
  }
  const parallel = behindSharedWord(item, last);
  if (parallel !== "") return item + parallel;
  if (head === undefined) return item;
  const whole = join(item, head);
  // 存款、贷款余额: a head itself, and yet one with the other makes an indicator.
  return headed && resolveIndicator(whole) === null ? item : whole;
}

/** 东岭区 and 西岭区财政收入 both have 区, 国家级 and 省级园区 have 级, 城市 and 农村污水治理率 are both places: what follows there is said of both. */
function behindSharedWord(item: string, last: string): string {
  if (ownerPlaces.has(item)) {
    const place = longestPrefix(last, 0, last.length - 1, ownerPlacesAtStart);
    if (place !== "") return last.slice(place.length);
  }
  for (let length = Math.min(4, item.length - 1); length > 0; length--) {
    const word = item.slice(-length);
    if (length === 1 && !"区县市州盟旗镇乡村省级".includes(word)) continue;
    const at = last.indexOf(word, 1);
    if (at > 0 && at + length < last.length && last[at + length] !== "等") return last.slice(at + length);
  }
  return "";
}

/** 金融机构存、贷款余额: the first one stops after the letter in which the two differ. */
function completeLetter(items: string[]): string[] | null {
  const [first, last] = items as [string, string];
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
  const head = longestSuffix(name, 0, name.length, dependentNounsAtEnd);
  if (head === "" || head.length === name.length) return "";
  // 事项|实现率: a rate is of a verb.
  const owner = name.slice(0, Math.max(0, name.length - (head === "率" ? 3 : head.length)));
  if (owner.length === 1) return "";
  // 亩均|投资: a measure, and nobody.
  if (/^(?:[亩人户年日]均|每[^、]{1,3})$/u.test(owner)) return "";
  // 规上|工业总产值 is of 规上工业.
  return head.startsWith("工业") && /(?:规上|规模以上|规模)$/u.test(owner) ? `${owner}工业` : owner;
}
