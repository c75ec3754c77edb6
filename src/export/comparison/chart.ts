import type { Series, SeriesYear, Verdict } from "../../model/comparison";
import type { Measure, Quantity } from "../../model/report";
import { unitRows } from "../../vocabulary/units";
import { type Html, html, join, nothing, text } from "../viewer/html";
import { unitWord } from "../viewer/words";
import { SIGNS } from "./ledger";
import type { Side } from "./places";
import { gapValue, indicatorName, link, measureValue, type Page } from "./say";

// Small multiples: a picture an indicator over a table of its years, whose columns it shares. The figures are read in the table, the
// picture only shows how they lie.

const HEIGHT = 96;
const EDGE = 12;
const WIDE = 6;

/** Indicators with at least two years to compare, in the order of the series; those that never had a target are folded. */
export function charts(series: readonly Series[], page: Page): Html {
  const shown = series.map((one) => ({ one, points: pointsOf(one) })).filter(({ points }) => points.filter(isPoint).length > 1);
  if (shown.length === 0) return nothing;
  const hasTarget = ({ one }: (typeof shown)[number]): boolean => one.years.some(({ target }) => target !== null);
  const grid = (some: typeof shown): Html => html`<div class="charts">
${join(
  some.map(({ one, points }) => figure(one, points, page)),
  "\n",
)}
</div>`;
  const others = shown.filter((one) => !hasTarget(one));
  const rest = html`<details class="rest"><summary>${page.ui("withoutTarget", { n: others.length })}</summary>${grid(others)}</details>`;
  return html`<p class="key">${page.ui("key")}</p>
${grid(shown.filter(hasTarget))}
${others.length === 0 ? nothing : rest}`;
}

export interface Point {
  year: SeriesYear;
  /** The ends of what the target allows; infinite where it is open. Null without a figure. */
  band: { low: number; high: number; line: number; about: boolean } | null;
  stretch: number | null;
  result: number | null;
}

export function pointsOf({ years, unit }: Series): Point[] {
  return years.map((year) => ({
    year,
    band: year.target === null ? null : bandOf(year.target, unit),
    stretch: numberOf(year.stretch, unit),
    result: numberOf(year.result, unit),
  }));
}

const isPoint = ({ band, result }: Point): boolean => band !== null || result !== null;

const rows = new Map(unitRows.map((row) => [row.unit, row]));

/** A number on the chart, in the unit of the series; a fall is below zero. Null for what does not convert. */
function numberOf(measure: Measure | null, unit: string | null): number | null {
  return measure?.quantity == null ? null : onChart(measure.quantity.value, measure.quantity, measure, unit);
}

function onChart(value: number, { unit }: Quantity, { aspect, direction }: Measure, wanted: string | null): number | null {
  const factor = unit === wanted ? 1 : factorBetween(unit ?? "", wanted ?? "");
  if (factor === null) return null;
  return aspect !== "level" && direction === "down" ? -value * factor : value * factor;
}

function factorBetween(from: string, to: string): number | null {
  const [source, goal] = [rows.get(from), rows.get(to)];
  if (source === undefined || goal === undefined) return source === goal ? 1 : null;
  if (source.base === undefined || source.base !== goal.base) return null;
  const [sourceAbove, sourceBelow] = source.ratio ?? [1, 1];
  const [goalAbove, goalBelow] = goal.ratio ?? [1, 1];
  return (sourceAbove / sourceBelow) * (goalBelow / goalAbove);
}

/**
 *     at least 6%   ▒▒▒▒▒      between 6% and 7%   ▁▁▁▁▁      at most 5.5%   ▔▔▔▔▔
 *                   ▁▁▁▁▁                          ▔▔▔▔▔                     ▒▒▒▒▒
 *
 * A fall is below zero, so that a fall by at least 3% allows what is lower.
 */
