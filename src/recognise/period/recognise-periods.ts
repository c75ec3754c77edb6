import type { Span } from "../../model/report";
import { oneOf, valueAt } from "../../vocabulary/char-class";
import type { Period, PeriodContext, PeriodRule } from "./period";
import { periodRules } from "./rules";

export type { Period, PeriodContext } from "./period";

/** Rules by the character they can begin at; almost every character of a report has none. */
const byFirst = new Map<string, PeriodRule[]>();
/** A sieve of these characters, small enough to stay at hand. */
const SIEVE = 1023;
const begins = new Uint8Array(SIEVE + 1);
for (const { first, read } of periodRules) {
  for (const glyph of first) {
    begins[glyph.charCodeAt(0) & SIEVE] = 1;
    byFirst.set(glyph, [...(byFirst.get(glyph) ?? []), read]);
  }
}
const rulesAt = valueAt(byFirst);

/**
 * Finds the expressions of time that frame facts, in order and without overlap.
 *
 * @param folded The folded text (`Source.folded`).
 * @param span Where to look: a clause, a sentence, a paragraph.
 * @param context The report's own years, in which 今年 and 去年 are read.
 * @returns Periods with offsets into the text; `years` is null where the words alone do not tell.
 * @example recognisePeriods("到2030年，年均增长5%", { start: 0, end: 14 }, { planYear: 2026, reviewYear: 2025 })
 *   // 到2030年: year [2030, 2030] · 年均: basis annual-average
 */
export function recognisePeriods(folded: string, span: Span, context: PeriodContext): Period[] {
  const found: Period[] = [];
  const { end: limit } = span;
  for (let at = span.start; at < limit; at++) {
    if (begins[folded.charCodeAt(at) & SIEVE] === 0) continue;
    const rules = rulesAt(folded, at);
    if (rules === undefined) continue;
    const end = readHere(folded, at, limit, context, rules, found);
    if (end > at) at = end - 1;
  }
  return found;
}

function readHere(folded: string, at: number, end: number, context: PeriodContext, rules: PeriodRule[], found: Period[]): number {
  if (insideNumber(folded, at) || isPlainNumber(folded, at, end)) return 0;
  for (const read of rules) {
    const reading = read(folded, at, end, context);
    if (reading === null || reading.end > end) continue;
    const { kind, years, basis = null, relative } = reading;
    found.push({ span: { start: at, end: reading.end }, kind, years, basis, relative });
    return reading.end;
  }
  return 0;
}

/** 300家, 5.5%, 一批: numbers that no word of time follows, which is most of them. */
function isPlainNumber(folded: string, at: number, end: number): boolean {
  if (!isDigit(folded, at)) return false;
  const reach = Math.min(end, at + longestFigure);
  for (let next = at + 1; next < reach; next++) if (!goesOn(folded, next)) return !isTimeWord(folded, next);
  // A longer run is for the rules to tell.
  return reach === end;
}

/** 2021年1月1日—12月31日 has shorter runs of figures than this. */
const longestFigure = 24;

/** 2021—2025年, 1至9月. */
const digits = "0123456789〇零○一二两三四五六七八九";
/** Not 十, with which the name of a plan can begin. */
const isDigit = oneOf(digits);
const goesOn = oneOf(`${digits}十 .-—–~～至到、`);
const isTimeWord = oneOf("年月日季");

/** 1|2025年, 3.|5月: the number began further to the left. */
function insideNumber(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  if (code < 48 || code > 57 || at === 0) return false;
  const before = folded.charCodeAt(at - 1);
  return (before >= 48 && before <= 57) || before === 46;
}
