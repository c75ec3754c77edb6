import { peopleNouns, unsaidUnit } from "../../vocabulary/units";
import type { Numeral } from "../numeral/numeral";
import type { UnitMatch } from "./unit";

// Takes 1.77亿|农民 (人)   突破|万亿 (unit unsaid)   超五百亿|级; refuses 十八大, 4386 (no scale)

/** The unit of a number in 万 or 亿 that is followed by none. `bound`: a comparison word stands around it. */
export function readUnsaidUnit(text: string, numeral: Numeral, limit: number, bound: boolean): UnitMatch | null {
  if (Number(numeral.decimal) < 10000 || numeral.form === "several" || !endsInLargeScale(text, numeral)) return null;
  if ((bound || numeral.form !== "scale") && isPeople(text, numeral.end, limit)) return { unit: "人", dimension: "count", end: numeral.end, measured: false };
  return bound ? { unit: unsaidUnit, dimension: "other", end: numeral.end, measured: false } : null;
}

function endsInLargeScale(text: string, { end, vague }: Numeral): boolean {
  const last = text.charAt(vague === null ? end - 1 : end - 2);
  return "万亿".includes(last) || "万亿".includes(text.charAt(end - 1));
}

function isPeople(text: string, at: number, limit: number): boolean {
  const noun = text.slice(at, Math.min(limit, at + 8)).split(/[,。;、:!?“”\n()0-9]/, 1)[0] ?? "";
  return peopleNouns.some((word) => noun.includes(word));
}
