import type { Comparison, PanelRow, PromiseMatch, ReportWithText, Series, WhatIsNew } from "../model/comparison";
import type { Measure, Span } from "../model/report";
import { indicators } from "../vocabulary/indicators";
import { type ComparisonTables, comparisonTableNames } from "./comparison-columns";
import { contentHash, documentId } from "./document-id";
import { sentenceFinder } from "./sentences";

/** What `gov-work-report/compare` returned; tables of what is left out have no rows. */
export interface ComparisonResults {
  /** Of `compareReports`. */
  comparisons?: readonly Comparison[];
  /** Of `matchPromises`. */
  promises?: readonly PromiseMatch[];
  /** Of `whatIsNew`. */
  turnover?: WhatIsNew;
  /** Of `trackSeries`, called once or once a region. */
  series?: readonly Series[];
  /** Of `panel`. */
  panel?: readonly PanelRow[];
}

/**
 * Flat tables of comparisons, in the shape of `toTables` and with the same keys of reports, targets, results, tasks and commitments. What
 * each column means stands in docs/compare.md and, for programs, in `comparisonSchemas`.
 *
 * @param entries The very reports that were compared, with their texts. Comparisons, promises and turnover are of two: the one of the
 *   earlier year and the one of the later.
 * @param results What the functions of `gov-work-report/compare` returned for them.
 * @returns The rows by table; tables of what was left out are empty.
 * @throws `TypeError` when a report comes without its text, when results are of other reports, or when those of a pair come with any
 *   other number of reports.
 * @example
 * import { readFile } from "node:fs/promises";
 * import { parseReport } from "gov-work-report";
 * import { compareReports } from "gov-work-report/compare";
 * import { comparisonTables } from "gov-work-report/tables";
 *
 * const texts = await Promise.all(["2024.txt", "2025.txt"].map((path) => readFile(path, "utf8")));
 * const [a, b] = texts.map((text) => ({ report: parseReport(text), text }));
 * const { comparisons } = comparisonTables([a, b], { comparisons: compareReports(a.report, b.report) });
 * comparisons[0]; // → { indicator: "gdp", verdict: "met", gap: 0.2, gap_unit: "%" }
 */
export function comparisonTables(entries: readonly ReportWithText[], results: ComparisonResults): ComparisonTables {
  if (!Array.isArray(entries) || !entries.every(isEntry)) {
    throw new TypeError("comparisonTables() needs each report with its text: { report, text }");
  }
  const { comparisons = [], promises = [], turnover, series = [], panel = [] } = results;
  const tables = Object.fromEntries(comparisonTableNames.map((name) => [name, []])) as unknown as ComparisonTables;
  const known = new Known(entries);
  if (comparisons.length + promises.length > 0 || turnover !== undefined) {
    const pair = pairOf(entries, known);
    comparisons.forEach((one, i) => tables.comparisons.push(comparisonRow(one, `${pair.key}-v${i + 1}`, pair, known)));
    promises.forEach((one, i) => addPromise(tables, one, `${pair.key}-p${i + 1}`, pair, known));
    if (turnover !== undefined) addTurnover(tables, turnover, pair);
  }
  addSeries(tables, series, known);
  panel.forEach((one) => tables.panel.push(panelRow(one, known, tables.panel.length + 1)));
  return tables;
}

function isEntry(value: unknown): value is ReportWithText {
  return typeof value === "object" && value !== null && "report" in value && "text" in value && typeof value.text === "string";
}

interface Home extends ReportWithText {
  document: string;
  sentence: (span: Span, text: string) => string;
}

/** Which report a thing is of, and its key in the tables of reports: t1, r3, c2, m1. */
class Known {
  readonly homes: Home[] = [];
  readonly #keys = new Map<object, { home: Home; key: string }>();

  constructor(entries: readonly ReportWithText[]) {
    for (const { report, text } of entries) {
      const home = { report, text, document: documentId(contentHash(text)), sentence: sentenceFinder(report, text) };
      this.homes.push(home);
      const add = (letter: string, things: readonly object[]): void => {
        things.forEach((thing, i) => {
          this.#keys.set(thing, { home, key: `${home.document}-${letter}${i + 1}` });
        });
      };
      add("t", report.targets);
      add("r", report.results);
      add("m", report.livelihoodTasks);
      // In one count, as in the table of commitments.
      add("c", [...(report.plan?.commitments ?? []), ...report.livelihoodTasks.flatMap(({ measures }) => measures)]);
    }
  }

