import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/index";
import { readText } from "../../src/read/read-text";
import { fixtures } from "../support/fixtures";
import { asPrinted, type Print, spanless } from "../support/formats";

const ENDLESS = 100_000;

// A report copied from print has a line end every few words. It says what it says with its paragraphs whole.
describe.each(fixtures)("$name, printed", ({ text }) => {
  describe.each([
    ["with paragraphs indented", "\u3000\u3000"],
    ["with paragraphs indented by blanks", "    "],
  ])("%s", (_name, indent) => {
    const whole = spanless(parseReport(asPrinted(text, { width: ENDLESS, marks: "ignore", indent })));

    test.each<[string, Omit<Print, "indent">]>([
      ["marks hang over the end", { width: 38, marks: "hang" }],
      ["narrow, marks hang", { width: 22, marks: "hang" }],
      ["wide, marks hang", { width: 45, marks: "hang" }],
      ["marks carry a character along", { width: 38, marks: "carry" }],
      ["lines are cut anywhere", { width: 34, marks: "ignore" }],
      ["digits are half as wide", { width: 38, marks: "carry", proportional: true }],
      ["digits are half as wide, marks hang", { width: 32, marks: "hang", proportional: true }],
    ])("%s", (_way, print) => {
      expect(spanless(parseReport(asPrinted(text, { ...print, indent })))).toEqual(whole);
    });
  });
});

describe("lines that are not of print stay lines", () => {
  const words = "云湖县推进城乡道路建设整治河道岸线发展特色产业培育市场主体提升公共服务水平";
  const lines = (lengths: readonly number[]): string => lengths.map((length) => `\u3000\u3000${words.slice(0, length)}`).join("\n");

  test.each([
    ["they end where they like", Array.from({ length: 40 }, (_, i) => 12 + ((i * 7) % 24))],
    ["a few of them end together", [...Array.from({ length: 30 }, (_, i) => 12 + ((i * 7) % 20)), 34, 34, 34, 34]],
    ["too few for a page", Array.from({ length: 19 }, () => 34)],
  ])("%s", (_name, lengths) => {
    expect(readText(lines(lengths)).text.split("\n")).toHaveLength(lengths.length);
  });
});
