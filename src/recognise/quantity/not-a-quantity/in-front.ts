import { ordinalMarks, perMarks, wordsEndingInQian } from "../../../vocabulary/quantity-stops";
import { isDigit } from "../../numeral/figures";
import type { Numeral } from "../../numeral/numeral";

// Refuses 第31届   PM2.5   前10位; lets 目前3家 pass

/** Why a number is no quantity, seen from what stands in front of it. Null when nothing speaks against it. */
export function refusalOfNumeral(text: string, numeral: Numeral): string | null {
  const { start } = numeral;
  const before = text.charAt(start - 1);
  if (before === "") return null;
  if (ordinalMarks.has(before)) return "ordinal";
  if (perMarks.has(before)) return "per";
  if (isLetter(before)) return "name";
  if (before === "+") return "sum";
  if ((before === ":" || before === "-" || before === ".") && (isDigit(text, start - 2) || isLetter(text.charAt(start - 2)))) return "time";
  if (before === "前" && !wordsEndingInQian.has(text.charAt(start - 2))) return "rank";
  if (numeral.form !== "figures" && isDigit(text, start - 1)) return "period";
  return null;
}

function isLetter(character: string): boolean {
  return (character >= "A" && character <= "Z") || (character >= "a" && character <= "z");
}
