import { oneOf } from "../../vocabulary/char-class";
import { beforeMinus } from "../../vocabulary/quantity-stops";
import type { Numeral } from "../numeral/numeral";
import { wordEnd } from "./blank";
import type { UnitMatch } from "./unit";

// Takes 增长|-3.5%   气温|-20℃; refuses 下降-3.5% (the fall is said twice), 目标—5% (a dash), 3-5% (a range)

/** A minus in front of a rate of growth or a temperature belongs to the number. */
export function signed(text: string, numeral: Numeral, { dimension }: UnitMatch): Numeral {
  const sign = numeral.start - 1;
  const code = text.charCodeAt(sign);
  if (code !== HYPHEN && code !== DASH) return numeral;
  if (numeral.form !== "figures" || numeral.vague !== null || numeral.upper !== null) return numeral;
  const end = wordEnd(text, sign);
  const isSign = dimension === "ratio" ? opensMinus(text, end - 1) : dimension === "temperature" && text.charCodeAt(end - 1) !== code;
  return isSign ? { ...numeral, start: sign, decimal: `-${numeral.decimal}` } : numeral;
}

const opensMinus = oneOf(beforeMinus);
const HYPHEN = 45;
const DASH = "—".charCodeAt(0);
