import { ordinalMark, perMark, wordsEndingInQian } from "../../../vocabulary/quantity-stops";
import { isDigit } from "../../numeral/figures";
import type { Numeral } from "../../numeral/numeral";
import type { Reason } from "../tell";
import { unitOf } from "../unit";

// Refuses 第31届   第 31 届   PM2.5   前10位; lets 目前3家, AED120台 pass

const ordinal = { name: "ordinal", says: "第 in front makes it an ordinal" };
const per = { name: "per", says: "每 in front makes it what something is divided by" };
const name = { name: "name", says: "a letter in front makes it part of a name" };
const sum = { name: "sum", says: "a plus in front makes it part of a formula" };
const time = { name: "time", says: "behind a figure and its colon, point or stroke it is a time of day, a version or a telephone number" };
const rank = { name: "rank", says: "前 in front makes it a rank" };
const period = { name: "period", says: "written right behind a figure it belongs to a date or a plan" };

/** Why a number is no quantity, seen from what stands in front of it. Null when nothing speaks against it. */
export function refusalOfNumeral(text: string, numeral: Numeral): Reason | null {
  const { start } = numeral;
  if (start === 0 || suspects[text.charCodeAt(start - 1)] === 0) return null;
  const before = text.charAt(start - 1);
  // 第 3 届, 前 10 位
  const mark = before === " " ? start - 2 : start - 1;
  const word = text.charAt(mark);
  if (word === ordinalMark) return ordinal;
  if (word === perMark) return per;
  if (isLetter(before)) return isLetter(text.charAt(start - 2)) && isCounted(text, numeral) ? null : name;
  if (before === "+") return sum;
  if ((before === ":" || before === "-" || before === ".") && (isDigit(text, start - 2) || isLetter(text.charAt(start - 2)))) return time;
  if (word === "前" && !wordsEndingInQian.has(text.charAt(mark - 1))) return rank;
  if (numeral.form !== "figures" && isDigit(text, start - 1)) return period;
  return null;
}

/** 配置AED120台, 占GDP2.3%; but PM2.5年均浓度 */
function isCounted(text: string, numeral: Numeral): boolean {
  return (unitOf(text, numeral, text.length)?.dimension ?? "duration") !== "duration";
}

/** By code the characters that one of these reasons begins with; in front of most numbers stands none. */
const suspects = new Uint8Array(0x10000);
for (const glyph of `${ordinalMark}${perMark} +:-.前0123456789`) suspects[glyph.charCodeAt(0)] = 1;
suspects.fill(1, 65, 91).fill(1, 97, 123);

function isLetter(character: string): boolean {
  return (character >= "A" && character <= "Z") || (character >= "a" && character <= "z");
}
