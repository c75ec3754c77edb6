/*
 * The years that titles of parts name.
 *
 *   过去五年工作回顾 · “十五五”时期主要目标 · 2031年工作安排 · 今后五年的奋斗目标和2031年工作安排
 */
import { yearsOfPlan } from "../vocabulary/five-year-plans";

/** 过去五年工作回顾 looks back on five years, 2030年工作回顾 and 2030年和“十五五”工作回顾 on one: what is of five years says so there. */
export function yearsOfTitle(title: string, year: number): [number, number] {
  const isDated = /[12]\d{3}年|[一二][九〇○零][〇○零一二三四五六七八九]{2}年/u.test(title);
  return (isDated ? null : severalYears(title, year)) ?? [year, year];
}

/** The several years that a title names which looks ahead: “十五五”时期主要目标, 今后五年的奋斗目标, 本届政府工作的总体思路. */
export function severalAhead(title: string, planYear: number): [number, number] | null {
  const plan = plansIn(title).at(-1);
  // In 2030 决胜“十五五”、谋划新篇章 is no longer about five years to come.
  if (plan !== undefined) return plan[0] >= planYear - 1 ? plan : null;
  return /五年|本届政府/u.test(title) ? [planYear, planYear + 4] : null;
}

/** The several years that a title names which looks back: 过去五年, “九五”计划. */
export function severalYears(title: string, year: number): [number, number] | null {
  return plansIn(title)[0] ?? (/(?:过去|五年来|这)五年|五年(?:工作|来)|本届政府/u.test(title) ? [year - 4, year] : null);
}

/** The years of the five-year plans that a title names. */
function plansIn(title: string): [number, number][] {
  return [...title.matchAll(fiveYearPlan)].map((plan) => yearsOfPlan(plan[1] ?? plan[2] ?? plan[3] ?? ""));
}

/** “十三五”, 十三五; “七五” with its quotation marks alone; 第七个五年计划. */
const fiveYearPlan = /[“"]?(十[一二三四五六])五|[“"]([一二三四五六七八九十])五|第([一二三四五六七八九十]{1,2})个五年计划/gu;

/** What a paragraph or a heading of a review of both opens on: 五年来，…, “十五五”时期，… or 2030年，…, 过去一年，…. */
export type Opening = "years" | "year" | null;

export function opensOn(words: string): Opening {
  if (opensOnYears.test(words)) return "years";
  return opensOnYear.test(words) ? "year" : null;
}

export const longestOpening = 32;
const opensOnYears =
  /^[^,。]{4,26}以来的?五年|^(?:回[顾首望]?)?(?:刚刚)?(?:(?:过去的?|这|本届政府|极不平凡的)?五年(?:[来间里,，是]|的?工作)|[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|五年|的))/u;
const opensOnYear = /^(?:刚刚)?(?:过去的?一年|一年来|[上去]一?年|过去的?[12]\d{3}年|[12]\d{3}年)/u;
