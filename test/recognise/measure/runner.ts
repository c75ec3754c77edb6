import { describe, expect, it, test } from "vitest";
import type { Measure } from "../../../src/model/report";
import { type MeasureContext, type Measures, recogniseMeasures } from "../../../src/recognise/measure/recognise-measures";
import { recogniseQuantities } from "../../../src/recognise/quantity/recognise-quantities";
import { foldGlyphs } from "../../../src/vocabulary/glyphs";

/*
 * Measures as lines of text, so that a case is a phrase and what a careful reader takes from it:
 *
 *   id name aspect [direction] comparator value unit [@years] [basis] [modality] [stretch] [!action]
 *   gdp 地区生产总值 growth up approx 5.5 % @2026-2030 annual-average
 *   - 充电站 level eq 10 座 !新建
 *   resident-income 居民收入 growth up in-step:gdp
 *   message respectively-mismatch
 *
 * Left out are the years of the context, the basis of plain growth (yoy) and whatever is null.
 */

/** Where a phrase is taken to stand. The plan is for 2026, the year reviewed is 2025. */
export const places = {
  plan: place([2026, 2026]),
  targets: place([2026, 2026], true),
  review: place([2025, 2025]),
  fiveYearReview: place([2021, 2025]),
  goals: place([2026, 2030], true),
  /** Under 五年来：, in a part that is about one year. */
  framed: { ...place([2025, 2025]), frame: [2021, 2025] as [number, number] },
} satisfies Record<string, MeasureContext>;

function place(period: [number, number], qualitative = false): MeasureContext {
  return { planYear: 2026, reviewYear: 2025, period, qualitative };
}

/** One group of cases, all of one place. */
export interface Cases {
  /** A key of the places above; the plan when missing. */
  in?: string;
  /** Phrase → its lines. */
  cases: Record<string, string[]>;
  /** `say` yields no line that holds `never` (no line at all when that is missing), though `but`, which differs little, does. */
  not: { say: string; never?: string; but: string }[];
  /** Phrase → the lines it should have and, as yet, has not. */
  open?: Record<string, { lines: string[]; why: string }>;
}

export function readPhrase(say: string, context: MeasureContext = places.plan): Measures {
  const folded = foldGlyphs(say);
  const span = { start: 0, end: say.length };
  return recogniseMeasures(say, folded, span, recogniseQuantities(say, folded, span), context);
}

export function linesOf(say: string, context: MeasureContext = places.plan): string[] {
  return linesOfRead(readPhrase(say, context), context);
}

export function linesOfRead({ measures, messages }: Measures, context: MeasureContext = places.plan): string[] {
  return [...measures.map((measure) => lineOf(measure, context.period)), ...messages.map(({ rule }) => `message ${rule}`)];
}

export function lineOf(measure: Measure, usual: readonly [number, number]): string {
  const { indicator, aspect, direction, quantity, relation, period, basis, modality, stretch, action } = measure;
  const parts = [
    indicator.id ?? "-",
    indicator.name,
    aspect,
    direction,
    quantity?.comparator,
    quantity && quantity.decimal + (quantity.upper === null ? "" : `..${quantity.upper}`),
    quantity?.unit,
    relation && relation.kind + (relation.reference === null ? "" : `:${relation.reference}`),
    period[0] === usual[0] && period[1] === usual[1] ? null : `@${period[0]}-${period[1]}`,
    basis === "yoy" ? null : basis,
    modality,
    stretch ? "stretch" : null,
    action === null ? null : `!${action}`,
  ];
  return parts.filter((part) => part !== null && part !== undefined).join(" ");
}

function contextOf(group: Cases): MeasureContext {
  const context = (places as Record<string, MeasureContext>)[group.in ?? "plan"];
  if (context === undefined) throw new Error(`no such place: ${group.in}`);
  return context;
}

/** The tests of one family of phrasings. */
export function checkFamily(family: string, groups: readonly Cases[]): void {
  describe(family, () => {
    for (const group of groups) {
      const context = contextOf(group);
      describe(`in ${group.in ?? "plan"}`, () => {
        it.each(Object.entries(group.cases))("%s", (say, lines) => {
          const found = readPhrase(say, context);
          expect(linesOfRead(found, context)).toEqual(lines);
          checkSpans(say, found);
          // A full stop and words behind it change nothing.
          expect(linesOf(`${say}。大家都出了力。`, context)).toEqual(lines);
        });
        it.each(group.not)("not $never: $say", ({ say, never = "", but }) => {
          const holds = (phrase: string) => linesOf(phrase, context).some((line) => line.includes(never));
          expect(holds(but), `「${but}」 shows that the case can fail`).toBe(true);
          expect(holds(say), linesOf(say, context).join("\n")).toBe(false);
        });
        // When one of these fails, the phrase is read as it should be: move it to the cases.
        for (const [say, { lines }] of Object.entries(group.open ?? {})) {
          test.fails(`open: ${say}`, () => {
            expect(linesOf(say, context)).toEqual(lines);
          });
        }
      });
    }
  });
}

/** Spans are slices of the phrase. */
function checkSpans(say: string, { measures }: Measures): void {
  for (const { text, span, quantity } of measures) {
    expect(say.slice(span.start, span.end).replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    if (quantity !== null) expect(say.slice(quantity.span.start, quantity.span.end)).toBe(quantity.text);
  }
}
