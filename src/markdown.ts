import type { VFile } from "vfile";
import type { Report } from "./model/report";
import { type ParseOptions, parseReport as parse } from "./parse-report";
import type { FormatReader } from "./read/input";
import { readMarkdown } from "./read/markdown";

/** Reads Markdown, for the `readers` of `parseReport`. */
export const markdown: FormatReader = { format: "markdown", read: readMarkdown };

/**
 * `parseReport` that reads Markdown, too. Text with the headings of a report in # is taken for Markdown by itself; `format` tells
 * it of others.
 *
 * @throws {TypeError} When given anything but a string or a vfile.
 * @example
 * import { parseReport } from "gov-work-report/markdown";
 * const report = parseReport(await readFile("report.md", "utf8"), { format: "markdown" });
 */
export function parseReport(input: string | VFile, options: ParseOptions = {}): Report {
  return parse(input, { ...options, readers: [markdown, ...(options.readers ?? [])] });
}
