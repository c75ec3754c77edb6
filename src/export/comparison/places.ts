import type { Section, Span } from "../../model/report";
import type { Kind, Mark } from "../viewer/records";

export type Side = "earlier" | "later";

/** Classes of the marks, which the style sheet knows: a target, a result, what it is measured by, a promise, a candidate, new or gone. */
const KINDS = { target: "t", result: "r", reference: "d", promise: "c", candidate: "k", turnover: "g" } as const satisfies Record<
  string,
  Kind
>;
export type PlaceKind = keyof typeof KINDS;
export const REFERENCE: Kind = KINDS.reference;
/** The sentence around. */
export const AROUND: Kind = "m";

/**
 * Numbers what a click leads to. A row of the page has a number; the words that it is about are marked in the texts with the double
 * of it, the sentence around them with one more.
 */
export class Places {
  readonly marks: Record<Side, Mark[]> = { earlier: [], later: [] };
  /** Which paragraph of which side a number leads to; the texts fill it. */
  readonly paragraphs = new Map<number, Partial<Record<Side, string>>>();
  /** Measures that have a row. */
  readonly ofMeasure = new Map<object, number>();
  #next = 0;

  take(...spots: readonly { side: Side; span: Span | null; kind: PlaceKind }[]): number {
    const number = this.#next++;
    for (const { side, span, kind } of spots) {
      if (span !== null && span.end > span.start) {
        this.marks[side].push({ start: span.start, end: span.end, kind: KINDS[kind], record: 2 * number });
      }
    }
    return number;
  }
}

/** A heading without what stands below it. */
export function headingSpan({ span, paragraphs, sections }: Section): Span {
  const below = [...paragraphs, ...sections].map(({ span: { start } }) => start);
  return {
    start: span.start,
    end: Math.max(
      span.start,
      below.reduce((least, start) => Math.min(least, start), span.end),
    ),
  };
}
