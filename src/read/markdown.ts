import type { Nodes } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { spanOf } from "../model/span";
import type { Read } from "./input";
import { type InputText, inputText, sourceOf } from "./input-text";
import { frontMatter } from "./markdown-front";
import { writeInline } from "./markdown-inline";
import { readText } from "./read-text";

/**
 * Reads Markdown: its blocks by remark, with those constructs off that misread a report, so that 1. and 2024. stay text, an
 * indented paragraph is no code, [1]: is a note and 2*3*4 a product. What of them is markup all the same (**, -, ---, tags) is
 * taken out line by line.
 *
 * @param input The Markdown; spans of the report are offsets into it.
 */
export function readMarkdown(input: string): Read {
  const out = inputText(input);
  const { end: body, title } = frontMatter(input);
  if (title !== null) out.copy(title.start, title.end);
  try {
    for (const block of parser.parse(blanked(input, body)).children) writeBlock(input, block, out);
  } catch (error) {
    const reason = `The Markdown could not be parsed and was read as plain text: ${error instanceof Error ? error.message : String(error)}`;
    return { source: readText(input), messages: [{ rule: "damaged-text", severity: "warning", reason, span: null }] };
  }
  return { source: sourceOf(input, out.done()), messages: [] };
}

/**
 * Off: lists and definitions (numbers and note marks are the report's), what four spaces or a line of dashes make of a text, raw HTML
 * and emphasis, which Markdown does not see next to Chinese punctuation: **“十五五”**时期. Quotations and links,
 * for which many > or [a]( take remark longer than anybody waits.
 */
const OFF = [
  "attention",
  "blockQuote",
  "codeIndented",
  "definition",
  "htmlFlow",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
  "list",
  "setextUnderline",
  "thematicBreak",
];

const parser = unified()
  .data({ micromarkExtensions: [{ disable: { null: OFF } }] })
  .use(remarkParse)
  .freeze();

/** The input with its front matter blank, so that offsets stay. A byte order mark counts, which remark would drop. */
function blanked(input: string, body: number): string {
  const rest = input.slice(body);
  return " ".repeat(body) + (rest.startsWith("\ufeff") ? ` ${rest.slice(1)}` : rest);
}

function writeBlock(input: string, node: Nodes, out: InputText): void {
  switch (node.type) {
    case "code": {
      // The lines between the fences.
      const { start, end } = spanOf(node);
      const from = input.indexOf("\n", start) + 1;
      const last = input.lastIndexOf("\n", end - 1);
      const closed = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(input.slice(last + 1, end));
      if (from > start && from <= end) writeApart(out, () => out.copy(from, closed ? Math.max(from, last) : end));
      return;
    }
    case "heading":
    case "paragraph":
      writeApart(out, () => {
        writeInline(input, node, out);
      });
      return;
    default:
  }
}

/** Every block has an empty line around it. */
function writeApart(out: InputText, write: () => void): void {
  if (out.length() > 0) out.add("\n\n");
  write();
}
