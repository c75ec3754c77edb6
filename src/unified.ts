/**
 * `gov-work-report/unified`: the library as a plugin of unified.
 *
 * @packageDocumentation
 */
import type { Heading, Root, RootContent, Text } from "mdast";
import type { Plugin } from "unified";
import type { VFile } from "vfile";
import type { Diagnostic, Report, Span } from "./model/report";
import { toInput } from "./model/source";
import { type Parsed, type ParseOptions, parseSource } from "./parse-report";

declare module "unified" {
  interface CompileResultMap {
    GovWorkReport: Report;
  }
}

const SOURCE = "gov-work-report";

/**
 * The library as a unified plugin: `parse` gives the outline of the report as mdast, with positions in the given text, and
 * `process` puts the Report into `file.result`. Diagnostics become messages of the file, their rule as `ruleId`. Takes the options
 * of `parseReport`.
 *
 * @param options How the report is written, where that is not plain text.
 * @throws `TypeError` when a format is asked for that it has no reader for.
 * @example
 * import { readFile } from "node:fs/promises";
 * import govWorkReport from "gov-work-report/unified";
 * import { unified } from "unified";
 *
 * const processor = unified().use(govWorkReport);
 * const text = await readFile("2024.txt", "utf8");
 * processor.parse(text).type; // → "root"
 * (await processor.process(text)).result.targets.length; // → 14
 */
const govWorkReport: Plugin<[ParseOptions?], Root, Report> = function (options) {
  // A file's report is made once, by the parser; the compiler hands it out.
  const parsed = new WeakMap<VFile, Parsed>();

  this.parser = (document, file) => {
    const made = parseSource(document, options);
    parsed.set(file, made);
    const at = pointer(made.source.input);
    for (const message of made.report.messages) tell(file, message, at);
    return treeOf(made, at);
  };

  this.compiler = (_tree, file) => {
    const made = parsed.get(file);
    return made !== undefined && made.source.input === String(file) ? made.report : parseSource(file, options).report;
  };
};

export default govWorkReport;
export { govWorkReport };

function tell(file: VFile, { rule, severity, reason, span }: Diagnostic, at: Pointer): void {
  const message = file.message(reason, { ruleId: rule, source: SOURCE, place: span === null ? undefined : position(span, at) });
  // As vfile has it: false is a warning, undefined an information.
  message.fatal = severity === "error" ? true : severity === "warning" ? false : undefined;
}

/** The outline as mdast, with its places in the given text. */
function treeOf({ root, source }: Parsed, at: Pointer): Root {
  const children = root.children.map((block): RootContent => {
    const place = () => position(toInput(source, block), at);
    const { start, end } = block;
    const words: Text[] = [{ type: "text", value: source.text.slice(start, end), position: place() }];
    return block.type === "heading"
      ? { type: "heading", depth: depthOf(block.data.level), children: words, position: place(), data: block.data }
      : { type: "paragraph", children: words, position: place(), data: { ...block.data } };
  });
  return { type: "root", children, position: position({ start: 0, end: source.input.length }, at) };
}

const depthOf = (level: number): Heading["depth"] => Math.min(6, level) as Heading["depth"];

interface Point {
  line: number;
  column: number;
  offset: number;
}
type Pointer = (offset: number) => Point;

function position(span: Span, at: Pointer): { start: Point; end: Point } {
  return { start: at(span.start), end: at(span.end) };
}

/** Finds line and column, both from 1, of an offset. */
function pointer(text: string): Pointer {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
}
