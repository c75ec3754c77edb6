/*
 * Groups of quantities and the words around them, in one sentence.
 *
 *   新建5条主干道路、2台热水锅炉和12公里热力管网
 *   left ┘⟦5条⟧└ right  ⟦2台⟧└ right       ⟦12公里⟧└ right
 *   城乡居民人均可支配收入分别增长 ⟦4.4%⟧、⟦5.4%⟧             one group of two
 *   为 ⟦300户⟧ 困难家庭|发放补贴 ⟦90万元⟧                       the act parts them
 *   改造老旧小区 ⟦20个⟧、城中村 ⟦300户以上⟧                    two groups, the second continues the first's list
 */
import type { Quantity, Span } from "../../model/report";
import { placedVerbs } from "../../vocabulary/actions";
import { oneOf } from "../../vocabulary/char-class";
import { sizedByMoney } from "../../vocabulary/qualified-nouns";
import { lastOf } from "../../vocabulary/word-index";
import { type Clause, firstOutside, type Sentence } from "../clause/clauses";
import { actionRun } from "./acts";
import { isPartOfWord } from "./coordination";

export interface Group {
  quantities: [Quantity, ...Quantity[]];
  clause: Clause;
  /** The clause before this one, in the same sentence. */
  before: Clause | null;
  sentence: Sentence;
  /** Of the clause in its sentence. */
  index: number;
  /** The words before the first quantity, back to the boundary or to the group before. */
  left: Span;
  /** The words after the last one, up to the next 、 or the clause's end; empty when the next group claims them. */
  right: Span;
  /** Follows another group of the same list (after 、 和 及, no new clause). */
  continues: boolean;
}

type Place = Pick<Group, "clause" | "before" | "sentence" | "index">;

// 5% 和 7%: white space beside the sign says nothing; 每月480元、|每年|3100元: each per what it is paid.
const connective = /^\s{0,3}(?:[、,和与及或到至]|以及)?\s{0,3}(?:每[人年月]){0,2}$/u;
const isListSign = oneOf("、");
/** No connective is longer. */
const longestConnective = 8;
/** Nothing has more values than these; a longer row of figures is a table that lost its lines, and is cut. */
const mostValues = 60;

/** Hands on the groups of a sentence in order, each as soon as it is known where it ends. */
export function readGroups(folded: string, sentence: Sentence, quantities: readonly Quantity[], take: (group: Group) => void): void {
  let next = 0;
  let before: Clause | null = null;
  const measured = quantities.filter(
    (quantity, at) =>
      quantity.role === "measure" &&
      !isLapse(folded, quantity) &&
      !countsSteps(folded, quantities[at - 1], quantity) &&
      !countsListed(folded, quantity, quantities[at + 1]),
  );
  for (const [index, clause] of sentence.clauses.entries()) {
    const first = next;
    while (next < measured.length && (measured[next]?.span.start ?? 0) < clause.end) next++;
    if (next > first) groupClause(folded, { clause, before, sentence, index }, measured.slice(first, next), take);
    before = clause;
  }
}

function groupClause(folded: string, place: Place, quantities: readonly Quantity[], take: (group: Group) => void): void {
  let group = opened(place, quantities[0] as Quantity, place.clause.start, false);
  for (let index = 1; index < quantities.length; index++) {
    const last = quantities[index - 1] as Quantity;
    const quantity = quantities[index] as Quantity;
    const between = { start: last.span.end, end: quantity.span.start };
    if (isBound(folded, between, last, quantity) || isSize(folded, group, quantity, place.clause.end)) {
      group.quantities = [quantity];
      group.left.end = between.end;
      group.right = behind(quantity);
    } else if (
      group.quantities.length < mostValues &&
      between.end - between.start <= longestConnective &&
      connective.test(folded.slice(between.start, between.end)) &&
      (sameKind(last, quantity) || isShared(folded, group)) &&
      !hasOwnNoun(folded, group, last, quantity, place.clause.end)
    ) {
      group.quantities.push(quantity);
      group.right = behind(quantity);
    } else {
      group.right.end = shareOut(folded, between, group);
      take(group);
      group = opened(place, quantity, group.right.end, true);
    }
  }
  group.right.end = actBehindFunds(folded, group, place.clause.end) || endOfNoun(folded, group, place.clause.end);
  take(group);
}

