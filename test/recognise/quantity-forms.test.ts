import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/model/report";
import { extractQuantities } from "../../src/recognise/quantity/extract-quantities";
import { recogniseQuantities } from "../../src/recognise/quantity/recognise-quantities";
import { inWords } from "../../src/recognise/quantity/tell";
import { foldGlyphs } from "../../src/vocabulary/glyphs";
import cases from "../cases/quantity-forms.json";

/** The text with each quantity as ⟦text|comparator decimal[..upper] unit [qualifier]⟧. */
function marked(text: string): string {
  let written = "";
  let at = 0;
  for (const quantity of extractQuantities(text)) {
    const { start, end } = quantity.span;
    written += `${text.slice(at, start)}⟦${lineOf(quantity)}⟧`;
    at = end;
  }
  return written + text.slice(at);
}

function lineOf({ text, comparator, decimal, upper, unit, role }: Quantity): string {
  const value = decimal + (upper === null ? "" : `..${upper}`);
  return `${text}|${comparator} ${value} ${unit}${role === "qualifier" ? " qualifier" : ""}`;
}

describe.each(Object.entries(cases.reads))("%s", (_family, phrases) => {
  it.each(phrases)("%s", (phrase) => {
    const text = phrase.replace(/⟦([^|]*)\|[^⟧]*⟧/g, "$1");
    expect(marked(text)).toBe(phrase);
  });
});

describe.each(Object.entries(cases.refused))("no quantity: %s", (reason, phrases) => {
  it.each(phrases)("%s", (text) => {
    const reasons: string[] = [];
    const found = recogniseQuantities(
      text,
      foldGlyphs(text),
      { start: 0, end: text.length },
      inWords(({ rule }) => reasons.push(rule)),
    );
    expect([found, reasons.at(-1)]).toEqual([[], reason]);
  });
});

describe("what the trace says", () => {
  it.each(Object.entries(cases.says))("%s", (text, lines) => {
    const told: string[] = [];
    recogniseQuantities(
      text,
      foldGlyphs(text),
      { start: 0, end: text.length },
      inWords(({ verdict, rule, says }) => {
        told.push(`${verdict} ${rule}: ${says}`);
      }),
    );
    expect(told).toEqual(lines);
  });
});

describe("words that begin like a unit", () => {
  /** In front of some of these each unit measures. */
  const fronts = ["共500万", "不超过5", "连续5", "9", "占比5"];
  it.each(Object.entries(cases.beginLikeAUnit))("%s: %s", (unit, words) => {
    const reads = (text: string) => extractQuantities(text).some((quantity) => quantity.text.endsWith(unit));
    const measuring = fronts.filter((front) => reads(`${front}${unit}。`));
    expect(measuring).not.toEqual([]);
    for (const word of words.split(" ")) expect([word, measuring.filter((front) => reads(`${front}${word}的`))]).toEqual([word, []]);
  });
});

describe("the dimension", () => {
  it.each(Object.entries(cases.dimensions))("%s: %s", (text, dimension) => {
    expect(extractQuantities(text).map((quantity) => quantity.dimension)).toEqual([dimension]);
  });
});