  of(thing: object): { home: Home; key: string } {
    const found = this.#keys.get(thing);
    if (found === undefined) throw new TypeError("comparisonTables() needs the very reports that were compared, as entries");
    return found;
  }

  keyOf(thing: object | null): string | null {
    return thing === null ? null : this.of(thing).key;
  }
}

interface Pair {
  earlier: Home;
  later: Home;
  key: string;
  reports: { document: string; later_document: string; region: string | null; code: string | null };
}

function pairOf(entries: readonly ReportWithText[], { homes }: Known): Pair {
  const [earlier, later, ...more] = [...homes].sort((a, b) => (a.report.meta.year ?? 0) - (b.report.meta.year ?? 0));
  if (earlier === undefined || later === undefined || more.length > 0) {
    throw new TypeError(`Comparisons, promises and turnover are of two reports; comparisonTables() was given ${entries.length}`);
  }
  const { region } = earlier.report.meta;
  const reports = { document: earlier.document, later_document: later.document, region: region?.name ?? null, code: region?.code ?? null };
  return { earlier, later, key: `${earlier.document}-${later.document}`, reports };
}

const labels = new Map(indicators.map(({ id, zh, en }) => [id, { zh, en }]));

function named({ id, name }: Comparison["indicator"]) {
  const label = id === null ? undefined : labels.get(id);
  return { indicator: id, indicator_zh: label?.zh ?? null, indicator_en: label?.en ?? null, name };
}

function gapOf({ gap, decimal, unit }: { gap: number | null; decimal: string | null; unit: string | null }) {
  return { gap, gap_decimal: decimal, gap_unit: gap === null ? null : unit };
}

interface Side {
  "": string | null;
  _direction: "up" | "down" | null;
  _comparator: string | null;
  _value: number | null;
  _upper: number | null;
  _unit: string | null;
  _text: string | null;
  _start: number | null;
  _end: number | null;
  _sentence: string | null;
}

const NO_SIDE: Side = {
  "": null,
  _direction: null,
  _comparator: null,
  _value: null,
  _upper: null,
  _unit: null,
  _text: null,
  _start: null,
  _end: null,
  _sentence: null,
};

/** The columns of a target or a result, under the name of the side that it is on. */
function side<const P extends string>(prefix: P, measure: Measure | null, known: Known) {
  const values = measure === null ? NO_SIDE : sideOf(measure, known);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value])) as {
    [Name in keyof Side as `${P}${Name}`]: Side[Name];
  };
}

function sideOf(measure: Measure, known: Known): Side {
  const { home, key } = known.of(measure);
  const { quantity, span, text } = measure;
  return {
    "": key,
    _direction: measure.direction,
    _comparator: quantity?.comparator ?? null,
    _value: quantity?.value ?? null,
    _upper: quantity?.upper ?? null,
    _unit: quantity?.unit ?? null,
    _text: text,
    _start: span.start,
    _end: span.end,
    _sentence: home.sentence(span, text),
  };
}

function comparisonRow(one: Comparison, key: string, { reports }: Pair, known: Known): ComparisonTables["comparisons"][number] {
  const { target, result, reference } = one;
  return {
    comparison: key,
    ...reports,
    year: one.year,
    ...named(one.indicator),
    aspect: target.aspect,
    verdict: one.verdict,
    reason: one.reason,
    ...gapOf(one),
    tolerance: one.tolerance,
    stretch: target.stretch,
    relation: target.relation?.kind ?? null,
    reference_value: reference?.quantity == null ? null : signed(reference, reference.quantity.value),
    ...side("target", target, known),
    ...side("result", result, known),
  };
}

function signed({ aspect, direction }: Measure, value: number): number {
  return aspect !== "level" && direction === "down" ? -value : value;
}

