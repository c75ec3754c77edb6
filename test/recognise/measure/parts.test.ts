import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/model/report";
import { actionRun } from "../../../src/recognise/measure/acts";
import { skipListNumber } from "../../../src/recognise/measure/list-number";
import { nameOf, wordsOf } from "../../../src/recognise/measure/name";
import { withoutOutcome } from "../../../src/recognise/measure/noun-behind";
import { ownerOf } from "../../../src/recognise/measure/shared-heads";
import { fitsIndicator, isBetterLower } from "../../../src/recognise/measure/usual-unit";

const all = (text: string) => ({ start: 0, end: text.length });

describe("a name", () => {
  it.each([
    ["全市工业投资", "工业投资"],
    ["我区财政收入", "财政收入"],
    ["全社会用电量", "全社会用电量"],
    ["全体居民收入", "全体居民收入"],
    ["全市", "全市"],
    ["我区", "我区"],
    ["、税收,", "税收"],
    ["：税收：", "税收"],
    ["、", ""],
    ["税收［3］", "税收"],
    ["税收[12]", "税收"],
    ["税收[1234]", "税收[1234]"],
    ["税 收", "税收"],
    [" 税收 ", "税收"],
    ["税收\u3000总额", "税收总额"],
    ["税\u00a0收", "税收"],
    ["税收\ufeff总额", "税收总额"],
    ["GDP 总量", "GDP总量"],
  ])("%s is %s", (text, name) => {
    expect(nameOf(text, all(text))).toBe(name);
  });

  it.each([
    ["税收总额", "税收总额"],
    [" 税收 ", "税收"],
    ["税收\n总额", "税收总额"],
    ["税\u3000收", "税收"],
    ["5 G 基站", "5 G基站"],
    ["税收 GDP", "税收GDP"],
    ["税收［3］", "税收［3］"],
  ])("the words of %s are %s", (text, words) => {
    expect(wordsOf(text, all(text))).toBe(words);
  });

  it("is taken from the span and from nothing else", () => {
    expect([nameOf("甲全市税收、乙", { start: 1, end: 6 }), wordsOf("甲 税收 乙", { start: 1, end: 5 })]).toEqual(["税收", "税收"]);
  });

  it.each([
    ["企业上市挂牌", "企业"],
    ["项目落地见效", "项目"],
    ["上市企业", "上市企业"],
    ["示范村", "示范村"],
  ])("%s without what becomes of it is %s", (noun, who) => {
    expect(withoutOutcome(noun)).toBe(who);
  });

  it.each([
    ["区属国企资产总额", "区属国企"],
    ["企业营业收入", "企业"],
    ["资产总额", ""],
    ["地区生产总值", ""],
    ["", ""],
  ])("%s is of «%s»", (name, owner) => {
    expect(ownerOf(name)).toBe(owner);
  });
});

describe("the number of a list", () => {
  it.each([
    ["1.", "新增线路"],
    ["2、", "开展培训"],
    ["123.", "新增线路"],
    ["10、", "新建学校"],
    ["(1)", "新建学校"],
    ["(十二)", "改造小区"],
    ["", "1.5亿元"],
    ["", "12345热线"],
    ["", "1、2号线"],
    ["", "1234.新增线路"],
    ["", "(1234)新建学校"],
    ["", "(一二三四)新建学校"],
    ["", "1."],
    ["", "(1)"],
    ["", "新建1.学校"],
  ])("«%s» in front of %s", (number, words) => {
    expect(skipListNumber(number + words, 0, number.length + words.length)).toBe(number.length);
  });

  it("is looked for where it is told to", () => {
    expect(skipListNumber("甲1.新建", 1, 5)).toBe(3);
    expect(skipListNumber("甲1.新建", 1, 3)).toBe(1);
  });
});

describe("an act", () => {
  it.each([
    ["新建", "学校"],
    ["新建", ""],
    ["改造提升", "灌区"],
    ["新开、优化", "线路"],
    ["新开", "、线路"],
    ["全面建成", "公园"],
    ["大力新建和改建", "学校"],
    ["累计新增", "耕地"],
    ["", "服务业"],
    ["", "改造率"],
    ["", "学校"],
    ["", "全面"],
  ])("«%s» in front of %s", (act, words) => {
    expect(actionRun(act + words, 0, act.length + words.length)).toBe(act.length);
  });
});

describe("what an indicator is counted in", () => {
  it.each<[string, string | null, Quantity["dimension"], boolean]>([
    ["trade", "CNY", "currency", true],
    ["trade", "USD", "currency", true],
    ["trade", "个", "count", false],
    ["expressway-mileage", "km", "length", true],
    ["expressway-mileage", "条", "count", false],
    ["urban-new-jobs", "个", "count", true],
    ["pm25", "ug/m3", "concentration", true],
    ["forest-coverage", "mu", "area", false],
    ["gdp", null, "other", true],
    ["no-such-indicator", "个", "count", true],
  ])("%s in %s (%s): %s", (id, unit, dimension, fits) => {
    expect(fitsIndicator(id, { unit, dimension } as Quantity)).toBe(fits);
  });

  it.each([
    ["pm25", true],
    ["unemployment-rate", true],
    ["gdp", false],
    ["no-such-indicator", false],
  ])("less of %s is better: %s", (id, better) => {
    expect(isBetterLower(id)).toBe(better);
  });
});
