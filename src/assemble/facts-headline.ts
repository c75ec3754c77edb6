import type { Commitment, Span } from "../model/report";
import { as, type Facts } from "./facts-reading";

/** What a plan without a statement of targets says of these for the year stands in for one: 今年计划国内生产总值增长百分之九. */
const headline: ReadonlySet<string> = new Set([
  "gdp",
  "gross-national-product",
  "fixed-asset-investment",
  "retail-sales",
  "cpi",
  "retail-price-index",
  "trade",
  "budget-revenue",
  "urban-new-jobs",
  "unemployment-rate",
  "registered-unemployment-rate",
  "industrial-value-added",
  "urban-income",
  "rural-income",
  "resident-income",
  "grain-output",
]);

export function promoteHeadlines(folded: string, facts: Facts, planYear: number): void {
  const stated = new Set<Commitment>();
  let sentence: Commitment[] = [];
  const close = (): void => {
    // …增长6%，茶叶产值增长9%: growth in one sentence with theirs is meant alike, and so is the value that goes with it.
    const grows = sentence.some(isHeadline) ? sentence.filter(({ aspect, action }) => aspect === "growth" && action === null) : [];
    const names = new Set(grows.map(({ indicator }) => indicator.name));
    for (const one of sentence) if (isHeadline(one) || names.has(one.indicator.name)) stated.add(one);
    sentence = [];
  };
  for (const commitment of facts.commitments) {
    const { basis, period, span } = commitment;
    if (!inOneSentence(folded, sentence.at(-1)?.span ?? span, span)) close();
    if (period[0] === planYear && period[1] === planYear && basis !== "annual-average") sentence.push(commitment);
  }
  close();
  for (const one of stated) facts.targets.push(as<"target">({ ...one }, "target"));
  facts.commitments = facts.commitments.filter((one) => !stated.has(one));
}

const isHeadline = ({ indicator }: Commitment): boolean => indicator.id !== null && headline.has(indicator.id);

/** They follow each other, and no full stop or line end parts them. */
function inOneSentence(folded: string, one: Span, other: Span): boolean {
  return other.start - one.end < 60 && !/[。\n]/u.test(folded.slice(one.end, other.start));
}
