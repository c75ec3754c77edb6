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
  /** What `parseReport` returned. */
  report: Report;
  /** The very string that was parsed. */
  text: string;
}

/** `Verdict` of `gov-work-report/compare`: what became of a target. */
export type ComparedVerdict = "met" | "missed" | "not-reported" | "not-comparable";

/** `NotComparable` of `gov-work-report/compare`: why nothing was compared. */
export type ComparedReason = "other-aspect" | "other-unit" | "in-words" | "no-reference" | "undecided";

/** How far two figures are apart. */
export interface ComparedGap {
  /** The one less the other, null where nothing was compared. */
  gap: number | null;
  /** The gap as an exact decimal string. */
  decimal: string | null;
  /** The gap's unit; growth rates differ by percentage points, which are `%` here. */
  unit: string | null;
}

/** What figures are about. */
export interface ComparedIndicator {
  /** Id of the catalogue, or null. */
  id: string | null;
  /** As a report has it. */
  name: string;
}

/** `Comparison` of `gov-work-report/compare`: a headline target beside what became of it. */
export interface ComparedTarget extends ComparedGap {
  /** The indicator compared. */
  indicator: ComparedIndicator;
  /** The year that the target is for. */
  year: number;
  /** Of the earlier report. */
  target: Target;
  /** The later report's figure. */
  result: Result | null;
  /** What an in-step or faster target is measured by. */
  reference: Result | null;
  /** How far a figure may fall short and still count, an exact decimal string. */
  tolerance: string | null;
  /** What became of the target. */
  verdict: ComparedVerdict;
  /** Null unless the verdict is `not-comparable`. */
  reason: ComparedReason | null;
}

/** Words of a report and where they stand in its text. */
export interface ComparedQuote {
  /** The words, white space folded. */
  text: string;
  /** Where they stand. */
  span: Span;
}

/** `PromiseMatch` of `gov-work-report/compare`: what was promised and the sentences that may be the answer. */
export interface ComparedPromise {
  /** A task of the livelihood list, or a quantified commitment in the body of the plan. */
  kind: "task" | "commitment";
  /** The livelihood task, null for a commitment. */
  task: LivelihoodTask | null;
  /** What was promised with a figure, null for a task without one. */
  commitment: Commitment | null;
  /** Its words in the earlier report. */
  promise: ComparedQuote;
  /** Best first. */
  candidates: ComparedCandidate[];
}

/** A sentence of the later review that may say what became of a promise. */
export interface ComparedCandidate extends ComparedGap {
  /** The sentence. */
  quote: ComparedQuote;
  /** 0 to 1: how much of the rare words the two share. */
  score: number;
  /** Whether both are about one indicator of the catalogue. */
  sameIndicator: boolean;
  /** The words shared, rarest first. */
  words: string[];
  /** The figure that answers the promised one. */
  quantity: Quantity | null;
}

/** What is in the later report alone, and what in the earlier. */
export interface ComparedItems<Item> {
  /** In the later report alone. */
  added: Item[];
  /** In the earlier report alone. */
  gone: Item[];
}

/** `WhatIsNew` of `gov-work-report/compare`. */
export interface ComparedTurnover {
  /** Terms explained in the glossary. */
  terms: ComparedItems<GlossaryEntry>;
  /** Headings of the review and the plan. */
  headings: ComparedItems<Section>;
  /** Indicators with a headline target. */
  targets: ComparedItems<Target>;
  /** Indicators of the catalogue with a figure. */
  results: ComparedItems<Result>;
}

/** `Series` of `gov-work-report/compare`: an indicator of one region over the years. */
export interface ComparedSeries {
  /** What it is about. */
  indicator: ComparedIndicator;
  /** Growth or level. */
  aspect: Aspect;
  /** The unit of its first figure; null where all is said in words. */
  unit: string | null;
  /** Every year with a target or a figure, ascending. */
  years: ComparedYear[];
  /** Targets that are put otherwise than the one before, and what differs. */
  wording: ComparedWording[];
  /** Figures of one year that a later report gives differently. */
  revisions: ComparedRevision[];
}

/** `WordingChange` of `gov-work-report/compare`. */
export interface ComparedWording {
  /** The earlier target, and the year that it is for. */
  from: ComparedSetTarget;
  /** The later target, and the year that it is for. */
  to: ComparedSetTarget;
  /** What differs: value, comparator, relation, modality. */
  changed: string[];
}

/** A target and its year. */
export interface ComparedSetTarget {
  /** The year that it is for. */
  year: number;
  /** As the report of that year sets it. */
  target: Target;
}

/** `Revision` of `gov-work-report/compare`. */
export interface ComparedRevision {
  /** The year that the figure is about. */
  year: number;
  /** The figure as first reported. */
  from: ComparedFigure;
  /** The figure as reported later. */
  to: ComparedFigure;
  /** New figure less old one, in the series' unit. */
  gap: number;
  /** The gap as an exact decimal string. */
  decimal: string;
}

/** A figure and the report that gives it. */
export interface ComparedFigure {
  /** Plan year of the report. */
  report: number;
  /** What it says. */
  result: Result;
}

/** Target and figure of one year. */
export interface ComparedYear extends ComparedGap {
  /** The calendar year that they are for. */
  year: number;
  /** Set by the report for this year. */
  target: Target | null;
  /** The second value of 7%以上、力争达到8%. */
  stretch: Target | null;
  /** As first reported. */
  result: Result | null;
  /** What became of the target. */
  verdict: ComparedVerdict | null;
}

/** `PanelRow` of `gov-work-report/compare`: a region's target beside that of the region above it. */
export interface ComparedRegion extends ComparedGap {
  /** What the target is about. */
  indicator: ComparedIndicator;
  /** Growth or level. */
  aspect: Aspect;
  /** Whose report it is. */
  region: Region | null;
  /** The region's own. */
  target: Target;
  /** The nearest region above it with such a target. */
  parent: ComparedParent | null;
  /** Whether more is asked for than above; null without a gap. */
  raised: boolean | null;
}

/** A region above, and its target. */
export interface ComparedParent {
  /** Which region that is. */
  region: Region | null;
  /** Its target. */
  target: Target;
}
