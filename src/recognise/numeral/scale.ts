import { largeScales, smallScales } from "../../vocabulary/numerals";
import { BEGINS_SCALE, hasRole } from "./glyphs";

// Takes 万   千万   万亿 (behind a number, or bare); stops before 千瓦 千米 千克 百分点, where 千 and 百 belong to the unit

/** Scale words from `at` on: 千万亿 is 10 to the 15th. Ends at `at` when there are none. */
export function readScale(text: string, at: number, limit: number): { end: number; exponent: number } {
  if (!hasRole(text, at, BEGINS_SCALE)) return { end: at, exponent: 0 };
  // 5个亿; 1000个|亿元以上项目 counts projects
  let cursor = text.startsWith("个亿", at) && !"元级吨斤".includes(text.charAt(at + 2) || "-") ? at + 1 : at;
  let exponent = 0;
  let large = 0;
  while (cursor < limit) {
    const character = text.charAt(cursor);
    const small = smallScales.get(character);
    const big = largeScales.get(character);
    // 万千 is no scale: after 万 or 亿 only a larger one follows
    if (small !== undefined && large === 0 && !startsUnit(text, cursor)) exponent += small;
    else if (big !== undefined && big > large) {
      exponent += big;
      large = big;
    } else break;
    cursor += 1;
  }
  return { end: cursor, exponent };
}

/** 千瓦 千米 千克 千伏 千卡 千升 千分 百分: the scale character opens a unit. */
export function startsUnit(text: string, at: number): boolean {
  const character = text.charAt(at);
  const next = text.charAt(at + 1);
  if (character === "千") return next !== "" && "瓦米克伏卡升分".includes(next);
  return character === "百" && next === "分";
}
