import { oneOf } from "../../../vocabulary/char-class";
import { circleWord, nameClosers, nameOpeners, pictureLines, policyWords, straightQuote } from "../../../vocabulary/quantity-stops";
import { isDigit } from "../../numeral/figures";
import { endsWithOne, wordEnd } from "../blank";
import type { Candidate } from "../candidate";

// Refuses “稳增长46条”   人才振兴46条   “1+6”   15分钟生活圈   三大攻坚战   1080P; lets 9大片区 pass

/** 5+1, 1+4+7+X. */
export function isSum(text: string, { end, numeral }: Candidate): boolean {
  return text.charAt(numeral.end) === "+" || (text.charAt(end) === "+" && isDigit(text, end + 1));
}

/** 落实人才振兴46条; but 民营经济46条措施 are counted. */
export function isPolicy(text: string, { unit, numeral, end }: Candidate): boolean {
  if (unit.unit !== "条" || !endsName(text, end)) return false;
  return endsWithOne(text, numeral.start, policyWords);
}

/** 1080P. */
export function isPicture(text: string, { unit, numeral }: Candidate): boolean {
  return unit.unit === "PFLOPS" && (pictureLines.has(numeral.decimal) || isDigit(text, unit.end));
}

/** 9大重点片区 counts things to be done, 三大攻坚战 and 3大标志性工程 are names. */
export function isGreat(text: string, { numeral, unit, start }: Candidate): boolean {
  if (unit.unit !== "大") return false;
  if (numeral.form !== "figures" || numeral.end - numeral.start > 2 || isFood(text, unit.end)) return true;
  // 以3大工程为牵引
  const behind = text.slice(unit.end, unit.end + 8);
  return /高地|工程|体系|行动|战略|任务|标志/.test(behind) || text.charAt(wordEnd(text, start) - 1) === "以";
}

/** 大卡, 大豆 */
const isFood = oneOf("卡豆");

/** 15分钟生活圈, 1小时交通圈. */
export function isCircle(text: string, { unit, end }: Candidate): boolean {
  if (unit.dimension !== "duration" && unit.dimension !== "length") return false;
  for (let at = end; at < end + 10; at += 1) {
    if (text.charAt(at) === circleWord) return true;
    if (at >= text.length || endsName(text, at)) return false;
  }
  return false;
}

const endsName = oneOf(",。;、:\n0123456789”");

const quoteReach = 24;

/** What stops the look for a name's mark. */
const isMark = oneOf([...nameOpeners, ...nameClosers, straightQuote, "。", "\n"]);
const opensName = oneOf(nameOpeners);
const closesName = oneOf(nameClosers);

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
    if (!isMark(text, at)) continue;
    if (text.charAt(at) === straightQuote ? opensStraight(text, at) : opensName(text, at)) open = at;
    break;
  }
  if (open < 0) return false;
  const isStraight = text.charAt(open) === straightQuote;
  for (let at = end; at <= open + quoteReach + 2; at += 1) {
    if (at >= text.length || text.charAt(at) === "\n") return false;
    if (isStraight ? text.charAt(at) === straightQuote : closesName(text, at)) return true;
  }
  return text.charAt(open) === "《" || numeral.form !== "figures";
}
