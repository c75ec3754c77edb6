import type { PromiseCandidate, PromiseMatch } from "../../model/comparison";
import { type Html, html, join, nothing, text } from "../viewer/html";
import { gapValue, link, offsets, type Page, quantityValue, shortened } from "./say";

/** How many of the shared words are told. */
const WORDS = 6;

export interface NumberedPromise {
  match: PromiseMatch;
  number: number;
  candidates: number[];
}

export function numberedPromises(promises: readonly PromiseMatch[], { places }: Pick<Page, "places">): NumberedPromise[] {
  return promises.map((match) => ({
    match,
    number: places.take({ side: "earlier", span: match.promise.span, kind: "promise" }),
    candidates: match.candidates.map(({ quote }) => places.take({ side: "later", span: quote.span, kind: "candidate" })),
  }));
}

/** Promises with the sentences that may answer them; those without any are folded. */
export function promisesTable(promises: readonly NumberedPromise[], page: Page): Html {
  const { ui } = page;
  if (promises.length === 0) return html`<p class="none">${ui("noPromises")}</p>`;
  const answered = promises.filter(({ match }) => match.candidates.length > 0);
  const others = promises.filter(({ match }) => match.candidates.length === 0);
  const rows = answered.map((one) => {
    const candidates = one.match.candidates.map((candidate, index) => item(candidate, [one.number, one.candidates[index] ?? -1], page));
    return html`<tr><td class="earlier">${promise(one, page)}</td><td class="later"><ol class="candidates">${candidates}</ol></td></tr>`;
  });
  const table = html`<table class="promises"><caption class="away">${ui("promises")}</caption>
<thead><tr><th scope="col">${ui("promise")}</th><th scope="col">${ui("candidates")}</th></tr></thead>
<tbody>
${join(rows, "\n")}
</tbody></table>`;
  const rest = html`<details class="rest"><summary>${ui("unanswered", { n: others.length })}</summary><ul>
${join(
  others.map((one) => html`<li>${promise(one, page)}</li>`),
  "\n",
)}
</ul></details>`;
  return html`${answered.length === 0 ? nothing : table}
${others.length === 0 ? nothing : rest}`;
}

function promise({ match, number }: NumberedPromise, page: Page): Html {
  const words = html`<span lang="zh-CN">${text(shortened(match.promise.text))}</span>`;
  return html`<span class="kind">${page.ui(match.kind)}</span> ${link([number], "earlier", words, page)}${offsets(match.promise.span, page)}`;
}

function item({ quote, score, quantity, gap, unit, words }: PromiseCandidate, numbers: number[], page: Page): Html {
  const { ui } = page;
  const label = html`<span lang="zh-CN">${text(shortened(quote.text))}</span>`;
  const figure = quantity === null ? nothing : html` <b class="value">${quantityValue(quantity, page)}</b>`;
  const difference = gap === null ? nothing : html` <span class="gap">${gapValue(gap, unit, page)}</span>`;
  const shared =
    words.length === 0 ? nothing : html` <span class="why" lang="zh-CN">${ui("shared", { w: words.slice(0, WORDS).join("、") })}</span>`;
  return html`<li>${link(numbers, "later", label, page)}<div class="facts-line"><span class="score"><span class="away">${ui("score")} </span>${text(
    score.toFixed(2),
  )}</span>${figure}${difference}${shared}</div>${offsets(quote.span, page)}</li>`;
}
