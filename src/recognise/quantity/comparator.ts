import { isHan, oneOf } from "../../vocabulary/char-class";
import {
  type ComparatorWord,
  fillers,
  notAComparatorAfter,
  notAComparatorBefore,
  wordsBefore,
  wordsBeforeLarge,
  wordsBeforeScale,
  wordsBeforeShare,
  wordsBehind,
  wordsBehindStretch,
  wordsFarInFront,
} from "../../vocabulary/comparators";
import { isTenThousand } from "../numeral/decimal";
import type { Numeral } from "../numeral/numeral";
import { wordEnd } from "./blank";
import type { UnitMatch } from "./unit";

// Takes 超每千人|5批次   不低于|93%   突破了|450亿元   10名(个)|以上; refuses 最近|5个 (近 ends another word)

export interface ComparatorMatch {
  comparator: ComparatorWord["comparator"];
  /** Where the quantity begins or ends with the word. */
  edge: number;
}

const before = byCharacter(wordsBefore, (word) => word.charCodeAt(word.length - 1));
const beforeLarge = byCharacter([...wordsBefore, ...wordsBeforeLarge], (word) => word.charCodeAt(word.length - 1));
const beforeScale = byCharacter([...wordsBefore, ...wordsBeforeScale], (word) => word.charCodeAt(word.length - 1));
const behind = byCharacter(wordsBehind, (word) => word.charCodeAt(0));
const behindStretch = byCharacter([...wordsBehind, ...wordsBehindStretch], (word) => word.charCodeAt(0));

/** What kind of number stands behind the word: 百, 亿 alone; money, shares or 万, 亿 with figures; any other. */
export type NumberKind = "scale" | "large" | "other";

export function kindOf(numeral: Numeral, unit: UnitMatch | null): NumberKind {
  if (numeral.form === "scale") return "scale";
  // 过半, 过三分之一
  if (numeral.unit !== null) return "large";
  return unit?.dimension === "currency" || unit?.dimension === "ratio" || isTenThousand(numeral.decimal) ? "large" : "other";
}

const isFiller = oneOf(fillers);
const isHead = oneOf("人户");
const perHeads = /每[百千万][人户]$/u;

/** The word that ends where the number begins. `floor` is how far left to look. */
export function comparatorBefore(text: string, at: number, floor: number, kind: NumberKind): ComparatorMatch | null {
  let edge = at;
  while (edge > floor && isFiller(text, edge - 1)) edge -= 1;
  // 超每千人|5批次
  if (isHead(text, edge - 1)) edge -= perHeads.exec(text.slice(Math.max(floor, edge - 4), edge))?.[0].length ?? 0;
  if (edge === 0) return null;
  const list = (kind === "scale" ? beforeScale : kind === "large" ? beforeLarge : before).get(text.charCodeAt(edge - 1));
  if (list === undefined) return null;
  for (const { word, comparator } of list) {
    const start = edge - word.length;
    if (start < floor || !text.startsWith(word, start)) continue;
    if (start > floor && notAComparatorAfter.get(word)?.includes(text.charAt(start - 1))) continue;
    return { comparator, edge: start };
  }
  return null;
}

const farInFront = byCharacter(wordsFarInFront, (word) => word.charCodeAt(word.length - 1));
const beforeShare = byCharacter(wordsBeforeShare, (word) => word.charCodeAt(word.length - 1));
/** A sieve of the characters these words end with; nearly every character falls through. */
const endingMask = 255;
const endings = new Uint8Array(endingMask + 1);
for (const code of [...farInFront.keys(), ...beforeShare.keys()]) endings[code & endingMask] = 1;
/** How far in front: 至少新建改建学校|5所, 大约增加了|30种, 不超过上年同期工资总额的|20%. */
const reach = { gte: 8, gt: 0, lte: 8, lt: 0, approx: 4 } as const;
const farReach = 8;
const shareReach = 26;

/** 至少建成|2所, 不超过上年的|20%: the word stands further in front, in the same stretch between two punctuation marks. */
export function comparatorFarInFront(text: string, number: number, floor: number, unit: UnitMatch): ComparatorWord["comparator"] | null {
  const at = wordEnd(text, number);
  const isShare = unit.dimension === "ratio" && text.charCodeAt(at - 1) === OF;
  const words = isShare ? beforeShare : farInFront;
  const least = Math.max(floor, at - (isShare ? shareReach : farReach));
  for (let edge = at - 1; edge > least; edge -= 1) {
    const code = text.charCodeAt(edge);
    if (!isHan(code) || (!isShare && code === OF)) return null;
    const last = text.charCodeAt(edge - 1);
    const list = endings[last & endingMask] === 1 ? words.get(last) : undefined;
    if (list === undefined) continue;
    for (const { word, comparator } of list) {
      if (!isShare && at - edge > reach[comparator]) continue;
      if (edge - word.length >= floor && text.startsWith(word, edge - word.length)) return comparator;
    }
  }
  return null;
}

const OF = "的".charCodeAt(0);

/** The word behind the unit; a short remark in brackets may stand between: 10名(个)以上. */
export function comparatorBehind(text: string, at: number, limit: number, stretch: boolean): ComparatorMatch | null {
  let edge = at;
  if (text.charAt(edge) === "(") {
    for (let close = edge + 2; close <= edge + 4 && close < limit; close += 1) {
      if (text.charAt(close) !== ")") continue;
      edge = close + 1;
      break;
    }
  }
  if (text.charAt(edge) === " ") edge += 1;
  const list = (stretch ? behindStretch : behind).get(text.charCodeAt(edge));
  if (list === undefined) return null;
  for (const { word, comparator } of list) {
    const end = edge + word.length;
    if (end > limit || !text.startsWith(word, edge)) continue;
    if (end < limit && notAComparatorBefore.get(word)?.includes(text.charAt(end))) continue;
    return { comparator, edge: end };
  }
  return null;
}

/** Keyed by code unit: looking up a number is cheaper than cutting a character out of the text. */
function byCharacter(words: readonly ComparatorWord[], key: (word: string) => number): Map<number, ComparatorWord[]> {
  const map = new Map<number, ComparatorWord[]>();
  for (const row of words) {
    const list = map.get(key(row.word));
    if (list === undefined) map.set(key(row.word), [row]);
    else list.push(row);
  }
  for (const list of map.values()) list.sort((a, b) => b.word.length - a.word.length);
  return map;
}
