import { circleWord, nameClosers, nameOpeners, pictureLines, straightQuote } from "../../../vocabulary/quantity-stops";
import { isDigit } from "../../numeral/figures";
import { wordEnd } from "../blank";
import type { Candidate } from "../candidate";

// Refuses “稳增长46条”   “1+6”   15分钟生活圈   三大攻坚战   1080P; lets 9大片区 pass

/** 5+1, 1+4+7+X. */
export function isSum(text: string, { end, numeral }: Candidate): boolean {
  return text.charAt(numeral.end) === "+" || (text.charAt(end) === "+" && isDigit(text, end + 1));
}

/** 1080P. */
export function isPicture(text: string, { unit, numeral }: Candidate): boolean {
  return unit.unit === "PFLOPS" && (pictureLines.has(numeral.decimal) || isDigit(text, unit.end));
}

/** 9大重点片区 counts things to be done, 三大攻坚战 and 3大标志性工程 are names. */
export function isGreat(text: string, { numeral, unit, start }: Candidate): boolean {
  if (unit.unit !== "大") return false;
  if (numeral.form !== "figures" || numeral.end - numeral.start > 2 || "卡豆".includes(text.charAt(unit.end) || "-")) return true;
  // 以3大工程为牵引
  const behind = text.slice(unit.end, unit.end + 8);
  return /高地|工程|体系|行动|战略|任务|标志/.test(behind) || text.charAt(wordEnd(text, start) - 1) === "以";
}

/** 15分钟生活圈, 1小时交通圈. */
export function isCircle(text: string, { unit, end }: Candidate): boolean {
  if (unit.dimension !== "duration" && unit.dimension !== "length") return false;
  for (let at = end; at < end + 10; at += 1) {
    const character = text.charAt(at);
    if (character === circleWord) return true;
    if (character === "" || /[,。;、:\n0-9”]/.test(character)) return false;
  }
  return false;
}

const quoteReach = 24;

/** By code what stops the look for a name's mark. */
const marks = new Uint8Array(0x10000);
for (const mark of [...nameOpeners, ...nameClosers, straightQuote, "。", "\n"]) marks[mark.charCodeAt(0)] = 1;

/** Whether a straight quotation mark opens: an even number of them stands before it in its sentence. */
function opensStraight(text: string, at: number): boolean {
  let opens = true;
  for (let cursor = at - 1; cursor >= 0 && cursor >= at - sentenceReach; cursor -= 1) {
    const character = text.charAt(cursor);
    if (character === "。" || character === "\n") break;
    if (character === straightQuote) opens = !opens;
  }
  return opens;
}

/** Longer sentences hold no more than a few names. */
const sentenceReach = 200;

/** “稳经济增长46条”, "稳经济增长46条": inside short quotation marks a number is part of a name. */
export function isQuotedName(text: string, { start, end, numeral }: Candidate): boolean {
  let open = -1;
  for (let at = start - 1; at >= 0 && at >= start - quoteReach; at -= 1) {
    if (marks[text.charCodeAt(at)] === 0) continue;
    const mark = text.charAt(at);
    if (mark === straightQuote ? opensStraight(text, at) : nameOpeners.includes(mark)) open = at;
    break;
  }
  if (open < 0) return false;
  const closers = text.charAt(open) === straightQuote ? straightQuote : nameClosers;
  for (let at = end; at <= open + quoteReach + 2; at += 1) {
    const character = text.charAt(at);
    if (character === "" || character === "\n") return false;
    if (closers.includes(character)) return true;
  }
  return text.charAt(open) === "《" || numeral.form !== "figures";
}
