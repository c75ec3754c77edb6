import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/index";
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
