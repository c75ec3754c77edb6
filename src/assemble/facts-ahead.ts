/*
 * Targets and commitments, from a stretch that looks ahead: on goals for several years, or on the year of the plan.
 *
 *   主要预期目标是：地区生产总值增长6%左右   a target, by the words that announce it
 *   “十六五”时期，经济年均增长5%             a target, by its stretch
 *   新建公园30个                             a commitment of the year; among goals for several years none
 */
import type { Measure, Span } from "../model/report";
import { as, contextOf, type Facts, isAddress, measuresIn, type ReadContext, type Reading } from "./facts-reading";
import type { Stretch } from "./stretches";
import { findStatements, isEpilogue, type Place, type Statement, sentenceEnd } from "./targets";

export function readGoals(reading: Reading, { several, places }: Stretch): void {
  const { read, known, planYear, facts } = reading;
  let context = contextOf(reading, several ?? [planYear, planYear], null, true);
  readAhead(reading, places, context, ({ span, section }, free) => {
    // “十五五”时期，…: holds for the paragraphs that follow, where no title names the years.
    const framed = several === null ? read.frame(span, known) : null;
    if (framed !== null) context = contextOf(reading, framed, null, true);
    for (const measure of measuresIn(reading, free, context, section)) {
      if (measure.period[1] > planYear && isGoal(measure)) facts.targets.push(as(measure, "target"));
    }
  });
}

export function readYear(reading: Reading, { several, places }: Stretch): void {
  const { planYear, facts } = reading;
  const period = several ?? [planYear, planYear];
  const plain = contextOf(reading, period, null, false);
  readAhead(reading, places, contextOf(reading, period, null, true), ({ section }, free) => {
    for (const measure of measuresIn(reading, free, plain, section)) {
      if (measure.period[1] < planYear) continue;
      // A five-year goal among the overall requirements is a target, in a chapter a promise of that chapter.
      if (measure.period[1] > planYear && section === "plan") facts.targets.push(as(measure, "target"));
      else facts.commitments.push(as(measure, "commitment"));
    }
  });
}

/** The targets that stand where a statement announces them; `other` reads what else is said. */
function readAhead(reading: Reading, places: readonly Place[], context: ReadContext, other: (place: Place, free: Span) => void): void {
  const { folded, read, known, facts } = reading;
  const taken: Span[] = [];
  for (const statement of findStatements(folded, places)) {
    // 今后五年的奋斗目标是：
    const several = read.frame(statement.herald, known);
    const stated = several === null ? context : contextOf(reading, several, null, true);
    const readOne = (span: Span): Measure[] => measuresIn(reading, span, stated, statement.section);
    for (const span of readStatement(folded, statement, readOne, facts)) taken.push(span);
  }
  let next = 0;
  for (const place of places) {
    const { span } = place;
    // Both are in document order.
    while (next < taken.length && (taken[next]?.end ?? 0) <= span.start) next++;
    if (isAddress(folded, span)) continue;
    for (const free of gaps(span, taken, next)) other(place, free);
  }
}

/** Reads a statement sentence by sentence; returns the spans that turned out to set targets. */
function readStatement(folded: string, statement: Statement, read: (span: Span) => Measure[], facts: Facts): Span[] {
  const taken: Span[] = [];
  let start = statement.span.start;
  while (start < statement.span.end) {
    const end = sentenceEnd(folded, start, statement.span.end);
    const span = { start, end };
    const certain = start < statement.certain.end;
    if (!certain && isEpilogue(folded.slice(start, end).trimStart())) break;
    const measures = read(span);
    if (!certain && !measures.some((measure) => measure.indicator.id !== null || measure.relation !== null)) break;
    for (const measure of measures) {
      if (measure.action === null || measure.indicator.id !== null || certain) facts.targets.push(as(measure, "target"));
    }
    taken.push(span);
    start = end;
  }
  return taken;
}

/** A figure that something is said of (not the bare 9万劳动力), or an indicator that keeps up with another: 居民收入增长与经济增长同步. */
function isGoal({ quantity, indicator, relation, span }: Measure): boolean {
  if (quantity !== null) return quantity.span.start > span.start || indicator.id !== null;
  return indicator.id !== null && (relation?.kind === "in-step" || relation?.kind === "faster");
}

/** What is left of a span when others, from the `first` on, are taken out of it. */
function gaps(span: Span, taken: readonly Span[], first: number): Span[] {
  const free: Span[] = [];
  let start = span.start;
  for (let index = first; index < taken.length; index++) {
    const other = taken[index];
    if (other === undefined || other.start >= span.end) break;
    if (other.end <= start) continue;
    if (other.start > start) free.push({ start, end: other.start });
    start = Math.max(start, other.end);
  }
  if (start < span.end) free.push({ start, end: span.end });
  return free;
}
