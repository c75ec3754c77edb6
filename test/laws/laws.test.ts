import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/index";
import { parseSource } from "../../src/parse-report";
import { fixtures } from "../support/fixtures";
import { broken } from "../support/texts";
import { isSpan, objects, sections, visible } from "../support/walk";

// What holds for every report whatever it says. On every fixture, and on texts that are no report or a broken one.
const inputs = [...fixtures.map(({ name, text }) => ({ name, text })), ...broken];

describe.each(inputs)("$name", ({ text }) => {
  const { source, root, report } = parseSource(text);

  test("the text of a thing is what the source says at its span", () => {
    const wrong = [];
    for (const [path, value] of objects(report)) {
      if (!("span" in value && "text" in value) || value.span === null) continue;
      const { span, text: said } = value as { span: { start: number; end: number }; text: string };
      const slice = visible(text.slice(span.start, span.end));
      // A livelihood task's span goes on to the units that answer for it.
      const same = /^report\.livelihoodTasks\[\d+\]$/.test(path) ? slice.includes(visible(said)) : slice === visible(said);
      if (!same) wrong.push({ path, said, slice });
    }
    expect(wrong).toEqual([]);
  });

  test("spans lie inside the source", () => {
    const outside = [...objects(report)].filter(
      ([, value]) =>
        isSpan(value) &&
        !(
          Number.isInteger(value.start) &&
          Number.isInteger(value.end) &&
          0 <= value.start &&
          value.start <= value.end &&
          value.end <= text.length
        ),
    );
    expect(outside).toEqual([]);
  });

  test("nothing is undefined, not a number, or more than plain JSON", () => {
    const odd = [];
    for (const [path, value] of objects(report)) {
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== Object.prototype && prototype !== Array.prototype) odd.push(path);
      for (const [key, item] of Object.entries(value)) {
        if (item === undefined || typeof item === "function" || (typeof item === "number" && !Number.isFinite(item))) {
          odd.push(`${path}.${key}`);
        }
      }
    }
    expect(odd).toEqual([]);
  });

  test("parsing twice is equal", () => {
    expect(parseReport(text)).toStrictEqual(report);
  });

  test("JSON and structuredClone lose nothing", () => {
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    expect(structuredClone(report)).toStrictEqual(report);
  });

  test("the blocks of the outline tile the source", () => {
    const lost = [];
    let end = 0;
    for (const { position } of root.children) {
      const start = position?.start.offset ?? -1;
      const between = source.text.slice(end, start);
      if (start < end || visible(between) !== "") lost.push({ end, start, between });
      end = position?.end.offset ?? -1;
    }
    const rest = source.text.slice(end);
    expect([lost, visible(rest)]).toEqual([[], ""]);
  });

  test("quantities stand in order and do not overlap", () => {
    const after = report.quantities.filter(({ span }, i) => span.start < (report.quantities[i - 1]?.span.end ?? 0));
    expect(after).toEqual([]);
  });

  test("a quantity's value is its exact decimal", () => {
    expect(report.quantities.filter(({ value, decimal }) => Number(decimal) !== value)).toEqual([]);
    expect(report.quantities.filter(({ comparator, upper }) => (comparator === "between") !== (upper !== null))).toEqual([]);
  });

  test("a measure's quantity is one of the document's and stands in its clause", () => {
    const known = new Set(report.quantities.map(({ span }) => `${span.start}-${span.end}`));
    const measures = [
      ...report.targets,
      ...report.results,
      ...(report.plan?.commitments ?? []),
      ...report.livelihoodTasks.flatMap((task) => task.measures),
    ];
    const astray = measures.filter(
      ({ quantity, span }) =>
        quantity !== null &&
        !(known.has(`${quantity.span.start}-${quantity.span.end}`) && span.start <= quantity.span.start && quantity.span.end <= span.end),
    );
    expect(astray).toEqual([]);
    const ids = new Set(sections(report).map(({ id }) => id));
    expect(measures.filter(({ section }) => section !== null && !ids.has(section) && !/^(?:review|plan|part)/.test(section))).toEqual([]);
  });

  test("sections have ids of their own and lie inside each other", () => {
    const all = sections(report);
    expect(all.map(({ id }) => id)).toStrictEqual([...new Set(all.map(({ id }) => id))]);
    const outside = all.flatMap((outer) =>
      [...outer.sections, ...outer.paragraphs].filter((inner) => inner.span.start < outer.span.start || outer.span.end < inner.span.end),
    );
    expect(outside).toEqual([]);
  });
});
