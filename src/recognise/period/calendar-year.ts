// Years by their number, alone, as the ends of a range, with a part of the year or with 底/末.
//   takes    2025年 · 二〇二五年 · 2021—2025年 · 2022年至2024年 · 到2030年 · 2025年上半年 · 2025年6月底前
//   refuses  20年 (a duration) · 1000多年 · 2022—2023赛季 (no year's facts)
import { oneOf } from "../../vocabulary/char-class";
import { matchAt, yearOf } from "./numbers";
import { partOfYear } from "./part-of-year";
import type { PeriodRule } from "./period";

const number = String.raw`\d{4}|[一二][〇零○一二三四五六七八九]{3}`;
// 2021—2025年, 2022年至2024年: the first 年 may be left out. Group 1 and 2 are the ends.
const range = new RegExp(String.raw`(${number}) ?年?[—\-–－~～至到]{1,2}(${number}) ?年`, "y");
const single = new RegExp(String.raw`(${number}) ?年度?`, "y");
const endOfYear = /(?:年?[底末]|年终)前?/y;

export const calendarYear: PeriodRule = (folded, at, _end, context) => {
  if (!isDigit(folded, at) || !isDigit(folded, at + 3) || !closesYear(folded, at + 4)) return null;
  const ends = matchAt(range, folded, at);
  if (ends !== null) {
    const first = yearOf(ends[1] ?? "");
    const last = yearOf(ends[2] ?? "");
    if (first !== null && last !== null && first < last) {
      return { end: at + ends[0].length, kind: "range", years: [first, last], relative: false };
    }
  }
  const one = matchAt(single, folded, at);
  if (one === null) return null;
  const year = yearOf(one[1] ?? "");
  if (year === null) return null;
  const end = at + one[0].length;
  // 2025年|上半年: the part belongs to the year just read.
  const part = partOfYear(folded, end, _end, context);
  if (part !== null) return { ...part, years: [year, year], relative: false };
  const close = matchAt(endOfYear, folded, end);
  return { end: close === null ? end : end + close[0].length, kind: "year", years: [year, year], relative: false };
};

const isDigit = oneOf("0123456789〇零○一二三四五六七八九");
/** 年, or the sign of a range. */
const closesYear = oneOf(" 年—-–－~～至到");

/** 到2030年, 至2025年底: the year by which. */
export const byYear: PeriodRule = (folded, at, end, context) => {
  const year = calendarYear(folded, at + 1, end, context);
  return year !== null && year.kind === "year" ? year : null;
};
