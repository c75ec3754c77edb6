import { assembleFacts } from "./assemble/facts";
import type { Reader } from "./assemble/facts-reading";
import { assembleGlossary } from "./assemble/glossary";
import { ground } from "./assemble/ground";
import { whatIsMissing } from "./assemble/messages";
import { assembleMeta } from "./assemble/meta";
import { assembleParts } from "./assemble/parts";
import { assembleTasks } from "./assemble/tasks";
import { contentLines } from "./assemble/tasks-lines";
import type { OutlineRoot } from "./model/outline";
import type { Diagnostic, LivelihoodTask, Quantity, Report, Span } from "./model/report";
import { type Source, toInput } from "./model/source";
import type { Trace } from "./model/trace";
import { outline } from "./outline/outline";
import { type Format, type FormatReader, readInput } from "./read/input";
import { readPage } from "./read/page";
import { framingYears, recogniseMeasures } from "./recognise/measure/recognise-measures";
import { readDates } from "./recognise/period/chrono-adapter";
import { recogniseQuantities } from "./recognise/quantity/recognise-quantities";
import { inWords } from "./recognise/quantity/tell";

/**
 * Reads a government work report.
 *
 * Never throws on a string, however broken: what cannot be read is `null` or `[]` and named in `messages`. Spans are offsets
 * into the very string that was given.
 *
 * @param input The report as text, or a vfile that holds it.
 * @param options How it is written, where that is not plain text.
 * @returns The object model of docs/model.md, plain JSON.
 * @throws `TypeError` when given anything but a string or a vfile.
 * @example
 * import { readFile } from "node:fs/promises";
 * import { parseReport } from "gov-work-report";
 *
 * const report = parseReport(await readFile("2024.txt", "utf8"));
 * report.meta.year; // → 2024
 * report.targets[0]; // → { indicator: { id: "gdp" }, aspect: "growth", text: "地区生产总值增长6%以上", period: [2024, 2024] }
 * report.targets[0]?.quantity; // → { comparator: "gte", value: 6, decimal: "6", unit: "%" }
 */
export function parseReport(input: string | VFileLike, options: ParseOptions = {}): Report {
  return completed(drafted(input, options), options);
}

/**
 * A vfile: what is needed of one. Any copy of the package will do, and its types, which are for ESM alone, need not be there.
 */
export interface VFileLike {
  /** The text, or its bytes in UTF-8. */
  value: unknown;
  /** Tells a vfile from other objects; nothing is added to it. */
  messages: readonly unknown[];
  /** Gives the text. */
  toString(): string;
}

/** How a report is written, and who is told how it was read. */
export interface ParseOptions {
  /** How the report is written; `auto`, the default, finds out. HTML and Markdown need their reader. */
  format?: Format;
  /** Readers of other formats; the entries `gov-work-report/html` and `gov-work-report/markdown` bring theirs along. */
  readers?: readonly FormatReader[];
  /** Told of every decision on the way to a quantity or a measure, with offsets into the given string; see `explain`. */
  trace?: Trace;
}

/** What the river carries from bend to bend; `root` has offsets into `source.text`, `report` into the given string. */
export interface Parsed {
  source: Source;
  root: OutlineRoot;
  report: Report;
}

export function parseSource(input: string | VFileLike, options: ParseOptions = {}): Parsed {
  let root: OutlineRoot = { children: [] };
  const draft = drafted(input, options, (outlined) => {
    root = outlined;
  });
  return { source: draft.source, root, report: completed(draft, options) };
}

/** A report before its facts. */
interface Draft {
  source: Source;
  report: Report;
  /** Of the text as it was given, as their places are. */
  aboutInput: Diagnostic[];
}

/** The outline of a text of short lines is larger than its report; who does not keep it is rid of it before the facts are read. */
function drafted(input: string | VFileLike, options: ParseOptions, keep?: (root: OutlineRoot) => void): Draft {
  const { source, messages: aboutInput } = readInput(stringOf(input), options.format, options.readers);
  const page = readPage(source);
  const { root, messages } = outline(source, page.chrome);
  keep?.(root);
  const { meta, messages: aboutMeta } = assembleMeta(source, root, page.post, readDates);
  const { tasks, glossary, messages: aboutAnnexes } = annexes(source, root);
  const { review, plan, parts, messages: aboutParts } = assembleParts(source, root, meta);
  const trace = tracer(options.trace, source);
  const told = trace && inWords(trace);
  const quantities: Quantity[] = [];
  for (const block of root.children) {
    if (block.data.zone === "chrome") continue;
    for (const one of recogniseQuantities(source.text, source.folded, block, told)) quantities.push(one);
  }
  const report: Report = {
    schema: "gov-work-report/1",
    meta,
    post: page.post,
    review,
    plan,
    parts,
    targets: [],
    results: [],
    livelihoodTasks: tasks,
    glossary,
    quantities,
    messages: [...messages, ...aboutMeta, ...aboutParts, ...aboutAnnexes],
  };
  return { source, report, aboutInput };
}

function completed({ source, report, aboutInput }: Draft, options: ParseOptions): Report {
  const { text, folded } = source;
  const trace = tracer(options.trace, source);
  const read: Reader = {
    measures: (span, context) =>
      recogniseMeasures(text, folded, span, inside(report.quantities, span), trace === undefined ? context : { ...context, trace }),
    frame: (span, context) => framingYears(folded, span, context),
  };
  const facts = assembleFacts(folded, report, read);
  report.targets = facts.targets;
  report.results = facts.results;
  if (report.plan !== null) report.plan.commitments = facts.commitments;
  report.messages = [...whatIsMissing(report, source), ...report.messages, ...facts.messages];
  ground(report, source);
  report.messages.unshift(...aboutInput);
  return report;
}

/** In front of the parts: the lines are gone by the time the text has become a report. */
function annexes(source: Source, root: OutlineRoot): Pick<Report, "glossary" | "messages"> & { tasks: LivelihoodTask[] } {
  const lines = contentLines(source, root);
  const { tasks, messages: aboutTasks } = assembleTasks(source, root, lines);
  const { glossary, messages: aboutGlossary } = assembleGlossary(source, lines);
  return { tasks, glossary, messages: [...aboutTasks, ...aboutGlossary] };
}

/** The caller's trace, told of places in the given string instead of in the text that was read. */
function tracer(trace: Trace | undefined, source: Source): Trace | undefined {
  return trace && ((entry) => trace({ ...entry, span: toInput(source, entry.span) }));
}

function stringOf(input: unknown): string {
  if (typeof input === "string") return input;
  if (isVFile(input)) return String(input);
  throw new TypeError(`${MISUSE}, not ${input === null ? "null" : typeof input}`);
}

/** Told by its shape: the caller's vfile may come from another copy of the package. */
function isVFile(input: unknown): input is VFileLike {
  return typeof input === "object" && input !== null && "value" in input && "messages" in input && Array.isArray(input.messages);
}

const MISUSE = 'parseReport() needs the report as a string (read the file first: readFile(path, "utf8")) or as a vfile';

/** The quantities that lie in a span; they are in order, so a binary search finds the first. */
function inside(quantities: readonly Quantity[], span: Span): readonly Quantity[] {
  const first = firstFrom(quantities, span.start);
  let end = first;
  while (end < quantities.length && (quantities[end] as Quantity).span.start < span.end) end++;
  return first === end ? none : quantities.slice(first, end);
}

const none: readonly Quantity[] = [];

function firstFrom(quantities: readonly Quantity[], offset: number): number {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantities[middle] as Quantity).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
