import { describe, expect, test } from "vitest";
import { assembleGlossary } from "../../src/assemble/glossary";
import { contentLines } from "../../src/assemble/tasks-lines";
import type { OutlineRoot } from "../../src/model/outline";
import type { Source } from "../../src/model/source";
import cases from "../cases/glossary.json";

const bare: OutlineRoot = { children: [] };
const sourceOf = (text: string): Source => ({ input: text, text, folded: text, map: null });
const read = (text: string) => assembleGlossary(sourceOf(text), contentLines(sourceOf(text), bare));

describe("glossary", () => {
  test.each(cases.glossaries.map(({ name, text, entries }) => ({ name, text: text.join("\n"), entries })))("$name", ({ text, entries }) => {
    const said = read(text).glossary;
    expect(said.map((entry) => [entry.number, entry.term, entry.definition])).toEqual(entries);
    for (const entry of said) {
      const slice = text.slice(entry.span.start, entry.span.end);
      expect(slice).toContain(entry.term);
      expect(slice.endsWith(entry.definition)).toBe(true);
    }
  });

  test.each(cases.not.map(([name, ...lines]) => ({ name, text: lines.join("\n") })))("not: $name", ({ text }) => {
    expect(read(text).glossary).toEqual([]);
  });
});

describe("mentions", () => {
  test.each(cases.mentions)("$name", ({ body, glossary }) => {
    const expected: string[] = [];
    let plain = "";
    for (const piece of body.split(/(?=⟦)|(?<=⟧)/u)) {
      const isMarked = piece.startsWith("⟦");
      const words = isMarked ? piece.slice(1, -1) : piece;
      if (isMarked) expected.push(`${plain.length}:${words}`);
      plain += words;
    }
    const text = [plain, "名词解释", ...glossary].join("\n");
    const spans = read(text).glossary.flatMap((entry) => entry.mentions);
    const said = spans.sort((a, b) => a.start - b.start).map(({ start, end }) => `${start}:${text.slice(start, end)}`);
    expect(said).toEqual(expected);
  });
});

describe("what looks wrong in the glossary", () => {
  test("a number that is missing", () => {
    const { glossary, messages } = read("名词解释\n1.甲项：一。\n3.丙项：三。\n4.丁项：四。");
    expect(glossary.map((entry) => entry.number)).toEqual([1, 3, 4]);
    expect(messages.map((message) => message.rule)).toEqual(["numbering-gap"]);
  });

  test("an entry without a separator", () => {
    const { glossary, messages } = read("名词解释\n1.甲项：一。\n2.乙项见上。\n3.丙项：三。");
    expect(glossary.map((entry) => entry.number)).toEqual([1, 3]);
    expect(messages.map((message) => message.rule)).toContain("unread-line");
  });
});