/**
 * 新建⟦26所⟧中小学、幼儿园|: so many of both. But ⟦10公里⟧管网改造|、污泥处置 and ⟦3个⟧创新药|、居全国第一 say no more of the number, and
 * 东大街等⟦3处⟧积水点|、西河堤防 has named what it counts.
 */
function endOfNoun(folded: string, { quantities, left, right: { start } }: Group, clauseEnd: number): number {
  let end = firstOutside(folded, start, clauseEnd, isListSign);
  if (end === start || quantities.at(-1)?.dimension !== "count" || namesAny(folded, left)) return end;
  while (end < clauseEnd && !opensAnew(folded, end + 1) && actionRun(folded, end + 1, clauseEnd) === end + 1) {
    end = firstOutside(folded, end + 1, clauseEnd, isListSign);
  }
  return end;
}

/** A sign in front of all words only continues a list. */
const namesAny = (folded: string, { start, end }: Span): boolean => firstOutside(folded, start + 1, end, namesSome) < end;

const namesSome = oneOf("、和与等");

/** First characters of what is said of the thing, or of another thing, behind 、. */
const opensAnew = oneOf("居位列创占比更再搬抢停不总入获由均已并为达超若");

function opened({ clause, before, sentence, index }: Place, quantity: Quantity, from: number, continues: boolean): Group {
  const left = { start: from, end: quantity.span.start };
  return { quantities: [quantity], clause, before, sentence, index, left, right: behind(quantity), continues };
}

const behind = ({ span }: Quantity): Span => ({ start: span.end, end: span.end });

// 连续8年, 时隔5年, 用3年时间: a lapse of time that frames what is measured and is read with the words around it.
const durations = new Set<string | null>(["a", "mo", "wk", "d"]);
function isLapse(folded: string, quantity: Quantity): boolean {
  const { start, end } = quantity.span;
  return (
    durations.has(quantity.unit) &&
    (/(?:连续|时隔|历时|[近用前]|过去|最近|为期|未来|今后)$/u.test(lastOf(folded, 0, start, 2)) ||
      /^(?:[来间内]|以来|时间|累计|年均)/u.test(folded.slice(end, end + 2)))
  );
}

/** 跨越5000亿元、6000亿元|两个大台阶: how many have just been named. */
function countsSteps(folded: string, before: Quantity | undefined, { span }: Quantity): boolean {
  return before?.span.end === span.start && /^[大新]?台阶/u.test(folded.slice(span.end, span.end + 3));
}

/** 航空、电子信息|两个产业产值分别达到⟦3亿元⟧、⟦4亿元⟧: the same. */
function countsListed(folded: string, { span: { start, end }, dimension, value }: Quantity, next: Quantity | undefined): boolean {
  if (dimension !== "count" || value > mostListed || next === undefined || next.span.start - end > longestShared) return false;
  return /^[^,;、]{2,14}分别/u.test(folded.slice(end, next.span.start)) && /[、和与][^,;:。]{1,9}$/u.test(lastOf(folded, 0, start, 11));
}

const mostListed = 5;
const longestShared = 20;

// 增长6%左右、突破2.6万亿元 are two facts; 3800户、58万平方米棚户区 and 14类230项 one thing counted twice.
const relative = new Set<string | null>(["%", "‰", "pp", "倍", "ratio"]);
const ownVerb = /^(?:突破|超过|[超达逾跨迈])/u;

function sameKind(one: Quantity, other: Quantity): boolean {
  // 分别高于全国1个和0.6个百分点: the second says the unit.
  if (one.unit === "个" && other.unit === "pp") return true;
  return one.unit === other.unit || (!relative.has(one.unit) && !relative.has(other.unit) && !ownVerb.test(other.text));
}

