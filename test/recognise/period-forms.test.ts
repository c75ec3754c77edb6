import { describe, expect, it } from "vitest";
import { type Period, recognisePeriods } from "../../src/recognise/period/recognise-periods";
import groups from "../cases/period-forms.json";

/** kind, years or ?, [basis], [relative] */
function lineOf({ kind, years, basis, relative }: Period): string {
  return [kind, years === null ? "?" : years.join("-"), basis ?? "", relative ? "relative" : ""].filter(Boolean).join(" ");
}

describe.each(groups)("an expression of time, in a report with $context", ({ context, reads, passes }) => {
  it.each(Object.entries(reads))("%s is %s", (marked, line) => {
    const text = marked.replace(/[⟦⟧]/g, "");
    const found = recognisePeriods(text, { start: 0, end: text.length }, context);
    const [first] = found;
    const expected = { line, text: text.slice(marked.indexOf("⟦"), marked.indexOf("⟧") - 1) };
    expect(first && { line: lineOf(first), text: text.slice(first.span.start, first.span.end) }).toEqual(expected);
  });

  it.each(passes)("none in %s", (text) => {
    expect(recognisePeriods(text, { start: 0, end: text.length }, context)).toEqual([]);
  });
});
