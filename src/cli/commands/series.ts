import { type Series, type SeriesYear, trackSeries } from "../../compare";
import { comparisonTables } from "../../export/comparison-tables";
import { cut, table } from "../../export/text-table";
import { writeComparison } from "../../files/write-comparison";
import type { TableFormat } from "../../files/write-tables";
import type { Measure, Report } from "../../index";
import type { Context } from "../context";
import { FAULTY, Stop, UsageError } from "../exit";
import { examples, list, type ReadOptions, readingMany } from "../options";
import { openOutput } from "../output";
import { Session } from "../session";
import { note, say } from "../terminal";
import { comparing, inOptionWords, isTables, target } from "./compare";

interface SeriesOptions extends ReadOptions {
  format: "text" | "json" | TableFormat;
  output?: string;
  indicators?: string[];
  allowOtherRegion?: boolean;
}

interface Place {
  region: Report["meta"]["region"];
  series: Series[];
}

export function addSeries({ program, signal, finish }: Context): void {
  const command = comparing(readingMany(program.command("series")))
    .summary("follow each indicator of a place over the years")
    .description("Follows each indicator of a place over the years: targets, figures, changes of wording, figures revised later.")
    .option("--indicators <ids>", "only these, such as gdp,urban-new-jobs", list);
  examples(command, [
    ["gov-work-report series reports/", "each place's reports, in order of years"],
    ["gov-work-report series reports/ --indicators gdp -f json -o gdp.json", "one indicator, as data"],
  ]).action(async (patterns: string[], { format, output, indicators, ...options }: SeriesOptions) => {
    const session = await Session.open(patterns, options, signal);
    const groups = new Map<string, { name: string; report: Report }[]>();
    const seen = new Set<string>();
    const entries: { report: Report; text: string }[] = [];
    for await (const { input, document, product } of session.each({ make: "report" })) {
      if (seen.has(document)) continue;
      seen.add(document);
      entries.push(product);
      const key = options.allowOtherRegion === true ? "" : placeKey(product.report);
      groups.set(key, [...(groups.get(key) ?? []), { name: input.name, report: product.report }]);
    }
    const tell = options.quiet === true ? () => {} : note;
    const { places, failed } = track([...groups.values()], options.allowOtherRegion === true, indicators, tell);
    if (places.length === 0) throw new Stop(session.finish() || FAULTY);
    if (isTables(format)) {
      const series = places.flatMap((place) => place.series);
      await writeComparison(target(output, format), comparisonTables(entries, { series }), { format, signal });
      finish(Math.max(session.finish(), failed ? FAULTY : 0));
      return;
    }
    const text = format === "json" ? `${JSON.stringify(places, null, 2)}\n` : `${places.map(lines).join("\n\n")}\n`;
    await openOutput(output, session.inputs, (out) => out.write(text));
    finish(Math.max(session.finish(), failed ? FAULTY : 0));
  });
}

function placeKey({ meta: { region, government } }: Report): string {
  return region?.code ?? region?.name ?? government ?? "";
}

function track(
  groups: { name: string; report: Report }[][],
  allowOtherRegion: boolean,
  indicators: string[] | undefined,
  tell: (text: string) => void,
): { places: Place[]; failed: boolean } {
  const places: Place[] = [];
  let failed = false;
  let alone = 0;
  for (const group of groups) {
    if (group.length < 2 && groups.length > 1) {
      alone++;
      continue;
    }
    try {
      const reports = onePerYear(group, tell).map(({ report }) => report);
      const all = inOptionWords(() => trackSeries(reports, { allowOtherRegion }));
      const series = indicators === undefined ? all : all.filter(({ indicator }) => indicators.includes(indicator.id ?? ""));
      places.push({ region: group[0]?.report.meta.region ?? null, series });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failed = true;
      say(`${error.message}: ${group.map(({ name }) => name).join(", ")}`);
    }
  }
  if (alone > 0) tell(`${alone} ${alone === 1 ? "place has" : "places have"} one report only and so no series`);
  return { places, failed };
}

/** The first file of each year; what is left out is named. */
function onePerYear<One extends { name: string; report: Report }>(group: readonly One[], tell: (text: string) => void): One[] {
  const first = new Map<number, One>();
  return group.filter((one) => {
    const { year } = one.report.meta;
    const other = year === null ? undefined : first.get(year);
    if (other !== undefined) tell(`${one.name} is left out: ${other.name} is for ${String(year)}, too`);
    else if (year !== null) first.set(year, one);
    return other === undefined;
  });
}

function lines({ region, series }: Place): string {
  const years = [...new Set(series.flatMap((one) => one.years.map(({ year }) => year)))].sort((a, b) => a - b);
  const rows = series.map((one) => [
    `  ${cut(one.indicator.name, 24)}${one.aspect === "level" ? "" : one.aspect === "growth" ? " 增速" : " 变化"}`,
    ...years.map((year) => cell(one.years.find((each) => each.year === year))),
  ]);
  const changes = series.flatMap(({ indicator, wording }) =>
    wording.map(({ from, to }) => `  ${indicator.name}: ${from.year} ${flat(from.target)} → ${to.year} ${flat(to.target)}`),
  );
  const revised = series.flatMap(({ indicator, revisions }) =>
    revisions.map(
      ({ year, from, to }) => `  ${indicator.name} ${year}: ${flat(from.result)} (${from.report}) → ${flat(to.result)} (${to.report})`,
    ),
  );
  return [
    `${region?.name ?? "(no region)"}: figure of the year (target)`,
    ...table([["", ...years.map(String)], ...rows]),
    ...(changes.length > 0 ? ["", "Targets put otherwise", ...changes] : []),
    ...(revised.length > 0 ? ["", "Figures revised", ...revised] : []),
  ].join("\n");
}

/** 5.8% (6%以上) ✓ */
function cell(year: SeriesYear | undefined): string {
  if (year === undefined) return "";
  const mark = year.verdict === "met" ? " ✓" : year.verdict === "missed" ? " ✗" : "";
  return `${year.result === null ? "-" : short(year.result)}${year.target === null ? "" : ` (${short(year.target)})`}${mark}`;
}

function short(measure: Measure): string {
  return measure.quantity === null
    ? cut(measure.text.replace(/\s+/g, ""), 16)
    : (measure.direction === "down" ? "-" : "") + measure.quantity.text;
}

function flat(measure: Measure): string {
  return measure.text.replace(/\s+/g, "");
}
