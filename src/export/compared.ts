import type {
  Aspect,
  Commitment,
  GlossaryEntry,
  LivelihoodTask,
  Quantity,
  Region,
  Report,
  Result,
  Section,
  Span,
  Target,
} from "../model/report";

// What `gov-work-report/compare` finds, as far as pages and tables show it. That room and this one do not import each other: its
// results fit these shapes, which the tests see to.

/** A report with the very string that it was parsed from. */
export interface ComparedReport {
  report: Report;
  text: string;
}

export type ComparedVerdict = "met" | "missed" | "not-reported" | "not-comparable";
export type ComparedReason = "other-aspect" | "other-unit" | "in-words" | "no-reference" | "undecided";

interface Gap {
  gap: number | null;
  decimal: string | null;
  unit: string | null;
}

export interface ComparedIndicator {
  id: string | null;
  name: string;
}

/** A headline target beside what became of it. */
export interface ComparedTarget extends Gap {
  indicator: ComparedIndicator;
  year: number;
  target: Target;
  result: Result | null;
  reference: Result | null;
  tolerance: string | null;
  verdict: ComparedVerdict;
  reason: ComparedReason | null;
}

export interface ComparedQuote {
  text: string;
  span: Span;
}

/** What was promised and the sentences that may be the answer. */
export interface ComparedPromise {
  kind: "task" | "commitment";
  task: LivelihoodTask | null;
  commitment: Commitment | null;
  promise: ComparedQuote;
  candidates: ComparedCandidate[];
}

export interface ComparedCandidate extends Gap {
  quote: ComparedQuote;
  score: number;
  sameIndicator: boolean;
  words: string[];
  quantity: Quantity | null;
}

/** What is in the later report alone, and what in the earlier. */
export interface ComparedTurnover {
  terms: { added: GlossaryEntry[]; gone: GlossaryEntry[] };
  headings: { added: Section[]; gone: Section[] };
  targets: { added: Target[]; gone: Target[] };
  results: { added: Result[]; gone: Result[] };
}

/** An indicator of one region over the years. */
export interface ComparedSeries {
  indicator: ComparedIndicator;
  aspect: Aspect;
  unit: string | null;
  years: ComparedYear[];
  wording: { from: { year: number; target: Target }; to: { year: number; target: Target }; changed: string[] }[];
  revisions: {
    year: number;
    from: { report: number; result: Result };
    to: { report: number; result: Result };
    gap: number;
    decimal: string;
  }[];
}

export interface ComparedYear extends Gap {
  year: number;
  target: Target | null;
  stretch: Target | null;
  result: Result | null;
  verdict: ComparedVerdict | null;
}

/** A region's target beside that of the region above it. */
export interface ComparedRegion extends Gap {
  indicator: ComparedIndicator;
  aspect: Aspect;
  region: Region | null;
  target: Target;
  parent: { region: Region | null; target: Target } | null;
  raised: boolean | null;
}
