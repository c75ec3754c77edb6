import type { Aspect, Commitment, GlossaryEntry, LivelihoodTask, Quantity, Region, Report, Result, Section, Span, Target } from "./report";

/** What became of a target: met, missed, no figure in the later report, or one that cannot be set against it. */
export type Verdict = "met" | "missed" | "not-reported" | "not-comparable";

/**
 * Why two things cannot be set against each other: the result is a growth where the target is a level or the other way round;
 * its unit measures something else; the target is set in words that no figure answers; what it is measured by is not reported; the
 * result is a range of which only a part is enough.
 */
export type NotComparable = "other-aspect" | "other-unit" | "in-words" | "no-reference" | "undecided";

/** A headline target beside what became of it. */
export interface Comparison {
  /** The indicator compared; that of the result where it answers a part of the target's: 城镇 of 城乡居民人均可支配收入. */
  indicator: {
    /** Id of the catalogue, or null. */
    id: string | null;
    /** As the report has it. */
    name: string;
  };
  /** The year that the target is for. */
  year: number;
  /** Of the earlier report. */
  target: Target;
  /** The later report's figure; with `not-comparable` the nearest there is, or null. */
  result: Result | null;
  /** What an in-step or faster target is measured by: the growth of the economy. */
  reference: Result | null;
  /**
   * Result less target, in the target's unit and direction: 增长5.8% against 6%以上 is -0.2, 下降4% against 降低3% is 1. Of a range the
   * distance to its nearer end, 0 inside. Of a target in words what is compared: 5.3% beside a growth of 5.8% is -0.5. Null where
   * nothing was compared.
   */
  gap: number | null;
  /** The gap as an exact decimal string. */
  decimal: string | null;
  /** The gap's unit; growth rates differ by percentage points, which are `%` here like the target. */
  unit: string | null;
  /** How far a figure may fall short and still count, for 左右 and 同步; an exact decimal string, null where nothing may. */
  tolerance: string | null;
  /** What became of the target. */
  verdict: Verdict;
  /** Null unless the verdict is `not-comparable`. */
  reason: NotComparable | null;
}

/** Tolerances, and what may differ between reports that are compared. */
export interface CompareOptions {
  /** What 左右 and 约 of a rate in % forgive, in percentage points. Default 0.5. */
  rateTolerance?: number;
  /** What 左右 and 约 of anything else forgive, as a share of the target's value. Default 0.05. */
  valueTolerance?: number;
  /** What 同步 forgives, in percentage points. Default 0.5. */
  inStepTolerance?: number;
  /** Compare reports between which years are missing. Default false. */
  allowGap?: boolean;
  /** Compare reports of two regions, such as a county before and after it became a district. Default false. */
  allowOtherRegion?: boolean;
}

/** One indicator of one region over the years: growth rates and levels are two series. */
export interface Series {
  /** What it is about. */
  indicator: {
    /** Id of the catalogue, or null. */
    id: string | null;
    /** As the first report has it. */
    name: string;
  };
  /** Growth or level. */
  aspect: Aspect;
  /** The unit of its first figure; the others convert into it. Null where all is said in words. */
  unit: string | null;
  /** Every year with a target or a figure, ascending. */
  years: SeriesYear[];
  /** How the target was put differently from one report to the next: 5%左右 → 5%以上. */
  wording: WordingChange[];
  /** Figures of one year that a later report gives differently. */
  revisions: Revision[];
}

/** Target and figure of one year. */
export interface SeriesYear {
  /** The calendar year that they are for. */
  year: number;
  /** Set by the report for this year. */
  target: Target | null;
  /** The second value of 7%以上、力争达到8%. */
  stretch: Target | null;
  /** As first reported. */
  result: Result | null;
  /** As in a Comparison; null without a target, or without a report that looks back on the year. */
  gap: number | null;
  /** The gap as an exact decimal string. */
  decimal: string | null;
  /** The gap's unit. */
  unit: string | null;
  /** What became of the target. */
  verdict: Verdict | null;
}

/** A target of an indicator that is put otherwise than the one of the year before it in the series. */
export interface WordingChange {
  /** The earlier of the two. */
  from: {
    /** The year that it is for. */
    year: number;
    /** As the report of that year sets it. */
    target: Target;
  };
  /** The later of the two. */
  to: {
    /** The year that it is for. */
    year: number;
    /** As the report of that year sets it. */
    target: Target;
  };
  /** What differs; never empty. */
  changed: ("value" | "comparator" | "relation" | "modality")[];
}

