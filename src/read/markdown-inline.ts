import type { Nodes, Parents } from "mdast";
import { spanOf } from "../model/span";
import type { InputText } from "./input-text";
import { unseenMarks } from "./markdown-marks";

/** Writes what a reader sees of a heading's or a paragraph's content. */
export function writeInline(input: string, node: Parents, out: InputText): void {
  for (const child of node.children) writeNode(input, child, out);
}

function writeNode(input: string, node: Nodes, out: InputText): void {
  const { start, end } = spanOf(node);
  if (node.type === "text") writeText(input, start, end, node.value, out);
  else if (node.type === "break") out.add("\n\n");
  else if (node.type === "inlineCode") {
    const at = input.indexOf(node.value, start);
    if (at >= 0 && at + node.value.length <= end) out.copy(at, at + node.value.length);
    else out.copy(start, end);
  } else if ("children" in node) writeInline(input, node, out);
}

/** How a line begins: > of a quotation, then # in it or without its space, a bullet, a note's mark, a table's edge. */
const LINE = /[ \t]*(?:>[ \t]?)*[ \t]*(?:(#{1,6}(?:[ \t]+(?=\S)|(?=[^\s#\d])))|([-*+])[ \t]+(?=\S)|(\[\^[^\]\s]{1,20}\])(:?)|(\|))?/y;
/** A line of nothing but - = * _ | and colons: a rule, the underline of a heading, the line below the head of a table. */
const RULE = /[ \t]*[-=*_|:](?:[ \t]*[-=*_|:]){2,}[ \t]*(?=\n|$)/y;
const TAG = /<(?:!--[^\n>]{0,2000}--|\/?([a-z][a-z0-9]{0,15})(?:\s[^<>\n]{0,500})?\/?)>/iy;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
const BREAKING = /^(?:br|p|div|li|tr|h[1-6])$/i;
const ESCAPED = /[!-/:-@[-`{-~]/;
/** Characters at which there may be more to do than to copy them. */
const SPECIAL = new Set(["\\", "\n", "&", "<", "|", "*", "_", "[", "]", "!", "^"]);

/**
 * Writes a text node from its source, of which its value is a shorter reading: entities decoded, escapes resolved, lines trimmed.
 * Both are walked through side by side.
 */
function writeText(input: string, start: number, end: number, value: string, out: InputText): void {
  const marks = unseenMarks(input, start, end);
  let at = start;
  let said = 0;
  let table = false;

  const beginLine = (): void => {
    RULE.lastIndex = at;
    if (RULE.test(input) && RULE.lastIndex <= end) {
      at = RULE.lastIndex;
      return;
    }
    LINE.lastIndex = at;
    const match = LINE.exec(input);
    if (match === null || at + match[0].length > end) return;
    const [whole, hash, bullet, note, colon, edge] = match;
    table = edge !== undefined;
    if (hash !== undefined || bullet !== undefined) out.add("\n\n");
    if (note !== undefined && colon !== undefined) {
      const open = at + whole.length - colon.length - note.length;
      out.copy(open, open + 1);
      out.copy(open + 2, open + note.length);
      if (colon !== "" && !/\s/.test(input.charAt(at + whole.length))) out.add(" ");
    }
    at += whole.length;
    said += whole.replace(/^[ \t]+/, "").length;
  };

  /** The entity at `at` and what it stands for; null where there is none of that name. */
  const entity = (): { read: string; length: number } | null => {
    ENTITY.lastIndex = at;
    const name = ENTITY.exec(input)?.[0];
    if (name === undefined || value.startsWith(name, said)) return null;
    return { read: String.fromCodePoint(value.codePointAt(said) ?? 0x26), length: name.length };
  };
  const escaped = (): boolean => input.charAt(at) === "\\" && at + 1 < end && ESCAPED.test(input.charAt(at + 1));
  const skip = (to: number): void => {
    while (at < to) {
      const known = input.charAt(at) === "&" ? entity() : null;
      said += known?.read.length ?? 1;
      at += known?.length ?? (escaped() ? 2 : 1);
    }
    at = to;
  };

  // A text node within a line follows code or a line's break.
  if (beginsLine(input, start)) beginLine();
  while (at < end) {
    const from = at;
    const char = input.charAt(at);
    const mark = marks.get(at);
    if (mark !== undefined) {
      skip(mark);
    } else if (escaped()) {
      out.copy(at + 1, at + 2);
      said++;
      at += 2;
    } else if (char === "\n") {
      out.copy(at, ++at);
      said = value.indexOf("\n", said) + 1;
      beginLine();
    } else if (char === "&") {
      const known = entity();
      if (known === null) out.copy(at, at + 1);
      else out.stand(known.read, at, at + known.length);
      said += known?.read.length ?? 1;
      at += known?.length ?? 1;
    } else if (char === "<") {
      TAG.lastIndex = at;
      const match = TAG.exec(input);
      if (match !== null && TAG.lastIndex <= end) {
        if (BREAKING.test(match[1] ?? "")) out.add("\n");
        skip(TAG.lastIndex);
      } else {
        out.copy(at, ++at);
        said++;
      }
    } else if (table && char === "|") {
      out.add("\t");
      said++;
      at++;
    } else {
      at++;
      while (at < end && !SPECIAL.has(input.charAt(at))) at++;
      out.copy(from, at);
      said += at - from;
    }
  }
}

/** Whether nothing but the marks of blocks stands before an offset in its line. */
function beginsLine(input: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && /[ \t>#]/.test(input.charAt(at - 1))) at--;
  return at === 0 || input.charAt(at - 1) === "\n" || input.charAt(at - 1) === "\ufeff";
}
