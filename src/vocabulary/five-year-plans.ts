/** 一五 is the first five-year plan, 十五五 the fifteenth. */
const digits = "一二三四五六七八九";

/** First and last year of the plan with this ordinal: 十四 → 2021, 2025. */
export function yearsOfPlan(ordinal: string): [number, number] {
  const teen = ordinal.startsWith("十");
  const number = (teen ? 10 : 0) + digits.indexOf(ordinal.slice(teen ? 1 : 0) || "〇") + 1;
  // The second plan ended in 1962, the third began in 1966.
  const first = number <= 2 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3);
  return [first, first + 4];
}

/** The ordinal of the plan that a year from 1966 to 2050 belongs to, else null: 2031 → 十六. */
export function planOfYear(year: number): string | null {
  const number = Math.floor((year - 1966) / 5) + 3;
  if (number < 3 || number > 19) return null;
  return number < 10 ? digits.charAt(number - 1) : `十${digits.charAt(number - 11)}`;
}