/** 建成公路⟦30公里⟧、⟦20个⟧公交站: the first has its name before it, the second behind; ⟦3800户⟧、⟦58万平方米⟧棚户区 are the same. */
function hasOwnNoun(folded: string, { left }: Group, one: Quantity, other: Quantity, clauseEnd: number): boolean {
  const { end } = other.span;
  // 12类⟦45件⟧实事: once more, and finer.
  if (one.unit === other.unit || one.span.end === other.span.start || end === clauseEnd || isListSign(folded, end)) return false;
  return actionRun(folded, left.start, left.end) < left.end;
}

// 分别达到⟦52%⟧、⟦3600万立方米⟧: shared among names, whatever the units.
function isShared(folded: string, { left }: Group): boolean {
  return lastOf(folded, left.start, left.end, 8).includes("分别");
}

// 生产总值⟦超200亿元⟧县（区）达⟦26个⟧: the first says which ones are counted.
const counted = /^[^、,的增降减提升高于比]{1,12}?(?:总数|数量|累计)?(?:达到|达|有|增至|增加到|共有?|扩大到)$/u;

/** The first only says which ones are counted: 生产总值⟦超200亿元⟧县达26个, 其中⟦10亿元以上⟧5个, 年出栏⟦万头以上⟧养殖场5个. */
function isBound(folded: string, { start, end }: Span, bound: Quantity, { dimension, unit }: Quantity): boolean {
  if (relative.has(bound.unit) || end - start > longestKind) return false;
  const words = folded.slice(start, end);
  if (bound.comparator !== "eq" && counted.test(words)) return true;
  if (dimension !== "count" || bound.unit === unit) return false;
  // 培育⟦10亿元⟧企业⟦5家⟧, ⟦10亿元⟧级产业集群⟦5个⟧
  const noun = words.replace(/^级|(?<=产业)(?:集群|链)$/gu, "");
  if (bound.unit === "CNY" && sizedByMoney.get(noun.charAt(0))?.includes(noun)) return true;
  // 其中⟦超10亿元⟧⟦3家⟧
  if (words === "" && bound.dimension === "currency" && bound.comparator !== "eq") return true;
  return bound.text.endsWith("以上") && kindOnly.test(words);
}

const longestKind = 20;

/** 建成⟦8英寸⟧晶圆线⟦1条⟧、⟦12英寸⟧晶圆线⟦2条⟧: how large each of those counted is, where nothing else has been named. */
function isSize(folded: string, { quantities: [size], left }: Group, quantity: Quantity, clauseEnd: number): boolean {
  if (quantity.dimension !== "count" || !sizes.has(size.dimension)) return false;
  const { end } = quantity.span;
  if (end < clauseEnd && !isListSign(folded, end)) return false;
  const start = isListSign(folded, left.start) ? left.start + 1 : left.start;
  return actionRun(folded, start, left.end) === left.end && kindOnly.test(folded.slice(size.span.end, quantity.span.start));
}

const sizes: ReadonlySet<Quantity["dimension"]> = new Set(["length", "area", "volume", "mass", "power"]);
const kindOnly = /^[^、,，的和及与增降减提升高于比达到有共新建引培打完实]{2,8}$/u;

