import { describe, expect, test } from "vitest";
import { type Measure, parseReport, type Quantity, type Report, type Section } from "../../src/index";
import { type Facts, fixtures, type MeasureFact, type QuantityFact } from "../support/fixtures";

// What the author wrote down by hand must be found: all of it where the language is settled, at least this much where not yet.
const LEAST = {
  /** F1 of the quantities of the whole document. */
  quantities: 0.98,
  /** Share of the results that have an indicator of the catalogue. */
  results: 0.9,
  /** F1 of the quantified promises in the body of the plan. */
  commitments: 0.65,
};

test("there are fixtures", () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(2);
});

describe.each(fixtures)("$name", ({ text, expected, facts: given }) => {
  const report = parseReport(text);

  test("is the report that is expected", () => {
    expect(expected, "expected.json is not there: npm run fixtures, then read it").not.toBeNull();
    expect(report).toStrictEqual(expected);
  });

  // Reported here and not by an import that fails: the other tests go on.
  const facts = given ?? NO_FACTS;
  test("has facts", () => {
    expect(given, "facts.json is not there").not.toBeNull();
  });

  test("meta and post", () => {
    expect(report.meta).toEqual(facts.meta);
    expect(report.post).toEqual(facts.post ?? null);
  });

  test("headings", () => {
    expect(headings(report)).toEqual(
      facts.headings.map(({ kind, marker, title }) => ({ kind, marker: kind === "part" ? "" : marker, title })),
    );
  });

  test.runIf(facts.problems)("problems", () => {
    expect(report.review?.problems.map(({ text: said }) => said)).toEqual(facts.problems);
  });

  test("livelihood tasks", () => {
    const tasks = report.livelihoodTasks.map(({ category, ...task }) => row({ ...task, category: category?.name ?? null }));
    expect(tasks).toEqual(facts.tasks.map(row));
  });

  test("glossary", () => {
    const entries = report.glossary.map(({ number, term, definition }) => ({ number, term, definition }));
    expect(entries).toEqual(facts.glossary.map(({ number, term, definition }) => ({ number, term, definition })));
  });

  test("quantities", () => {
    const { f1, missed, invented } = compare(facts.quantities, report.quantities, sameQuantity);
    expect(f1, list(missed, invented)).toBeGreaterThanOrEqual(LEAST.quantities);
  });

  test("targets", () => {
    const { missed, invented } = compare(facts.targets, report.targets, sameMeasure);
    expect([missed, invented]).toEqual([[], []]);
  });

  test("results", () => {
    const known = facts.results.filter(({ id }) => id !== null);
    const { recall, missed } = compare(known, report.results, sameMeasure);
    expect(recall, list(missed, [])).toBeGreaterThanOrEqual(LEAST.results);
  });

  test("commitments", () => {
    const { f1, missed, invented } = compare(facts.commitments, report.plan?.commitments ?? [], sameMeasure);
    expect(f1, list(missed, invented)).toBeGreaterThanOrEqual(LEAST.commitments);
  });
});

/** What is compared of a task; the mark at the end of its text is free. */
function row({ number, category, text, lead, support }: Facts["tasks"][number]): Facts["tasks"][number] {
  return { number, category, text: text.replace(/[。；]$/, ""), lead, support };
}

/** Parts and sections in the order in which a reader meets them. A part has no marker in the model. */
function headings(report: Report): Facts["headings"] {
  const below = ({ kind, marker, title, sections }: Section): Facts["headings"] => [
    { kind, marker: kind === "part" ? "" : marker, title },
    ...sections.flatMap(below),
  ];
  return [report.review, report.plan, ...report.parts]
    .filter((part) => part !== null)
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap((part) => [
      { kind: "part", marker: "", title: part.title },
      ...[...(part === report.review ? report.review.highlights : []), ...part.sections]
        .sort((a, b) => a.span.start - b.span.start)
        .flatMap(below),
    ]);
}

interface Comparison<Fact, Said> {
  recall: number;
  f1: number;
  missed: Fact[];
  invented: Said[];
}

/** Pairs each fact with the first thing said that is the same. */
function compare<Fact, Said>(
  facts: readonly Fact[],
  said: readonly Said[],
  same: (fact: Fact, said: Said) => boolean,
): Comparison<Fact, Said> {
  const invented = [...said];
  const missed = facts.filter((fact) => {
    const at = invented.findIndex((one) => same(fact, one));
    if (at >= 0) invented.splice(at, 1);
    return at < 0;
  });
  const hits = facts.length - missed.length;
  return {
    recall: facts.length === 0 ? 1 : hits / facts.length,
    f1: (2 * hits) / Math.max(1, facts.length + said.length),
    missed,
    invented,
  };
}

function sameQuantity(fact: QuantityFact, { text, span, comparator, value, upper, unit, role }: Quantity): boolean {
  return (
    fact.text === text &&
    (fact.start ?? span.start) === span.start &&
    fact.comparator === comparator &&
    fact.value === value &&
    fact.upper === upper &&
    fact.unit === unit &&
    fact.role === role
  );
}

function sameMeasure(fact: MeasureFact, measure: Measure): boolean {
  const { indicator, quantity, relation } = measure;
  return (
    (fact.id ? fact.id === indicator.id : sameName(fact.name, indicator.name)) &&
    fact.aspect === measure.aspect &&
    fact.direction === measure.direction &&
    (fact.period ?? measure.period).join() === measure.period.join() &&
    (fact.stretch ?? false) === measure.stretch &&
    fact.value === (quantity?.value ?? null) &&
    fact.upper === (quantity?.upper ?? null) &&
    fact.unit === (quantity?.unit ?? null) &&
    fact.comparator === (quantity?.comparator ?? null) &&
    (fact.relation?.kind ?? null) === (relation?.kind ?? null)
  );
}

/** An indicator outside the catalogue is named with more or fewer words: one name holds the other, or they share most characters. */
function sameName(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return other !== "";
  const [a, b] = [new Set(one), new Set(other)];
  const shared = [...a].filter((character) => b.has(character)).length;
  return shared / new Set([...a, ...b]).size >= 0.5;
}

function list(missed: readonly { text: string }[], invented: readonly { text: string }[]): string {
  return `missed: ${missed.map(({ text }) => text).join(" · ")}\ninvented: ${invented.map(({ text }) => text).join(" · ")}\n`;
}

const NO_FACTS: Facts = {
  meta: { title: null, year: null, reviewYear: null, region: null, government: null, speaker: null, delivered: null, congress: null },
  headings: [],
  targets: [],
  results: [],
  commitments: [],
  tasks: [],
  glossary: [],
  quantities: [],
};
