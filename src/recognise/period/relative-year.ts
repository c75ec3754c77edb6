// Years counted from the report's own: one year, or a run of years up to it or from it.
//   takes    今年 · 去年 · 上一年 · 过去一年 · 过去五年 · 五年来 · 近3年 · 今后五年 · 今明两年 · 五年累计 · 今年上半年
//   refuses  以上年龄 · 过去年均 · 连续五年 (how long, not when)
import { type OneOf, oneOf } from "../../vocabulary/char-class";
import { countOf, matchAt } from "./numbers";
import { partOfYear, yearPair } from "./part-of-year";
import type { PeriodContext, PeriodRule, Reading } from "./period";

const oneYear = /(?:今年|本年度?|当年|去年|上一?年度?|明年|前年|全年)/y;
const closing = /[底末初终](?:之?前|以前)?|内/y;
const count = String.raw`(\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])`;
/** 创16年来新高, 近6年最高: a record, not the time of a fact. */
const asRecord = /来?[的之]?(?:最|新[高低]|同期)/y;
/** What stands before 前三年, 近十年, 五年来 and belongs with it: 提前三年, 将近十年, 五十年来. */
const isGluedRun = oneOf("续第年余多提目空将接一二三四五六七八九十百几数");
const isDigit = oneOf("0123456789一二两三四五六七八九十");
const past = new RegExp(String.raw`(?:刚刚)?过去的?这?${count}年[来间里多]?`, "y");
const recent = new RegExp(String.raw`(?:最?近|[前这])${count}年[来间]?`, "y");
const since = new RegExp(String.raw`${count}年(?:多?来|间(?=[,，]|累计)|(?=累计|间?(?:年均|年?平均)))`, "y");
const ahead = new RegExp(String.raw`(?:今后|未来|接下来|下一?步|今明)的?${count}年`, "y");

/** What stands before 上年, 去年 … and makes them a part of another word: 以上年龄, 过去年均, 透明年. */
const glued: ReadonlyMap<string, OneOf> = new Map([
  ["上", oneOf("以史线网路")],
  ["去", oneOf("过失")],
  ["明", oneOf("透文黎")],
  ["本", oneOf("日基")],
  ["当", oneOf("相")],
  ["前", oneOf("以之目")],
]);
const makesOtherWord = oneOf("龄均轻代");

export const namedYear: PeriodRule = (folded, at, end, context) => {
  // 去年, 上一年
  if (folded[at + 1] !== "年" && folded[at + 2] !== "年") return null;
  const word = matchAt(oneYear, folded, at);
  if (word === null) return null;
  const first = folded[at] ?? "";
  if (glued.get(first)?.(folded, at - 1)) return null;
  const after = at + word[0].length;
  if (makesOtherWord(folded, after)) return null;
  const years = yearPair(yearNamed(first, context));
  // 今年|上半年, 今年|6月底前, 今|年底: a part of the year named.
  const part = partOfYear(folded, after, end, context);
  if (part !== null) return { ...part, years };
  const close = matchAt(closing, folded, after);
  return { end: close === null ? after : after + close[0].length, kind: "year", years, relative: true };
};

function yearNamed(first: string, context: PeriodContext): number | null {
  const { planYear, reviewYear } = context;
  switch (first) {
    case "今":
      return planYear;
    case "明":
      return planYear === null ? null : planYear + 1;
    case "去":
    case "上":
      return reviewYear ?? (planYear === null ? null : planYear - 1);
    case "前":
      return reviewYear === null ? null : reviewYear - 1;
    default:
      // 全年, 当年, 本年: of the year spoken of, which the words do not tell.
      return null;
  }
}

export const yearsBack: PeriodRule = (folded, at, _end, context) => {
  const first = folded[at] ?? "";
  const isSince = isDigit(folded, at);
  // Of 五年来 the 年 is near.
  if (isSince && folded[at + 1] !== "年" && folded[at + 2] !== "年" && folded[at + 3] !== "年") return null;
  const run = matchAt(isSince ? since : first === "过" || first === "刚" ? past : recent, folded, at);
  if (run === null) return null;
  // 三、五年来; but 增长7%、|两年平均增长5%
  if (first !== "过" && first !== "刚" && isGluedRun(folded, folded[at - 1] === "、" ? at - 2 : at - 1)) return null;
  if (matchAt(asRecord, folded, at + run[0].length) !== null) return null;
  const length = countOf(run[1] ?? "");
  if (length === null) return null;
  const last = context.reviewYear;
  // 前五年: the first five of a plan, or the five before those just past; the words do not tell.
  const known = last !== null && !run[0].startsWith("前");
  return runOfYears(at + run[0].length, known ? [last - length + 1, last] : null);
};

export const yearsAhead: PeriodRule = (folded, at, _end, context) => {
  const run = matchAt(ahead, folded, at);
  const length = run === null ? null : countOf(run[1] ?? "");
  if (run === null || length === null) return null;
  const first = context.planYear;
  return runOfYears(at + run[0].length, first === null ? null : [first, first + length - 1]);
};

function runOfYears(end: number, years: [number, number] | null): Reading {
  return { end, kind: years !== null && years[0] === years[1] ? "year" : "range", years, relative: true };
}
