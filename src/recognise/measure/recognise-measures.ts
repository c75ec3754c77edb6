import type { Diagnostic, Measure, Quantity, Span } from "../../model/report";
import type { Trace } from "../../model/trace";
import { type Sentence, sentences } from "../clause/clauses";
import { recognisePeriods } from "../period/recognise-periods";
import { composeSentence } from "./compose";
import { resolveIndicator } from "./indicator";
import { type PeriodScope, periodScope } from "./period-scope";
import { readRelation } from "./relation/read-relation";

/** What a paragraph is, for the facts in it. */
export interface MeasureContext {
  planYear: number | null;
  reviewYear: number | null;
  /** The years a fact is for when the words do not say. */
  period: [number, number];
  /** Several years that the words before speak of (五年来：), for sums and averages. */
  frame?: [number, number] | null;
  /** Told of every decision, for those who ask why. */
  trace?: Trace | undefined;
  /** Whether clauses without a number are read as qualitative targets. */
  qualitative: boolean;
}

export interface Measures {
  measures: Measure[];
  messages: Diagnostic[];
}

/**
 * Reads what a paragraph says of indicators: one measure a quantity that measures, and in statements of targets one a clause
 * that sets a target in words.
 *
 * @param text The text as written, from which names and clauses are sliced.
 * @param folded The same text, folded, offset for offset.
 * @param span The paragraph.
 * @param quantities The quantities of this paragraph, in order.
 */
export function recogniseMeasures(
  text: string,
  folded: string,
  span: Span,
  quantities: readonly Quantity[],
  context: MeasureContext,
): Measures {
  const found: Measures = { measures: [], messages: [] };
  if (quantities.length === 0 && !context.qualitative) return found;
  const periods = recognisePeriods(folded, span, context);
  const scope = periodScope(folded, periods, context, span);
  let next = 0;
  let owner = "";
  // Sentences without a number say nothing here, unless targets are set in words.
  for (const sentence of sentences(folded, span, quantities, !context.qualitative)) {
    const inside: Quantity[] = [];
    while (next < quantities.length && (quantities[next]?.span.start ?? 0) < sentence.end) {
      const quantity = quantities[next++];
      if (quantity !== undefined && quantity.span.start >= sentence.start) inside.push(quantity);
    }
    if (inside.length === 0 && !context.qualitative) continue;
    // 安排项目126个。|其中，新开工⟦52个⟧
    const said = folded.startsWith("其中", sentence.start) ? owner : "";
    const read = composeSentence(text, folded, sentence, inside, scope, said, context.trace);
    owner = read.owner;
    for (const measure of read.measures) found.measures.push(measure);
    for (const message of read.messages) found.messages.push(message);
    if (context.qualitative) for (const one of relations(text, folded, sentence, inside, scope, read.measures)) found.measures.push(one);
  }
  if (found.measures.some((measure, i) => i > 0 && inOrder(found.measures[i - 1] ?? measure, measure) > 0)) found.measures.sort(inOrder);
  return found;
}

function inOrder(a: Measure, b: Measure): number {
  return a.span.start - b.span.start || (a.quantity?.span.start ?? 0) - (b.quantity?.span.start ?? 0);
}

function relations(
  text: string,
  folded: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
  scope: PeriodScope,
  numeric: readonly Measure[],
): Measure[] {
  const found: Measure[] = [];
  const measured = quantities.filter(({ role }) => role === "measure");
  let next = 0;
  let last = -1;
  for (const [index, clause] of sentence.clauses.entries()) {
    while (next < measured.length && (measured[next]?.span.end ?? 0) <= clause.start) next++;
    const figure = measured[next];
    const hasFigure = figure !== undefined && figure.span.start < clause.end;
    // 经济增速高于全省平均⟦1个百分点⟧: by how much is no figure of the indicator.
    const isDistance = hasFigure && figure.unit === "pp" && !numeric.some(({ quantity }) => quantity === figure);
    if (hasFigure && !isDistance) {
      for (const piece of piecesInWords(folded, clause, measured, next)) {
        while (last + 1 < numeric.length && (numeric[last + 1]?.span.start ?? 0) < piece.start) last++;
        for (const one of readRelation(text, folded, piece, scope, numeric[last] ?? null)) found.push(one);
      }
      continue;
    }
    const label = sentence.clauses[index - 1] ?? clause;
    // 居民收入：|与经济增长同步
    const isLabelled = clause.opener === ":" && resolveIndicator(folded.slice(label.start, label.end)) !== null;
    const said = { start: (isLabelled ? label : clause).start, end: isDistance ? figure.span.start : clause.end };
    while (last + 1 < numeric.length && (numeric[last + 1]?.span.start ?? 0) < clause.start) last++;
    const inFigures = numeric[last] ?? null;
    const inWords = found.at(-1) ?? null;
    const before = inWords !== null && inWords.span.start > (inFigures?.span.start ?? -1) ? inWords : inFigures;
    for (const one of readRelation(text, folded, said, scope, before)) found.push(one);
  }
  return found;
}

/** 零售总额增长7%、|居民收入与经济增长同步|、新增就业1万人: what is said without a figure where 、 parts the targets. */
function piecesInWords(folded: string, clause: Span, measured: readonly Quantity[], from: number): Span[] {
  const pieces: Span[] = [];
  let next = from;
  for (let start = clause.start, end = start; start < clause.end; start = end + 1) {
    end = start;
    while (end < clause.end && folded.charCodeAt(end) !== COMMA_OF_LISTS) end++;
    while (next < measured.length && (measured[next]?.span.end ?? 0) <= start) next++;
    if (end - start > 5 && (measured[next]?.span.start ?? end) >= end) pieces.push({ start, end });
  }
  return pieces;
}

const COMMA_OF_LISTS = 0x3001;

/** The several years that a paragraph's last sentence announces for what follows it: 五年来，我们主要做了以下工作： */
export function framingYears(
  folded: string,
  span: Span,
  context: Pick<MeasureContext, "planYear" | "reviewYear">,
): [number, number] | null {
  const last = Math.max(span.start, folded.lastIndexOf("。", span.end - 2) + 1);
  return (
    recognisePeriods(folded, { start: last, end: span.end }, context).findLast((period) => period.kind === "range" && period.years !== null)
      ?.years ?? null
  );
}
