import type { Measure, Quantity, Report, Span } from "../../model/report";
import { drawing, type Row, rowOf, scaleOf, shape } from "./charts";
import { fold } from "./display";
import { head } from "./head";
import { type Html, html, join, nothing, type Speech, speech, text } from "./html";
import { indicatorWords } from "./indicator-words";
import type { MeasureRecord } from "./records";
import type { Language, StringKey } from "./strings";
import { valueOf } from "./tables";
import { unitWords } from "./unit-words";
import { writePeriod, writeValue } from "./words";

/** A target beside what became of it: a row of `compareReports`. */
export interface ComparisonRow {
  indicator: { id: string | null; name: string };
  target: Measure;
  result: Measure | null;
  gap: number | null;
  unit: string | null;
  verdict: "met" | "missed" | "not-reported" | "not-comparable";
  reason: "other-aspect" | "other-unit" | "in-words" | "no-reference" | "undecided" | null;
}

/** A report and the very string that it was parsed from. */
export interface ComparedReport {
  report: Report;
  text: string;
}

// A sentence longer than this is shown from about here before the words that matter.
const BEFORE = 40;
const BEHIND = 60;

/**
 * Two reports side by side, as one HTML file: each target of the earlier one with what the later one says became of it, a picture
 * of both, the gap, the verdict, and the two sentences. The page has no script and needs no network.
 *
 * @param rows What `compareReports(earlier.report, later.report)` returned.
 * @returns A whole HTML page.
 * @throws {TypeError} When rows or texts are missing.
 * @example
 * const rows = compareReports(earlier.report, later.report);
 * await writeFile("comparison.html", renderComparison(rows, earlier, later));
 */
export function renderComparison(
  rows: readonly ComparisonRow[],
  earlier: ComparedReport,
  later: ComparedReport,
  { language = "zh" }: { language?: Language } = {},
): string {
  if (!Array.isArray(rows) || typeof earlier?.text !== "string" || typeof later?.text !== "string") {
    throw new TypeError("renderComparison() needs the rows of compareReports(), and both reports as { report, text }");
  }
  const say = speech(language);
  const { ui } = say;
  const columns: StringKey[] = ["indicator", "set", "picture", "came", "gap", "verdict"];
  const years = { a: titleOf(earlier), b: titleOf(later) };
  const scales = scalesOf(rows);
  return html`${head(language === "zh" ? "目标与结果对照" : "Targets and what became of them", language, { script: false })}<body class="versus">
<header class="top"><h1>${ui("comparison")}</h1><p>${ui("compared", years)}</p><p class="counts">${counts(rows, ui)}</p></header>
<main>
${
  rows.length === 0
    ? html`<p class="none">${ui("nothing")}</p>`
    : html`<table><thead><tr>${columns.map((key) => html`<th scope="col">${ui(key)}</th>`)}</tr></thead>
${join(rows.map((row) => comparison(row, scales, say, earlier.text, later.text)))}</table>
<p class="key" aria-hidden="true">${ui("comparisonKey")}</p>`
}
</main>
</body>
</html>
`;
}

function titleOf({ report: { meta } }: ComparedReport): string {
  const year = meta.year === null ? "" : String(meta.year);
  if (meta.title === null) return year || "–";
  return meta.title.includes(year) ? meta.title : `${meta.title}（${year}）`;
}

function counts(rows: readonly ComparisonRow[], ui: Speech["ui"]): Html {
  const verdicts = ["met", "missed", "not-reported", "not-comparable"] as const;
  return join(
    verdicts.flatMap((verdict) => {
      const count = rows.filter((row) => row.verdict === verdict).length;
      return count === 0 ? [] : [html`<span class="verdict ${text(verdict)}">${ui(verdict)} <b>${count}</b></span>`];
    }),
    " ",
  );
}

type Scales = ReadonlyMap<string, ReturnType<typeof scaleOf>>;

