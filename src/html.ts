/**
 * `gov-work-report/html`: reads HTML, with spans into the source with its tags.
 *
 * @packageDocumentation
 */
import type { Report } from "./model/report";
import { type ParseOptions, parseReport as parse, type VFileLike } from "./parse-report";
import { readHtml } from "./read/html";
import type { FormatReader } from "./read/input";

/**
 * Reads HTML, for the option `readers` of `parseReport`; the `parseReport` of this entry has it already.
 *
 * @example
 * import { parseReport } from "gov-work-report";
 * import { html } from "gov-work-report/html";
 *
 * parseReport("<h1>2024年政府工作报告</h1>", { readers: [html], format: "html" }).meta.year; // → 2024
 */
export const html: FormatReader = { format: "html", read: readHtml };

/**
 * `parseReport` that reads HTML, too: a whole page or a piece of one. Text is told from HTML by itself, or by `format`.
 *
 * Spans are offsets into the HTML: `page.slice(start, end)` of a span has the tags in it that stand inside the words.
 *
 * @param input The page as a string, or a vfile that holds it.
 * @param options How it is written, where that is to be said.
 * @returns The object model of docs/model.md, plain JSON.
 * @throws `TypeError` when given anything but a string or a vfile.
 * @example
 * import { parseReport } from "gov-work-report/html";
 *
 * const page = "<h1>2024年政府工作报告</h1><h2>一、2024年工作安排</h2><p>主要预期目标是：地区生产总值增长<b>6%</b>以上。</p>";
 * const [target] = parseReport(page).targets;
 * target.quantity; // → { text: "6%以上", comparator: "gte", value: 6 }
 * const { start, end } = target.quantity?.span ?? target.span;
 * page.slice(start, end); // → "6%</b>以上"
 */
export function parseReport(input: string | VFileLike, options: ParseOptions = {}): Report {
  return parse(input, { ...options, readers: [html, ...(options.readers ?? [])] });
}
