import { describe, expect, it, test } from "vitest";
import type { Measure, Report } from "../../src/model/report";
import { parseReport } from "../../src/parse-report";
import { lineOf } from "../recognise/measure/runner";

/** The report of an invented county, delivered early in 2026, with these paragraphs in its parts. */
function report(parts: {
  review?: string[];
  goals?: string[];
  plan?: string[];
  tasks?: string[];
  reviewTitle?: string;
  goalsTitle?: string;
  planTitle?: string;
}): Report {
  const numerals = ["一", "二", "三"];
  const chapters: [string, string[]][] = [];
  if (parts.review) chapters.push([parts.reviewTitle ?? "2025年工作回顾", parts.review]);
  if (parts.goals) chapters.push([parts.goalsTitle ?? "今后五年的奋斗目标", parts.goals]);
  if (parts.plan) chapters.push([parts.planTitle ?? "2026年工作安排", parts.plan]);
  return parseReport(
    [
      "云湖县政府工作报告",
      "——2026年1月18日在云湖县第九届人民代表大会第五次会议上",
      "县长 丁一凡",
      "各位代表：",
      "现在，我代表县人民政府，向大会报告工作，请予审议。",
      ...chapters.flatMap(([title, paragraphs], index) => [`${numerals[index] ?? ""}、${title}`, ...paragraphs]),
      ...(parts.tasks ? ["附件", "云湖县2026年十件民生实事", ...parts.tasks] : []),
    ].join("\n"),
  );
}

/** Measures as lines (see the runner); the usual years are those of the role. */
const linesOf = (measures: readonly Measure[], year: number): string[] => measures.map((measure) => lineOf(measure, [year, year]));

function factsOf(made: Report) {
  return {
    results: linesOf(made.results, 2025),
    targets: linesOf(made.targets, 2026),
    commitments: linesOf(made.plan?.commitments ?? [], 2026),
    tasks: linesOf(
      made.livelihoodTasks.flatMap(({ measures }) => measures),
      2026,
    ),
  };
}

const nothing = { results: [], targets: [], commitments: [], tasks: [] };
const review = ["地区生产总值增长5.6%。", "新建茶厂7座。"];
const plan = [
  "今年经济社会发展的主要预期目标是：地区生产总值增长6%左右，居民收入与经济增长同步。",
  "（一）把茶业做成大产业",
  "新增茶园8000亩，茶叶产值增长9%。",
];

describe("role by place", () => {
  const made = report({ review, plan, tasks: ["1.新增公交线路3条。", "2.建成血透室2个。", "3.加装电梯40部。"] });

  it("results, targets, commitments", () => {
    expect(factsOf(made)).toMatchObject({
      results: ["gdp 地区生产总值 growth up eq 5.6 %", "- 新建茶厂 level eq 7 座 !新建"],
      targets: ["gdp 地区生产总值 growth up approx 6 %", "resident-income 居民收入 growth up in-step:gdp"],
      commitments: ["- 茶园 level eq 8000 mu !新增", "- 茶叶产值 growth up eq 9 %"],
    });
  });

  it("tasks, without their number", () => {
    expect(factsOf(made).tasks).toEqual([
      "- 公交线路 level eq 3 条 !新增",
      "- 血透室 level eq 2 个 !建成",
      "elevators-added 电梯 level eq 40 部 !加装",
    ]);
  });

  it("tasks with their number in brackets, and with none", () => {
    const tasks = ["（一）新增公交线路3条。", "（二）建成血透室2个。", "（三）举办赶茶会9场。"];
    expect(factsOf(report({ review, plan, tasks })).tasks.length).toBe(3);
  });

  it("says its role itself", () => {
    const tasks = made.livelihoodTasks.flatMap(({ measures }) => measures);
    const roles = [made.results, made.targets, made.plan?.commitments ?? [], tasks].map((facts) => [
      ...new Set(facts.map(({ role }) => role)),
    ]);
    expect(roles).toEqual([["result"], ["target"], ["commitment"], ["commitment"]]);
  });

  it("names the section it stands in", () => {
    expect(made.targets.map(({ section }) => section)).toEqual(["plan", "plan"]);
    expect(made.plan?.commitments.map(({ section }) => section)).toEqual(["plan.1", "plan.1"]);
    expect(new Set(made.results.map(({ section }) => section))).toEqual(new Set(["review"]));
  });

  it("a target in words is read in the statement only", () => {
    const said = "居民收入与经济增长同步。";
    expect(factsOf(report({ review: [said], plan: [said] }))).toEqual(nothing);
  });
});

