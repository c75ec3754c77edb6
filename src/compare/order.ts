import type { CompareOptions } from "../model/comparison";
import type { Region, Report } from "../model/report";

/** What is needed of the options to say whether two reports belong side by side. */
export type OrderOptions = Pick<CompareOptions, "allowGap" | "allowOtherRegion">;

/** The plan years of two reports that follow one another; throws where they do not. */
export function yearsOf(caller: string, earlier: Report, later: Report, options: OrderOptions): [earlier: number, later: number] {
  checkReport(caller, earlier);
  checkReport(caller, later);
  if (options.allowOtherRegion !== true) checkRegion(caller, earlier, later);
  const [from, to] = [yearOf(caller, earlier), yearOf(caller, later)];
  if (from >= to) throw new RangeError(`${caller}(earlier, later): ${named(earlier)} does not come before ${named(later)}`);
  if (to - from > 1 && options.allowGap !== true) {
    throw new RangeError(
      `${caller}: ${named(earlier)} and ${named(later)} do not follow one another; { allowGap: true } takes them all the same`,
    );
  }
  return [from, to];
}

export function checkReport(caller: string, report: unknown): asserts report is Report {
  const given = report as Partial<Report> | null | undefined;
  if (typeof given !== "object" || given === null || !Array.isArray(given.targets) || typeof given.meta !== "object") {
    throw new TypeError(`${caller} needs reports as parseReport returns them, not ${given === null ? "null" : typeof given}`);
  }
}

export function checkReports(caller: string, reports: unknown): asserts reports is readonly Report[] {
  if (!Array.isArray(reports)) throw new TypeError(`${caller} needs an array of reports: ${caller}([report, report])`);
  for (const report of reports as readonly unknown[]) checkReport(caller, report);
}

export function yearOf(caller: string, report: Report): number {
  if (report.meta.year === null) {
    throw new RangeError(`${caller} needs the year of every report, and ${named(report)} does not say it (meta.year)`);
  }
  return report.meta.year;
}

/** Throws where two reports are known to be of different places; a report that does not say its place is taken at its word. */
export function checkRegion(caller: string, one: Report, other: Report): void {
  const [a, b] = [one.meta.region, other.meta.region];
  if (a === null || b === null || sameRegion(a, b)) return;
  throw new RangeError(
    `${caller}: ${named(one)} and ${named(other)} are of different regions; { allowOtherRegion: true } takes them all the same`,
  );
}

export function sameRegion(a: Region, b: Region): boolean {
  if (a.code !== null && b.code !== null) return a.code === b.code;
  return a.level === b.level && a.name === b.name && agree(a.province, b.province) && agree(a.prefecture, b.prefecture);
}

/** For messages: 海拉尔区 2013. */
export function named({ meta }: Report): string {
  return `${meta.region?.name ?? meta.government ?? "the report without a region"} ${meta.year ?? "(no year)"}`;
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}
