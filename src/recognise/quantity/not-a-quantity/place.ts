import { meetingWords, placeWords, rankWords } from "../../../vocabulary/quantity-stops";
import { endsWithOne, wordEnd } from "../blank";
import type { Candidate } from "../candidate";

// Refuses 排名53位   排名从46位提升到31位   十届十二次全会; lets 上升3位 pass

/** 区委十届十二次、十三次全会. */
export function isSession(text: string, { unit, numeral }: Candidate): boolean {
  if (unit.unit !== "次") return false;
  if (text.charAt(numeral.start - 1) === "届") return true;
  return numeral.form === "hanzi" && meetingWords.some((word) => text.startsWith(word, unit.end));
}

/** 排名53位, 名次提升到31位: a place; 上升3位 is a distance. */
export function isPlace(text: string, { unit, numeral }: Candidate): boolean {
  if (unit.unit !== "位" && unit.unit !== "名") return false;
  const start = wordEnd(text, numeral.start);
  // 安排200名, 编排20名
  if (endsWithOne(text, start, placeWords)) return !"安编".includes(text.charAt(start - 2) || "-");
  if (unit.unit !== "位" || !"从由自到至".includes(text.charAt(start - 1) || "-")) return false;
  const clause = text.slice(Math.max(0, numeral.start - rankReach), numeral.start);
  const from = Math.max(clause.lastIndexOf("。"), clause.lastIndexOf(";"), clause.lastIndexOf("\n")) + 1;
  return rankWords.some((word) => clause.indexOf(word, from) >= 0);
}

const rankReach = 24;