describe("what a result is called", () => {
  it.each([
    ["新增茶企26家。", "- 新增茶企 level eq 26 家 !新增"],
    ["引进茶企26家。", "- 茶企 level eq 26 家 !引进"],
    ["茶企达到26家。", "- 茶企 level eq 26 家"],
  ])("the act belongs to it where it tells new ones from all there are: %s", (said, line) => {
    expect(factsOf(report({ review: [said], plan: ["新增茶企26家。"] }))).toMatchObject({
      results: [line],
      commitments: ["- 茶企 level eq 26 家 !新增"],
    });
  });
});

describe("a list's numbers", () => {
  it("are no part of what is promised", () => {
    expect(
      factsOf(report({ review, plan: ["（一）茶业", "今年要办好几件事。", "1.新建茶厂7座。", "2.新增茶园900亩。"] })).commitments,
    ).toEqual(["- 茶厂 level eq 7 座 !新建", "- 茶园 level eq 900 mu !新增"]);
  });
});

describe("the statement of targets", () => {
  const targetsOf = (...paragraphs: string[]) => factsOf(report({ review, plan: paragraphs })).targets;
  const gdp = "gdp 地区生产总值 growth up eq 6 %";

  it.each([
    "今年经济社会发展的主要预期目标是：地区生产总值增长6%。",
    "全年的预期目标为地区生产总值增长6%。",
    "今年的主要经济目标是：地区生产总值增长6%。",
    "主要预期目标初步安排为：地区生产总值增长6%。",
    "要力争实现以下目标：地区生产总值增长6%。",
    "今年经济社会发展主要目标建议为：地区生产总值增长6%。",
    "建议今年主要预期目标安排为，地区生产总值增长6%。",
    "今年的奋斗目标是：地区生产总值增长6%。",
    "经济社会发展主要指标预期目标：地区生产总值增长6%。",
  ])("is announced: %s", (said) => {
    expect(targetsOf(said)).toEqual([gdp]);
  });

  // Only what is announced sets targets in words.
  it.each(["今年要努力实现以下目标：", "主要预期目标安排如下：", "主要预期目标和任务是：", "主要调控目标是："])(
    "is announced: %s",
    (herald) => {
      expect(targetsOf(`${herald}地区生产总值增长6%，居民收入稳步增长。`)).toEqual([gdp, "resident-income 居民收入 growth up positive"]);
      expect(targetsOf("地区生产总值增长6%，居民收入稳步增长。")).toEqual([gdp]);
    },
  );

  it.each(["圆满完成全年主要目标任务：新建茶厂7座。", "较好实现年初确定的预期目标，新建茶厂7座。"])("is not announced: %s", (said) => {
    expect(factsOf(report({ review, plan: [said] }))).toMatchObject({ targets: [], commitments: ["- 茶厂 level eq 7 座 !新建"] });
  });

  it("its lines follow a herald", () => {
    expect(
      targetsOf(
        "今年经济社会发展的主要预期目标是：",
        "——地区生产总值增长6%；",
        "——城镇新增就业5万人以上；",
        "——居民收入与经济增长同步。",
        "新建茶厂7座。",
      ),
    ).toEqual([gdp, "urban-new-jobs 城镇新增就业 level gte 50000 人", "resident-income 居民收入 growth up in-step:gdp"]);
  });

  it("its sentences go on as long as they set targets", () => {
    const made = report({
      review,
      plan: ["今年主要预期目标是：地区生产总值增长6%。城镇新增就业5万人以上。居民消费价格涨幅2%左右。新建茶厂7座。"],
    });
    expect(factsOf(made)).toMatchObject({
      targets: [gdp, "urban-new-jobs 城镇新增就业 level gte 50000 人", "cpi 居民消费价格涨幅 level approx 2 %"],
      commitments: ["- 茶厂 level eq 7 座 !新建"],
    });
  });

  it.each([
    "上述目标，综合考虑了工业投资增长10%的支撑。",
    "实现上述目标，要靠固定资产投资增长10%来带动。",
    "这样安排，与去年地区生产总值增长5.6%相衔接。",
    "以上目标，是在财政收入增长10%的条件下提出的。",
  ])("ends where it is spoken of: %s", (epilogue) => {
    const targets = targetsOf(`今年主要预期目标是：地区生产总值增长6%。${epilogue}`);
    expect(targets).toEqual([gdp]);
  });

  it("stands anywhere in the plan", () => {
    expect(targetsOf("今年是云湖建县六十周年，工作千头万绪。", "全县上下要拧成一股绳。主要预期目标是：地区生产总值增长6%。")).toEqual([
      gdp,
    ]);
  });

  it("a figure of the year before is no target", () => {
    const made = report({ review, plan: ["今年主要预期目标是：在去年增长5.6%的基础上，地区生产总值增长6%。"] });
    expect(factsOf(made).targets).toEqual([gdp]);
  });

  it("without a number or a wording it sets nothing", () => {
    expect(targetsOf("今年主要预期目标是：各项事业迈出坚实步伐。")).toEqual([]);
  });
});

