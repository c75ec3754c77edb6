import type { Comparator, Measure, Meta, Post, Report, Section } from "../../src/index";

/** What the author of a fixture wrote down about it by hand, before any parser read it. */
export interface Facts {
  meta: Meta;
  /** Not there for a report without a forum page around it. */
  post?: Post | null;
  headings: Pick<Section, "kind" | "marker" | "title">[];
  /** Texts of the paragraphs that name shortcomings. */
  problems?: string[];
  targets: MeasureFact[];
  results: MeasureFact[];
  commitments: MeasureFact[];
  tasks: { number: number; category: string | null; text: string; lead: string[]; support: string[] }[];
  glossary: { number: number | null; term: string; definition: string }[];
  quantities: QuantityFact[];
}

interface Value {
  /** Offset of the text, where the author noted it. */
  start?: number;
  comparator: Comparator | null;
  value: number | null;
  upper: number | null;
  unit: string | null;
  text: string;
}
export interface QuantityFact extends Value {
  role: "measure" | "qualifier";
}
export interface MeasureFact extends Value, Pick<Measure, "aspect" | "direction"> {
  period?: Measure["period"];
  id?: string | null;
  name: string;
  relation?: Measure["relation"];
  stretch?: boolean;
}

/** A report of a place that does not exist, with what is right about it. */
export interface Fixture {
  name: string;
  text: string;
  /** The whole report, checked by hand and rewritten by `npm run fixtures`. */
  expected: Report | null;
  facts: Facts | null;
}

const texts = import.meta.glob<string>("../../fixtures/*/report.txt", { query: "?raw", import: "default", eager: true });
const expected = import.meta.glob<Report>("../../fixtures/*/expected.json", { import: "default", eager: true });
const facts = import.meta.glob<Facts>("../../fixtures/*/facts.json", { import: "default", eager: true });

export const fixtures: Fixture[] = Object.entries(texts).map(([path, text]) => {
  const folder = path.replace(/report\.txt$/, "");
  return {
    name: folder.split("/").at(-2) ?? "",
    text,
    expected: expected[`${folder}expected.json`] ?? null,
    facts: facts[`${folder}facts.json`] ?? null,
  };
});
