import { isHan, oneOf } from "../../vocabulary/char-class";
import {
  notSized,
  plants,
  sizedByHeads,
  sizedByMoney,
  sizedByOutput,
  sizedByPeople,
  sizedByRoom,
  sizedBySales,
  sizedByTime,
  sizesThemselves,
  verbsInPhrases,
} from "../../vocabulary/qualified-nouns";
import { isDigit } from "../numeral/figures";
import { wordEnd, wordStart } from "./blank";
import type { Candidate } from "./candidate";
import type { UnitMatch } from "./unit";
import { isMarkReached } from "./unsaid-unit";

// Qualifiers: 500人以上的学校食堂   60岁以上老人   30亿元以上项目3个   20万吨级码头
// Measures: 新增就业500人以上   跨过万亿元大关   寿命达到80岁   约三分之一的企业

/** Whether a quantity measures something, or is a threshold or size inside the name of a class. */
export function roleOf(text: string, candidate: Candidate): "measure" | "qualifier" {
  const { unit, end } = candidate;
  const start = wordEnd(text, candidate.start);
  if (unit.dimension === "voltage") return "qualifier";
  if (unit.unit === "岁") return isAge(text, candidate) ? "qualifier" : "measure";
  if (text.startsWith("时速", start - 2)) return "qualifier";
  return (opensNoun(text, end) && qualifies(text, candidate)) || isThreshold(text, candidate) ? "qualifier" : "measure";
}

/** 其中5亿元以上|12个: what is counted has been named. */
function isThreshold(text: string, { unit, end, boundBehind }: Candidate): boolean {
  return boundBehind && (unit.measured || unit.unit === "人" || unit.unit === "户") && isDigit(text, wordStart(text, end));
}

/** 60岁以上老人, 6—12岁儿童; but 寿命达到80岁。 and 寿命提高到80岁以上。 */
function isAge(text: string, { start, end, numeral, boundBehind }: Candidate): boolean {
  const before = (at: number) => wordEnd(text, at) - 1;
  if (opensNoun(text, end) || text.charAt(before(start)) === "满" || text.charAt(before(numeral.start)) === "满") return true;
  return boundBehind && !isReached(text, before(start));
}

/** 达到, 提高, 延长 */
const isReached = oneOf("达到至高加长");

function opensNoun(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at)) && !joinsWords(text, at);
}

const joinsWords = oneOf("和与及或并其占将比是为");

/** The quantity is followed by a noun: does it say of which size? */
function qualifies(text: string, candidate: Candidate): boolean {
  const { unit, numeral, end, boundBehind, boundBefore, reading } = candidate;
  const start = wordEnd(text, candidate.start);
  const isUnsaid = unit.unit === null;
  // 20万吨级码头; but 跨过千亿级, 突破万亿级规模
  if (text.charAt(end) === "级") {
    if (isUnsaid && text.charAt(end + 1) === "、") return true;
    return (unit.measured || isUnsaid) && opensNoun(text, end + 1) && !isHighMark(text, start, end + 1, boundBefore);
  }
  const isBound = boundBehind || boundBefore;
  const isProduct = reading === "product";
  // 再上一个万亿元台阶, 连跨4个千亿台阶: of which size each is
  if (numeral.form === "scale" && text.charAt(start - 1) === "个" && isHighMark(text, start, end, boundBefore)) return true;
  if (numeral.form === "scale" && unit.dimension !== "count" && !isUnsaid) return !isHighMark(text, start, end, boundBefore);
  // 约三分之一的企业 is a part of them all
  if (unit.unit === "ratio") return false;
  if (isBound && (unit.measured || isUnsaid || unit.unit === "人" || unit.unit === "户")) {
    if (text.charAt(end) === "的") return saysWhich(text, unit, start, end);
    if (boundBehind && isFollowedByFigure(text, end)) return true;
  }
  switch (unit.dimension) {
    case "currency":
      return isBound && !isHighMark(text, start, end, boundBefore) && namesClass(text, end, sizedByMoney, boundBehind ? 6 : 0);
    case "other":
      return isUnsaid && sizesWithoutUnit(text, end);
    case "area":
      return isBound && namesClass(text, end, sizedByRoom, 2);
    case "duration":
      return boundBehind && namesClass(text, end, sizedByTime, 0);
    case "power":
    case "mass":
      return isProduct || isAnnualOutput(text, start)
        ? namesClass(text, end, sizedByOutput, 10) || namesClass(text, end, plants, 10)
        : namesClass(text, end, sizedByOutput, 5);
    case "count":
      if (boundBehind && (unit.unit === "户" || unit.unit === "人") && namesClass(text, end, sizedByHeads, 0)) return true;
      return isAnnualOutput(text, start) && namesClass(text, end, plants, 10);
    default:
      return false;
  }
}

/** 超百亿园区, 千亿县, 城区人口超50万县; but 惠及超200万市民, 上亿市场主体. */
function sizesWithoutUnit(text: string, end: number): boolean {
  const begins = (word: string) => text.startsWith(word, end);
  return (text.charAt(end - 1) === "亿" ? sizedBySales : sizedByPeople).some(begins) && !notSized.some(begins);
}

/** 500人以上的食堂 says which; 90%以上的村 how many of them, and 5%左右的目标 what the noun itself comes to. */
function saysWhich(text: string, { unit }: UnitMatch, start: number, end: number): boolean {
  if (sizesThemselves.some((word) => text.startsWith(word, end + 1))) return false;
  if (unit === "%" || unit === "成") return endsShare(text, start - 1);
  return unit !== null || namesClass(text, end + 1, sizedByMoney, 0);
}

/** 跨过万亿元大关, 迈上万亿元台阶, 重回万亿元规模: the mark that is reached; 组建百亿元规模基金 says how large. */
function isHighMark(text: string, start: number, end: number, boundBefore: boolean): boolean {
  if (isMarkReached(text, end)) return true;
  return text.startsWith("规模", end) && (boundBefore || endsReaching(text, start - 1));
}

const endsShare = oneOf("率比重例度");
const endsReaching = oneOf("回上破过达到入");

/** 年产20万吨材料基地, 日处理5万吨项目. */
function isAnnualOutput(text: string, start: number): boolean {
  const front = text.slice(Math.max(0, start - 4), start);
  return /[年日](?:产|处理|加工|产量|屠宰|出栏)$/.test(front);
}

/** 30亿元以上项目3个: a figure counts what the noun names. */
function isFollowedByFigure(text: string, at: number): boolean {
  for (let cursor = at + 1; cursor < at + 16; cursor += 1) {
    if (isDigit(text, cursor)) return true;
    if (endsPhrase(text, cursor)) return false;
  }
  return false;
}

/** One of the words begins at most `reach` characters on, with nothing but a noun's attributes before it. */
function namesClass(text: string, at: number, words: ReadonlyMap<string, readonly string[]>, reach: number): boolean {
  for (let cursor = at; cursor <= at + reach; cursor += 1) {
    if (endsPhrase(text, cursor) || isDigit(text, cursor)) return false;
    if (words.get(text.charAt(cursor))?.some((word) => text.startsWith(word, cursor))) return true;
    if (isVerb(text, cursor)) return false;
  }
  return false;
}

function endsPhrase(text: string, at: number): boolean {
  return at >= text.length || isStop(text, at);
}

const isStop = oneOf(",。;、:!?\n");
const isVerb = oneOf(verbsInPhrases);
