// Less than a year, or a day within it.
//   takes    上半年 · 前三季度 · 一季度 · 6月底前 · 1—9月 · 年底前 · 年内
//   refuses  每月 · 3个月 (a duration) · 半年 (a duration)
import { oneOf } from "../../vocabulary/char-class";
import { matchAt } from "./numbers";
import type { PeriodRule } from "./period";

const half = /[上下]半年/y;
const quarter = /(?:前[两二三]个?|第?[一二三四1-4])季度末?/y;
const month = new RegExp(
  String.raw`(?:(?:1[0-2]|[1-9])(?:[—\-–~～至到](?:1[0-2]|[1-9]))?|十[一二]?|[一二三四五六七八九])月` +
    String.raw`(?:[份底末]|(?:[0-3]?\d|[一二三]?十?[一二三四五六七八九]?)日|[上中下]旬)?(?:之?前|以前)?(?!革命)`,
  "y",
);
const close = /年(?:[底末终](?:之?前|以前)?|内|初)/y;

export const partOfYear: PeriodRule = (folded, at, _end, context) => {
  const part = matchPart(folded, at);
  if (part !== null) {
    // A day by which something is due (6月底前) lies ahead; 上半年 alone may lie on either side.
    const due = part[0].endsWith("前") && context.planYear !== null;
    return { end: at + part[0].length, kind: "part-of-year", years: due ? yearPair(context.planYear) : null, relative: true };
  }
  const end = folded[at] === "年" && closesYear(folded, at + 1) ? matchAt(close, folded, at) : null;
  if (end === null) return null;
  const ahead = end[0].endsWith("前") || end[0].endsWith("内");
  return { end: at + end[0].length, kind: "part-of-year", years: ahead ? yearPair(context.planYear) : null, relative: true };
};

/** By the character at hand, for a part of the year follows every year that is named, or might. */
function matchPart(folded: string, at: number): RegExpExecArray | null {
  const first = folded[at] ?? "";
  if (first === "上" || first === "下") return matchAt(half, folded, at);
  return (leadsQuarter(folded, at) ? matchAt(quarter, folded, at) : null) ?? (leadsMonth(folded, at) ? matchAt(month, folded, at) : null);
}

const leadsQuarter = oneOf("前第一二三四1234");
const leadsMonth = oneOf("123456789十一二三四五六七八九");
/** 年底, 年内, 年初 */
const closesYear = oneOf("底末终内初");

export function yearPair(year: number | null): [number, number] | null {
  return year === null ? null : [year, year];
}