/** Where the words between two groups part: what stands before belongs to the earlier one as its noun. */
function shareOut(folded: string, between: Span, previous: Group): number {
  let head = between.start;
  while (head < between.end && folded[head] === " ") head++;
  const first = folded[head];
  // 1182亿元的基础上|增长4%
  const base = first === "的" || first === "基" ? /^的?基础上[,，]?/u.exec(folded.slice(between.start, between.end)) : null;
  if (base !== null) return between.start + base[0].length;
  // 2万吨铜箔、⟦5000吨⟧石墨等|⟦7个⟧项目: a noun of its own.
  if (folded[between.end - 1] === "等" && previous.continues && !namesAny(folded, previous.left)) return between.end;
  // 20个|(其中新建12个)
  if (first === "(" && !folded.slice(between.start, between.end).includes(")")) return head + 1;
  if (isJoint(folded, head) && !isPartOfWord(folded, head)) return between.start;
  const cut = firstOutside(folded, between.start, between.end, isListSign);
  if (cut < between.end) {
    // 3个服务平台|和纺织、医药等⟦6个⟧产业平台
    const other = folded[between.end - 1] === "等" ? folded.slice(between.start + 2, cut).lastIndexOf("和") : -1;
    return other < 0 ? cut : between.start + 2 + other;
  }
  // 5万平方米公安小区和|2万平方米: the connective stands right before the next number.
  let tail = between.end;
  while (tail > between.start && folded[tail - 1] === " ") tail--;
  if (isConnective(folded, tail - 1)) return folded.startsWith("以及", tail - 2) ? tail - 2 : tail - 1;
  // 总投资1.78万亿元的|289个: an attribute of what follows.
  if (first === "的") return head + 1;
  if (isOpening(folded, previous)) {
    const own = ownPredicate(folded.slice(between.start, between.end));
    if (own >= 0) return between.start + own;
  }
  const act = actBehindFunds(folded, previous, between.end);
  if (act > 0) return act;
  // 为800户家庭|发放补贴⟦260万元⟧, 在12个社区|建成食堂⟦18家⟧
  const given =
    forWhom(folded, previous.left.end - 1) && previous.quantities[0].unit !== "类"
      ? giving.exec(folded.slice(between.start, between.end))
      : null;
  if (given !== null) return between.start + given[0].length;
  // No sign: 2.76万亿元|增长6.1% continues; 一批300个|基站 has its noun on the left already.
  return previous.left.end > previous.left.start ? between.start : between.end;
}

/** 安排3亿元资金|实施改造项目⟦20个⟧, 安排5亿元资金|支持技术改造: where the act begins behind the money, 0 where there is none. */
function actBehindFunds(folded: string, { quantities, right: { start } }: Group, end: number): number {
  if (quantities[0].dimension !== "currency") return 0;
  for (let at = start + 2; at < Math.min(end - 1, start + longestFunds); at++) {
    if (isFunds(folded, at - 1) && actionRun(folded, at, end) > at) return at;
  }
  return 0;
}

const isFunds = oneOf("金款费");
const longestFunds = 10;

const forWhom = oneOf("为给向对在");
const giving = new RegExp(`^[^,、]{1,14}?(?=新?(?:${placedVerbs.join("|")}))`, "u");
const isJoint = oneOf("、和与及以");
const isConnective = oneOf("和与及");
const opening = /^(?:其中|首批)?(?:[全我本][省市区县州盟旗国])?$/u;

/** Nothing but whose they are stands before the things counted: 全市|⟦120户⟧规上企业. */
function isOpening(folded: string, { quantities, left, continues }: Group): boolean {
  const { dimension, unit } = quantities[0];
  if (continues || quantities.length > 1 || (dimension !== "count" && unit !== null) || left.end - left.start > 4) return false;
  return opening.test(folded.slice(left.start, left.end).trim());
}

/** Who does it, with the verb and what is measured of them. */
const doing = /^[^的]{2,16}?(?=(?:共|累计|合计)?(?:实现|完成|新增|新建|新改扩建|获得)[^了]{2,12}$)/u;
const changing =
  /(?:增长|上涨|下降|提高|降低|增加|减少|上升|(?:[率重例比]|收入)[均都]?(?:达到?|为|保持在?|(?:提高|提升|上升|增加)[到至])?)$/u;

/**
 * Where the words between a count and the next quantity part when they hold a predicate of their own, −1 when they do not:
 * ⟦120户⟧规上企业|实现营业收入⟦230亿元⟧; ⟦17个⟧|传统行业增加值增长⟦8%⟧, ⟦40个⟧|断面达标率达⟦95%⟧, where the count only says which ones are meant.
 */
function ownPredicate(words: string): number {
  if (words.length > longestOpening) return -1;
  const who = doing.exec(words)?.[0].length ?? -1;
  return who >= 0 || !changing.test(words) ? who : 0;
}

const longestOpening = 32;
