import type { CompareOptions, Series, SeriesYear } from "../model/comparison";
import type { Aspect, Measure, Report, Result, Target } from "../model/report";
import { said } from "./aspect";
import { compareTargetIn, indicatorsOf } from "./compare-reports";
import { likeness, sameIndicator } from "./indicator";
import { checkRegion, checkReports, named, yearOf } from "./order";
import { type Reported, revisionsOf } from "./revisions";
import { inUnit } from "./unit";
import { wordingChanges } from "./wording";

/** A series being collected. */
interface Draft {
  indicator: Measure["indicator"];
  aspect: Aspect;
  unit: string | null;
  years: Map<number, SeriesYear>;
  /** The best figure of each report, by year. */
  figures: Map<number, Reported[]>;
}

/**
 * The reports of one region over the years: for each indicator its target and figure by year, how the target's wording changed and
 * which figures were revised later.
 *
 * Years may be missing. Taken up are all indicators that ever had a headline target, and those of the catalogue. Growth and level are
 * series of their own. Verdicts are those of `compareReports`, by the first later report that has the figure.
 *
 * @param reports Any number, in any order.
 * @param options Tolerances; `allowOtherRegion` for a region that changed its name or rank.
 * @returns Series in the order in which the reports name them, those with targets first.
 * @throws `TypeError` when given anything but reports.
 * @throws `RangeError` when they are of different regions, when two are for one year, or one does not say its year.
 * @example
 * import { trackSeries } from "gov-work-report/compare";
 * import { readReport } from "gov-work-report/node";
 *
 * const [earlier, later] = [await readReport("2024.txt"), await readReport("2025.txt")];
 * const [gdp] = trackSeries([earlier, later]);
 * gdp.years.map(({ year, verdict }) => [year, verdict]); // → [[2023, null], [2024, "met"], [2025, null]]
 * gdp.wording[0]?.changed; // → ["comparator"]
 */
export function trackSeries(reports: readonly Report[], options: CompareOptions = {}): Series[] {
  const ordered = inOrder(reports, options);
  const drafts: Draft[] = [];
  ordered.forEach((report, index) => {
    addTargets(drafts, report, ordered.slice(index + 1), options);
  });
  for (const report of ordered) addFigures(drafts, report);
  return drafts.map(finished).filter(({ years }) => years.length > 0);
}

function inOrder(reports: readonly Report[], { allowOtherRegion }: CompareOptions): Report[] {
  checkReports("trackSeries", reports);
  const ordered = [...reports].sort((a, b) => yearOf("trackSeries", a) - yearOf("trackSeries", b));
  ordered.slice(1).forEach((report, index) => {
    const before = ordered[index];
    if (before === undefined) return;
    if (allowOtherRegion !== true) checkRegion("trackSeries", before, report);
    if (before.meta.year === report.meta.year) throw new RangeError(`trackSeries: ${named(before)} and ${named(report)} are for one year`);
  });
  return ordered;
}

function addTargets(drafts: Draft[], report: Report, later: readonly Report[], options: CompareOptions): void {
  const year = yearOf("trackSeries", report);
  for (const target of report.targets) {
    if (target.period[0] !== year || target.period[1] !== year) continue;
    const answering = answerer(target, later);
    if (answering === null) {
      enter(drafts, target, target.indicator, year, {});
      continue;
    }
    for (const indicator of indicatorsOf(target, answering)) {
      const { gap, decimal, unit, verdict, result } = compareTargetIn(target, answering, options, indicator);
      const judged = { gap, decimal, unit, verdict };
      // The figure that the verdict rests on; one of another aspect has its place in another series.
      const own = result !== null && said(result).aspect === said(target).aspect ? { ...judged, result } : judged;
      enter(drafts, target, result?.indicator.id === indicator.id ? indicator : target.indicator, year, own);
    }
  }
}

/** The first later report that has the figure, else the one that looks back on the year and should have it. */
function answerer(target: Target, later: readonly Report[]): Report | null {
  const answering = later.find((report) => indicatorsOf(target, report).some((indicator) => hasResult(report, target, indicator)));
  return answering ?? later.find(({ meta }) => (meta.reviewYear ?? (meta.year ?? 0) - 1) === target.period[1]) ?? null;
}

