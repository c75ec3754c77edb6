import { countedActs, growingWords, halvingWords } from "../../../vocabulary/quantity-stops";
import { endsWithOne } from "../blank";
import type { Candidate } from "../candidate";

// Refuses 万名干部   亿元GDP死亡率   百倍努力   一个平台   上半年; lets 近百家, 百万人口, 超亿元, 举办百场 pass

/** 万名干部, 百家争鸣: a bare scale counts only things that are measured, or with a word that bounds it. */
export function isEmptyScale(text: string, { numeral, unit, boundBefore, boundBehind }: Candidate): boolean {
  if (numeral.form !== "scale") return false;
  // Without a unit of its own it has been asked before: 迈上万亿台阶
  if (boundBefore || boundBehind || numeral.vague !== null || unit.end === numeral.end) return false;
  const written = text.slice(numeral.end, unit.end);
  // 千人口床位数; but 百万人口
  if (written === "人口") return numeral.decimal.length < 6;
  if (isCountedAct.has(written)) return !endsWithOne(text, numeral.start, countedActs);
  if (unit.unit === "倍") return !endsWithOne(text, numeral.start, growingWords);
  if (!unit.measured || unit.dimension === "duration" || ["里", "番", "m", "h"].includes(unit.unit ?? "")) return true;
  // 万元地区生产总值能耗, 万元工业增加值用水量: per ten thousand yuan
  return (unit.dimension === "currency" && numeral.decimal === "10000") || isDivisor(text, unit.end);
}

/** 亿元地区生产总值生产安全事故死亡率, 百万吨煤死亡率: what a rate is taken of. */
function isDivisor(text: string, at: number): boolean {
  for (let cursor = at; cursor < at + 18; cursor += 1) {
    const character = text.charAt(cursor);
    if (character === "" || ",。;、:\n0123456789".includes(character)) return false;
    if ((character === "死" && text.startsWith("死亡率", cursor)) || (character === "能" && text.startsWith("能耗", cursor))) return true;
  }
  return false;
}

const isCountedAct: ReadonlySet<string> = new Set(["场", "场次", "部"]);

/** 上半年, 半个世纪, 半山: half of something measures only where it is bounded or what has changed. */
export function isHalf(text: string, { numeral, unit, boundBefore, boundBehind }: Candidate): boolean {
  if (numeral.form !== "half") return false;
  const { start, end } = numeral;
  const isShare = numeral.unit === "ratio";
  // 时间过半、任务过半; but 占比过半
  if (isShare && end - start === 1 && !/[占比]/.test(text.slice(Math.max(0, start - 9), start))) return true;
  if (!isShare && unit.dimension !== "duration" && unit.unit !== "pp") return true;
  if (boundBefore || boundBehind || endsWithOne(text, start, halvingWords)) return false;
  // 占全省一半，
  return !(
    isShare &&
    /占[^,。;、:\n]{0,8}$/.test(text.slice(Math.max(0, start - 9), start)) &&
    /[,。;、\n]/.test(text.charAt(end) || "\n")
  );
}

/** 一个, 一批, 一年: an article, not a count. */
export function isOne(text: string, { numeral, unit, start, decimal, comparator, boundBehind, boundBefore, upper }: Candidate): boolean {
  if (numeral.form !== "hanzi" || decimal !== "1" || upper !== null || numeral.end - numeral.start > 1) return false;
  if (["%", "pp", "番", "成", "倍"].includes(unit.unit ?? "") || unit.dimension === "currency") return false;
  // 至少一人, 一公里以内; but 近一个时期, 跨过一个万亿元台阶
  return !(unit.measured ? boundBehind || boundBefore : boundBefore && comparator !== "approx" && !"跨迈越突".includes(text.charAt(start)));
}
