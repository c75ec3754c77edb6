import type {
  Commitment,
  Diagnostic,
  GlossaryEntry,
  LivelihoodTask,
  Quantity,
  Report,
  Result,
  Section,
  Span,
  Target,
} from "../../model/report";
import type { TraceEntry } from "../../model/trace";

/** Classes of marks, in the order of the legend; the letters are classes of the style sheet. */
export const KINDS = ["t", "r", "c", "k", "g", "m", "q", "d"] as const;
export type Kind = (typeof KINDS)[number];
export const KIND_NAMES = {
  t: "target",
  r: "result",
  c: "commitment",
  k: "task",
  g: "term",
  m: "mention",
  q: "quantity",
  d: "message",
} as const;

/** A place in the text that is marked; several marks may share a record (a term and its mentions). */
export interface Mark extends Span {
  kind: Kind;
  record: number;
}

interface Base {
  span: readonly [number, number] | null;
  /** Rules that made it, where a trace was given. */
  rules?: string[];
}
export interface QuantityRecord extends Base {
  kind: "q";
  quantity: Omit<Quantity, "span">;
}
export interface MeasureRecord extends Base {
  kind: "t" | "r" | "c";
  measure: Omit<Target | Result | Commitment, "span" | "quantity" | "section">;
  /** Number of the quantity's record. */
  quantity: number | null;
  /** Id of its section; `sections` has the title. */
  section: string | null;
}
export interface TaskRecord extends Base {
  kind: "k";
  task: Omit<LivelihoodTask, "span" | "measures">;
  measures: number[];
}
export interface TermRecord extends Base {
  kind: "g";
  term: string;
  number: number | null;
  definition: string;
  mentions: number;
}
interface MessageRecord extends Base {
  kind: "d";
  message: Omit<Diagnostic, "span">;
}
export type ViewRecord = QuantityRecord | MeasureRecord | TaskRecord | TermRecord | MessageRecord;

/** Everything of a report that is shown as a record, and where it stands. Records are numbered by their place in `records`. */
export interface Catalogue {
  records: ViewRecord[];
  marks: Mark[];
  of: Record<Exclude<Kind, "m">, number[]>;
  /** Titles of the sections, by id. */
  sections: Record<string, string>;
}

export function catalogue(report: Report, trace: readonly TraceEntry[] = []): Catalogue {
  const records: ViewRecord[] = [];
  const marks: Mark[] = [];
  const of: Catalogue["of"] = { t: [], r: [], c: [], k: [], g: [], q: [], d: [] };
  const rules = rulesBySpan(trace);
  const quantityAt = new Map<string, number>();
  const measureAt = new Map<string, number>();

  const add = (record: ViewRecord, span: Span | null, rule?: string): number => {
    const made = rule === undefined ? undefined : rules.get(rule);
    if (made !== undefined) record.rules = made;
    const number = records.push(record) - 1;
    of[record.kind].push(number);
    if (span !== null && span.end > span.start) marks.push({ start: span.start, end: span.end, kind: record.kind, record: number });
    return number;
  };
  const quantity = (one: Quantity): number => {
    const known = quantityAt.get(key(one.span));
    if (known !== undefined) return known;
    const { span, ...rest } = one;
    const number = add({ kind: "q", span: pair(span), quantity: rest }, span, `quantity ${key(span)}`);
    quantityAt.set(key(span), number);
    return number;
  };
  const measure = (kind: MeasureRecord["kind"], one: Target | Result | Commitment): number => {
    // A task's commitments may be the plan's, too.
    const same = `${kind} ${key(one.span)} ${one.indicator.name} ${one.quantity === null ? "" : key(one.quantity.span)}`;
    const known = measureAt.get(same);
    if (known !== undefined) return known;
    const { span, quantity: amount, section, ...rest } = one;
    const number = add(
      {
        kind,
        span: pair(span),
        measure: rest,
        quantity: amount === null ? null : quantity(amount),
        section,
      },
      span,
      // Rules of measures decide about a quantity, or about words without one.
      `measure ${key(amount === null ? span : amount.span)}`,
    );
    measureAt.set(same, number);
    return number;
  };

  for (const one of report.quantities) quantity(one);
  for (const one of report.targets) measure("t", one);
  for (const one of report.results) measure("r", one);
  for (const one of report.plan?.commitments ?? []) measure("c", one);
  for (const { span, measures, ...task } of report.livelihoodTasks) {
    add({ kind: "k", span: pair(span), task, measures: measures.map((one) => measure("c", one)) }, span);
  }
  for (const one of report.glossary) term(one);
  for (const { span, ...message } of report.messages) add({ kind: "d", span: span && pair(span), message }, span);
  return { records, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end), of, sections: sectionTitles(report) };

  function term({ span, mentions, term: words, number, definition }: GlossaryEntry): void {
    const record = add({ kind: "g", span: pair(span), term: words, number, definition, mentions: mentions.length }, span);
    for (const { start, end } of mentions) if (end > start) marks.push({ start, end, kind: "m", record });
  }
}

const key = ({ start, end }: Span): string => `${start}:${end}`;
const pair = ({ start, end }: Span): [number, number] => [start, end];

function sectionTitles({ review, plan, parts }: Report): Record<string, string> {
  const titles: Record<string, string> = {};
  const walk = (sections: readonly Section[]): void => {
    for (const section of sections) {
      titles[section.id] = section.marker + section.title;
      walk(section.sections);
    }
  };
  if (review !== null) titles["review"] = review.title;
  if (plan !== null) titles["plan"] = plan.title;
  parts.forEach((part, index) => (titles[`parts.${index + 1}`] = part.title));
  for (const part of [review, plan, ...parts]) walk(part?.sections ?? []);
  walk(review?.highlights ?? []);
  return titles;
}

function rulesBySpan(trace: readonly TraceEntry[]): Map<string, string[]> {
  const rules = new Map<string, string[]>();
  for (const { kind, verdict, rule, span, says } of trace) {
    if (verdict !== "made") continue;
    const at = `${kind} ${key(span)}`;
    rules.set(at, [...(rules.get(at) ?? []), `${rule}: ${says}`]);
  }
  return rules;
}
