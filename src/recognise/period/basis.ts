// How a growth is meant: against what, or over how long.
//   takes    同比 · 比上年 · 较去年同期 · 比2020年 · 年均 · 年平均 · 累计 · 五年累计
//   refuses  不同比例 · 每年均有 · 年均浓度 (a kind of value)
import { oneOf } from "../../vocabulary/char-class";
import { calendarYear } from "./calendar-year";
import { matchAt } from "./numbers";
import type { PeriodRule } from "./period";
import { namedYear } from "./relative-year";

const sameTime = /同比(?![例重价])/y;
// 两年|平均增长: behind a run of years that was read
const average = /年(?:均|平均)(?![值线衡等降]|浓度|气温)|平均每年|每年平均|(?<=[^全去上当]年[间来]?)平均(?=[增递下])/y;
const total = /累计|合计/y;
const against = /(?:相?比|较)于?/y;
const compared = /(?:上一?年|去年|前一?年)(?:同期|[底末])?/y;
const period = /同期/y;

/** 不同比例, 相同比例 */
const endsOtherWord = oneOf("不相");
/** 年均, 平均每年, 每年平均 */
const goesOn = oneOf("均平年");
/** 每年均有, 全年均值 */
const leadsYears = oneOf("每全常历往今去多当");

export const yearOnYear: PeriodRule = (folded, at) => {
  const word = matchAt(sameTime, folded, at);
  if (word === null || endsOtherWord(folded, at - 1)) return null;
  return { end: at + word[0].length, kind: "basis", years: null, basis: "yoy", relative: true };
};

export const annualAverage: PeriodRule = (folded, at) => {
  if (!goesOn(folded, at + 1)) return null;
  const word = matchAt(average, folded, at);
  if (word === null || leadsYears(folded, at - 1)) return null;
  return { end: at + word[0].length, kind: "basis", years: null, basis: "annual-average", relative: true };
};

export const cumulative: PeriodRule = (folded, at) => {
  const word = matchAt(total, folded, at);
  return word === null ? null : { end: at + word[0].length, kind: "basis", years: null, basis: "cumulative", relative: true };
};

/** 比|上年, 比|2020年, 较|“十二五”末 is left to the plan's own rule. */
export const comparedWith: PeriodRule = (folded, at, end, context) => {
  const word = matchAt(against, folded, at);
  if (word === null) return null;
  const after = at + word[0].length;
  // 上年 in the review is the year before the one reviewed, in the plan the one reviewed: the words do not tell.
  const last = matchAt(compared, folded, after);
  if (last !== null && folded[after + last[0].length] !== "均") {
    return { end: after + last[0].length, kind: "basis", years: null, basis: "yoy", relative: true };
  }
  const year = calendarYear(folded, after, end, context) ?? namedYear(folded, after, end, context);
  if (year === null || year.years === null || year.kind === "range") return null;
  const close = matchAt(period, folded, year.end);
  const { reviewYear } = context;
  const before = reviewYear !== null && (year.years[1] === reviewYear - 1 || year.years[1] === reviewYear);
  return { ...year, end: close === null ? year.end : close.index + 2, kind: "basis", basis: before ? "yoy" : "cumulative" };
};
