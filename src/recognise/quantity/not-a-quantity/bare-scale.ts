import type { Candidate } from "../candidate";

// Refuses 万名干部   百家争鸣   一个平台; lets 近百家, 百万人口, 超亿元 pass

/** 万名干部, 百家争鸣: a bare scale counts only things that are measured, or with a word that bounds it. */
export function isEmptyScale(text: string, { numeral, unit, boundBefore, boundBehind }: Candidate): boolean {
  if (numeral.form !== "scale") return false;
  // Without a unit of its own it has been asked before: 迈上万亿台阶
  if (boundBefore || boundBehind || numeral.vague !== null || unit.end === numeral.end) return false;
  const written = text.slice(numeral.end, unit.end);
  if (written === "人口") return false;
  if (!unit.measured || unit.dimension === "duration" || ["里", "倍", "番", "m", "h"].includes(unit.unit ?? "")) return true;
  // 万元地区生产总值能耗, 万元工业增加值用水量: per ten thousand yuan
  return unit.dimension === "currency" && numeral.decimal === "10000";
}

/** 一个, 一批, 一年: an article, not a count. */
export function isOne(_text: string, { numeral, unit, decimal, comparator, boundBehind, boundBefore, upper }: Candidate): boolean {
  if (numeral.form !== "hanzi" || decimal !== "1" || upper !== null || numeral.end - numeral.start > 1) return false;
  if (["%", "pp", "番"].includes(unit.unit ?? "") || unit.dimension === "currency") return false;
  if (unit.unit === "倍") return false;
  // 至少一人, 一公里以内; but 近一个时期
  return !(unit.measured ? boundBehind || boundBefore : boundBefore && comparator !== "approx");
}
