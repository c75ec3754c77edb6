import { countedNouns, unsaidUnit } from "../../vocabulary/units";
import type { Numeral } from "../numeral/numeral";
import type { UnitMatch } from "./unit";

// Takes 1.77亿|农民 (人)   突破|万亿 (unit unsaid)   达389.75万，   迈上|万亿|台阶; refuses 十八大, 4386 (no scale)

/** The unit of a number in 万 or 亿 that is followed by none. `bound`: a comparison word stands around it. */
export function readUnsaidUnit(text: string, numeral: Numeral, limit: number, bound: boolean): UnitMatch | null {
  if (Number(numeral.decimal) < 10000 || numeral.form === "several" || !endsInLargeScale(text, numeral)) return null;
  const { end } = numeral;
  const front = countedInFront(text, numeral.start);
  if (front !== null && (bound || numeral.form === "figures")) return { unit: front, dimension: "count", end, measured: false };
  const bare = numeral.form === "scale" && !bound;
  const counted = bare ? null : countedBy(text, end, limit);
  if (counted !== null) return { unit: counted, dimension: "count", end, measured: false };
  // At the end of a clause the noun stands in front: 旅居人数达389.75万，
  const steps = /^新?(?:台阶|大关|关口)/.test(text.slice(end, end + 3));
  const closes = numeral.form === "figures" && /[,。;、]/.test(text.charAt(end));
  return bound || closes || steps ? { unit: unsaidUnit, dimension: "other", end, measured: false } : null;
}

/** 农村贫困人口|1000万以上, 旅居人数达|389万: what is counted stands in front, with little between. */
function countedInFront(text: string, at: number): string | null {
  const front = text.slice(Math.max(0, at - 10), at);
  const found = /(?:人口|人数|户数|农民|劳动力|职工|学生|人才|人员)[已经再达到至为超过突破近约将增共有保持稳定在控制]{0,6}$/.exec(front);
  if (found === null) return null;
  return found[0].startsWith("户数") ? "户" : "人";
}

function endsInLargeScale(text: string, { end, vague }: Numeral): boolean {
  return isLarge(text.charAt(end - 1)) || (vague !== null && isLarge(text.charAt(end - 2)));
}

function isLarge(character: string): boolean {
  return character === "万" || character === "亿";
}

function countedBy(text: string, at: number, limit: number): string | null {
  const noun = text.slice(at, Math.min(limit, at + nounReach)).split(/[,。;、:!?“”\n()\d]/, 1)[0] ?? "";
  for (const [unit, nouns] of countedNouns) if (nouns.some((word) => noun.includes(word))) return unit;
  return null;
}

const nounReach = 12;
