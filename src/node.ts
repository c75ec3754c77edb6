/**
 * `gov-work-report/node`: reads and writes files, in Node alone.
 *
 * @packageDocumentation
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { html } from "./html";
import { markdown } from "./markdown";
import type { Report } from "./model/report";
import { type ParseOptions, parseReport } from "./parse-report";
import { type DecodeOptions, decode } from "./read/decode";
import { formatOfName, noText } from "./read/file-kind";

export { MissingPackageError } from "./files/sink";
export { type WriteComparisonOptions, type WrittenComparison, writeComparison } from "./files/write-comparison";
export { type TableFormat, tableFormats, type WriteTablesOptions, type WrittenTables, writeTables } from "./files/write-tables";

/** What `parseReport` and `decode` take, and nothing more. */
export interface ReadOptions extends ParseOptions, DecodeOptions {}

/**
 * Reads a government work report from a file: text, HTML or Markdown, in UTF-8, GB18030 (GBK, GB2312) or what its mark or its head
 * declares. The name tells the format (.html .htm .xhtml .shtml .md .markdown), else the content does, unless `format` is given.
 *
 * Spans are offsets into `decode(await readFile(path)).text`; for a file in UTF-8 that is `await readFile(path, "utf8")`.
 *
 * @param path The file.
 * @param options Its format and its encoding, where they are known.
 * @returns The object model of docs/model.md, plain JSON.
 * @throws `TypeError` when given anything but a path, or a file that is no text: a PDF, a Word document, an archive.
 * @throws `RangeError` when asked for an encoding that there is not.
 * @throws `Error`, Node's own, when there is no such file (`code` ENOENT), when it is a folder or may not be read.
 * @example
 * import { readReport } from "gov-work-report/node";
 *
 * const report = await readReport("2024.txt");
 * report.meta; // → { title: "2024年澜州市澜溪区政府工作报告", year: 2024, delivered: "2024-01-18" }
 */
export async function readReport(path: string | URL, { encoding, format, readers = [] }: ReadOptions = {}): Promise<Report> {
  if (typeof path !== "string" && !(path instanceof URL)) {
    throw new TypeError(`readReport() needs the path of a file, not ${path === null ? "null" : typeof path}; a text is for parseReport()`);
  }
  const bytes = await readFile(path);
  const name = typeof path === "string" ? path : fileURLToPath(path);
  const kind = noText(bytes);
  if (kind !== null) throw new TypeError(`${name} is ${kind}, not text: save it as text or HTML first`);
  const { text, messages } = decode(bytes, encoding === undefined ? {} : { encoding });
  const report = parseReport(text, { format: format ?? formatOfName(name), readers: [html, markdown, ...readers] });
  report.messages.unshift(...messages);
  return report;
}
