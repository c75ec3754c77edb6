import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/model/report";
import { extractQuantities } from "../../src/recognise/quantity/extract-quantities";
import { recogniseQuantities } from "../../src/recognise/quantity/recognise-quantities";
import { foldGlyphs } from "../../src/vocabulary/glyphs";
import cases from "../cases/quantities.json";

const brief = ({ comparator, value, upper, unit }: Quantity) => [comparator, value, upper, unit];

/** Takes the marks out: the text, and what each ⟦…⟧ or ⟦…|comparator value unit⟧ says. */
function read(marked: string) {
  const expected: { text: string; start: number; end: number; says: string }[] = [];
  let text = "";
  for (const piece of marked.split(/(⟦[^⟧]*⟧)/)) {
    if (!piece.startsWith("⟦")) text += piece;
    else {
      const [inner = "", says = ""] = piece.slice(1, -1).split("|");
      expected.push({ text: inner, start: text.length, end: text.length + inner.length, says });
      text += inner;
    }
  }
  return { text, expected };
}

describe("a quantity", () => {
  for (const { value, phrasings } of cases.cases) {
    it.each(phrasings)(`${JSON.stringify(value)}: %s`, (marked) => {
      const { text, expected } = read(marked);
      const found = extractQuantities(text);
      expect(found.map(brief)).toEqual([value]);
      expect(found.map((quantity) => quantity.text)).toEqual(expected.map((one) => one.text));
      expect(found.map((quantity) => quantity.span)).toEqual(expected.map(({ start, end }) => ({ start, end })));
    });
  }
});

describe("several quantities", () => {
  it.each(cases.lists)("%s", (marked) => {
    const { text, expected } = read(marked);
    const found = extractQuantities(text);
    const said = found.map(({ text: own, comparator, decimal, unit }) => `${own}|${comparator} ${decimal} ${unit}`);
    expect(said).toEqual(expected.map((one) => `${one.text}|${one.says}`));
  });
});

describe("no quantity", () => {
  it.each(cases.not)("%s", (text) => {
    expect(extractQuantities(text)).toEqual([]);
  });
});

describe("role", () => {
  it.each(["用餐人数⟦500人以上⟧的学校食堂", "⟦60岁以上⟧老人", "⟦500千伏⟧变电站", "⟦万亩⟧粮食园区", "⟦亿元⟧税收楼宇"])(
    "qualifier: %s",
    (marked) => {
      const { text, expected } = read(marked);
      const [first] = extractQuantities(text);
      expect(first).toMatchObject({ role: "qualifier", text: expected[0]?.text });
    },
  );
  it("measure beside the qualifier", () => {
    expect(extractQuantities("其中30亿元以上项目3个").map(({ role }) => role)).toEqual(["qualifier", "measure"]);
    expect(extractQuantities("新增就业500人以上，增长5%").map(({ role }) => role)).toEqual(["measure", "measure"]);
  });
});

describe("the reason of a refusal", () => {
  it.each([
    ["第31届", "ordinal"],
    ["2023年", "year"],
    ["“两个维护”", "quoted-name"],
    ["四个方面的工作", "idea"],
    ["五年来", "period"],
    ["万名干部", "bare-scale"],
    ["12345热线", "no-unit"],
    ["5+1园区", "no-unit"],
    ["PM2.5", "name"],
  ])("%s: %s", (text, rule) => {
    const lost: string[] = [];
    expect(recogniseQuantities(text, foldGlyphs(text), { start: 0, end: text.length }, (one) => lost.push(one.rule))).toEqual([]);
    expect(lost).toContain(rule);
  });
});

describe("misuse", () => {
  it.each([undefined, null, 5, {}, ["5%"]])("%s is a TypeError that names the fix", (input) => {
    expect(() => extractQuantities(input as string)).toThrow(TypeError);
    expect(() => extractQuantities(input as string)).toThrow(/string/);
  });
  it("finds nothing in nothing", () => {
    expect(extractQuantities("")).toEqual([]);
  });
});
