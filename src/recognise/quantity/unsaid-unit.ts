import { countedNouns, unsaidUnit } from "../../vocabulary/units";
import type { Numeral } from "../numeral/numeral";
import type { UnitMatch } from "./unit";

// Takes 1.77亿|农民   突破|万亿   人数达389.75万|，   迈上|万亿|台阶; refuses 十八大, 4386 (no 万 or 亿)

/** A number in 万 or 亿 that is followed by no unit but measures all the same. `bound`: a comparison word stands around it. */
export function readUnsaidUnit(text: string, numeral: Numeral, limit: number, bound: boolean): UnitMatch | null {
  if (Number(numeral.decimal) < 10000 || numeral.form === "several" || !endsInLargeScale(text, numeral)) return null;
  const { end } = numeral;
  const measures =
    bound ||
    /^新?(?:台阶|大关|关口)/.test(text.slice(end, end + 3)) ||
    (numeral.form === "figures" && /[,。;、]/.test(text.charAt(end))) ||
    (numeral.form !== "scale" && isCounted(text, end, limit));
  return measures ? { unit: unsaidUnit, dimension: "other", end, measured: false } : null;
}

function endsInLargeScale(text: string, { end, vague }: Numeral): boolean {
  return isLarge(text.charAt(end - 1)) || (vague !== null && isLarge(text.charAt(end - 2)));
}

function isLarge(character: string): boolean {
  return character === "万" || character === "亿";
}

function isCounted(text: string, at: number, limit: number): boolean {
  const noun = text.slice(at, Math.min(limit, at + nounReach)).split(/[,。;、:!?“”\n()\d]/, 1)[0] ?? "";
  return countedNouns.some((word) => noun.includes(word));
}

const nounReach = 12;
