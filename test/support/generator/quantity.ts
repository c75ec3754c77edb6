import fc from "fast-check";
import type { Comparator } from "../../../src/index";

/** A quantity as it is written, and what it says. */
export interface Figure {
  text: string;
  comparator: Comparator;
  value: number;
  upper: number | null;
  unit: string;
}

/** A number in front of its unit; `tenths` keeps it exact. */
export interface Amount {
  tenths: number;
  /** 万, 亿 or nothing. */
  scale: "" | "万" | "亿";
  unit: string;
  canonical: string;
}

const scales = { "": 1, 万: 1e4, 亿: 1e8 } as const;

export const valueOf = ({ tenths, scale }: Amount): number => (scale === "" ? tenths / 10 : tenths * (scales[scale] / 10));

/** How a report writes its figures; one way throughout. */
export type Spelling = "plain" | "full-width" | "words" | "decimals";

const numerals = "零一二三四五六七八九";

function inWords(whole: number): string {
  if (whole < 10) return numerals.charAt(whole);
  const [tens, ones] = [Math.floor(whole / 10), whole % 10];
  if (whole < 100) return `${tens === 1 ? "" : numerals.charAt(tens)}十${ones === 0 ? "" : numerals.charAt(ones)}`;
  throw new RangeError("only percentages are spelt in words");
}

function digits(tenths: number, decimals: boolean): string {
  return tenths % 10 === 0 && !decimals ? String(tenths / 10) : (tenths / 10).toFixed(1);
}

const widen = (text: string): string => text.replace(/[!-~]/g, (glyph) => String.fromCharCode(glyph.charCodeAt(0) + 0xfee0));

/** The number with its unit: 6.5%, ６．５％, 百分之六点五, 12.3亿元. */
export function written({ tenths, scale, unit }: Amount, spelling: Spelling): string {
  if (unit === "%" && spelling === "words") {
    const point = tenths % 10 === 0 ? "" : `点${numerals.charAt(tenths % 10)}`;
    return `百分之${inWords(Math.floor(tenths / 10))}${point}`;
  }
  const text = `${digits(tenths, spelling === "decimals" && unit === "%")}${scale}${unit}`;
  return spelling === "full-width" ? widen(text) : text;
}

/** What bounds a number: words in front of it or behind it. */
export interface Bound {
  comparator: Exclude<Comparator, "between">;
  before: string;
  behind: string;
}

const bound = (comparator: Bound["comparator"], before: string, behind: string): Bound => ({ comparator, before, behind });

export const exactly = bound("eq", "", "");
export const loosely = bound("approx", "", "左右");
export const orMore = bound("gte", "", "以上");
export const orLess = bound("lte", "", "以内");

/** Bounds that any figure may have. */
export const bounds: fc.Arbitrary<Bound> = fc.constantFrom(
  exactly,
  loosely,
  orMore,
  bound("gte", "不低于", ""),
  bound("approx", "约", ""),
  bound("gt", "超过", ""),
);

export function bounded(amount: Amount, { comparator, before, behind }: Bound, spelling: Spelling): Figure {
  return {
    text: `${before}${written(amount, spelling)}${behind}`,
    comparator,
    value: valueOf(amount),
    upper: null,
    unit: amount.canonical,
  };
}

/** 6%—7%, 6—7%, 6%至7%. */
export function range(lower: Amount, upper: Amount, joint: string, unitTwice: boolean, spelling: Spelling): Figure {
  const both = unitTwice || spelling === "words" || lower.scale !== "";
  const first = both ? written(lower, spelling) : written({ ...lower, unit: "" }, spelling);
  return {
    text: `${first}${joint}${written(upper, spelling)}`,
    comparator: "between",
    value: valueOf(lower),
    upper: valueOf(upper),
    unit: lower.canonical,
  };
}

export const percent = (max = 199): fc.Arbitrary<Amount> =>
  fc.integer({ min: 1, max }).map((tenths) => ({ tenths, scale: "" as const, unit: "%", canonical: "%" }));

export const points: fc.Arbitrary<Amount> = fc
  .integer({ min: 1, max: 49 })
  .map((tenths) => ({ tenths, scale: "" as const, unit: "个百分点", canonical: "pp" }));

export const money: fc.Arbitrary<Amount> = fc
  .record({ tenths: fc.integer({ min: 11, max: 99_999 }), scale: fc.constantFrom("亿" as const, "万" as const) })
  .map(({ tenths, scale }) => ({ tenths, scale, unit: "元", canonical: "CNY" }));

export const count = (unit: string, canonical = unit): fc.Arbitrary<Amount> =>
  fc.integer({ min: 2, max: 9_800 }).map((whole) => ({ tenths: whole * 10, scale: "" as const, unit, canonical }));

export const tenThousands = (unit: string, canonical = unit): fc.Arbitrary<Amount> =>
  fc.integer({ min: 11, max: 9_999 }).map((tenths) => ({ tenths, scale: "万" as const, unit, canonical }));