describe("a plan without a statement", () => {
  it("what it says of headline indicators stands in for one", () => {
    const made = report({ review, plan: ["今年计划地区生产总值增长6%，新建茶厂7座。", "城镇新增就业5万人。"] });
    expect(factsOf(made)).toMatchObject({
      targets: ["gdp 地区生产总值 growth up eq 6 %", "urban-new-jobs 城镇新增就业 level eq 50000 人"],
      commitments: ["- 茶厂 level eq 7 座 !新建"],
    });
  });

  it("and growth in one sentence with them is meant alike", () => {
    const made = report({ review, plan: ["全县茶叶产值增长9%，地区生产总值增长6%，新建茶厂7座。", "茶园面积增长3%。"] });
    expect(factsOf(made)).toMatchObject({
      targets: ["- 茶叶产值 growth up eq 9 %", "gdp 地区生产总值 growth up eq 6 %"],
      commitments: ["- 茶厂 level eq 7 座 !新建", "- 茶园面积 growth up eq 3 %"],
    });
  });

  it("what five years' growth comes to each year is none of the year's", () => {
    const made = report({ review, plan: ["地区生产总值平均每年增长6%。"] });
    expect(made.targets).toEqual([]);
  });

  it("with a statement they stay commitments", () => {
    const made = report({ review, plan: ["今年主要预期目标是：地区生产总值增长6%。", "（一）稳就业", "城镇新增就业5万人。"] });
    expect(factsOf(made)).toMatchObject({
      targets: ["gdp 地区生产总值 growth up eq 6 %"],
      commitments: ["urban-new-jobs 城镇新增就业 level eq 50000 人"],
    });
  });

  it("without headline indicators there are no targets, and a message says so", () => {
    const made = report({ review, plan: ["新建茶厂7座。"] });
    expect(made.targets).toEqual([]);
    expect(made.messages.map(({ rule }) => rule)).toContain("no-targets");
  });
});

describe("the year reviewed", () => {
  it.each(["本届政府工作回顾", "过去五年政府工作回顾"])("of a part called %s is the one before", (reviewTitle) => {
    expect(report({ reviewTitle, review: ["种茶修路，样样有成。"], plan: ["继续努力。"] }).meta.reviewYear).toBe(2025);
  });

  it("stands beside a five-year plan", () => {
    const made = report({ reviewTitle: "2025年及“十四五”工作回顾", review: ["种茶修路，样样有成。"], plan: ["继续努力。"] });
    expect(made.meta.reviewYear).toBe(2025);
  });
});

