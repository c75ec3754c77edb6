import { describe, expect, it } from "vitest";
import groups from "../../cases/measures/wordings.json";
import { linesOf, places, readPhrase } from "./runner";

describe.each(groups)("in $in", ({ in: place, cases }) => {
  const context = (places as Record<string, typeof places.plan>)[place];

  it.each(Object.entries(cases))("%s", (say, lines) => {
    expect(linesOf(say, context)).toEqual(lines);
  });

  it("only growth has a basis", () => {
    const measures = Object.keys(cases).flatMap((say) => readPhrase(say, context).measures);
    expect(measures.filter(({ aspect, basis }) => (aspect === "growth") !== (basis !== null))).toEqual([]);
    expect(measures.some(({ basis }) => basis === "yoy" || basis === "annual-average")).toBe(true);
  });
});
