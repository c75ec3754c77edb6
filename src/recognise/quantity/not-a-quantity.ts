import {
  circleWord,
  lastingWords,
  nameClosers,
  nameOpeners,
  namedAfterYears,
  ordinalMarks,
  perMarks,
  pictureLines,
  placeWords,
  wordsEndingInQian,
} from "../../vocabulary/quantity-stops";
import { isDigit } from "../numeral/figures";
import type { Numeral } from "../numeral/numeral";
import type { Candidate } from "./candidate";
import { isIdea } from "./idea";

// Refuses 第31届   5G基站   “两个维护”; lets 新建5G基站300个 have its 300个

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

/** Every reason that needs the unit, in the order they are asked. */
export const refusals: readonly { name: string; refuses: (text: string, candidate: Candidate) => boolean }[] = [
  { name: "sum", refuses: (text, { end, numeral }) => text.charAt(numeral.end) === "+" || (text.charAt(end) === "+" && isDigit(text, end + 1)) },
  { name: "year", refuses: isYear },
  { name: "day", refuses: isDay },
  { name: "years-without-lasting", refuses: isPeriod },
  { name: "bare-scale", refuses: isEmptyScale },
  { name: "one-of", refuses: isOne },
  { name: "great", refuses: isGreat },
  { name: "picture", refuses: (text, { unit, numeral }) => unit.unit === "PFLOPS" && (pictureLines.has(numeral.decimal) || /[0-9]/.test(text.charAt(unit.end))) },
  { name: "session", refuses: (text, { unit, numeral }) => unit.unit === "次" && "届期".includes(text.charAt(numeral.start - 1) || "-") },
  { name: "place-in-a-row", refuses: isPlace },
  { name: "loose-unit", refuses: isLoose },
  { name: "circle", refuses: isCircle },
  { name: "name-in-quotes", refuses: isQuotedName },
  { name: "idea", refuses: isIdea },
];

function isLetter(character: string): boolean {
  return (character >= "A" && character <= "Z") || (character >= "a" && character <= "z");
}

/** 2023年, 一九八三年, 2021—2023年, 一九五八年到一九六〇年. */
function isYear(text: string, { unit, numeral, decimal }: Candidate): boolean {
  if (unit.unit !== "a" || numeral.exponent > 0 || numeral.vague !== null || decimal.length > 4) return false;
  if (numeral.form === "figures") return decimal >= "1000" && decimal <= "2999" && decimal.length === 4;
  // 八三年 and 一九八三年 are spelled digit by digit, 八十三年 is not
  return numeral.form === "hanzi" && decimal.length > 1 && decimal !== "10" && !"十百千".includes(text.charAt(numeral.start + 1));
}

/** 14日: a day of a month; 60日内 lasts. */
function isDay(text: string, { unit, numeral, boundBefore, boundBehind }: Candidate): boolean {
  if (unit.unit !== "d" || text.charAt(unit.end - 1) !== "日") return false;
  return !(boundBefore || boundBehind) || text.charAt(numeral.start - 1) === "月";
}

/** 五年来, 3年行动计划: a number of years measures only where something lasts or takes so long. */
function isPeriod(text: string, candidate: Candidate): boolean {
  const { unit, start, end, numeral, boundBehind, boundBefore } = candidate;
  if (unit.dimension !== "duration" || !["a", "mo", "wk", "d", "h", "min"].includes(unit.unit)) return false;
  if (text.charAt(numeral.start - 1) === "近" && unit.unit === "a") return true;
  if (unit.unit === "a" || numeral.form !== "figures") {
    for (const word of namedAfterYears) if (text.startsWith(word, end)) return true;
    if (boundBehind || (boundBefore && numeral.form === "figures")) return false;
    for (const word of lastingWords) if (text.startsWith(word, start - word.length)) return false;
    return !standsAlone(text, start, end);
  }
  return unit.unit === "h" && candidate.decimal === "24" && !boundBefore && !boundBehind;
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (start === 0 || text.charAt(start - 1) === "\n") && (end === text.length || text.charAt(end) === "\n");
}

/** 万名干部, 百家争鸣: a bare scale counts only things that are measured, or with a word that bounds it. */
function isEmptyScale(text: string, { numeral, unit, boundBefore, boundBehind }: Candidate): boolean {
  if (numeral.form !== "scale") return false;
  if (boundBefore || boundBehind || numeral.vague !== null) return false;
  const written = text.slice(numeral.end, unit.end);
  if (written === "人口") return false;
  if (!unit.measured || unit.dimension === "duration" || ["里", "倍", "番", "m", "h"].includes(unit.unit)) return true;
  // 万元地区生产总值能耗, 万元工业增加值用水量: per ten thousand yuan
  return unit.dimension === "currency" && numeral.decimal === "10000";
}