describe("a review written before the year was out", () => {
  it("means the year reviewed by 今年", () => {
    const made = report({ review: ["今年以来，全县抢抓机遇，预计全年税收增长3%，粮食产量30万吨。"], plan });
    expect(made.results.map(({ period }) => period)).toEqual([
      [2025, 2025],
      [2025, 2025],
    ]);
  });
});

describe("five years in a title", () => {
  it("beside the year reviewed are those of yearly rates alone", () => {
    const made = report({ reviewTitle: "过去五年和2025年工作回顾", review: ["茶叶产值年均增长7%，财政收入达到5亿元。", "税收增长3%。"] });
    expect(made.results.map(({ period }) => period)).toEqual([
      [2021, 2025],
      [2025, 2025],
      [2025, 2025],
    ]);
  });

  it.each(["“十四五”计划执行情况的回顾", "第十四个五年计划执行情况的回顾"])("are those of %s", (reviewTitle) => {
    expect(report({ reviewTitle, review: ["税收增长3%。"] }).results.map(({ period }) => period)).toEqual([[2021, 2025]]);
  });

  it("of old are those of the plan", () => {
    const text = [
      "各位代表：",
      "我代表县人民政府，向大会报告工作。",
      "一、“六五”计划执行情况的回顾",
      "过去，税收增长30%。",
      "二、“七五”计划的主要任务",
      "主要目标是：税收增长40%。",
    ];
    const made = parseReport(`1986年云湖县政府工作报告\n${text.join("\n")}`);
    expect([made.results[0]?.period, made.targets[0]?.period]).toEqual([
      [1981, 1985],
      [1986, 1990],
    ]);
  });

  it("leave the year's part the plan", () => {
    const text = [
      "各位代表：",
      "我代表县人民政府，向大会报告工作。",
      "一、2000年工作回顾",
      "过去，税收增长3%。",
      "二、“十五”计划的主要目标",
      "税收年均增长4%。",
      "三、2001年的主要任务",
      "主要目标是：税收增长5%。",
    ];
    const made = parseReport(`2001年云湖县政府工作报告\n${text.join("\n")}`);
    expect(made.plan?.title).toBe("2001年的主要任务");
    expect(made.targets.map(({ quantity, period }) => [quantity?.text, ...period])).toEqual([
      ["4%", 2001, 2005],
      ["5%", 2001, 2001],
    ]);
  });
});

