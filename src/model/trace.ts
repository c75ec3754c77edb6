import type { Span } from "./report";

/** One decision on the way to a quantity or a measure: what a rule made of a stretch of text, or why a candidate lost. */
export interface TraceEntry {
  /** What was being decided. */
  kind: "quantity" | "measure";
  /** "made": it stands in the report. "lost": a rule refused it, or another reading won. */
  verdict: "made" | "lost";
  /** Name of the rule, stable enough to search the source for. */
  rule: string;
  /** What the decision was about, offsets into the parsed string. */
  span: Span;
  /** In words, for a reader. */
  says: string;
}

/** Told of every decision, in the order in which they are taken. */
export type Trace = (entry: TraceEntry) => void;
