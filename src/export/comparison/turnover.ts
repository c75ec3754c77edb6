import type { WhatIsNew } from "../../model/comparison";
import { type Html, html, nothing, text } from "../viewer/html";
import { headingSpan, type Side } from "./places";
import { indicatorName, link, type Page } from "./say";
import type { Key } from "./strings";

interface Item {
  number: number;
  label: Html;
}

export interface Group {
  name: Key;
  added: Item[];
  gone: Item[];
}

/** What only one of the reports has, numbered. */
export function numberedTurnover({ terms, headings, targets, results }: WhatIsNew, page: Page): Group[] {
  const item = (side: Side, span: { start: number; end: number }, label: Html): Item => ({
    number: page.places.take({ side, span, kind: "turnover" }),
    label,
  });
  const zh = (words: string): Html => html`<span lang="zh-CN">${text(words)}</span>`;
  const group = <One>(name: Key, { added, gone }: { added: One[]; gone: One[] }, made: (one: One, side: Side) => Item): Group => ({
    name,
    added: added.map((one) => made(one, "later")),
    gone: gone.map((one) => made(one, "earlier")),
  });
  return [
    group("newTargets", targets, ({ indicator, span }, side) => item(side, span, indicatorName(indicator, page))),
    group("terms", terms, ({ term, span }, side) => item(side, span, zh(term))),
    group("headings", headings, (section, side) => item(side, headingSpan(section), zh(section.marker + section.title))),
    group("results", results, ({ indicator, span }, side) => item(side, span, indicatorName(indicator, page))),
  ];
}

export function turnoverLists(groups: readonly Group[], page: Page): Html {
  const { ui } = page;
  const list = (key: "added" | "gone", items: readonly Item[]): Html => {
    const side = key === "added" ? "later" : "earlier";
    const body =
      items.length === 0
        ? html`<p class="none">${ui("nothing")}</p>`
        : html`<ul>${items.map(({ number, label }) => html`<li>${link([number], side, label, page)}</li>`)}</ul>`;
    return html`<div class="${text(key)}"><h4><span class="sign" aria-hidden="true">${text(key === "added" ? "+" : "−")}</span>${ui(key)} <span class="more">${items.length}</span></h4>${body}</div>`;
  };
  const shown = groups.filter(({ added, gone }) => added.length + gone.length > 0);
  if (shown.length === 0) return nothing;
  return html`<div class="turnover">${shown.map(
    ({ name, added, gone }) =>
      html`<section><h3>${ui(name)}</h3><div class="both">${list("gone", gone)}${list("added", added)}</div></section>`,
  )}</div>`;
}
