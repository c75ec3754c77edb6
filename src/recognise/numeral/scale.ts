import { oneOf } from "../../vocabulary/char-class";
import { BEGINS_SCALE, hasRole, largeScaleAt, smallScaleAt } from "./glyphs";

// Takes 万   千万   万亿 (behind a number, or bare); stops before 千瓦 千米 千克 百分点, where 千 and 百 belong to the unit

/** Scale words from `at` on: 千万亿 is 10 to the 15th. Ends at `at` when there are none. */
export function readScale(text: string, at: number, limit: number): { end: number; exponent: number } {
  if (!hasRole(text, at, BEGINS_SCALE)) return { end: at, exponent: 0 };
  // 5个亿; 1000个|亿元以上项目 counts projects
  let cursor = text.charAt(at) === "个" && text.charAt(at + 1) === "亿" && !opensSum(text, at + 2) ? at + 1 : at;
  let exponent = 0;
  let large = 0;
  while (cursor < limit) {
    const small = smallScaleAt(text, cursor);
    const big = largeScaleAt(text, cursor);
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
  if (character === "千") return followsThousand(text, at + 1);
  return character === "百" && text.charAt(at + 1) === "分";
}

const opensSum = oneOf("元级吨斤");
const followsThousand = oneOf("瓦米克伏卡升分");
