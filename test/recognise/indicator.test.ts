import { describe, expect, test } from "vitest";
import { resolveIndicator } from "../../src/recognise/measure/indicator";
import { indicatorPhrases } from "../../src/vocabulary/indicator-phrases";
import { indicators } from "../../src/vocabulary/indicators";
import cases from "../cases/indicators.json";

describe("resolveIndicator", () => {
  describe.each(cases)("$value", ({ value, phrasings, not }) => {
    test.each(phrasings)("is 「%s」", (name) => {
      expect(resolveIndicator(name)).toBe(value);
    });
    test.each(not)("is not 「%s」", (name) => {
      expect(resolveIndicator(name)).not.toBe(value);
    });
  });

  test("takes every writing of the catalogue, bare, spaced and after a region word", () => {
    const wrong = indicators.flatMap(({ id, zh, aliases }) =>
      [zh, ...aliases].flatMap((writing) => [writing, ` ${writing}`, `全市${writing}`]).filter((name) => resolveIndicator(name) !== id),
    );
    expect(wrong).toEqual([]);
  });

  test.each<[string, (choices: readonly string[]) => string | undefined]>([
    ["first", (choices) => choices[0]],
    ["last", (choices) => choices.at(-1)],
  ])("takes the %s writing of every family of names", (_which, pick) => {
    const writings = indicatorPhrases.map(({ slots }) =>
      slots
        .map((slot) => pick(slot.split(" ")))
        .filter((word) => word !== "-")
        .join(""),
    );
    expect(writings.filter((name) => resolveIndicator(name) === null)).toEqual([]);
  });

  test("takes a sentence for no name, at once", () => {
    expect(resolveIndicator("全市".repeat(100_000))).toBeNull();
  });
});

describe("the catalogue", () => {
  test("is large enough to be of use", () => {
    expect(indicators.length).toBeGreaterThanOrEqual(150);
  });

  test("has each id once, in kebab-case", () => {
    expect(repeated(indicators.map(({ id }) => id))).toEqual([]);
    expect(indicators.filter(({ id }) => !/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(id))).toEqual([]);
  });

  test("has each writing in one row only", () => {
    expect(repeated(indicators.flatMap(({ zh, aliases }) => [zh, ...aliases]))).toEqual([]);
  });

  test("has no empty fields", () => {
    const empty = indicators.filter(({ zh, en, unit, aliases }) => [zh, en, unit ?? "-", ...aliases].some((word) => word.trim() === ""));
    expect(empty).toEqual([]);
  });
});

function repeated(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}
