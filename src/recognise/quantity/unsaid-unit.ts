import { isHan, oneOf } from "../../vocabulary/char-class";
import { highMarks, sizedBySales } from "../../vocabulary/qualified-nouns";
import { countedNouns, levelWords, unsaidUnit } from "../../vocabulary/units";
import { isTenThousand } from "../numeral/decimal";
import type { Numeral } from "../numeral/numeral";
import { endsWithOne, wordEnd } from "./blank";
import type { UnitMatch } from "./unit";

// Takes 1.77亿|农民   突破|万亿   人数达389.75万|，   迈上|万亿|台阶   总投资120亿|的   由2.3万|增加到   千亿|级园区; refuses 十八大, 4386 (no 万 or 亿)

/** A number in 万 or 亿 that is followed by no unit but measures all the same. `bound`: a comparison word stands around it. */
export function readUnsaidUnit(text: string, numeral: Numeral, limit: number, bound: boolean): UnitMatch | null {
  if (!isTenThousand(numeral.decimal) || numeral.form === "several" || !endsInLargeScale(text, numeral)) return null;
  const { end } = numeral;
  const measures =
    bound ||
    numeral.vague === "more" ||
    (numeral.form === "figures" && isLevel(text, numeral)) ||
    sizesClass(text, numeral) ||
    isMarkReached(text, end) ||
    (numeral.form === "figures" && isStop(text, end)) ||
    (numeral.form !== "scale" && isCounted(text, end, limit));
  return measures ? { unit: unsaidUnit, dimension: "other", end, measured: false } : null;
}

function endsInLargeScale(text: string, { end, vague }: Numeral): boolean {
  return isLarge(text, end - 1) || (vague !== null && isLarge(text, end - 2));
}

/** 总投资120亿|的项目, 由2.3万|增加到: a figure behind a sum's name or a word that leads to a level. */
function isLevel(text: string, { start }: Numeral): boolean {
  return endsWithOne(text, wordEnd(text, start), levelWords);
}

/** 千亿|级产业集群, 百亿|企业, 千亿|县; but 双百亿园区. */
function sizesClass(text: string, { start, end }: Numeral): boolean {
  if (text.charAt(end - 1) !== "亿" || text.charAt(start - 1) === "双") return false;
  if (text.charAt(end) === "级") return isNounOrList(text.charCodeAt(end + 1)) && !isMarkReached(text, end + 1);
  return sizedBySales.some((word) => text.startsWith(word, end));
}

function isNounOrList(code: number): boolean {
  return isHan(code) || code === "、".charCodeAt(0);
}

const isLarge = oneOf("万亿");
const isStop = oneOf(",。;、");

/** 新台阶, 大关 */
export function isMarkReached(text: string, at: number): boolean {
  const start = text.charAt(at) === "新" ? at + 1 : at;
  return highMarks.some((word) => text.startsWith(word, start));
}

function isCounted(text: string, at: number, limit: number): boolean {
  const noun = text.slice(at, Math.min(limit, at + nounReach)).split(/[,。;、:!?\n()\d]/, 1)[0] ?? "";
  return countedNouns.some((word) => noun.includes(word));
}

const nounReach = 12;
