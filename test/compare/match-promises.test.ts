import { describe, expect, test } from "vitest";
import earlierText from "../../fixtures/lanxi-2024/report.txt?raw";
import laterText from "../../fixtures/lanxi-2025/report.txt?raw";
import { matchPromises, type PromiseMatch } from "../../src/compare";
import { parseReport as parseHtml } from "../../src/html";
import { parseReport } from "../../src/index";

const [earlier, later] = [earlierText, laterText].map((text) => ({ text, report: parseReport(text) }));
if (earlier === undefined || later === undefined) throw new Error("no fixtures");
const matches = matchPromises(earlier, later);

function of(words: string, kind = "commitment"): PromiseMatch | undefined {
  return matches.find((match) => match.kind === kind && match.promise.text.includes(words));
}

describe("promises of 澜溪区", () => {
  test.each([
    ["盘活低效用地600亩", "盘活低效用地570亩", -30, "mu"],
    ["发放消费券800万元", "发放消费券820万元", 200000, "CNY"],
    ["综合融资成本下降0.3个百分点", "综合融资成本下降0.5个百分点", 0.2, "pp"],
    ["冷链专列发运超120列", "冷链专列全年发运118列", -2, "列"],
    ["10亿元以上项目3个", "10亿元以上项目4个", 1, "个"],
    ["更新燃气管道32公里", "更新燃气管道34.5公里", 2.5, "km"],
    ["园区亩均税收提高到20万元/亩", "园区亩均税收达19.3万元/亩", -7000, "CNY/mu"],
  ])("%s finds %s", (promised, sentence, gap, unit) => {
    const [best] = of(promised)?.candidates ?? [];
    expect(best?.quote.text).toContain(sentence);
    expect(best).toMatchObject({ gap, unit });
    expect(sentence).toContain(best?.quantity?.text);
  });

  test("a task without a figure finds its place by name", () => {
    const [best] = of("建成区人民医院鹤鸣湖院区", "task")?.candidates ?? [];
    expect(best).toMatchObject({ quantity: null, gap: null, words: expect.arrayContaining(["区人民医院鹤鸣湖院区"]) as string[] });
    expect(best?.quote.text).toContain("区人民医院鹤鸣湖院区建成投用");
  });

  test("the figures of a task are promises of their own", () => {
    expect(
      matches
        .filter(({ task }) => task?.number === 25)
        .map(({ commitment, candidates }) => [commitment?.quantity?.text, candidates[0]?.quantity?.text]),
    ).toEqual([
      ["18个", "20个"],
      ["30台", "33台"],
    ]);
  });

  // Each shares words or a unit with something in the review, and means something else.
  test.each([
    "充电站8座",
    "5亿元以上项目8个",
    "改造城中村420户",
    "开展应急演练不少于200场次",
    "城市生活污水集中收集率提高到78％",
    "发放人才租房补贴不少于500人",
    "网络零售额增长15%左右",
  ])("%s finds nothing wrong", (promised) => {
    for (const { quote, quantity } of of(promised)?.candidates ?? []) {
      expect([quote.text, quantity?.text]).toEqual([expect.stringContaining("网络零售额"), "16.8%"]);
    }
  });

  test("both quotes stand where their spans say", () => {
    for (const { promise, candidates } of matches) {
      const slice = earlierText.slice(promise.span.start, promise.span.end).replace(/\s/g, "");
      expect(slice).toContain(promise.text.replace(/[\s。]/g, ""));
      for (const { quote } of candidates) expect(laterText.slice(quote.span.start, quote.span.end).trim()).toBe(quote.text);
    }
  });

  test("scores are between the least and 1, best first, no more than asked for", () => {
    for (const { candidates } of matches) {
      const scores = candidates.map(({ score }) => score);
      expect([...scores].sort((a, b) => b - a)).toEqual(scores);
      for (const score of scores) expect(score >= 0.55 && score <= 1).toBe(true);
      expect(candidates.length).toBeLessThanOrEqual(3);
    }
    const few = matchPromises(earlier, later, { minScore: 0.9, limit: 1 });
    expect(few).toHaveLength(matches.length);
    for (const { candidates } of few) for (const { score } of candidates) expect(score).toBeGreaterThanOrEqual(0.9);
  });

  test("what is told to be a shortcoming answers nothing", () => {
    const problems = later.report.review?.problems.map(({ span }) => span.start) ?? [];
    expect(problems).toHaveLength(1);
    for (const { candidates } of matches) for (const { quote } of candidates) expect(quote.span.start).toBeLessThan(problems[0] ?? 0);
  });
});

test("a quote from a marked up page has no tags; where they stand in the way it is the paragraph", () => {
  const page = laterText.replace("整治岸线", "整治<b>岸线</b>").replace(/^.+$/gm, "<p>$&</p>");
  const found = matchPromises(earlier, { text: page, report: parseHtml(page) });
  const quotes = found.flatMap(({ candidates }) => candidates.map(({ quote }) => quote.text));
  expect(quotes.length).toBeGreaterThan(50);
  expect(quotes.filter((quote) => quote.includes("<"))).toEqual([]);
  expect(quotes).toContainEqual(expect.stringMatching(/^“一水两湾”滨江.*整治岸线6.5公里.*越来越多/));
});

describe("wrong use", () => {
  test.each([[earlier.report], [{ report: earlier.report }], [undefined]])("%#: no text", (wrong) => {
    expect(() => matchPromises(wrong as never, later)).toThrow(TypeError);
  });

  test("the wrong way round", () => {
    expect(() => matchPromises(later, earlier)).toThrow(RangeError);
  });
});
