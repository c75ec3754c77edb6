import type { Comparison, PromiseMatch, ReportWithText, Series, WhatIsNew } from "../../model/comparison";
import { head, trusted } from "../viewer/head";
import { type Html, html, nothing, quoted, text } from "../viewer/html";
import type { Language } from "../viewer/strings";
import { unitWords } from "../viewer/unit-words";
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from "./assets";
import { charts } from "./chart";
import { ledger, numbered, tally } from "./ledger";
import { Places, type Side } from "./places";
import { numberedPromises, promisesTable } from "./promises";
import { type Page, sentencesOf } from "./say";
import { say, type Words, words } from "./strings";
import { pane } from "./texts";
import { numberedTurnover, turnoverLists } from "./turnover";

/** What `gov-work-report/compare` found; whatever is left out has no section in the page. */
export interface ComparisonFound {
  /** Of `compareReports`. */
  comparisons: readonly Comparison[];
  /** Of `matchPromises`. */
  promises?: readonly PromiseMatch[];
  /** Of `whatIsNew`. */
  turnover?: WhatIsNew;
  /** Of `trackSeries`, from these two reports or more. */
  series?: readonly Series[];
}

/** How the page of a comparison opens. */
export interface ComparisonPageOptions {
  /** Language of the interface when the page opens; the reader can switch. Default "zh". */
  language?: Language;
}

/**
 * One HTML file that shows two reports side by side: every target with what became of it, a picture of each indicator over the
 * years, promises with the sentences that may answer them, what is new and gone; and both texts, which turn to the sentences that a
 * row is about. The file needs nothing else, neither network nor server, and whatever the texts hold is shown as text.
 *
 * @param pair The earlier and the later report, each with the very string that was parsed.
 * @param found What the functions of `gov-work-report/compare` returned for the two.
 * @param options Language.
 * @returns A whole HTML page.
 * @throws `TypeError` when a report comes without its text, or the comparisons are none.
 * @example
 * import { readFile, writeFile } from "node:fs/promises";
 * import { parseReport } from "gov-work-report";
 * import { compareReports, matchPromises, trackSeries, whatIsNew } from "gov-work-report/compare";
 * import { renderComparison } from "gov-work-report/viewer";
 *
 * const texts = await Promise.all(["2024.txt", "2025.txt"].map((path) => readFile(path, "utf8")));
 * const [a, b] = texts.map((text) => ({ report: parseReport(text), text }));
 * const page = renderComparison([a, b], {
 *   comparisons: compareReports(a.report, b.report),
 *   promises: matchPromises(a, b),
 *   turnover: whatIsNew(a.report, b.report),
 *   series: trackSeries([a.report, b.report]),
 * });
 * await writeFile("compared.html", page);
 * page.slice(0, 15); // → "<!doctype html>"
 */
