import type { Report } from "../../model/report";
import type { TraceEntry } from "../../model/trace";
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from "./assets";
import { type Block, blocks, outline } from "./blocks";
import { targetsPicture, tasksPicture } from "./charts";
import { withPageFolded } from "./folded";
import { head, trusted } from "./head";
import { type Html, html, join, json, nothing, quoted, speech, text } from "./html";
import { indicatorWords } from "./indicator-words";
import { lean } from "./lean";
import { catalogue, KIND_NAMES, KINDS, type Kind, type Mark } from "./records";
import { type Language, say as sayIn } from "./strings";
import { type Context, panel } from "./tables";
import { unitWords } from "./unit-words";
import { weaver } from "./weave";

/** How the page of a report opens. */
export interface ViewerOptions {
  /** Language of the interface when the page opens; the reader can switch. Default "zh". */
  language?: Language;
  /** Decisions collected with the option `trace` of `parseReport`: records then name the rules that made them. */
  trace?: readonly TraceEntry[];
}

/**
 * One HTML file to read and check a report in: its text with everything that was found marked in place, tables, pictures, search.
 * The file needs nothing else, neither network nor server, and whatever the text holds is shown as text.
 *
 * @param report What `parseReport` returned.
 * @param source The very string that was parsed.
 * @param options Language and trace.
 * @returns A whole HTML page.
 * @throws `TypeError` when the report is none, or the text is no string.
 * @example
 * import { readFile, writeFile } from "node:fs/promises";
 * import { parseReport } from "gov-work-report";
 * import { renderViewer } from "gov-work-report/viewer";
 *
 * const text = await readFile("2024.txt", "utf8");
 * const page = renderViewer(parseReport(text), text);
 * await writeFile("2024.html", page);
 * page.slice(0, 15); // → "<!doctype html>"
 */
