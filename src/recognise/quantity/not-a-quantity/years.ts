import { lastingWords, namedAfterYears } from "../../../vocabulary/quantity-stops";
import { endsWithOne, wordEnd } from "../blank";
import type { Candidate } from "../candidate";

// Refuses 2023年   五年来   3年行动计划; lets 连续8年, 连续 8 年, 缩短3个月, 60日内 pass

/** 2023年, 一九八三年, 2021—2023年, 一九五八年到一九六〇年. */
export function isYear(text: string, { unit, numeral, decimal }: Candidate): boolean {
  if (unit.unit !== "a" || numeral.exponent > 0 || numeral.vague !== null || decimal.length > 4 || decimal.includes(".")) return false;
  if (numeral.form === "figures") return decimal >= "1000" && decimal <= "2999" && decimal.length === 4;
  // 八三年 and 一九八三年 are spelled digit by digit, 八十三年 is not
  return numeral.form === "hanzi" && decimal.length > 1 && decimal !== "10" && !"十百千".includes(text.charAt(numeral.start + 1));
}

/** 14日: a day of a month; 60日内 lasts. */
export function isDay(text: string, { unit, numeral, boundBefore, boundBehind }: Candidate): boolean {
  if (unit.unit !== "d" || text.charAt(unit.end - 1) !== "日") return false;
  return !(boundBefore || boundBehind) || text.charAt(numeral.start - 1) === "月";
}

/** 五年来, 3年行动计划: a number of years measures only where something lasts or takes so long. */
export function isPeriod(text: string, candidate: Candidate): boolean {
  const { unit, end, numeral, boundBehind, boundBefore } = candidate;
  const start = wordEnd(text, candidate.start);
  const before = text.charAt(wordEnd(text, numeral.start) - 1);
  if (unit.dimension !== "duration" || !["a", "mo", "wk", "d", "h", "min"].includes(unit.unit ?? "")) return false;
  // 近三年, 近3个月: a stretch of the calendar
  if (before === "近" && unit.unit !== "h" && unit.unit !== "min") return true;
  if (unit.unit === "a" || numeral.form !== "figures") {
    // 连续16年实现; but 连续三年来
    const runs = text.startsWith("连续", start - 2) && text.charAt(end) !== "来";
    for (const word of namedAfterYears) if (text.startsWith(word, end)) return !runs;
    // 用三年时间, 两、三年内
    if (/^的?时间/.test(text.slice(end, end + 3)) && text.charAt(start - 1) === "用") return false;
    if (candidate.upper !== null && /^(?:的?时间|内|之内)/.test(text.slice(end, end + 3))) return false;
    if (before === "满") return false;
    if (boundBehind || (boundBefore && numeral.form === "figures") || candidate.decimal.includes(".")) return false;
    return !endsWithOne(text, start, lastingWords) && !standsAlone(text, start, end);
  }
  // 24小时服务, 365天24小时
  const roundTheClock = unit.unit === "h" ? candidate.decimal === "24" : unit.unit === "d" && text.startsWith("24小时", end);
  return roundTheClock && !boundBefore && !boundBehind;
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (start === 0 || text.charAt(start - 1) === "\n") && (end === text.length || text.charAt(end) === "\n");
}
