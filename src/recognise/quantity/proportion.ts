import { isDigit } from "../numeral/figures";
import { fractionOf } from "../numeral/fraction";
import type { Numeral } from "../numeral/numeral";
import { readNumeral } from "../numeral/read-numeral";
import { wordEnd, wordStart } from "./blank";

// Takes 收入比缩小至|2.31:1   师生比|1:15   之比突破|1:1   1.03比1; refuses 9:30   5.2:38.6:56.2   以3:2获胜

/** Two figures with a colon or 比 between: how many times the second the first is. Null when it is a time, a score or has three parts. */
export function readProportion(text: string, first: Numeral, limit: number): Numeral | null {
  if (first.form !== "figures" || first.exponent > 0 || first.vague !== null) return null;
  const sign = wordStart(text, first.end);
  if (!isSign(text.charAt(sign))) return null;
  const at = wordStart(text, sign + 1);
  if (!isDigit(text, at)) return null;
  const second = readNumeral(text, at, limit);
  if (typeof second === "number" || second.form !== "figures" || second.exponent > 0 || second.vague !== null) return null;
  const behind = wordStart(text, second.end);
  const before = wordEnd(text, first.start) - 1;
  if (isSign(text.charAt(behind)) && isDigit(text, wordStart(text, behind + 1))) return null;
  if (isSign(text.charAt(before)) && isDigit(text, wordEnd(text, before) - 1)) return null;
  const toOne = second.decimal === "1" && first.decimal.includes(".");
  if (!toOne && !proportionInFront.test(text.slice(Math.max(0, first.start - reach), first.start))) return null;
  return fractionOf(first.start, second.end, first.decimal, second.decimal);
}

function isSign(character: string): boolean {
  return character === ":" || character === "比";
}

const reach = 12;
/** 收入比由, 比例达到, 之比突破; not 比赛, 比分, 比上年, 占比 (a share). */
const proportionInFront = /(?:^|[^占相对同环可])比(?![较赛分上去前全武拼学选如特重])[^比,。;、\n]{0,8}$/;
