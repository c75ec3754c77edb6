import { hanziDigits } from "../vocabulary/numerals";

/** 19 of 19, 十九 or 二十一 (第十九届, 第3次), null for what is no ordinal below one hundred. */
export function ordinalOf(written: string): number | null {
  if (/^\d{1,2}$/.test(written)) return Number(written) || null;
  const match = /^(.)?(十)(.)?$|^(.)$/.exec(written);
  if (match === null) return null;
  const digit = (glyph: string | undefined, absent: number) => (glyph === undefined ? absent : (hanziDigits.get(glyph) ?? Number.NaN));
  const value = match[4] === undefined ? digit(match[1], 1) * 10 + digit(match[3], 0) : digit(match[4], 0);
  return value > 0 ? value : null;
}
