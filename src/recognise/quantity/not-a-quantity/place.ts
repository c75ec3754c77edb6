import { placeWords } from "../../../vocabulary/quantity-stops";
import type { Candidate } from "../candidate";

// Refuses 排名53位   十届十二次全会; lets 上升3位 pass

/** 区委十届十二次全会. */
export function isSession(text: string, { unit, numeral }: Candidate): boolean {
  return unit.unit === "次" && "届期".includes(text.charAt(numeral.start - 1) || "-");
}

/** 排名53位, 列全国3位: a place; 上升3位 is a distance. */
export function isPlace(text: string, { unit, numeral }: Candidate): boolean {
  if (unit.unit !== "位" && unit.unit !== "名") return false;
  const front = text.slice(Math.max(0, numeral.start - 2), numeral.start);
  return placeWords.some((word) => front.endsWith(word));
}
