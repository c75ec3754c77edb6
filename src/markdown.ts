/**
 * `gov-work-report/markdown`: reads Markdown, with spans into the source with its marks.
 *
 * @packageDocumentation
 */
import type { Report } from "./model/report";
import { type ParseOptions, parseReport as parse, type VFileLike } from "./parse-report";
import type { FormatReader } from "./read/input";
import { readMarkdown } from "./read/markdown";

/**
 * Reads Markdown, for the option `readers` of `parseReport`; the `parseReport` of this entry has it already.
 *
 * @example
 * import { parseReport } from "gov-work-report";
 * import { markdown } from "gov-work-report/markdown";
 *
 * parseReport("# 2024年政府工作报告", { readers: [markdown], format: "markdown" }).meta.year; // → 2024
 */
export const markdown: FormatReader = { format: "markdown", read: readMarkdown };

/**
 * `parseReport` that reads Markdown, too. Text with the headings of a report in # is taken for Markdown by itself; `format` tells
 * it of others. Spans are offsets into the Markdown.
 *
 * @param input The document as a string, or a vfile that holds it.
 * @param options How it is written, where that is to be said.
 * @returns The object model of docs/model.md, plain JSON.
 * @throws `TypeError` when given anything but a string or a vfile.
 * @example
 * import { parseReport } from "gov-work-report/markdown";
 *
 * const text = "# 2024年政府工作报告\n\n## 一、2024年工作安排\n\n主要预期目标是：地区生产总值增长**6%**以上。";
 * const [target] = parseReport(text).targets;
 * const { start, end } = target.quantity?.span ?? target.span;
 * text.slice(start, end); // → "6%**以上"
 */
export function parseReport(input: string | VFileLike, options: ParseOptions = {}): Report {
  return parse(input, { ...options, readers: [markdown, ...(options.readers ?? [])] });
}
