import type { Comparison, ReportWithText } from "../../model/comparison";
import type { Measure, Quantity, Span } from "../../model/report";
import { sentenceFinder } from "../sentences";
import { type Html, html, quoted, text } from "../viewer/html";
import { indicatorWords } from "../viewer/indicator-words";
import type { Language } from "../viewer/strings";
import { arrow, type UnitWords, writeRelation, writeValue } from "../viewer/words";
import type { Places, Side } from "./places";
import { say, type Words } from "./strings";

/** Everything that the sections of the page share. */
export interface Page extends Words {
  places: Places;
  units: UnitWords;
  /** The sentence around a span, one report each. */
  sentence: Readonly<Record<Side, (span: Span, words: string) => string>>;
}

export function sentencesOf({ report, text: source }: ReportWithText): (span: Span, words: string) => string {
  return sentenceFinder(report, source);
}

export function indicatorName({ id, name }: Comparison["indicator"], { both }: Words): Html {
  const known = indicatorWords(id);
  return known === null ? text(name) : both(name, known.en);
}

/** ↑ ≥ 6%, or the words of a target without a figure. */
export function measureValue(measure: Measure, { both, units }: Pick<Page, "both" | "units">): Html {
  const { quantity, relation } = measure;
  if (quantity !== null) {
    const write = (language: Language) => arrow(measure) + writeValue(quantity, language, units);
    return both(write("zh"), write("en"));
  }
  if (relation === null) return text("–");
  const known = indicatorWords(relation.reference);
  const write = (language: Language) => writeRelation(relation.kind, known?.[language] ?? relation.reference, language);
  return both(write("zh"), write("en"));
}

export function quantityValue(quantity: Quantity, { both, units }: Pick<Page, "both" | "units">): Html {
  return both(writeValue(quantity, "zh", units), writeValue(quantity, "en", units));
}

/** +0.2 个百分点, −500 吨; rates differ by points. */
export function gapValue(gap: number, unit: string | null, { both, units }: Pick<Page, "both" | "units">): Html {
  const sign = gap > 0 ? "+" : gap < 0 ? "−" : "±";
  const write = (language: Language): string => sign + difference(Math.abs(gap), unit, language, units);
  return both(write("zh"), write("en"));
}

export function difference(size: number, unit: string | null, language: Language, units: UnitWords): string {
  const isRate = unit === "%" || unit === "pp";
  const written = writeValue({ comparator: "eq", value: size, upper: null, unit: isRate ? null : unit }, language, units);
  return isRate ? say("points", language, { n: written }) : written;
}

/** How far an excerpt reaches to either side: the sentence of the headline targets names all of them. */
const REACH = 36;

/** The sentence around a fact, cut at its clauses, with the words themselves marked and where they stand. */
export function quote(sentence: string, measure: { text: string; span: Span }, page: Page): Html {
  const at = sentence.indexOf(measure.text);
  const words = at < 0 ? text(shortened(sentence)) : excerpt(sentence, at, at + measure.text.length);
  return html`<blockquote lang="zh-CN"><p>${words}</p>${offsets(measure.span, page)}</blockquote>`;
}

export function offsets({ start, end }: Span, { ui }: Words): Html {
  return html`<footer class="at">${ui("offsets", { a: start, b: end })}</footer>`;
}

function excerpt(sentence: string, from: number, to: number): Html {
  const clause = from === 0 ? 0 : Math.max(...["；", ";"].map((mark) => sentence.lastIndexOf(mark, from - 1) + 1));
  const start = Math.max(clause, from - REACH, 0);
  const stop = sentence.slice(to, to + REACH).search(/[；;]/);
  const end = stop < 0 ? Math.min(sentence.length, to + REACH) : to + stop;
  const before = (start > 0 ? "…" : "") + sentence.slice(start, from);
  const behind = sentence.slice(to, end) + (end < sentence.length ? "…" : "");
  return html`${text(before)}<mark>${text(sentence.slice(from, to))}</mark>${text(behind)}`;
}

export function shortened(words: string, most = 4 * REACH): string {
  const letters = [...words.replace(/\s+/g, " ").trim()];
  return letters.length > most ? `${letters.slice(0, most).join("")}…` : letters.join("");
}

/** Words that lead to a place in the texts; without one they say so. */
export function link(numbers: readonly number[], side: Side, label: Html, { places, ui }: Page): Html {
  const found = numbers.map((number) => places.paragraphs.get(number)).filter((one) => one !== undefined);
  const other = side === "earlier" ? "later" : "earlier";
  const target = found.map((one) => one[side]).find(Boolean) ?? found.map((one) => one[other]).find(Boolean);
  if (target === undefined) return html`${label} <span class="badge">${ui("noPlace")}</span>`;
  return html`<a class="go" href=${quoted(`#${target}`)} data-go=${quoted(numbers.join(" "))}>${label}</a>`;
}
