import { hanziDigits } from "../../vocabulary/numerals";

/** 2025 of 2025 or of 二〇二五, and null for what cannot be a year of a report (0800, 3000). */
export function yearOf(written: string): number | null {
  let year = 0;
  for (const glyph of written) {
    const digit = glyph >= "0" && glyph <= "9" ? glyph.charCodeAt(0) - 48 : hanziDigits.get(glyph);
    if (digit === undefined) return null;
    year = year * 10 + digit;
  }
  return year >= 1900 && year <= 2099 ? year : null;
}

/** Small counts as they stand before 年, 月, 届, 次: 5, 五, 两, 十一, 二十, 二十三. */
export function countOf(written: string): number | null {
  if (/^\d{1,3}$/.test(written)) return Number(written);
  let total = 0;
  let digit = 0;
  for (const glyph of written) {
    if (glyph === "十") {
      total += (digit === 0 ? 1 : digit) * 10;
      digit = 0;
    } else {
      const value = hanziDigits.get(glyph);
      if (value === undefined) return null;
      digit = value;
    }
  }
  const value = total + digit;
  return value > 0 ? value : null;
}

/** Runs a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
