/** What the readers of stretches share: the text, its years, the recogniser, and the facts as they are found. */
import type { Commitment, Diagnostic, Measure, Result, Span, Target } from "../model/report";

export type Years = [number, number];

export interface ReadContext {
  planYear: number | null;
  reviewYear: number | null;
  period: Years;
  frame: Years | null;
  qualitative: boolean;
}

/** The recogniser, handed in because stages do not import each other. */
export interface Reader {
  measures(span: Span, context: ReadContext): { measures: Measure[]; messages: Diagnostic[] };
  /** The several years that a paragraph speaks of. */
  frame(span: Span, context: Pick<ReadContext, "planYear" | "reviewYear">): Years | null;
}

export interface Facts {
  targets: Target[];
  results: Result[];
  commitments: Commitment[];
  messages: Diagnostic[];
}

export interface Reading {
  folded: string;
  read: Reader;
  /** As the text says them. */
  known: Pick<ReadContext, "planYear" | "reviewYear">;
  /** The same, one told from the other where the text is silent. */
  planYear: number;
  reviewYear: number;
  facts: Facts;
}

/** All of one shape, for the recogniser reads them thousands of times. */
export function contextOf({ known }: Reading, period: Years, frame: Years | null, qualitative: boolean): ReadContext {
  return { planYear: known.planYear, reviewYear: known.reviewYear, period, frame, qualitative };
}

export function measuresIn({ read, facts }: Reading, span: Span, context: ReadContext, section: string | null): Measure[] {
  const { measures, messages } = read.measures(span, context);
  for (const message of messages) facts.messages.push(message);
  for (const measure of measures) measure.section = section;
  return measures;
}

/** Gives a measure its role, in place: it was made for this and belongs to nobody else. */
export function as<Role extends string>(measure: Measure, role: Role): Measure & { role: Role } {
  const fact = measure as Measure & { role: Role };
  fact.role = role;
  return fact;
}

/** 各位代表！让我们…: words to the audience, in which figures are rhetoric. */
export function isAddress(folded: string, span: Span): boolean {
  if (!folded.startsWith("各位代表", span.start)) return false;
  return /^\s*各位代表[,，!！:：].{0,120}?让我们/u.test(folded.slice(span.start, Math.min(span.end, span.start + 160)));
}
