import { oneOf } from "../../../vocabulary/char-class";
import { classedNouns, stagedNouns } from "../../../vocabulary/quantity-stops";
import { isTenThousand } from "../../numeral/decimal";
import type { Candidate } from "../candidate";

// Refuses 四方   三元   十字   二期; lets 20亿方, 120亿度, 七成以上 pass

const endsShare = oneOf(",。;、的\n");
const leadsToSum = oneOf("加少减高达到为低每至");

/** Units of one character that are mostly part of something else. */
export function isLoose(text: string, { unit, numeral, decimal, end, boundBehind, boundBefore }: Candidate): boolean {
  // 一六八团, 五〇二所
  if (numeral.positional && !unit.measured) return true;
  const big = isTenThousand(decimal);
  // 四方; but 500立方
  const isBare = (unit.unit === "m3" && text.charAt(numeral.end) === "方") || (unit.unit === "kWh" && text.charAt(unit.end - 1) === "度");
  if (isBare || unit.unit === "尺") return !big;
  if (unit.unit === "担" || unit.unit === "里") return numeral.form === "figures" ? false : !(big || boundBehind);
  if (unit.unit === "成") {
    if (Number(decimal) > 10) return true;
    return !(boundBehind || boundBefore || end > unit.end) && unit.end < text.length && !endsShare(text, unit.end);
  }
  // 三元 is a name as often as a sum
  if (unit.unit === "CNY" && numeral.form === "hanzi" && decimal.length === 1) {
    return !boundBehind && !leadsToSum(text, numeral.start - 1);
  }
  if (unit.unit === "V" || unit.unit === "W") return numeral.form !== "figures" && !big;
  // 五台山, 九台区
  if (unit.unit === "台" && numeral.form === "hanzi" && "山县河区".includes(text.charAt(unit.end) || "-")) return true;
  if (unit.unit === "分") return numeral.form !== "figures" || numeral.exponent > 0;
  if (unit.unit === "字") return numeral.form === "hanzi" && !big;
  // 1类创新药, 3类水质: a class by its number
  if (unit.unit === "类") return decimal.length === 1 && !boundBehind && classedNouns.some((word) => text.startsWith(word, unit.end));
  // 2期工程
  if (unit.unit === "期" && decimal.length === 1 && stagedNouns.some((word) => text.startsWith(word, unit.end))) return true;
  if (unit.unit === "期" || unit.unit === "班" || unit.unit === "次" || unit.unit === "轮" || unit.unit === "段" || unit.unit === "批") {
    if (numeral.form !== "hanzi" || Number(decimal) > 10) return false;
    return !(unit.unit === "次" && text.startsWith("连续", numeral.start - 2));
  }
  return false;
}
