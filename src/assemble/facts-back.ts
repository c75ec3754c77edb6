/*
 * Results, from a stretch that looks back.
 *
 *   过去五年工作回顾              all of them of the five years
 *   过去五年和2030年工作回顾      of the years or of the one, as its paragraphs and headings open
 */
import type { Measure, Result, Span } from "../model/report";
import { as, contextOf, isAddress, measuresIn, type Reading, type Years } from "./facts-reading";
import type { Stretch } from "./stretches";
import { targetsAt } from "./targets";
import { longestOpening, opensOn, severalYears, yearsOfTitle } from "./title-years";

export function readBack(reading: Reading, { id, title, places }: Stretch): void {
  const { folded, read, known, planYear, reviewYear, facts } = reading;
  const period = yearsOfTitle(title, reviewYear);
  const several = severalYears(title, reviewYear);
  const isOfBoth = several !== null && period[0] === period[1];
  let turned = period;
  let before: Span | null = null;
  let frame: Years | null = null;
  for (const { span, section, highlight, opens, continues } of places) {
    if (isAddress(folded, span)) continue;
    let told = turned;
    if (isOfBoth) {
      const opened = opensOn(folded.slice(span.start, Math.min(span.end, span.start + longestOpening)));
      if (opened !== null && (section === id || continues)) turned = opened === "years" ? several : period;
      told = opens === null ? turned : opens === "years" ? several : period;
      // “十五五”时期，… as a heading, though the title names one year
    } else if (several === null && opens === "years") told = [reviewYear - 4, reviewYear];
    // 五年来，…： holds for the highlights that follow.
    if (!highlight) frame = null;
    else if (before !== null) frame = read.frame(before, known);
    before = highlight ? null : span;
    for (const measure of measuresIn(reading, beforeTargets(folded, span), contextOf(reading, told, frame, false), section)) {
      const [first, last] = measure.period;
      // 年均增长7% below 过去五年和2030年工作回顾
      if (several !== null && measure.basis === "annual-average" && first === last) measure.period = [several[0], several[1]];
      if (first === planYear && last === planYear && isWrittenBefore(folded, span)) measure.period = [reviewYear, reviewYear];
      facts.results.push(asResult(measure));
    }
  }
}

/** What a paragraph says before it states targets: they are no results, wherever they stand. */
function beforeTargets(folded: string, span: Span): Span {
  const end = targetsAt(folded, span);
  return end < 0 ? span : { start: span.start, end };
}

/** 今年以来，… in the part that looks back: written before the year was out, of that very year. */
function isWrittenBefore(folded: string, span: Span): boolean {
  return folded.slice(span.start, Math.min(span.end, span.start + 40)).includes("今年");
}

/** Of a result the act belongs to the name: 新增高新技术企业168家 is not how many there are. */
function asResult(measure: Measure): Result {
  const { action, indicator } = measure;
  const named =
    action !== null && /^新|净增|增/u.test(action) && !indicator.name.startsWith(action)
      ? { id: indicator.id, name: action + indicator.name }
      : indicator;
  measure.indicator = named;
  return as(measure, "result");
}