describe("years", () => {
  it("goals for five years are targets of those years", () => {
    const made = report({
      review,
      goals: ["今后五年的主要目标是：地区生产总值年均增长6%以上，常住人口城镇化率达到68%。"],
      plan,
    });
    expect(factsOf(made).targets).toEqual([
      "gdp 地区生产总值 growth up gte 6 % @2026-2030 annual-average",
      "urbanization-rate 常住人口城镇化率 level eq 68 % @2026-2030",
      "gdp 地区生产总值 growth up approx 6 %",
      "resident-income 居民收入 growth up in-step:gdp",
    ]);
    expect(factsOf(made).commitments).toEqual(["- 茶园 level eq 8000 mu !新增", "- 茶叶产值 growth up eq 9 %"]);
  });

  const goals = [
    "到2030年，地区生产总值突破300亿元，年均增长6%左右；茶企达到90家。居民收入增长与经济增长同步。",
    "——日子更加宽裕。城镇新增就业3万人，五年新增托位1200个。",
    "（一）把茶业做成大产业",
    "建成茶园9万亩。我县有8万劳动力。",
  ];
  const ofFiveYears = [
    "gdp 地区生产总值 level gt 30000000000 CNY @2026-2030",
    "gdp 地区生产总值 growth up approx 6 % @2026-2030 annual-average",
    "- 茶企 level eq 90 家 @2026-2030",
    "resident-income 居民收入 growth up in-step:gdp @2026-2030",
    "urban-new-jobs 城镇新增就业 level eq 30000 人 @2026-2030",
    "childcare-places 托位 level eq 1200 个 @2026-2030 !新增",
    "- 茶园 level eq 90000 mu @2026-2030 !建成",
  ];

  it.each([
    "“十五五”时期主要目标和任务",
    "“十五五”发展思路",
    "“十五五”规划和二〇三五年远景目标",
    "今后五年的奋斗目标",
    "未来五年工作总体要求",
    "今后五年的政府工作",
  ])("what a part called %s sets is a target, with a statement or without", (goalsTitle) => {
    const made = report({ review, goals, plan, goalsTitle });
    expect(factsOf(made).targets.slice(0, -2)).toEqual(ofFiveYears);
    expect(factsOf(made).commitments).toEqual(["- 茶园 level eq 8000 mu !新增", "- 茶叶产值 growth up eq 9 %"]);
  });

  it.each(["今后五年的奋斗目标和2026年工作安排", "“十五五”目标任务及2026年重点工作"])(
    "and so is what the plan sets before it turns to the year: %s",
    (planTitle) => {
      for (const turn of ["2026年是开局之年。", "（二）2026年工作安排"]) {
        const made = report({ review, plan: [...goals, turn, ...plan], planTitle });
        expect(factsOf(made).targets.slice(0, -2)).toEqual(ofFiveYears);
        expect(factsOf(made).commitments).toEqual(["- 茶园 level eq 8000 mu !新增", "- 茶叶产值 growth up eq 9 %"]);
      }
    },
  );

  const behind = ["过去五年，茶叶产值从3亿元增加到5亿元，新建茶厂26座。"];
  const ofYearsBehind = ["- 茶叶产值 level eq 500000000 CNY", "- 新建茶厂 level eq 26 座 @2021-2025 !新建"];

  it.each(["“十四五”时期发展成就", "过去五年工作回顾"])("a part called %s beside the year's review has results, too", (goalsTitle) => {
    const made = report({ review, goals: behind, plan, goalsTitle });
    expect(factsOf(made).results.slice(2)).toEqual(ofYearsBehind);
    expect(factsOf(made).targets).toHaveLength(2);
  });

  it.each([
    "“十四五”时期发展成就和“十五五”时期主要目标任务",
    "过去五年的发展成就和今后五年的奋斗目标",
    "“十四五”发展回顾和“十五五”奋斗目标",
  ])("a part that looks back first sets goals from where it turns to them: %s", (goalsTitle) => {
    for (const turn of ["“十五五”时期是关键时期。", "今后五年：", "（二）“十五五”主要目标"]) {
      const made = report({ review, goals: [...behind, turn, ...goals], plan, goalsTitle });
      expect(factsOf(made).results.slice(2)).toEqual(ofYearsBehind);
      expect(factsOf(made).targets.slice(0, -2)).toEqual(ofFiveYears);
    }
  });

  it("of years and of one, such a part tells them apart as a review does", () => {
    const goals = ["“十四五”时期，税收增长30%。", "2025年，税收增长3%。", "粮食产量增长2%。"];
    const made = report({ review: ["全县面貌一新。"], goals, plan, goalsTitle: "“十四五”时期和2025年工作情况" });
    expect(made.results.map(({ quantity, period }) => [quantity?.text, ...period])).toEqual([
      ["30%", 2021, 2025],
      ["3%", 2025, 2025],
      ["2%", 2025, 2025],
    ]);
  });

  it("of a part that never turns there are results alone", () => {
    const made = report({ review, goals: behind, plan, goalsTitle: "“十四五”目标任务完成情况" });
    expect(factsOf(made).results.slice(2)).toEqual(ofYearsBehind);
  });

  it("parts behind the plan that look back have no facts", () => {
    const text = [
      "一、2025年工作回顾",
      "税收增长3%。",
      "二、2026年工作安排",
      "新建茶厂2座。",
      "三、“十四五”时期发展成就",
      "新建茶厂26座。",
    ];
    const made = parseReport(`2026年云湖县政府工作报告\n各位代表：\n我代表县人民政府，向大会报告工作。\n${text.join("\n")}`);
    expect(factsOf(made)).toMatchObject({ results: ["tax-revenue 税收 growth up eq 3 %"], commitments: ["- 茶厂 level eq 2 座 !新建"] });
  });

  it.each(["决胜“十四五”、谋划新篇章", "“十四五”收官之年的目标任务"])(
    "a plan that is about to end is none for years ahead: %s",
    (planTitle) => {
      const text = [
        "一、2024年工作回顾",
        "税收增长3%。",
        `二、${planTitle}`,
        "新建茶厂2座。",
        "今年主要预期目标是：税收增长4%。",
        "新建学校3所。",
      ];
      const made = parseReport(`2025年云湖县政府工作报告\n各位代表：\n我代表县人民政府，向大会报告工作。\n${text.join("\n")}`);
      expect(made.targets.map(({ period }) => period)).toEqual([[2025, 2025]]);
      expect(made.plan?.commitments.map(({ period }) => period)).toEqual([
        [2025, 2025],
        [2025, 2025],
      ]);
    },
  );

  it("nor need the title of such a plan name the years, or the year", () => {
    for (const planTitle of ["新一届政府工作的总体要求", "迈向新征程的五年"]) {
      const made = report({ review, plan: ["今后五年，是干事创业的五年。", ...goals, "2026年是开局之年。", ...plan], planTitle });
      expect(factsOf(made).targets.slice(0, -2)).toEqual(ofFiveYears);
      expect(factsOf(made).commitments).toEqual(["- 茶园 level eq 8000 mu !新增", "- 茶叶产值 growth up eq 9 %"]);
    }
  });

  it("where no title names them a paragraph does, for those below", () => {
    const made = report({
      review,
      goals: ["“十五五”时期：", "茶叶产值年均增长9%。", "今年新建茶厂2座。"],
      plan,
      goalsTitle: "新征程上再出发",
    });
    expect(factsOf(made).targets.slice(0, -2)).toEqual(["- 茶叶产值 growth up eq 9 % @2026-2030 annual-average"]);
  });

  it("a review of five years has results of five years", () => {
    const made = report({
      reviewTitle: "过去五年工作回顾",
      review: ["地区生产总值年均增长6.2%。", "累计新建茶厂26座。", "2025年地区生产总值达到168亿元。"],
      plan,
    });
    expect(linesOf(made.results, 2025)).toEqual([
      "gdp 地区生产总值 growth up eq 6.2 % @2021-2025 annual-average",
      "- 新建茶厂 level eq 26 座 @2021-2025 !新建",
      "gdp 地区生产总值 level eq 16800000000 CNY",
    ]);
  });

  it("a review of both tells of which, in its paragraphs or in the headings above them", () => {
    const ofFive = ["- 新建茶厂 level eq 26 座 @2021-2025 !新建", "urbanization-rate 城镇化率 change up eq 5 pp @2021-2025"];
    const ofOne = ["- 新建茶厂 level eq 7 座 !新建", "urbanization-rate 城镇化率 change up eq 1 pp"];
    const five = "新建茶厂26座，城镇化率提高5个百分点。";
    const one = "新建茶厂7座，城镇化率提高1个百分点。";
    for (const review of [
      [`五年来，${five}`, `2025年，${one}`],
      [`县第十五届人民代表大会第一次会议以来的五年，${five}`, `2025年，${one}`],
      ["五年来，我们顶住压力。", `——茶山换了新颜。${five}`, "过去一年，我们抓了这些工作：", one],
      ["五年来，我们顶住压力。", `一是茶山换了新颜。${five}`, "过去一年，我们抓了这些工作：", `（一）抓茶园。${one}`],
      ["（一）五年来，茶山换了新颜", five, "（二）2025年工作", one],
      [`五年来，茶山换了新颜。${five}`, `一年来，茶园管得更好。${one}`],
    ]) {
      const made = report({ reviewTitle: "“十四五”时期和2025年工作回顾", review, plan });
      expect(linesOf(made.results, 2025)).toEqual([...ofFive, ...ofOne]);
    }
  });

  it("a heading of years, in a review of one, holds for what stands below it", () => {
    const made = report({
      review: ["（一）“十四五”时期茶山换了新颜", "城镇新增就业26万人。", "（二）抓好茶园", "城镇新增就业7万人。"],
      plan,
    });
    expect(linesOf(made.results, 2025)).toEqual([
      "urban-new-jobs 城镇新增就业 level eq 260000 人 @2021-2025",
      "urban-new-jobs 城镇新增就业 level eq 70000 人",
    ]);
  });

  it("a paragraph that announces five years frames the highlights below it", () => {
    const made = report({
      review: ["地区生产总值增长5.6%。", "五年来，我们主要做了以下工作：", "——茶山换了新颜。茶叶产值年均增长9%。", "2025年新建茶厂7座。"],
      plan,
    });
    expect(linesOf(made.results, 2025)).toEqual([
      "gdp 地区生产总值 growth up eq 5.6 %",
      "- 茶叶产值 growth up eq 9 % @2021-2025 annual-average",
      "- 新建茶厂 level eq 7 座 !新建",
    ]);
  });

  it("the year before is never a target or a commitment", () => {
    const made = report({ review, plan: ["今年主要预期目标是：地区生产总值增长6%。", "（一）茶业", "2025年茶叶产值增长8%，今年增长9%。"] });
    expect(factsOf(made)).toMatchObject({
      targets: ["gdp 地区生产总值 growth up eq 6 %"],
      commitments: ["- 茶叶产值 growth up eq 9 %"],
    });
  });
});