function hasResult(report: Report, { period }: Target, indicator: Measure["indicator"]): boolean {
  return report.results.some((result) => result.period.join() === period.join() && sameIndicator(result.indicator, indicator));
}

/** Puts a target in its series; a second one of the same year in a series of its own, so that none is lost. */
function enter(drafts: Draft[], target: Target, indicator: Measure["indicator"], year: number, judged: Partial<SeriesYear>): void {
  const slot = target.stretch ? "stretch" : "target";
  const free = drafts.find((draft) => belongs(draft, indicator, target) && (draft.years.get(year)?.[slot] ?? null) === null);
  const draft = free ?? started(drafts, indicator, target);
  const entry = yearIn(draft, year);
  entry[slot] = target;
  if (slot === "target") Object.assign(entry, judged);
  draft.unit ??= target.quantity?.unit ?? null;
}

function addFigures(drafts: Draft[], report: Report): void {
  const reportYear = yearOf("trackSeries", report);
  const firsts = new Map<Draft, Map<number, Result>>();
  for (const result of report.results) {
    const [first, last] = result.period;
    if (first !== last || result.quantity === null) continue;
    const draft = closest(drafts, result) ?? (result.indicator.id === null ? null : started(drafts, result.indicator, result));
    if (draft === null) continue;
    draft.unit ??= result.quantity.unit;
    const years = firsts.get(draft) ?? new Map<number, Result>();
    firsts.set(draft, years);
    const before = years.get(first);
    if (before === undefined || closeness(draft, result) > closeness(draft, before)) years.set(first, result);
  }
  for (const [draft, years] of firsts) {
    for (const [year, result] of years) {
      draft.figures.set(year, [...(draft.figures.get(year) ?? []), { report: reportYear, result }]);
      yearIn(draft, year).result ??= result;
    }
  }
}

/** Of the series that a figure can belong to the one with the most similar name. */
function closest(drafts: readonly Draft[], result: Result): Draft | null {
  let best: Draft | null = null;
  for (const draft of drafts) {
    if (belongs(draft, result.indicator, result) && (best === null || closeness(draft, result) > closeness(best, result))) best = draft;
  }
  return best;
}

function closeness({ indicator }: Draft, result: Result): number {
  return likeness(indicator.name, result.indicator.name);
}

function belongs(draft: Draft, indicator: Measure["indicator"], measure: Measure): boolean {
  if (draft.aspect !== said(measure).aspect || !sameIndicator(draft.indicator, indicator)) return false;
  return draft.unit === null || measure.quantity === null || inUnit("0", measure.quantity.unit, draft.unit) !== null;
}

function started(drafts: Draft[], indicator: Measure["indicator"], measure: Measure): Draft {
  const draft: Draft = {
    indicator,
    aspect: said(measure).aspect,
    unit: measure.quantity?.unit ?? null,
    years: new Map(),
    figures: new Map(),
  };
  drafts.push(draft);
  return draft;
}

function yearIn(draft: Draft, year: number): SeriesYear {
  const entry = draft.years.get(year) ?? {
    year,
    target: null,
    stretch: null,
    result: null,
    gap: null,
    decimal: null,
    unit: null,
    verdict: null,
  };
  draft.years.set(year, entry);
  return entry;
}

function finished({ indicator, aspect, unit, years, figures }: Draft): Series {
  const ascending = [...years.values()].sort((a, b) => a.year - b.year);
  const targets = ascending.flatMap(({ year, target }) => (target === null ? [] : [{ year, target }]));
  const wording = targets.slice(1).flatMap((to, index) => {
    const from = targets[index];
    if (from === undefined) return [];
    const changed = wordingChanges(from.target, to.target);
    return changed.length === 0 ? [] : [{ from, to, changed }];
  });
  const revisions = [...figures].sort(([a], [b]) => a - b).flatMap(([year, given]) => revisionsOf(year, given, unit));
  return { indicator, aspect, unit, years: ascending, wording, revisions };
}
