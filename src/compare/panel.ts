import Big from "big.js";
import type { PanelRow } from "../model/comparison";
import type { Region, RegionLevel, Report, Target } from "../model/report";
import { facing, said } from "./aspect";
import { exactly } from "./exactly";
import { indicatorKey, likeness, sameIndicator } from "./indicator";
import { wantsMore } from "./judge";
import { checkReports, named, sameRegion, yearOf } from "./order";
import { inUnit } from "./unit";

/** Units in which places of any size can be set side by side. */
const rateUnits = ["%", "‰", "pp"];

const levels: readonly RegionLevel[] = ["nation", "province", "prefecture", "county", "township"];

/**
 * The headline targets of many regions in one year, each beside that of the region above it, if its report is among them: whether
 * every level asks for a little more than the one above (层层加码).
 *
 * @param reports Reports of one plan year, of any levels and in any order.
 * @returns One row for each target of the year, stretch targets left out; rows of one indicator stand together, higher levels first.
 * @throws `TypeError` when given anything but reports.
 * @throws `RangeError` when the years differ, a region is there twice, or a report does not say its year.
 * @example
 * import { parseReport } from "gov-work-report";
 * import { panel } from "gov-work-report/compare";
 *
 * const texts = [
 *   "2024年山东省政府工作报告\n一、2024年工作安排\n主要预期目标是：地区生产总值增长5%以上。",
 *   "2024年青岛市政府工作报告\n一、2024年工作安排\n主要预期目标是：地区生产总值增长6%左右。",
 * ];
 * const rows = panel(texts.map((text) => parseReport(text)));
 * rows[1]; // → { region: { name: "青岛市" }, parent: { region: { name: "山东省" } }, gap: 1, unit: "%", raised: true }
 */
export function panel(reports: readonly Report[]): PanelRow[] {
  const ordered = fromTheTop(reports);
  const rows = ordered.flatMap((report) => {
    const year = yearOf("panel", report);
    const above = parentsOf(report, ordered);
    return report.targets
      .filter(({ period, stretch }) => period[0] === year && period[1] === year && !stretch)
      .map((target) => rowOf(report.meta.region, target, above));
  });
  const groups = new Map<string, PanelRow[]>();
  for (const row of rows) {
    const key = `${indicatorKey(row.indicator)} ${row.aspect}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flat();
}

function fromTheTop(reports: readonly Report[]): Report[] {
  checkReports("panel", reports);
  const [first] = reports;
  for (const report of reports) {
    if (first === undefined || yearOf("panel", report) === yearOf("panel", first)) continue;
    throw new RangeError(`panel needs reports of one year: ${named(first)} and ${named(report)} are of two`);
  }
  const ordered = [...reports].sort((a, b) => rank(a.meta.region) - rank(b.meta.region));
  ordered.forEach((report, index) => {
    const { region } = report.meta;
    const twin =
      region === null ? undefined : ordered.slice(index + 1).find(({ meta }) => meta.region !== null && sameRegion(meta.region, region));
    if (twin !== undefined) throw new RangeError(`panel: ${named(report)} is there twice`);
  });
  return ordered;
}

function rank(region: Region | null): number {
  return region === null ? levels.length : levels.indexOf(region.level);
}

/** The regions above one, the nearest first. */
function parentsOf({ meta: { region } }: Report, ordered: readonly Report[]): Report[] {
  if (region === null) return [];
  return ordered.filter(({ meta }) => meta.region !== null && rank(meta.region) < rank(region) && lies(region, meta.region)).reverse();
}

/** Whether one region lies in another of a higher level. */
function lies(inner: Region, outer: Region): boolean {
  switch (outer.level) {
    case "nation":
      return true;
    case "province":
      return inner.province === outer.name;
    case "prefecture":
      return inner.prefecture === outer.name && (inner.province === outer.province || outer.province === null);
    case "county":
      return inner.county === outer.name && (inner.prefecture === outer.prefecture || outer.prefecture === null);
    case "township":
      return false;
  }
}

function rowOf(region: Region | null, target: Target, above: readonly Report[]): PanelRow {
  const parent = parentTarget(target, above);
  const gap = parent === null ? null : gapBetween(target, parent.target);
  return {
    indicator: target.indicator,
    aspect: said(target).aspect,
    region,
    target,
    parent,
    ...exactly(gap),
    unit: gap === null ? null : (target.quantity?.unit ?? null),
    raised: gap === null ? null : wantsMore(target) ? gap.gt(0) : gap.lt(0),
  };
}

function parentTarget(target: Target, above: readonly Report[]): PanelRow["parent"] {
  for (const { meta, targets } of above) {
    const same = targets
      .filter((other) => isSame(target, other))
      .sort((a, b) => likeness(b.indicator.name, target.indicator.name) - likeness(a.indicator.name, target.indicator.name));
    if (same[0] !== undefined) return { region: meta.region, target: same[0] };
  }
  return null;
}

function isSame(target: Target, other: Target): boolean {
  return (
    !other.stretch &&
    other.period.join() === target.period.join() &&
    said(other).aspect === said(target).aspect &&
    sameIndicator(other.indicator, target.indicator)
  );
}

/** Of ranges the demanding ends are what is set against each other's: 5%—6% asks for at least 5%. */
function gapBetween(target: Target, parent: Target): Big | null {
  const [own, other] = [target.quantity, parent.quantity];
  if (own === null || other === null || !rateUnits.includes(own.unit ?? "")) return null;
  const end = (quantity: typeof own): string => (quantity.upper !== null && !wantsMore(target) ? String(quantity.upper) : quantity.decimal);
  const above = inUnit(end(other), other.unit, own.unit);
  return above === null ? null : new Big(end(own)).minus(above.times(facing(said(target), said(parent))));
}