describe("a fact told twice", () => {
  it("is one fact, where it was told first", () => {
    const made = report({
      review: ["地区生产总值增长5.6%，新建茶厂7座。", "（一）茶业", "地区生产总值增长5.6%，新建茶厂7座，新建桥梁7座。"],
      plan,
    });
    expect(linesOf(made.results, 2025)).toEqual([
      "gdp 地区生产总值 growth up eq 5.6 %",
      "- 新建茶厂 level eq 7 座 !新建",
      "- 新建桥梁 level eq 7 座 !新建",
    ]);
    expect(made.results.map(({ section }) => section)).toEqual(["review", "review", "review.1"]);
  });

  it.each([
    ["another value", "地区生产总值增长5.6%。", "地区生产总值增长5.7%。"],
    ["another bound", "地区生产总值增长5.6%。", "地区生产总值增长5.6%以上。"],
    ["another year", "地区生产总值增长5.6%。", "2024年地区生产总值增长5.6%。"],
    ["another way", "进出口增长5.6%。", "进出口下降5.6%。"],
    ["a level", "工业占比提高5.6%。", "工业占比达到5.6%。"],
  ])("%s is another fact", (_, one, other) => {
    expect(report({ review: [one, other], plan }).results).toHaveLength(2);
    expect(report({ review: [one, one], plan }).results).toHaveLength(1);
  });
});

