import { describe, expect, it, test } from "vitest";
import { meetNouns, relationEndings } from "../../../src/vocabulary/relations";
import { linesOf } from "./runner";

/** Every wording of the vocabulary, said of an indicator, in a statement of targets. */
const targets = { planYear: 2026, reviewYear: 2025, period: [2026, 2026] as [number, number], qualitative: true };
const read = (say: string) => linesOf(say, targets);

describe("wordings of the vocabulary", () => {
  it.each([...relationEndings].map(([word, { kind, aspect, direction }]) => [word, [aspect, direction, kind].filter(Boolean).join(" ")]))(
    "民间投资%s",
    (word, says) => {
      expect(read(`民间投资${word}`)).toEqual([`private-investment 民间投资 ${says}`]);
    },
  );

  it.each([...relationEndings.keys()])("%s alone is said of nothing", (word) => {
    expect(read(word)).toEqual([]);
  });

  it.each(meetNouns)("节能减排完成国家下达的%s", (noun) => {
    expect(read(`节能减排完成国家下达的${noun}`)).toEqual([`emission-reduction 节能减排 level meet:国家下达的${noun}`]);
  });

  it.each(["任务", "目标", "要求", "标准", "计划", "指标"])("完成各项%s: nobody has set it", (noun) => {
    expect(read(`完成各项${noun}`)).toEqual([]);
    expect(read(`节能减排完成国家下达的${noun}`)).not.toEqual([]);
  });
});

describe("who says it", () => {
  const sources = ["国家", "省里", "上级", "自治区", "“十五五”规划"];
  it.each(sources)("碳排放强度降低达到%s要求", (source) => {
    expect(read(`碳排放强度降低达到${source}要求`)).toEqual([`carbon-intensity 碳排放强度 growth down meet:${source}要求`]);
  });
});

describe("without a statement of targets around it", () => {
  test.each([...relationEndings.keys()].slice(0, 12))("民间投资%s is no fact", (word) => {
    expect(linesOf(`民间投资${word}`)).toEqual([]);
  });
});
