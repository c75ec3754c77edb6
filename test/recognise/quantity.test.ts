import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/model/report";
import type { TraceEntry } from "../../src/model/trace";
import { extractQuantities } from "../../src/recognise/quantity/extract-quantities";
import { recogniseQuantities } from "../../src/recognise/quantity/recognise-quantities";
import { inWords } from "../../src/recognise/quantity/tell";
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
  for (const role of ["measure", "qualifier"] as const) {
    it.each(cases.roles[role])(`${role}: %s`, (marked) => {
      const { text, expected } = read(marked);
      const [first] = extractQuantities(text);
      expect(first).toMatchObject({ role, text: expected[0]?.text });
    });
  }
  it("measure beside the qualifier", () => {
    expect(extractQuantities("其中30亿元以上项目3个").map(({ role }) => role)).toEqual(["qualifier", "measure"]);
    expect(extractQuantities("新增就业500人以上，增长5%").map(({ role }) => role)).toEqual(["measure", "measure"]);
  });
});

/** What the trace says of a text, decision by decision. */
function told(text: string): TraceEntry[] {
  const entries: TraceEntry[] = [];
  recogniseQuantities(
    text,
    foldGlyphs(text),
    { start: 0, end: text.length },
    inWords((entry) => entries.push(entry)),
  );
  return entries;
}

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
    ["上半年", "half"],
    ["“十五五”", "no-number"],
    ["排名从46位提升到31位", "place"],
  ])("%s: %s", (text, rule) => {
    const entries = told(text);
    expect(entries.every(({ kind, verdict, says }) => kind === "quantity" && verdict === "lost" && says.includes(": "))).toBe(true);
    expect(entries.map((entry) => entry.rule)).toContain(rule);
  });
});

describe("the trace of a quantity", () => {
  it.each([
    ["820余万次", "plain", "820余万次: number 8200000, unit 次, 余 makes it gt, measure"],
    ["不低于93%", "plain", "不低于93%: number 93, unit %, 不低于 makes it gte, measure"],
    ["5.5%以内", "plain", "5.5%以内: number 5.5, unit %, 以内 makes it lte, measure"],
    ["6%—7%", "range", "6%—7%: numbers 6 to 7, unit %, measure"],
    ["三四百家", "neighbours", "三四百家: numbers 300 to 400, unit 家, measure"],
    ["2×35万千瓦", "product", "2×35万千瓦: number 700000, unit kW, measure"],
    ["突破万亿", "unsaid-unit", "突破万亿: number 1000000000000, no unit said, 突破 makes it gt, measure"],
    ["至少建成2所", "plain", "2所: number 2, unit 所, a word further in front makes it gte, measure"],
    ["半个工作日以内", "half", "半个工作日以内: number 0.5, unit 工作日, 以内 makes it lte, measure"],
    ["60岁以上老人", "plain", "60岁以上: number 60, unit 岁, 以上 makes it gte, qualifier"],
  ])("%s: %s", (text, rule, says) => {
    const [entry] = told(text);
    expect(entry).toMatchObject({ kind: "quantity", verdict: "made", rule, says });
  });
  it("names the list that binds a number", () => {
    const entries = told("不低于93%、98%");
    expect(entries.map(({ rule }) => rule)).toEqual(["plain", "list-comparator"]);
    expect(entries[1]?.says).toBe("98%: number 98, unit %, its list makes it gte, measure");
  });
  it("names the unit that a row shares", () => {
    expect(told("提高1.2、0.8个百分点").map(({ rule }) => rule)).toEqual(["shared-unit", "shared-unit"]);
  });
  it("says where: the span is the quantity's", () => {
    const text = "新增就业6000人以上，第31届";
    const entries = told(text);
    expect(entries.map(({ span }) => text.slice(span.start, span.end))).toEqual(["31", "6000人以上"]);
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