describe("no fact", () => {
  it("words to the audience", () => {
    const made = report({ review, plan: [...plan, "各位代表！让我们带着30万人民的嘱托，把茶园增长100%的梦想变成现实！"] });
    expect(factsOf(made).commitments).toEqual(["- 茶园 level eq 8000 mu !新增", "- 茶叶产值 growth up eq 9 %"]);
  });

  it("a text without parts", () => {
    const made = parseReport("地区生产总值增长6%。");
    expect([made.targets, made.results, made.plan]).toEqual([[], [], null]);
  });

  it("a mismatch of names and values is told, not guessed", () => {
    const made = report({ review, plan: ["今年主要预期目标是：城乡居民人均可支配收入分别增长5%、6%、7%。"] });
    expect(made.targets).toEqual([]);
    const message = made.messages.find(({ rule }) => rule === "respectively-mismatch");
    expect(message?.span).not.toBeNull();
  });
});

test("spans are slices of what was given", () => {
  const made = report({ review, plan, tasks: ["1.新增公交线路3条。"] });
  for (const { text, span, quantity } of [...made.results, ...made.targets, ...(made.plan?.commitments ?? [])]) {
    expect(span.end - span.start).toBe(text.length);
    if (quantity !== null) expect(text).toContain(quantity.text);
  }
});