export function renderViewer(report: Report, source: string, { language = "zh", trace = [] }: ViewerOptions = {}): string {
  check(report, source, language);
  const say = speech(language, sayIn);
  const found = catalogue(report, trace);
  const placedMarks = new Set<Mark>();
  const weave = weaver(found.marks, placedMarks);
  const article = withPageFolded(blocks(report, source), (block) => paragraph(block, weave), say);
  const placed = new Set([...placedMarks].filter(({ kind }) => kind !== "m").map(({ record }) => record));
  const context: Context = { ...found, speech: say, units: unitWords, placed };
  const { ui, attribute } = say;
  const data = {
    language,
    records: found.records.map(lean),
    sections: found.sections,
    units: unitWords,
    names: names(found.records),
    placed: [...placed],
  };

  return html`${head(report.meta.title ?? "政府工作报告", language, { style: STYLE, styleHash: STYLE_HASH, scriptHash: SCRIPT_HASH })}<body>
<a class="skip" href="#text">${ui("skip")}</a>
<header class="top">
<div class="head"><h1 lang="zh-CN">${report.meta.title === null ? ui("untitled") : text(report.meta.title)}</h1>
<button type="button" id="language" ${attribute("title", "languageHint")}>${ui("language")}</button></div>
${facts(report, say.ui)}
</header>
<div class="tools">
<form class="search" role="search"><input type="search" id="query" autocomplete="off" spellcheck="false" ${attribute("aria-label", "search")} ${attribute(
    "placeholder",
    "search",
  )}><button type="button" id="previous" ${attribute("aria-label", "previous")}>↑</button><button type="submit" id="next" ${attribute(
    "aria-label",
    "next",
  )}>↓</button><output id="count" for="query" aria-live="polite"></output></form>
<div class="legend" role="group" ${attribute("aria-label", "legend")} ${attribute("title", "legendHint")}>${legend(found.marks, ui)}</div>
</div>
<div class="columns">
<nav class="outline" ${attribute("aria-label", "outline")}><details open><summary>${ui("outline")}</summary>${outlineList(report)}</details></nav>
<main>
<section class="overview" aria-labelledby="overview"><h2 id="overview" class="away">${ui("overview")}</h2>
<h3>${ui("targetsPicture")}</h3>
${targetsPicture(context)}
${tasksPicture(context)}
</section>
<article id="text" tabindex="-1" lang="zh-CN" ${attribute("aria-label", "text")}>
${article}
</article>
${unplaced(context)}
</main>
<aside class="side" ${attribute("aria-label", "records")}>
<section class="card" id="card" tabindex="-1" aria-live="polite" ${attribute("aria-label", "card")}><div id="card-body"><p>${ui("cardHint")}</p><p class="keys">${ui(
    "cardKeys",
  )}</p></div></section>
<div class="panel">
${panel(context)}
</div>
</aside>
</div>
<div id="tip" role="tooltip" hidden></div>
<script type="application/json" id="data">${json(data)}</script>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
}

type Say = Context["speech"]["ui"];

function facts({ meta, post }: Report, ui: Say): Html {
  const { region, speaker, congress } = meta;
  const place =
    region && [...new Set([region.province, region.prefecture, region.county, region.name])].filter((name) => name !== null).join(" ");
  const list = [
    ["planYear", meta.year],
    ["reviewYear", meta.reviewYear],
    ["region", place && (region.code === null ? place : `${place}（${region.code}）`)],
    ["government", meta.government],
    ["speaker", speaker && `${speaker.name} ${speaker.title}`],
    ["delivered", meta.delivered],
    ["congress", congress && congress.name],
    ["posted", post && [post.site, post.posted?.replace("T", " ") ?? null].filter((one) => one !== null).join(" ")],
  ] as const;
  const items = list.flatMap(([key, value]) =>
    value === null || value === "" ? [] : [html`<div><dt>${ui(key)}</dt><dd>${text(String(value))}</dd></div>`],
  );
  return html`<dl class="facts">${items}</dl>`;
}

function legend(marks: readonly Mark[], ui: Say): Html {
  const counts = new Map<Kind, number>();
  for (const { kind } of marks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return join(
    KINDS.filter((kind) => counts.has(kind)).map(
      (kind) =>
        html`<button type="button" class="chip" aria-pressed="true" data-kind=${quoted(kind)}><span class="swatch ${text(kind)}" aria-hidden="true">文</span>${ui(
          KIND_NAMES[kind],
        )} <b>${counts.get(kind) ?? 0}</b></button>`,
    ),
  );
}

function outlineList(report: Report): Html {
  const items = outline(report).map(
    ({ id, title, level }) =>
      html`<li class="level-${Math.min(level, 4)}"><a href=${quoted(`#s-${id}`)} lang="zh-CN">${text(title)}</a></li>`,
  );
  return html`<ol>${items}</ol>`;
}

type Weave = ReturnType<typeof weaver>;

function paragraph(block: Block, weave: Weave): Html {
  const { body, lead, kinds } = weave(block);
  const id = block.section === null ? nothing : html` id=${quoted(`s-${block.section}`)}`;
  if (block.kind === "heading") {
    // h1 is the page's; parts are h2, and deeper than h6 there is nothing.
    const tag = text(`h${Math.min(6, block.level + 1)}`);
    return html`<${tag}${id} tabindex="-1">${lead}${body}</${tag}>`;
  }
  const side = kinds.has("k")
    ? html` class="has-k"`
    : kinds.has("g")
      ? html` class="has-g"`
      : block.kind === "paragraph"
        ? nothing
        : html` class="loose"`;
  return html`<p${id}${side}>${block.leads > 0 ? html`<strong>${lead}</strong>` : lead}${body}</p>`;
}

function unplaced({ records, placed, speech: { ui } }: Context): Html {
  const items = records.flatMap((record, number) => {
    if (placed.has(number)) return [];
    return [
      html`<li><span class="badge">${ui(KIND_NAMES[record.kind])}</span> <a class="go" href="#card" data-card="${number}">${text(nameOf(record))}</a></li>`,
    ];
  });
  if (items.length === 0) return nothing;
  return html`<section class="unplaced" aria-labelledby="unplaced"><h2 id="unplaced">${ui("unplaced")}</h2><p>${ui("unplacedHint")}</p><ul>${items}</ul></section>`;
}

function nameOf(record: Context["records"][number]): string {
  switch (record.kind) {
    case "q":
      return record.quantity.text;
    case "k":
      return `${record.task.number}. ${record.task.text}`;
    case "g":
      return record.term;
    case "d":
      return `${record.message.rule}: ${record.message.reason}`;
    default:
      return record.measure.text || record.measure.indicator.name;
  }
}

/** Catalogue names of the indicators that the records name, for the record's card. */
function names(records: Context["records"]): Record<string, [zh: string, en: string]> {
  const ids = new Set(
    records.flatMap((record) =>
      record.kind === "t" || record.kind === "r" || record.kind === "c"
        ? [record.measure.indicator.id, record.measure.relation?.reference ?? null]
        : [],
    ),
  );
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const known = indicatorWords(id);
      return known === null || id === null ? [] : [[id, [known.zh, known.en]]];
    }),
  );
}

function check(report: unknown, source: unknown, language: unknown): void {
  if (typeof report !== "object" || report === null || !("schema" in report) || report.schema !== "gov-work-report/1") {
    throw new TypeError("renderViewer() needs a report as parseReport() returns it");
  }
  if (typeof source !== "string") {
    throw new TypeError("renderViewer() needs the text of the report, too: the very string that parseReport() was given");
  }
  if (language !== "zh" && language !== "en") {
    throw new TypeError('renderViewer() speaks "zh" and "en"');
  }
}