export function renderComparison(
  pair: readonly [earlier: ReportWithText, later: ReportWithText],
  found: ComparisonFound,
  { language = "zh" }: ComparisonPageOptions = {},
): string {
  check(pair, found, language);
  const [earlier, later] = pair;
  const say = words(language);
  const places = new Places();
  const page: Page = { ...say, places, units: unitWords, sentence: { earlier: sentencesOf(earlier), later: sentencesOf(later) } };
  const { ui, attribute } = page;

  // First everything is numbered, then the texts are written with the marks, then the tables with links to what was marked.
  const rows = numbered(found.comparisons, page);
  const promises = numberedPromises(found.promises ?? [], page);
  const turnover = found.turnover === undefined ? [] : numberedTurnover(found.turnover, page);
  const texts = {
    earlier: pane("earlier", earlier.report, earlier.text, places, say),
    later: pane("later", later.report, later.text, places, say),
  };
  const pictures = charts(found.series ?? [], page);
  const changes = turnoverLists(turnover, page);
  const title = titleOf(pair);

  return html`${head(title[language], language, { style: STYLE, styleHash: STYLE_HASH, scriptHash: SCRIPT_HASH })}<body class="comparison">
<a class="skip" href="#targets">${ui("skip")}</a>
<a class="skip" href="#texts">${ui("skipTexts")}</a>
<header class="top">
<div class="head"><h1>${page.both(title.zh, title.en)}</h1>
<button type="button" id="language" ${attribute("title", "languageHint")}>${ui("language")}</button></div>
<div class="pair">${heading("earlier", earlier, say)}${heading("later", later, say)}</div>
</header>
<main>
<section class="part" id="targets" tabindex="-1" aria-labelledby="h-targets"><h2 id="h-targets">${ui("targets")}</h2>
<p class="hint">${ui("targetsHint")}</p>
${tally(found.comparisons, page)}
${ledger(found.comparisons, rows, page)}
</section>
${pictures === nothing ? nothing : part("chart", html`<p class="hint">${ui("chartHint")}</p>${pictures}`, say)}
${found.promises === undefined ? nothing : part("promises", html`<p class="hint">${ui("promisesHint")}</p>${promisesTable(promises, page)}`, say)}
${changes === nothing ? nothing : part("turnover", changes, say)}
</main>
<section class="dock" id="texts" tabindex="-1" ${attribute("aria-label", "texts")}>
<div class="bar"><h2>${ui("texts")}</h2><span class="keys">${ui("keys")}</span><button type="button" id="size" aria-pressed="false">${ui("taller")}</button><button type="button" id="fold" aria-expanded="true" aria-controls="panes">${ui(
    "close",
  )}</button></div>
<div class="panes" id="panes">
${textPane("earlier", earlier, texts.earlier, say)}
${textPane("later", later, texts.later, say)}
</div>
</section>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
}

function titleOf([a, b]: readonly [ReportWithText, ReportWithText]): Record<Language, string> {
  const region = b.report.meta.region?.name ?? a.report.meta.region?.name ?? "";
  const of = (language: Language): string => {
    const year = ({ report }: ReportWithText): string => String(report.meta.year ?? say("noYear", language));
    return say("title", language, { a: year(a), b: year(b) });
  };
  return { zh: region + of("zh"), en: region === "" ? of("en") : `${region}: ${of("en")}` };
}

function heading(side: Side, { report: { meta } }: ReportWithText, { ui }: Words): Html {
  const title = meta.title === null ? ui("untitled") : html`<span lang="zh-CN">${text(meta.title)}</span>`;
  const facts = [meta.government, meta.speaker === null ? null : `${meta.speaker.name} ${meta.speaker.title}`, meta.delivered].filter(
    (one) => one !== null && one !== "",
  );
  return html`<p class="${text(side)}"><b>${ui(side, { y: meta.year ?? "–" })}</b> <span class="more">${ui(side === "earlier" ? "promised" : "done")}</span><br>${title}<br><span class="more" lang="zh-CN">${text(
    facts.join(" · "),
  )}</span></p>`;
}

function part(key: "chart" | "promises" | "turnover", body: Html, { ui }: Words): Html {
  const id = quoted(`h-${key}`);
  return html`<section class="part" id=${quoted(key)} aria-labelledby=${id}><h2 id=${id}>${ui(key)}</h2>
${body}
</section>`;
}

function textPane(side: Side, { report }: ReportWithText, body: Html, { ui }: Words): Html {
  const name = text(side);
  return html`<article class="pane ${name}" aria-labelledby="h-${name}"><div class="pane-head"><h3 id="h-${name}">${ui(side, {
    y: report.meta.year ?? "–",
  })}</h3><p class="now" id="now-${name}" aria-live="polite"></p></div>
<div class="words" id="${name}" tabindex="0" role="region" aria-labelledby="h-${name}" lang="zh-CN">
${body}
</div></article>`;
}

function check(pair: unknown, found: unknown, language: unknown): void {
  const isPair = Array.isArray(pair) && pair.length === 2 && pair.every((one) => isCompared(one));
  if (!isPair) throw new TypeError("renderComparison() needs two reports with their texts: [{ report, text }, { report, text }]");
  if (typeof found !== "object" || found === null || !("comparisons" in found) || !Array.isArray(found.comparisons)) {
    throw new TypeError("renderComparison() needs { comparisons: compareReports(earlier, later) }");
  }
  if (language !== "zh" && language !== "en") throw new TypeError('renderComparison() speaks "zh" and "en"');
}

function isCompared(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("report" in value) || !("text" in value) || typeof value.text !== "string") {
    return false;
  }
  const { report } = value;
  return typeof report === "object" && report !== null && "schema" in report && report.schema === "gov-work-report/1";
}