/** 一个, 一批, 一年: an article, not a count. */
function isOne(_text: string, { numeral, unit, decimal, boundBehind, boundBefore, upper }: Candidate): boolean {
  if (numeral.form !== "hanzi" || decimal !== "1" || upper !== null || numeral.end - numeral.start > 1) return false;
  if (["%", "pp", "番"].includes(unit.unit) || unit.dimension === "currency") return false;
  if (unit.unit === "倍") return false;
  return !((boundBehind || boundBefore) && unit.measured);
}

/** 9大重点片区 counts things to be done, 三大攻坚战 and 3大标志性工程 are names. */
function isGreat(text: string, { numeral, unit, start }: Candidate): boolean {
  if (unit.unit !== "大") return false;
  if (numeral.form !== "figures" || numeral.end - numeral.start > 2 || "卡豆".includes(text.charAt(unit.end) || "-")) return true;
  // 以3大工程为牵引
  const behind = text.slice(unit.end, unit.end + 8);
  return /高地|工程|体系|行动|战略|任务|标志/.test(behind) || text.charAt(start - 1) === "以";
}

/** 排名53位, 列全国3位: a place; 上升3位 is a distance. */
function isPlace(text: string, { unit, numeral }: Candidate): boolean {
  if (unit.unit !== "位" && unit.unit !== "名") return false;
  const front = text.slice(Math.max(0, numeral.start - 2), numeral.start);
  return placeWords.some((word) => front.endsWith(word));
}

/** Units of one character that are mostly part of something else. */
function isLoose(text: string, { unit, numeral, decimal, boundBehind, boundBefore }: Candidate): boolean {
  const big = Number(decimal) >= 10000;
  if (unit.unit === "m3" && text.charAt(unit.end - 1) === "方") return !big;
  if (unit.unit === "kWh" && text.charAt(unit.end - 1) === "度") return !big;
  if (unit.unit === "担" || unit.unit === "里") return numeral.form === "figures" ? false : !(big || boundBehind);
  if (unit.unit === "成") {
    if (decimal.length > 2) return true;
    return !(boundBehind || boundBefore) && !/[,。;、的\n]/.test(text.charAt(unit.end) || "\n");
  }
  // 三元 is a name as often as a sum
  if (unit.unit === "CNY" && numeral.form === "hanzi" && decimal.length === 1) return !boundBehind && !"加少减高达到为低每至".includes(text.charAt(numeral.start - 1) || "-");
  if (unit.unit === "V" || unit.unit === "W") return numeral.form !== "figures" && !big;
  if (unit.unit === "尺") return !big;
  if (unit.unit === "字") return numeral.form === "hanzi" && !big;
  if (unit.unit === "期" || unit.unit === "班" || unit.unit === "次" || unit.unit === "轮" || unit.unit === "段" || unit.unit === "批") {
    if (numeral.form !== "hanzi" || Number(decimal) > 10) return false;
    return !(unit.unit === "次" && text.startsWith("连续", numeral.start - 2));
  }
  return false;
}

/** 15分钟生活圈, 1小时交通圈. */
function isCircle(text: string, { unit, end }: Candidate): boolean {
  if (unit.dimension !== "duration" && unit.dimension !== "length") return false;
  for (let at = end; at < end + 10; at += 1) {
    const character = text.charAt(at);
    if (character === circleWord) return true;
    if (character === "" || /[,。;、:\n0-9”]/.test(character)) return false;
  }
  return false;
}

const quoteReach = 24;
const nameMarks = new Set([...nameOpeners, ...nameClosers, "\n", "。"]);

/** “稳经济增长46条”: inside short quotation marks a number is part of a name. */
function isQuotedName(text: string, { start, end, numeral }: Candidate): boolean {
  let open = -1;
  for (let at = start - 1; at >= 0 && at >= start - quoteReach; at -= 1) {
    const character = text.charAt(at);
    if (!nameMarks.has(character)) continue;
    if (!nameOpeners.includes(character)) break;
    open = at;
    break;
  }
  if (open < 0) return false;
  for (let at = end; at <= open + quoteReach + 2; at += 1) {
    const character = text.charAt(at);
    if (character === "" || character === "\n") return false;
    if (nameClosers.includes(character)) return true;
  }
  return text.charAt(open) === "《" || numeral.form !== "figures";
}
