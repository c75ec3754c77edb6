import type { VFile } from "vfile";
import type { Report } from "./model/report";
import { type ParseOptions, parseReport as parse } from "./parse-report";
import { readHtml } from "./read/html";
import type { FormatReader } from "./read/input";

/** Reads HTML, for the `readers` of `parseReport`. */
export const html: FormatReader = { format: "html", read: readHtml };

/**
 * `parseReport` that reads HTML, too: a whole page or a piece of one. Text is told from HTML by itself, or by `format`.
 *
 * Spans are offsets into the HTML: `page.slice(start, end)` of a span has the tags in it that stand inside the words.
 *
 * @throws {TypeError} When given anything but a string or a vfile.
 * @example
 * import { parseReport } from "gov-work-report/html";
 * const report = parseReport(await (await fetch(url)).text());
 */
export function parseReport(input: string | VFile, options: ParseOptions = {}): Report {
  return parse(input, { ...options, readers: [html, ...(options.readers ?? [])] });
}
