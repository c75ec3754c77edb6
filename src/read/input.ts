import type { Diagnostic } from "../model/report";
import type { Source } from "../model/source";
import { looksLikeHtml, looksLikeMarkdown } from "./input-format";
import { readText } from "./read-text";

/** How a report is written: `auto` finds out. */
export type Format = "auto" | "text" | "html" | "markdown";

/** What a reader makes of an input: for the parser's own use. */
export interface Read {
  /** The text without marks and tags, and the way back to the input. */
  source: Source;
  /** About the input itself; spans are offsets into it already. */
  messages: Diagnostic[];
}

/**
 * Reads one format, for the option `readers`. Those of HTML and Markdown bring a parser along, and so stand in entries of their own:
 * `html` of `gov-work-report/html`, `markdown` of `gov-work-report/markdown`.
 */
export interface FormatReader {
  /** What it reads. */
  format: "html" | "markdown";
  /** Called by the parser alone. */
  read(input: string): Read;
}

/** Where a reader comes from. */
const ENTRIES = { html: "gov-work-report/html", markdown: "gov-work-report/markdown" } as const;
const NAMES = { html: "HTML", markdown: "Markdown" } as const;

/**
 * Reads a string in the format that is named, or that it seems to be in.
 *
 * @param readers For formats other than text. Without the reader it needs, a text that seems to be HTML or Markdown is read as
 * it stands, with a message.
 * @throws `TypeError` when a format is named that there is no reader for.
 */
export function readInput(input: string, format: Format = "auto", readers: readonly FormatReader[] = []): Read {
  const found = format === "auto" ? formatOf(input) : format;
  if (found === "text") return { source: readText(input), messages: [] };
  const reader = readers.find((one) => one.format === found);
  if (reader !== undefined) return reader.read(input);
  if (!(found in ENTRIES)) {
    throw new TypeError(`format is "auto", "text", "html" or "markdown", not ${JSON.stringify(format)}`);
  }
  const fix = `import { parseReport } from "${ENTRIES[found]}"`;
  if (format !== "auto") throw new TypeError(`To read ${NAMES[found]}, ${fix}: the entry "gov-work-report" has no parser for it`);
  const reason = `This seems to be ${NAMES[found]} and was read as plain text, markup and all: ${fix}`;
  return { source: readText(input), messages: [{ rule: "damaged-text", severity: "warning", reason, span: null }] };
}

function formatOf(input: string): Exclude<Format, "auto"> {
  if (looksLikeHtml(input)) return "html";
  return looksLikeMarkdown(input) ? "markdown" : "text";
}