function addPromise(tables: ComparisonTables, one: PromiseMatch, key: string, { reports, earlier }: Pair, known: Known): void {
  const { commitment, task, promise, candidates } = one;
  const quantity = commitment?.quantity ?? null;
  tables.promises.push({
    promise: key,
    ...reports,
    year: earlier.report.meta.year,
    kind: one.kind,
    task: known.keyOf(task),
    commitment: known.keyOf(commitment),
    indicator: commitment?.indicator.id ?? null,
    name: commitment?.indicator.name ?? null,
    comparator: quantity?.comparator ?? null,
    value: quantity?.value ?? null,
    upper: quantity?.upper ?? null,
    unit: quantity?.unit ?? null,
    promise_text: promise.text,
    promise_start: promise.span.start,
    promise_end: promise.span.end,
    candidates: candidates.length,
  });
  candidates.forEach(({ quote, score, sameIndicator, words, quantity: answer, ...difference }, i) => {
    tables.candidates.push({
      candidate: `${key}-${i + 1}`,
      promise: key,
      later_document: reports.later_document,
      rank: i + 1,
      score,
      same_indicator: sameIndicator,
      words: words.length === 0 ? null : words.join("、"),
      value: answer?.value ?? null,
      unit: answer?.unit ?? null,
      quantity_text: answer?.text ?? null,
      ...gapOf(difference),
      candidate_text: quote.text,
      candidate_start: quote.span.start,
      candidate_end: quote.span.end,
    });
  });
}

function addTurnover(tables: ComparisonTables, { terms, headings, targets, results }: WhatIsNew, { key, reports }: Pair): void {
  type Kind = ComparisonTables["turnover"][number]["kind"];
  const add = <One extends { span: Span }>(
    kind: Kind,
    both: { added: One[]; gone: One[] },
    said: (one: One) => { text: string; indicator: string | null },
  ): void => {
    for (const change of ["added", "gone"] as const) {
      for (const one of both[change]) {
        const { start, end } = one.span;
        const row = { change: `${key}-n${tables.turnover.length + 1}`, ...reports, kind, change_kind: change };
        tables.turnover.push({ ...row, ...said(one), span_start: start, span_end: end });
      }
    }
  };
  const measure = ({ indicator }: Measure) => ({ text: indicator.name, indicator: indicator.id });
  add("term", terms, ({ term }) => ({ text: term, indicator: null }));
  add("heading", headings, ({ marker, title }) => ({ text: marker + title, indicator: null }));
  add("target", targets, measure);
  add("result", results, measure);
}

function addSeries(tables: ComparisonTables, series: readonly Series[], known: Known): void {
  const counts = new Map<string, number>();
  for (const one of series) {
    const { region } = homeOf(one, known).report.meta;
    const place = region?.code ?? region?.name ?? "region";
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    const key = `${place}-s${count}`;
    const shared = { series: key, region: region?.name ?? null, code: region?.code ?? null, ...named(one.indicator), aspect: one.aspect };
    for (const year of one.years) {
      const wording = one.wording.find(({ to }) => to.year === year.year);
      tables.series.push({
        series_year: `${key}-${year.year}`,
        ...shared,
        unit: one.unit,
        year: year.year,
        verdict: year.verdict,
        ...gapOf(year),
        stretch_value: year.stretch?.quantity?.value ?? null,
        changed: wording?.changed.join("、") ?? null,
        ...side("target", year.target, known),
        ...side("result", year.result, known),
      });
    }
    one.revisions.forEach(({ year, from, to, gap, decimal }, i) => {
      tables.revisions.push({
        revision: `${key}-${year}-${to.report}-${i + 1}`,
        ...shared,
        year,
        from_report: from.report,
        to_report: to.report,
        gap,
        gap_decimal: decimal,
        gap_unit: one.unit,
        ...side("from", from.result, known),
        ...side("to", to.result, known),
      });
    });
  }
}

/** Any figure of a series tells whose it is. */
function homeOf({ years }: Series, known: Known): Home {
  const one = years.flatMap(({ target, result }) => [target, result]).find((measure) => measure !== null);
  if (one === undefined) throw new TypeError("comparisonTables() was given a series without a year");
  return known.of(one).home;
}

function panelRow(one: PanelRow, known: Known, number: number): ComparisonTables["panel"][number] {
  const { home } = known.of(one.target);
  return {
    panel_row: `${home.document}-l${number}`,
    document: home.document,
    region: one.region?.name ?? null,
    code: one.region?.code ?? null,
    year: home.report.meta.year,
    ...named(one.indicator),
    aspect: one.aspect,
    parent_region: one.parent?.region?.name ?? null,
    ...gapOf(one),
    raised: one.raised,
    ...side("target", one.target, known),
    ...side("parent", one.parent?.target ?? null, known),
  };
}
