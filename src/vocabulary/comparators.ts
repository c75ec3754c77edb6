import type { Comparator } from "../model/report";

/** A word that bounds a number. `strength` decides when several words stand around one number: the stronger wins. */
export interface ComparatorWord {
  word: string;
  comparator: Exclude<Comparator, "eq" | "between">;
}

const rows = (comparator: ComparatorWord["comparator"], words: string): ComparatorWord[] =>
  words.split(" ").map((word) => ({ word, comparator }));

/** In front of the number: 不低于93%. */
export const wordsBefore: readonly ComparatorWord[] = [
  ...rows("gte", "满 达到或超过 等于或超过 不低于 不少于 不小于 不下于 不下 至少 最少 不短于 ≥ ≧"),
  ...rows("gt", "超过 超 突破 高于 逾 大于 多于 破 跨过 迈过 跨越 越过 冲破 超出 长于"),
  ...rows("lte", "不超过 不高于 不大于 不多于 不超 至多 最多 不长于 不突破 未超过 ≤ ≦"),
  ...rows("lt", "低于 不足 不到 少于 小于 不满 未满 未到 短于"),
  ...rows("approx", "约 近 接近 大约 将近 约为 约占 约合 约有 约达 约需 大概 大致 大体 基本 差不多 逼近"),
];

/** Bind the number across what is done or is so: 至少建成2所, 大约增加了30种. */
export const wordsFarInFront: readonly ComparatorWord[] = [
  ...rows("gte", "至少 最少"),
  ...rows("lte", "至多 最多"),
  ...rows("approx", "大约 大概"),
];

/** Bind a share across what it is of: 不超过上年的20%. */
export const wordsBeforeShare: readonly ComparatorWord[] = [...rows("gte", "不低于 不少于"), ...rows("lte", "不超过 不高于 不多于 不大于")];

/** In front of money, shares and numbers in 万 or 亿 too: 产值过10亿元, 占比过六成. Elsewhere 过 is a tense: 开过3次会. */
export const wordsBeforeLarge: readonly ComparatorWord[] = rows("gt", "过");

/** In front of a bare scale only: 上千亿元, 过百亿. */
export const wordsBeforeScale: readonly ComparatorWord[] = [...wordsBeforeLarge, ...rows("gte", "上")];

/** Behind the unit: 5.5%以内. */
export const wordsBehind: readonly ComparatorWord[] = [
  ...rows("gte", "以上 及以上 或以上 及其以上 或者以上"),
  ...rows("lte", "以内 以下 及以下 或以下 之内"),
  ...rows("approx", "左右 上下"),
  ...rows("gt", "有余 出头"),
];

/** Behind a duration or a distance only: 30分钟内. */
export const wordsBehindStretch: readonly ComparatorWord[] = [...rows("lte", "内")];

/** May stand between the word in front and the number: 超过了100亿元. */
export const fillers: ReadonlySet<string> = new Set(["了", " "]);

/** The higher wins when several words bind one number; a mark inside the number (30多个) counts as `more`. */
export const strength = { gt: 5, lt: 5, gte: 4, lte: 4, more: 3, approx: 2, eq: 0 } as const;

/** Characters that make a short comparator part of another word: 最近, 附近, 以上 … keyed by the comparator's word. */
export const notAComparatorAfter: ReadonlyMap<string, string> = new Map([
  ["近", "最附邻靠相远新"],
  ["约", "节预公条契大协合签制违特履续誓缔简集"],
  ["破", "突打冲攻侦爆撕"],
  ["超", "赶高反"],
  ["满", "圆充丰美完饱不未客"],
  ["过", "超通经不越渡透跨度难走开办搞"],
  ["上", "以之向线网海楼马地岸路船晚早年身赶跟加历千百迈跃登跨踏站升"],
  ["不到", "想看得达做找意"],
]);

/** Characters that make a word behind the number part of the next word: 3家上下游企业, 3小时内外. */
export const notAComparatorBefore: ReadonlyMap<string, string> = new Map([
  ["上下", "游联级同班铺贯"],
  ["左右", "岸互翼手"],
  ["有余", "地热粮力"],
  ["内", "外部需容生涵地陆在销循贸河蒙科资设"],
]);