function bandOf(target: Measure, unit: string | null): Point["band"] {
  const { quantity, aspect, direction } = target;
  const line = numberOf(target, unit);
  if (quantity === null || line === null) return null;
  const falls = aspect !== "level" && direction === "down";
  const about = quantity.comparator === "approx";
  switch (quantity.comparator) {
    case "gte":
    case "gt":
      return falls ? { low: -Infinity, high: line, line, about } : { low: line, high: Infinity, line, about };
    case "lte":
    case "lt":
      return falls ? { low: line, high: Infinity, line, about } : { low: -Infinity, high: line, line, about };
    case "between": {
      const end = quantity.upper === null ? line : (onChart(quantity.upper, quantity, target, unit) ?? line);
      return { low: Math.min(line, end), high: Math.max(line, end), line, about };
    }
    default:
      return { low: line, high: line, line, about };
  }
}

function figure(one: Series, points: readonly Point[], page: Page): Html {
  const { ui, both, units } = page;
  const aspect = one.aspect === "growth" ? "ofGrowth" : one.aspect === "change" ? "ofChange" : "ofLevel";
  const unit = one.unit === null ? nothing : html`, ${both(unitWord(one.unit, "zh", units), unitWord(one.unit, "en", units))}`;
  const wide = points.length > WIDE ? html` wide` : nothing;
  const line = (name: Html, cell: (point: Point) => Html): Html =>
    html`<tr><th scope="row">${name}</th>${points.map((point) => html`<td>${cell(point)}</td>`)}</tr>`;
  return html`<figure class="chart${wide}"><figcaption>${indicatorName(one.indicator, page)} <span class="more">${ui(aspect)}${unit}</span></figcaption>
<div class="scroll" tabindex="0" role="group"><table class="years"><thead><tr><th scope="col"><span class="away">${ui("year")}</span></th>${points.map(
    ({ year }) => html`<th scope="col">${year.year}</th>`,
  )}</tr></thead>
<tbody><tr class="drawing" aria-hidden="true"><td></td><td colspan="${points.length}">${drawing(points)}</td></tr>
${line(ui("target"), (point) => targetCell(point, page))}
${line(ui("result"), (point) => resultCell(point, page))}</tbody></table></div>${changes(one, page)}</figure>`;
}

function targetCell({ year: { target, stretch } }: Point, page: Page): Html {
  if (target === null) return text("–");
  const more = stretch === null ? nothing : html` <span class="more">◌ ${measureValue(stretch, page)}</span>`;
  return html`${linked(target, "earlier", page)}${more}`;
}

function resultCell({ year: { result, verdict } }: Point, page: Page): Html {
  const judged =
    verdict === null
      ? nothing
      : html` <span class="sign ${text(verdict)}" aria-hidden="true">${text(SIGNS[verdict])}</span><span class="away"> ${page.ui(verdict)}</span>`;
  return html`${result === null ? text("–") : linked(result, "later", page)}${judged}`;
}

/** A figure that has a row leads to the texts, too. */
function linked(measure: Measure, side: Side, page: Page): Html {
  const number = page.places.ofMeasure.get(measure);
  const value = measureValue(measure, page);
  return number === undefined ? value : link([number], side, value, page);
}

function changes({ wording, revisions, unit }: Series, page: Page): Html {
  const { ui } = page;
  const items = [
    ...wording.map(
      ({ from, to }) => html`<li>${ui("wording")}: ${from.year} ${written(from.target)} → ${to.year} ${written(to.target)}</li>`,
    ),
    ...revisions.map(
      ({ year, from, to, gap }) =>
        html`<li>${ui("revised", { y: year })}: ${written(from.result)} (${ui("reported", { y: from.report })}) → ${written(to.result)} (${ui("reported", { y: to.report })}), ${gapValue(gap, unit, page)}</li>`,
    ),
  ];
  return items.length === 0 ? nothing : html`<ul class="changes">${items}</ul>`;
}

function written({ quantity, text: words }: Measure): Html {
  return html`<q lang="zh-CN">${text(quantity?.text ?? words)}</q>`;
}