const scaleName = ({ aspect, quantity }: Measure): string => `${aspect} ${quantity?.unit ?? ""}`;

/** Rows of one unit share a scale. */
function scalesOf(rows: readonly ComparisonRow[]): Scales {
  const groups = new Map<string, Row[]>();
  for (const { target, result } of rows) {
    for (const measure of [target, result]) {
      if (measure === null || measure.quantity === null) continue;
      const name = scaleName(measure);
      groups.set(name, [...(groups.get(name) ?? []), drawn(measure, measure.quantity)]);
    }
  }
  return new Map([...groups].map(([name, group]) => [name, scaleOf(group)]));
}

function drawn(measure: Measure, quantity: Quantity): Row {
  const record: MeasureRecord = { kind: "t", span: null, measure: { ...measure, role: "target" }, quantity: null, section: null };
  return rowOf(0, record, { kind: "q", span: null, quantity });
}

function picture({ target, result }: ComparisonRow, scales: Scales): Html {
  const scale = scales.get(scaleName(target));
  if (scale === undefined) return nothing;
  const mark = (measure: Measure, name: string): Html =>
    measure.quantity === null ? nothing : html`<g class="${text(name)}">${shape(drawn(measure, measure.quantity), scale)}</g>`;
  const came = result !== null && scaleName(result) === scaleName(target) ? mark(result, "came") : nothing;
  return drawing(join([mark(target, "set"), came]), scale);
}

function comparison(row: ComparisonRow, scales: Scales, say: Speech, before: string, after: string): Html {
  const { indicator, target, result, gap, unit, verdict, reason } = row;
  const known = indicatorWords(indicator.id);
  const name = known === null ? text(indicator.name) : say.both(indicator.name, known.en);
  const written = (measure: Measure): Html => valueOf({ ...measure, role: "target" }, measure.quantity, say, unitWords);
  const difference = (language: Language): string => {
    if (gap === null) return "–";
    const size = writeValue({ comparator: "eq", value: Math.abs(gap), upper: null, unit: unit === "%" ? "pp" : unit }, language, unitWords);
    return gap === 0 ? size : `${gap > 0 ? "+" : "−"}${size}`;
  };
  return html`<tbody><tr><th scope="row">${name} <span class="period">${text(writePeriod(target.period))}</span></th><td class="value">${written(
    target,
  )}${target.stretch ? html` <span class="badge">${say.ui("stretch")}</span>` : nothing}</td><td class="draw">${picture(row, scales)}</td><td class="value">${
    result === null ? text("–") : written(result)
  }</td><td class="value">${say.both(difference("zh"), difference("en"))}</td><td><span class="verdict ${text(verdict)}">${say.ui(verdict)}</span>${
    reason === null ? nothing : html` <span class="why">${say.ui(reason)}</span>`
  }</td></tr>
<tr class="quotes"><td colspan="6"><div class="pair" lang="zh-CN"><blockquote>${quote(before, target.span)}</blockquote><blockquote>${
    result === null ? text("–") : quote(after, result.span)
  }</blockquote></div></td></tr></tbody>
`;
}

/** The sentence, with the words that matter marked. */
function quote(source: string, { start, end }: Span): Html {
  const from = Math.max(0, start - BEFORE);
  const front = source.slice(from, start);
  const cut = Math.max(front.lastIndexOf("。"), front.lastIndexOf("\n")) + 1;
  const behind = source.slice(end, end + BEHIND);
  const stop = /[。\n]/.exec(behind);
  const close = stop === null ? behind.length : stop.index + (stop[0] === "。" ? 1 : 0);
  const show = (a: number, b: number): Html => text(fold(source, a, b).text);
  const opens = cut === 0 && from > 0 ? text("……") : nothing;
  const closes = stop === null && end + BEHIND < source.length ? text("……") : nothing;
  return html`${opens}${show(from + cut, start)}<mark>${show(start, end)}</mark>${show(end, end + close)}${closes}`;
}
