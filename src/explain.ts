import type { Span } from "./model/report";
import { isSpan, overlaps } from "./model/span";
import type { TraceEntry } from "./model/trace";
import { type ParseOptions, parseReport, type VFileLike } from "./parse-report";

/**
 * Why a quantity or a measure reads as it does: the rules that made what stands in a span, and the candidates that lost.
 *
 * The report is read once more with a trace, so that nothing has to be kept in it. Rules bear the names under which they stand
 * in the `rules.ts` of each folder of `src/recognise/`.
 *
 * @param input The very string (or vfile) that was parsed.
 * @param span The place asked about, such as the `span` of a target; offsets into the input.
 * @param options The options it was parsed with.
 * @returns Decisions in the order in which they were taken; empty where nothing was to decide.
 * @throws `TypeError` when given anything but a string or a vfile and a span.
 * @example
 * import { explain, parseReport } from "gov-work-report";
 *
 * const text = "2024年政府工作报告\n一、2024年工作安排\n主要预期目标是：地区生产总值增长6.0%—7.0%。";
 * const [target] = parseReport(text).targets;
 * explain(text, target.span).map(({ rule }) => rule); // → ["range", "words-before"]
 * explain(text, target.span)[1]?.says; // → "6.0%—7.0% is of 地区生产总值, predicate 增长 (rise)"
 */
export function explain(input: string | VFileLike, span: Span, options: Omit<ParseOptions, "trace"> = {}): TraceEntry[] {
  if (!isSpan(span)) throw new TypeError("explain() needs the place asked about: explain(text, report.targets[0].span)");
  const entries: TraceEntry[] = [];
  const trace = (entry: TraceEntry): void => {
    if (overlaps(entry.span, span)) entries.push(entry);
  };
  parseReport(input, { ...options, trace });
  return entries;
}
