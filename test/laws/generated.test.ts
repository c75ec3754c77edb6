import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { parseReport as parseHtml } from "../../src/html";
import { decode, parseReport, type Report } from "../../src/index";
import { parseReport as parseMarkdown } from "../../src/markdown";
import { asBreaks, asMarkdown, asParagraphs, asPrinted, asUtf16, asWrappedDivs, type Print } from "../support/formats";
import { gb18030 } from "../support/gb18030";
import { type Facts, flatReports, type Generated, lineReports, read, reports } from "../support/generator/report";
import { broken } from "../support/laws";

// Reports of places that do not exist, made from what they say: the parse must give back exactly what went in. The same reports each
// time; `npm run fuzz` makes others.
vi.setConfig({ testTimeout: 60_000 });
const SEED = 20_310_203;

/** White space is the layout's, and the mark at the end of a task is free. */
const bare = (text: string): string => text.replace(/\s+/g, "").replace(/[。；]$/, "");
const comparable = ({ tasks, glossary, ...facts }: Facts): Facts => ({
  ...facts,
  tasks: tasks.map((task) => ({ ...task, text: bare(task.text) })),
  glossary: glossary.map((entry) => ({ ...entry, definition: bare(entry.definition) })),
});

function givesBack({ facts }: Generated, report: Report): void {
  expect(comparable(read(report, facts))).toEqual(comparable(facts));
}

describe("a generated report gives back what went in", () => {
  test("in many layouts", () => {
    fc.assert(
      fc.property(reports, (generated) => {
        givesBack(generated, parseReport(generated.text));
      }),
      { seed: SEED, numRuns: 900 },
    );
  });

  test("with its line ends gone", () => {
    fc.assert(
      fc.property(flatReports, (generated) => {
        givesBack(generated, parseReport(generated.text));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test.each<[string, (text: string) => Report]>([
    ["as paragraphs of HTML", (text) => parseHtml(asParagraphs(text))],
    ["as HTML with line breaks", (text) => parseHtml(asBreaks(text))],
    ["as HTML of a word processor", (text) => parseHtml(asWrappedDivs(text), { format: "html" })],
    ["as Markdown", (text) => parseMarkdown(asMarkdown(text), { format: "markdown" })],
    ["as bytes of GB18030", (text) => parseReport(decode(gb18030(text)).text)],
    ["as bytes of UTF-16", (text) => parseReport(decode(asUtf16(text, true)).text)],
  ])("%s", (_name, parse) => {
    fc.assert(
      fc.property(lineReports, (generated) => {
        givesBack(generated, parse(generated.text));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe("a generated report copied from print gives back what went in", () => {
  test.each<[string, Print]>([
    ["marks hang over the end", { width: 30, marks: "hang", indent: "\u3000\u3000" }],
    ["digits are half as wide", { width: 28, marks: "carry", proportional: true, indent: "\u3000\u3000" }],
  ])("%s", (_name, print) => {
    fc.assert(
      fc.property(lineReports, (generated) => {
        const printed = asPrinted(generated.text, print);
        // Rows of a table are no lines of print, and from fewer than nine breaks nobody can tell the width of a page.
        fc.pre(!generated.text.includes("序号") && rowsOf(printed) - rowsOf(generated.text) >= 9);
        givesBack(generated, parseReport(printed));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

const rowsOf = (text: string): number => text.split("\n").filter((line) => line.trim() !== "").length;

test("the laws hold for generated reports", () => {
  fc.assert(
    fc.property(fc.oneof({ arbitrary: reports, weight: 9 }, flatReports), ({ text }) => {
      expect(broken(text)).toEqual([]);
    }),
    { seed: SEED + 1, numRuns: 150 },
  );
});
