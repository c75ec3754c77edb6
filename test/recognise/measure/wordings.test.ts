import { describe, expect, it } from "vitest";
import groups from "../../cases/measures/wordings.json";
import { linesOfRead, places, readPhrase } from "./runner";

describe.each(groups)("in $in", ({ in: place, cases }) => {
  const context = (places as Record<string, typeof places.plan>)[place];

  it.each(Object.entries(cases))("%s", (say, lines) => {
    const found = readPhrase(say, context);
    expect(linesOfRead(found, context)).toEqual(lines);
    // Only growth has a basis.
    expect(found.measures.filter(({ aspect, basis }) => (aspect === "growth") !== (basis !== null))).toEqual([]);
  });
});
