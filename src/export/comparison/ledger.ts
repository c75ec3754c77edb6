import type { Comparison, Verdict } from "../../model/comparison";
import type { Measure } from "../../model/report";
import { type Html, html, join, nothing, quoted, text } from "../viewer/html";
import type { Language } from "../viewer/strings";
import { writePeriod } from "../viewer/words";
import type { Side } from "./places";
import { difference, gapValue, indicatorName, link, measureValue, type Page, quote } from "./say";
import { say } from "./strings";

const VERDICTS: readonly Verdict[] = ["met", "missed", "not-reported", "not-comparable"];
/** A sign for each beside its word, so that no verdict is told by colour alone. */
export const SIGNS: Readonly<Record<Verdict, string>> = { met: "✓", missed: "✗", "not-reported": "?", "not-comparable": "≠" };

/** Numbers the rows: their words are marked in the texts. */
export function numbered(comparisons: readonly Comparison[], { places }: Pick<Page, "places">): number[] {
  return comparisons.map(({ target, result, reference }) => {
    const number = places.take(
      { side: "earlier", span: target.span, kind: "target" },
      { side: "later", span: result?.span ?? null, kind: "result" },
      { side: "later", span: reference?.span ?? null, kind: "reference" },
    );
    for (const measure of [target, result]) if (measure !== null && !places.ofMeasure.has(measure)) places.ofMeasure.set(measure, number);
    return number;
  });
}

export function tally(comparisons: readonly Comparison[], { ui, attribute }: Page): Html {
  const chips = VERDICTS.flatMap((verdict) => {
    const count = comparisons.filter((one) => one.verdict === verdict).length;
    if (count === 0) return [];
    return [
      html`<button type="button" class="chip" aria-pressed="true" data-verdict=${quoted(verdict)}>${sign(verdict)}${ui(verdict)} <b>${count}</b></button>`,
    ];
  });
  return html`<div class="tally" role="group" ${attribute("aria-label", "filter")}>${chips}</div>`;
}

/** Every target with what became of it, a row each. */
export function ledger(comparisons: readonly Comparison[], numbers: readonly number[], page: Page): Html {
  const { ui, attribute } = page;
  if (comparisons.length === 0) return html`<p class="none">${ui("noTargets")}</p>`;
  const rows = comparisons.map((one, index) => row(one, numbers[index] ?? -1, page));
  return html`<table class="ledger"><caption class="away">${ui("targets")}</caption>
<thead><tr><th scope="col">${ui("verdict")}</th><th scope="col">${ui("indicator")}</th><th scope="col">${ui("target")}</th><th scope="col">${ui(
    "result",
  )}</th><th scope="col" ${attribute("title", "gapHint")}>${ui("gap")}</th></tr></thead>
<tbody>
${join(rows, "\n")}
</tbody></table>`;
}

function sign(verdict: Verdict): Html {
  return html`<span class="sign ${text(verdict)}" aria-hidden="true">${text(SIGNS[verdict])}</span>`;
}

function row(one: Comparison, number: number, page: Page): Html {
  const { target, result, gap, unit, verdict, reason } = one;
  const { ui } = page;
  const years = target.period[0] === target.period[1] ? nothing : html` <span class="more">${text(writePeriod(target.period))}</span>`;
  const name = link([number], "earlier", indicatorName(one.indicator, page), page);
  const why = reason === null ? nothing : html`<span class="why">${ui(reason)}</span>`;
  return html`<tr data-row="${number}" data-verdict=${quoted(verdict)}><td class="verdict"><b class="${text(verdict)}">${sign(verdict)}${ui(
    verdict,
  )}</b>${why}</td><th scope="row">${name}${years}</th>${cell("earlier", target, target.stretch ? html` <span class="badge">${ui("stretch")}</span>` : nothing, page)}${cell(
    "later",
    result,
    beside(one, page),
    page,
  )}<td class="gap">${gap === null ? text("–") : gapValue(gap, unit, page)}${tolerance(one, page)}</td></tr>`;
}

function cell(side: Side, measure: Measure | null, more: Html, page: Page): Html {
  const role = html`<span class="role">${page.ui(side === "earlier" ? "target" : "result")}</span>`;
  if (measure === null) return html`<td class="${text(side)}">${role}<b class="value" data-says=${quoted(side)}>–</b>${more}</td>`;
  return html`<td class="${text(side)}">${role}<b class="value" data-says=${quoted(side)}>${measureValue(measure, page)}</b>${more}${quote(
    page.sentence[side](measure.span, measure.text),
    measure,
    page,
  )}</td>`;
}

/** What a target in words is measured by. */
function beside({ reference }: Comparison, page: Page): Html {
  if (reference === null) return nothing;
  return html` <span class="more">${page.ui("beside")} ${indicatorName(reference.indicator, page)} ${measureValue(reference, page)}</span>`;
}

/** What 左右 and 同步 forgive. */
function tolerance({ tolerance: forgiven, target, unit, gap }: Comparison, { both, units }: Page): Html {
  if (forgiven === null || gap === null) return nothing;
  const key = target.relation === null ? "tolerance" : "inStepTolerance";
  const write = (language: Language) => say(key, language, { n: difference(Number(forgiven), unit, language, units) });
  return html`<span class="why">${both(write("zh"), write("en"))}</span>`;
}
