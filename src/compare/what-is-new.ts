import type { CompareOptions, Turnover, WhatIsNew } from "../model/comparison";
import type { Measure, Part, Report, Section } from "../model/report";
import { indicatorKey } from "./indicator";
import { yearsOf } from "./order";

/**
 * What a report has that the one before had not, and the other way round: glossary terms, headings, indicators with a target,
 * indicators with a figure.
 *
 * @param earlier The earlier report.
 * @param later A later one of the same region; years between may be missing.
 * @param options Whether the two may be of different regions.
 * @returns For each kind `added` (items of the later report) and `gone` (items of the earlier), in the order of the reports.
 * @throws `TypeError` when given anything but two reports.
 * @throws `RangeError` when they are the wrong way round, of different regions, or do not say their year.
 * @example
 * import { whatIsNew } from "gov-work-report/compare";
 * import { readReport } from "gov-work-report/node";
 *
 * const [earlier, later] = [await readReport("2024.txt"), await readReport("2025.txt")];
 * const { terms, targets } = whatIsNew(earlier, later);
 * terms.added.map(({ term }) => term); // → ["新质生产力", "低空经济", "首发经济"]
 * targets.gone.map(({ indicator }) => indicator.name); // → ["产业投资"]
 */
export function whatIsNew(earlier: Report, later: Report, options: Pick<CompareOptions, "allowOtherRegion"> = {}): WhatIsNew {
  const [from, to] = yearsOf("whatIsNew", earlier, later, { ...options, allowGap: true });
  const byTerm = ({ term }: { term: string }): string => bare(term);
  const byIndicator = ({ indicator }: Measure): string => indicatorKey(indicator);
  return {
    terms: turnover(earlier.glossary, later.glossary, byTerm),
    headings: turnover(headings(earlier), headings(later), ({ title }) => bare(title)),
    targets: turnover(due(earlier.targets, from), due(later.targets, to), byIndicator),
    results: turnover(known(earlier.results), known(later.results), byIndicator),
  };
}

/** One item for each key that the other side has not. */
function turnover<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string): Turnover<Item> {
  return { added: only(after, before, keyOf), gone: only(before, after, keyOf) };
}

function only<Item>(items: readonly Item[], others: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set(others.map(keyOf));
  return items.filter((item) => {
    const key = keyOf(item);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** “澜书房” and 澜书房, 2024年工作安排 and 2025年工作安排 are the same. */
function bare(title: string): string {
  return title.replace(/\d{4}年/g, "").replace(/[\s“”"'‘’《》、，。：]/g, "");
}

function due<Item extends Measure>(targets: readonly Item[], year: number): Item[] {
  return targets.filter(({ period }) => period[0] === year && period[1] === year);
}

function known<Item extends Measure>(results: readonly Item[]): Item[] {
  return results.filter(({ indicator }) => indicator.id !== null);
}

function headings({ review, plan }: Report): Section[] {
  const below = (section: Section): Section[] => [section, ...section.sections.flatMap(below)];
  const inPart = (part: Part | null): Section[] => part?.sections.flatMap(below) ?? [];
  return [...(review?.highlights ?? []), ...inPart(review), ...inPart(plan)];
}