/** A figure of one year that a later report gives differently. */
export interface Revision {
  /** The year that the figure is about. */
  year: number;
  /** The figure as first reported. */
  from: {
    /** Plan year of the report that says so. */
    report: number;
    /** What it says. */
    result: Result;
  };
  /** The figure as reported later. */
  to: {
    /** Plan year of the report that says so. */
    report: number;
    /** What it says. */
    result: Result;
  };
  /** New figure less old one, in the series' unit. */
  gap: number;
  /** The gap as an exact decimal string. */
  decimal: string;
}

/** A region's target beside that of the region above it. */
export interface PanelRow {
  /** What the target is about. */
  indicator: {
    /** Id of the catalogue, or null. */
    id: string | null;
    /** As the region's report has it. */
    name: string;
  };
  /** Growth or level. */
  aspect: Aspect;
  /** Whose report it is; null where the report does not say. */
  region: Region | null;
  /** The region's own. */
  target: Target;
  /** The nearest region above it whose report is there and has such a target. */
  parent: {
    /** Which region that is. */
    region: Region | null;
    /** Its target. */
    target: Target;
  } | null;
  /** Own target less the parent's, in the own one's unit; null for what depends on a region's size (亿元, 人) and for targets in words. */
  gap: number | null;
  /** The gap as an exact decimal string. */
  decimal: string | null;
  /** The gap's unit; growth rates differ by percentage points, which are `%` here like the target. */
  unit: string | null;
  /** Whether more is asked for than above (层层加码); false where the same or less, null without a gap. */
  raised: boolean | null;
}

/** What is in one report and not in the other. */
export interface Turnover<Item> {
  /** In the later report alone, in its order. */
  added: Item[];
  /** In the earlier report alone, in its order. */
  gone: Item[];
}

/** What one report has and the other has not, by kind. */
export interface WhatIsNew {
  /** Terms explained in the glossary. */
  terms: Turnover<GlossaryEntry>;
  /** Headings of the review and the plan; the year in a heading does not make it new. */
  headings: Turnover<Section>;
  /** Indicators with a headline target of the year; one target stands for each. */
  targets: Turnover<Target>;
  /** Indicators of the catalogue with a figure; one figure stands for each. */
  results: Turnover<Result>;
}

/** A report with the very string that it was parsed from, for quotes. */
export interface ReportWithText {
  /** What `parseReport` returned. */
  report: Report;
  /** The very string that was parsed. */
  text: string;
}

/** Words of a report and where they stand in its text. */
export interface Quote {
  /** The words, white space folded. */
  text: string;
  /** Where they stand. */
  span: Span;
}

/** What last year's report promised, and the sentences of this year's review that may be the answer. */
export interface PromiseMatch {
  /** A task of the livelihood list (or one of the figures in it), or a quantified commitment in the body of the plan. */
  kind: "task" | "commitment";
  /** The livelihood task, null for a commitment. */
  task: LivelihoodTask | null;
  /** What was promised with a figure; null for a task without one. */
  commitment: Commitment | null;
  /** Its words in the earlier report. */
  promise: Quote;
  /** Best first. Empty where nothing was similar enough, which does not say that the promise was broken. */
  candidates: PromiseCandidate[];
}

/** A sentence of the later review that may say what became of a promise. */
export interface PromiseCandidate {
  /** The sentence of the later review, or its paragraph where the text is marked up. */
  quote: Quote;
  /** 0 to 1: how much of the rare words the two share; an indicator of the catalogue in common raises it. */
  score: number;
  /** Whether both are about one indicator of the catalogue. */
  sameIndicator: boolean;
  /** The words shared, rarest first. */
  words: string[];
  /** The figure that answers the promised one. */
  quantity: Quantity | null;
  /** That figure less the promised one, in the promise's unit; no verdict: whether the two mean the same is for the reader to judge. */
  gap: number | null;
  /** The gap as an exact decimal string. */
  decimal: string | null;
  /** The gap's unit. */
  unit: string | null;
}

/** How much a sentence must share with a promise, and what may differ between the two reports. */
export interface PromiseOptions {
  /** Candidates below this are left out. Default 0.55. */
  minScore?: number;
  /** How many candidates to keep of each promise. Default 3. */
  limit?: number;
  /** Compare reports between which years are missing. Default false. */
  allowGap?: boolean;
  /** Compare reports of two regions. Default false. */
  allowOtherRegion?: boolean;
}