/** Bands, and on them the figures, joined where the years follow one another. */
function drawing(points: readonly Point[]): Html {
  const values = points.flatMap(({ band, stretch, result }) =>
    [band?.low, band?.high, band?.line, stretch, result].filter(
      (value): value is number => typeof value === "number" && Number.isFinite(value),
    ),
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low || Math.abs(high) || 1;
  const y = (value: number): number => {
    if (value === Infinity) return 0;
    if (value === -Infinity) return HEIGHT;
    return round(EDGE + ((high - value) / span) * (HEIGHT - 2 * EDGE));
  };
  const x = (index: number, share = 0.5): number => round(((index + share) / points.length) * 100);
  const zero = low < 0 && high > 0 ? html`<line class="zero" x1="0" x2="100%" y1="${y(0)}" y2="${y(0)}"/>` : nothing;
  const bands = points.map(({ band, stretch }, index) => join([bandShape(band, index, x, y), stretchShape(stretch, index, x, y)]));
  const joins = points.map((point, index) => {
    const next = points[index + 1];
    if (point.result === null || next === undefined || next.result === null || next.year.year !== point.year.year + 1) return nothing;
    return html`<line class="way" x1="${x(index)}%" x2="${x(index + 1)}%" y1="${y(point.result)}" y2="${y(next.result)}"/>`;
  });
  const signs = points.map(({ result, year }, index) => (result === null ? nothing : resultShape(year.verdict, x(index), y(result))));
  return html`<svg class="series" width="100%" height="${HEIGHT}" focusable="false">${zero}${bands}${joins}${signs}</svg>`;
}

type Across = (index: number, share?: number) => number;
type Down = (value: number) => number;

function bandShape(band: Point["band"], index: number, x: Across, y: Down): Html {
  if (band === null) return nothing;
  const [top, bottom, left, right] = [y(band.high), y(band.low), x(index, 0.1), x(index, 0.9)];
  const area =
    bottom > top
      ? html`<rect class="band" x="${left}%" width="${round(right - left)}%" y="${top}" height="${round(bottom - top)}"/>`
      : nothing;
  const edges = [...new Set([band.low, band.high, band.line])]
    .filter(Number.isFinite)
    .map(
      (value) =>
        html`<line class="${text(band.about ? "edge about" : "edge")}" x1="${left}%" x2="${right}%" y1="${y(value)}" y2="${y(value)}"/>`,
    );
  const arrow =
    band.high === Infinity
      ? arrowShape(x(index, 0.2), y(band.line), -1)
      : band.low === -Infinity
        ? arrowShape(x(index, 0.2), y(band.line), 1)
        : nothing;
  return join([area, ...edges, arrow]);
}

/** ▲ or ▼ on the line of the target: where more, or less, is as good. */
function arrowShape(x: number, y: number, way: 1 | -1): Html {
  return html`<svg x="${x}%" y="${y}" overflow="visible"><path class="arrow-head" d="M-4.5,${way}L0,${8 * way}L4.5,${way}Z"/></svg>`;
}

function stretchShape(value: number | null, index: number, x: Across, y: Down): Html {
  if (value === null) return nothing;
  return html`<line class="edge beyond" x1="${x(index, 0.1)}%" x2="${x(index, 0.9)}%" y1="${y(value)}" y2="${y(value)}"/><circle class="beyond-dot" cx="${x(index, 0.2)}%" cy="${y(value)}" r="3.5"/>`;
}

function resultShape(verdict: Verdict | null, x: number, y: number): Html {
  if (verdict === "met") return html`<circle class="point met" cx="${x}%" cy="${y}" r="5"/>`;
  if (verdict === "missed") return html`<svg x="${x}%" y="${y}" overflow="visible"><path class="cross" d="M-5,-5L5,5M-5,5L5,-5"/></svg>`;
  return html`<circle class="point open" cx="${x}%" cy="${y}" r="4.5"/>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
