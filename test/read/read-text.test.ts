import { describe, expect, it } from "vitest";
import { toInput } from "../../src/model/source";
import { readText } from "../../src/read/read-text";

/** What is read of a text. */
const cases: [name: string, input: string, text: string][] = [
  ["a byte order mark", "\ufeff云湖县", "云湖县"],
  ["zero-width characters and soft hyphens", "云\u200b湖\u00ad县\u200d。", "云湖县。"],
  ["white space written out", "县长<U+00A0>丁一凡&nbsp;。", "县长丁一凡。"],
  ["the letters of a title set apart", "政 府 工 作 报 告\n云湖县", "政府工作报告\n云湖县"],
  ["the digits of old pages set apart", "从1 9 9 8 年起达到7 4 7 . 5 亿元", "从1998 年起达到747.5 亿元"],
  ["an index set in a line of its own", "细颗粒物（PM\n2.5\n）平均浓度下降。", "细颗粒物（PM2.5）平均浓度下降。"],
  ["a line cannot begin with a comma", "通过了《茶叶条例\n》，又通过了预算\n，都很重要。", "通过了《茶叶条例》，又通过了预算，都很重要。"],
  ["a line cannot end with one", "种好茶，\n修好路。", "种好茶，修好路。"],
  ["a number broken at its point", "全年地区生产总值增长了6.\n5%，高于预期。", "全年地区生产总值增长了6.5%，高于预期。"],
  ["a numbered heading too long for its line", "三、持续建设群众\n信得过的机关\n要守纪律。", "三、持续建设群众信得过的机关\n要守纪律。"],
];

/** Texts that stay as they are. */
const same: string[] = [
  "云湖县政府工作报告\n\n县长　龚 正\n",
  "种好茶。\r\n修好路。\r\n",
  "国民经济稳步增长。\n全县产粮3万吨，收入2亿元，存款增加。",
  "一、2030年工作回顾\n过去一年",
  "1. 新建公园。\n2. 新建车站。",
  "",
];

describe("readText", () => {
  it.each(cases)("%s", (_name, input, text) => {
    const source = readText(input);
    expect(source.text).toBe(text);
    expect(source.folded).toHaveLength(text.length);
  });

  it.each(cases)("%s: every character is where the map says", (_name, input) => {
    const source = readText(input);
    for (let at = 0; at < source.text.length; at++) {
      const { start, end } = toInput(source, { start: at, end: at + 1 });
      expect(input.slice(start, end)).toBe(source.text.charAt(at));
    }
    const all = toInput(source, { start: 0, end: source.text.length });
    expect(all.end).toBeLessThanOrEqual(input.length);
  });

  it.each(same)("a sound text stays itself: %j", (input) => {
    expect(readText(input)).toMatchObject({ input, text: input, map: null });
  });

  it("folds glyphs without changing a length", () => {
    const { text, folded } = readText("經濟增長５．５％（見表）");
    expect(folded).toBe("经济增长5.5%(见表)");
    expect(folded).toHaveLength(text.length);
  });

  it("paragraphs set apart by empty lines close up inside", () => {
    const input = [
      "在听取了县长",
      "关于水利的报告",
      "并讨论以后，大会通过了决议。",
      "",
      "　　会后，大家去看了水库。",
      "",
      "水库很大。",
      "",
      "水很清。",
    ].join("\n");
    expect(readText(input).text).toBe(
      "在听取了县长关于水利的报告并讨论以后，大会通过了决议。\n\n　　会后，大家去看了水库。\n\n水库很大。\n\n水很清。",
    );
  });

  it("nor does the title of an annex go on in its first line", () => {
    const input = "水库很大。\n\n水很清。\n\n路很宽。\n\n名词解释\n两库——东库和西库。\n三渠——三条水渠。";
    expect(readText(input).text).toBe(input);
  });

  it("a list named in the midst of a sentence does", () => {
    const input = "水库很大。\n\n水很清。\n\n大会同意县长提出的\n水利项目清单\n和经费的安排。";
    expect(readText(input).text).toBe("水库很大。\n\n水很清。\n\n大会同意县长提出的水利项目清单和经费的安排。");
  });

  it("the rows of a table among them stay rows", () => {
    const input = "水库很大。\n\n水很清。\n\n项目清单\n序号\t内容\t单位\n1\t修渠3条。\t水利局\n2\t修路2条。\t交通局";
    expect(readText(input).text).toBe(input);
  });
});
