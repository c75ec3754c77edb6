import type { OutlineRoot } from "../../src/model/outline";
import type { Source } from "../../src/model/source";
import { outline } from "../../src/outline/outline";
import { readPage } from "../../src/read/page";
import { readText } from "../../src/read/read-text";

export function read(text: string): { source: Source; root: OutlineRoot; rules: string[] } {
  const source = readText(text);
  const { root, messages } = outline(source, readPage(source).chrome);
  return { source, root, rules: messages.map((message) => message.rule) };
}

/** Headings as `level kind marker|title`. */
export function headingsOf(root: OutlineRoot): string[] {
  return root.children.flatMap((block) => {
    if (block.type !== "heading") return [];
    const { level, kind, marker, title } = block.data;
    return [`${level} ${kind} ${marker}|${title}`];
  });
}

/** The blocks of a zone, as written. */
export function zoneOf(source: Source, root: OutlineRoot, zone: string): string[] {
  return root.children.filter((block) => block.data.zone === zone).map((block) => sliceOf(source, block));
}

export function sliceOf(source: Source, block: OutlineRoot["children"][number]): string {
  return source.text.slice(block.start, block.end);
}
