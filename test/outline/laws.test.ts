import { describe, expect, it } from "vitest";
import { headings, lines, long, printed } from "./sample";
import { headingsOf, read, sliceOf } from "./view";

const shapes: [string, string][] = [
  ["one line a paragraph", lines.join("\n")],
  ["empty lines between", lines.join("\n\n")],
  ["indented with ideographic spaces", lines.map((line) => `　　${line}　`).join("\r\n")],
  ["a byte order mark and zero-width characters", `\ufeff${lines.map((line) => `${line}\u200b`).join("\n")}`],
  ["a printed page's lines", printed(30)],
  ["no line breaks, ideographic spaces", lines.join("　　")],
  ["no line breaks, spaces", lines.join(" ")],
  ["no line breaks, nothing", lines.join("")],
  ["half a report", lines.slice(0, 12).join("\n")],
  ["no report", "把水烧开，下面条，三分钟出锅。\n\n加盐。"],
  ["empty", ""],
  ["blank", " \n　\n"],
];

describe("every shape of the text", () => {
  it.each(shapes)("%s: blocks tile what is not white space, in order", (_name, text) => {
    const { source, root } = read(text);
    let at = 0;
    for (const block of root.children) {
      const { start, end } = block;
      expect(source.text.slice(at, start).trim()).toBe("");
      expect(end).toBeGreaterThan(start);
      expect(sliceOf(source, block).trim()).toBe(sliceOf(source, block));
      at = end;
    }
    expect(source.text.slice(at).trim()).toBe("");
  });

  it.each(shapes.slice(0, 4))("%s: the same headings", (_name, text) => {
    expect(headingsOf(read(text).root)).toEqual(headings);
  });

  it.each([24, 30, 38, 45])("a printed page of %i characters: the same headings", (width) => {
    expect(headingsOf(read(printed(width)).root)).toEqual(headingsOf(read(long.join("\n")).root));
  });
});

describe("a long text without line breaks", () => {
  it.each([
    ["ideographic spaces", "　　"],
    ["a space", " "],
  ])("%s: the same headings", (_name, gap) => {
    const named = (text: string): string[] => headingsOf(read(text).root).filter((heading) => !heading.startsWith("4"));
    expect(named(long.join(gap))).toEqual(named(long.join("\n")));
  });

  it("nothing: parts and run-in headings", () => {
    const found = headingsOf(read(long.join("")).root);
    expect(found).toContain("1 part 一、|2030年工作回顾");
    expect(found).toContain("2 highlight ——|茶山换了新颜");
    expect(found).toContain("1 part 二、|2031年工作安排");
  });
});
