/*
 * The years that titles of parts name.
 *
 *   过去五年工作回顾 · “十五五”时期主要目标 · 2031年工作安排 · 今后五年的奋斗目标和2031年工作安排
 */
import type { Part, Section, Span } from "../model/report";

/** 过去五年工作回顾 looks back on five years, 2030年工作回顾 and 2030年和“十五五”工作回顾 on one: what is of five years says so there. */
export function yearsOfTitle(title: string, year: number): [number, number] {
  const isDated = /[12]\d{3}年|[一二][九〇○零][〇○零一二三四五六七八九]{2}年/u.test(title);
  return (isDated ? null : severalYears(title, year)) ?? [year, year];
}

/** The several years that a title names which looks ahead: “十五五”时期主要目标, 今后五年的奋斗目标, 本届政府工作的总体思路. */
export function severalAhead(title: string, planYear: number): [number, number] | null {
  return yearsOfPlan(title) ?? (/五年|本届政府/u.test(title) ? [planYear, planYear + 4] : null);
}

/** Of a title that looks ahead; 2031年及“十六五”时期工作安排 is for the one year. */
export function yearsAhead(title: string, planYear: number): [number, number] {
  return (title.includes(`${planYear}年`) ? null : severalAhead(title, planYear)) ?? [planYear, planYear];
}

/** The several years that a title names which looks back: 过去五年, “九五”计划. */
export function severalYears(title: string, year: number): [number, number] | null {
  return yearsOfPlan(title) ?? (/(?:过去|五年来|这)五年|五年(?:工作|来)|本届政府/u.test(title) ? [year - 4, year] : null);
}

function yearsOfPlan(title: string): [number, number] | null {
  const plan = fiveYearPlan.exec(title);
  const first = firstYears[planNumbers.indexOf(plan?.[1] ?? plan?.[2] ?? plan?.[3] ?? "")];
  return first === undefined ? null : [first, first + 4];
}

/** “十三五”, 十三五; “七五” with its quotation marks alone; 第七个五年计划. */
const fiveYearPlan = /[“"]?(十[一二三四五六])五|[“"]([一二三四五六七八九十])五|第([一二三四五六七八九十]{1,2})个五年计划/u;
const planNumbers = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六".split(" ");
const firstYears = [1953, 1958, 1966, 1971, 1976, 1981, 1986, 1991, 1996, 2001, 2006, 2011, 2016, 2021, 2026, 2031];

/** Where a part that says what five years are to bring, and then what the first of them is (今后五年的奋斗目标和2031年工作安排), turns to this. */
export function yearBegins(folded: string, part: Part, paragraphs: readonly { span: Span }[], planYear: number): number {
  const names = (words: string): boolean => words.includes(`${planYear}年`) || words.includes("今年");
  const section = part.sections.find(({ title }: Section) => names(title));
  const paragraph = paragraphs.find(({ span: { start, end } }) => names(folded.slice(start, Math.min(end, start + 12))));
  const starts = [section, paragraph].flatMap((one) => (one === undefined ? [] : [one.span.start]));
  return starts.length === 0 ? part.span.start : Math.min(...starts);
}

/** What a paragraph or a heading of a review of both opens on: 五年来，…, “十五五”时期，… or 2030年，…, 过去一年，…. */
export type Opening = "years" | "year" | null;

export function opensOn(words: string): Opening {
  if (opensOnYears.test(words)) return "years";
  return opensOnYear.test(words) ? "year" : null;
}

export const longestOpening = 16;
const opensOnYears =
  /^(?:回[顾首望]?)?(?:刚刚)?(?:(?:过去的?|这|本届政府|极不平凡的)?五年(?:[来间里,，是]|的?工作)|[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|五年|的))/u;
const opensOnYear = /^(?:刚刚)?(?:过去的?一年|一年来|[上去]一?年|过去的?[12]\d{3}年|[12]\d{3}年)/u;

/** In a plan whose title does not say so, the first paragraph that opens on the years to come, before it turns to the one: 今后五年，…. */
export function goalsBefore(
  folded: string,
  paragraphs: readonly { span: Span }[],
  turn: number,
  planYear: number,
): { start: number; years: [number, number] } | null {
  for (const { span } of paragraphs) {
    if (span.start >= turn) return null;
    const words = folded.slice(span.start, Math.min(span.end, span.start + longestOpening));
    const years = opensAhead.test(words) ? severalAhead(words, planYear) : null;
    if (years !== null && years[1] > planYear) return { start: span.start, years };
  }
  return null;
}

const opensAhead = /^(?:(?:今后|未来)的?五年|[“"]?十[一二三四五六]五[”"]?(?:时期|期间))/u;
