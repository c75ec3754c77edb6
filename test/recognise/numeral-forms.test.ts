import { describe, expect, it } from "vitest";
import type { Numeral } from "../../src/recognise/numeral/numeral";
import { readNumeral } from "../../src/recognise/numeral/read-numeral";
import cases from "../cases/numeral-forms.json";

/** What stands in front of ⟦ is there, but not looked at; nothing behind ‖ may be. */
function read(marked: string): { said: Numeral | number; start: number; end: number } {
  const text = marked.replace(/[⟦⟧‖]/g, "");
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const limit = marked.includes("‖") ? marked.replace(/[⟦⟧]/g, "").indexOf("‖") : text.length;
  return { said: readNumeral(text, start, limit), start, end };
}

/** form decimal[..upper] [e exponent] [positional] [more | about] [unit] */
function lineOf({ form, decimal, upper, exponent, positional, vague, unit }: Numeral): string {
  const parts = [form, decimal + (upper === null ? "" : `..${upper}`), exponent > 0 ? `e${exponent}` : "", positional ? "positional" : ""];
  return [...parts, vague ?? "", unit ?? ""].filter(Boolean).join(" ");
}

describe("readNumeral", () => {
  it.each(Object.entries({ ...cases.reads, ...cases.limits }))("%s is %s", (marked, line) => {
    const { said, start, end } = read(marked);
    if (typeof said === "number") throw new Error(`no number, looked at up to ${said}`);
    expect([lineOf(said), said.start, said.end]).toEqual([line, start, end]);
  });

  it.each(cases.passes)("%s is no number, and the scan goes on behind it", (marked) => {
    const { said, end } = read(marked);
    expect(said).toEqual(end);
  });

  /** A longer run of digits is damage: sixty figures, forty numerals. */
  const longest: [marked: string, line: string | null][] = [
    [`⟦${"1".repeat(60)}⟧元`, `figures ${"1".repeat(60)}`],
    [`⟦${"1".repeat(61)}⟧元`, null],
    [`⟦1/${"3".repeat(60)}⟧`, "per 0 ratio"],
    [`⟦1/${"3".repeat(61)}⟧`, null],
    [`⟦百分之${"1".repeat(60)}⟧`, `per ${"1".repeat(60)} %`],
    [`⟦百⟧分之${"1".repeat(61)}`, null],
    [`⟦1亿⟧${"1".repeat(61)}`, "figures 100000000 e8"],
    [`⟦1亿⟧${"0".repeat(60)}3万`, "figures 100000000 e8"],
    [`⟦1亿${"0".repeat(57)}3万⟧`, "figures 100030000 e8"],
    [`⟦${"一".repeat(40)}⟧`, `hanzi ${"1".repeat(40)} positional`],
    [`⟦${"一".repeat(41)}⟧`, null],
    [`⟦三点${"一".repeat(40)}⟧`, `hanzi 3.${"1".repeat(40)}`],
    [`⟦三⟧点${"一".repeat(41)}`, "hanzi 3"],
  ];
  it.each(longest)("%s is %s", (marked, line) => {
    const { said, end } = read(marked);
    expect(typeof said === "number" ? [null, said] : [lineOf(said), said.end]).toEqual([line, end]);
  });
});
