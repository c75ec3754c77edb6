import fc from "fast-check";
import type { Measure } from "../../../src/index";
import {
  type Amount,
  type Bound,
  bounded,
  bounds,
  count,
  exactly,
  type Figure,
  loosely,
  money,
  orLess,
  orMore,
  percent,
  points,
  range,
  type Spelling,
  tenThousands,
} from "./quantity";

/** What a measure says, as the author of the report knows it. */
export interface Fact extends Pick<Measure, "aspect" | "direction" | "basis" | "modality" | "stretch" | "relation"> {
  id: string | null;
  name: string;
  comparator: Figure["comparator"] | null;
  value: number | null;
  upper: number | null;
  unit: string | null;
}

/** A clause and what it says. */
export interface Clause {
  say: string;
  facts: Fact[];
}

export const factOf = ({ indicator, quantity, aspect, direction, basis, modality, stretch, relation }: Measure): Fact => ({
  id: indicator.id,
  name: indicator.name,
  aspect,
  direction,
  basis,
  modality,
  stretch,
  relation,
  comparator: quantity?.comparator ?? null,
  value: quantity?.value ?? null,
  upper: quantity?.upper ?? null,
  unit: quantity?.unit ?? null,
});

type Subject = readonly [name: string, id: string | null];

const plainFact = { basis: null, modality: null, stretch: false, relation: null, comparator: null, value: null, upper: null, unit: null };

function fact([name, id]: Subject, said: Partial<Fact> & Pick<Fact, "aspect" | "direction">, figure?: Figure): Fact {
  const { comparator = null, value = null, upper = null, unit = null } = figure ?? {};
  return { ...plainFact, id, name, ...said, comparator, value, upper, unit };
}

const growth = (subject: Subject, figure: Figure, said: Partial<Fact> = {}): Fact =>
  fact(subject, { aspect: "growth", direction: "up", basis: "yoy", ...said }, figure);

/** Indicators of which a rise is told. */
const rising: readonly Subject[] = [
  ["地区生产总值", "gdp"],
  ["规模以上工业增加值", "industrial-value-added"],
  ["固定资产投资", "fixed-asset-investment"],
  ["社会消费品零售总额", "retail-sales"],
  ["一般公共预算收入", "budget-revenue"],
  ["进出口总额", "trade"],
  ["工业投资", "industrial-investment"],
  ["民间投资", "private-investment"],
  ["服务业增加值", "tertiary-value-added"],
  ["居民人均可支配收入", "resident-income"],
  ["税收收入", "tax-revenue"],
];

/** Those of which a fall is. */
const falling: readonly Subject[] = [
  ["单位地区生产总值能耗", "energy-intensity"],
  ["“三公”经费", "public-outlay"],
  ["万元地区生产总值用水量", "water-intensity"],
];

/** Shares, told in per cent, which rise by points. */
const shares: readonly Subject[] = [
  ["常住人口城镇化率", "urbanization-rate"],
  ["全社会研发投入强度", "rd-intensity"],
  ["森林覆盖率", "forest-coverage"],
  ["空气质量优良天数比率", "good-air-days"],
];

/** Those to be kept down. */
const limited: readonly Subject[] = [
  ["城镇调查失业率", "unemployment-rate"],
  ["居民消费价格涨幅", "cpi"],
  ["城镇登记失业率", "registered-unemployment-rate"],
];

interface Leveled {
  subject: Subject;
  amount: fc.Arbitrary<Amount>;
}

/** Those of which the value itself is told. */
const levels: readonly Leveled[] = [
  { subject: ["城镇新增就业", "urban-new-jobs"], amount: fc.oneof(count("人"), tenThousands("人")) },
  { subject: ["高新技术企业", "hightech-enterprises"], amount: count("家") },
  { subject: ["粮食产量", "grain-output"], amount: fc.oneof(tenThousands("吨", "t"), tenThousands("斤", "jin")) },
  { subject: ["旅游收入", "tourism-revenue"], amount: money },
  { subject: ["技术合同成交额", "technology-contracts"], amount: money },
  { subject: ["经营主体", "market-entities"], amount: tenThousands("户") },
  { subject: ["PM2.5平均浓度", "pm25"], amount: count("微克/立方米", "ug/m3") },
];

const joints = fc.constantFrom("—", "-", "至", "～");
const flag = fc.boolean();

function ordered(a: Amount, b: Amount): [Amount, Amount] | null {
  if (a.tenths === b.tenths) return null;
  return a.tenths < b.tenths ? [a, b] : [b, a];
}

/** 地区生产总值增长6%以上. */
const rises = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .record({
      subject: fc.constantFrom(...rising),
      verb: fc.constantFrom("增长", "同比增长", "比上年增长", "实现增长", "增速达到", "增幅达", "增长率为"),
      amount: percent(),
      limit: bounds,
    })
    .map(({ subject, verb, amount, limit }) => {
      const figure = bounded(amount, limit, spelling);
      return { say: `${subject[0]}${verb}${figure.text}`, facts: [growth(subject, figure)] };
    });

/** 单位地区生产总值能耗下降2.5%左右. */
const falls = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .record({
      subject: fc.constantFrom(...falling),
      verb: fc.constantFrom("下降", "降低", "压减"),
      amount: percent(99),
      limit: fc.constantFrom(exactly, loosely, orMore),
    })
    .map(({ subject, verb, amount, limit }) => {
      const figure = bounded(amount, limit, spelling);
      return { say: `${subject[0]}${verb}${figure.text}`, facts: [growth(subject, figure, { direction: "down" })] };
    });

/** 固定资产投资增长6%—7%. */
const ranges = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .record({ subject: fc.constantFrom(...rising), a: percent(), b: percent(), joint: joints, unitTwice: flag })
    .map(({ subject, a, b, joint, unitTwice }) => {
      const [low, high] = ordered(a, b) ?? [a, { ...a, tenths: a.tenths + 5 }];
      const figure = range(low, high, joint, unitTwice, spelling);
      return { say: `${subject[0]}增长${figure.text}`, facts: [growth(subject, figure)] };
    });

/** 地区生产总值增长6%以上、力争达到7%. */
const stretches = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .record({
      subject: fc.constantFrom(...rising),
      amount: percent(),
      more: fc.integer({ min: 1, max: 30 }),
      words: fc.constantFrom("、力争达到", "，力争", "、力争增长", "，奋力冲刺", "、争取达到"),
      limit: fc.constantFrom(orMore, loosely, exactly),
    })
    .map(({ subject, amount, more, words, limit }) => {
      const least = bounded(amount, limit, spelling);
      const most = bounded({ ...amount, tenths: amount.tenths + more }, exactly, spelling);
      return {
        say: `${subject[0]}增长${least.text}${words}${most.text}`,
        facts: [growth(subject, least), growth(subject, most, { modality: "strive", stretch: true })],
      };
    });

/** 力争工业投资增长8%. */
const meant = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .record({
      how: fc.constantFrom(["力争", "strive"] as const, ["确保", "ensure"] as const),
      subject: fc.constantFrom(...rising),
      amount: percent(),
      limit: fc.constantFrom(exactly, orMore),
    })
    .map(({ how: [word, modality], subject, amount, limit }) => {
      const figure = bounded(amount, limit, spelling);
      return { say: `${word}${subject[0]}增长${figure.text}`, facts: [growth(subject, figure, { modality })] };
    });

/** 城镇调查失业率控制在5.5%以内. */
const kept = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .record({
      subject: fc.constantFrom(...limited),
      amount: percent(79),
      verb: fc.constantFrom("控制在", "稳定在", "保持在"),
      limit: fc.constantFrom(orLess, loosely),
    })
    .map(({ subject, amount, verb, limit }) => {
      const figure = bounded(amount, limit, spelling);
      return { say: `${subject[0]}${verb}${figure.text}`, facts: [fact(subject, { aspect: "level", direction: null }, figure)] };
    });

/** 常住人口城镇化率达到62%, 提高0.8个百分点, or both. */
const shared = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .record({
      subject: fc.constantFrom(...shares),
      level: percent(980),
      rise: points,
      form: fc.constantFrom("level", "change", "both"),
      limit: fc.constantFrom(exactly, loosely, orMore),
    })
    .map(({ subject, level, rise, form, limit }) => {
      // In words only what is below a hundred per cent and above nothing: 百分之六十二.
      const at = bounded(level, limit, spelling);
      const by = bounded(rise, exactly, spelling === "words" ? "plain" : spelling);
      const atFact = fact(subject, { aspect: "level", direction: null }, at);
      const byFact = fact(subject, { aspect: "change", direction: "up" }, by);
      if (form === "level") return { say: `${subject[0]}达到${at.text}`, facts: [atFact] };
      if (form === "change") return { say: `${subject[0]}提高${by.text}`, facts: [byFact] };
      return { say: `${subject[0]}提高${by.text}、达到${at.text}`, facts: [byFact, atFact] };
    });

/** 高新技术企业达到400家以上, with or without the verb; 旅游收入突破50亿元. */
const levelled = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .constantFrom(...levels)
    .chain(({ subject, amount }) =>
      fc.record({
        subject: fc.constant(subject),
        amount,
        form: fc.constantFrom<{ verb: string; limit: Bound }>(
          { verb: "达到", limit: exactly },
          { verb: "达到", limit: orMore },
          { verb: "达", limit: loosely },
          { verb: "", limit: { comparator: "gt", before: "突破", behind: "" } },
          { verb: "", limit: orMore },
          { verb: "稳定在", limit: orMore },
          { verb: "为", limit: exactly },
        ),
      }),
    )
    .map(({ subject, amount, form: { verb, limit } }) => {
      const figure = bounded(amount, limit, spelling);
      return { say: `${subject[0]}${verb}${figure.text}`, facts: [fact(subject, { aspect: "level", direction: null }, figure)] };
    });

/** 社会消费品零售总额达到320亿元、增长7%: the subject carries over. */
const both = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .record({
      subject: fc.constantFrom(...rising),
      level: money,
      amount: percent(),
      verb: fc.constantFrom("达到", "完成", ""),
      limit: bounds,
      mark: fc.constantFrom("、", "，"),
    })
    .map(({ subject, level, amount, verb, limit, mark }) => {
      const at = bounded({ ...level, scale: "亿" }, exactly, spelling);
      const by = bounded(amount, limit, spelling);
      return {
        say: `${subject[0]}${verb}${at.text}${mark}增长${by.text}`,
        facts: [fact(subject, { aspect: "level", direction: null }, at), growth(subject, by)],
      };
    });

/** 工业投资、民间投资分别增长9%、11%左右: one word behind bounds them all, one in front, too. */
const lists = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .uniqueArray(fc.record({ subject: fc.constantFrom(...rising), amount: percent() }), {
      minLength: 2,
      maxLength: 4,
      selector: ({ subject }) => subject[0],
    })
    .chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        limit: fc.constantFrom(exactly, loosely, orMore),
        and: fc.constantFrom("、", "和"),
      }),
    )
    .map(({ rows, limit, and }) => {
      const join = (texts: string[]): string => `${texts.slice(0, -1).join("、")}${and}${texts.at(-1) ?? ""}`;
      const figures = rows.map(({ amount }) => bounded(amount, limit, spelling));
      const plain = rows.map(({ amount }) => bounded(amount, exactly, spelling).text);
      return {
        say: `${join(rows.map(({ subject }) => subject[0]))}分别增长${join(plain)}${limit.behind}`,
        facts: rows.flatMap(({ subject }, i) => {
          const figure = figures[i];
          return figure === undefined ? [] : [growth(subject, figure)];
        }),
      };
    });

/** A name that stands for two or three: 城乡居民人均可支配收入分别增长4.4%、5.6%. */
const split = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .record({
      form: fc.constantFrom<{ say: string; subjects: Subject[] }>(
        {
          say: "城乡居民人均可支配收入",
          subjects: [
            ["城镇居民人均可支配收入", "urban-income"],
            ["农村居民人均可支配收入", "rural-income"],
          ],
        },
        {
          say: "城镇、农村居民人均可支配收入",
          subjects: [
            ["城镇居民人均可支配收入", "urban-income"],
            ["农村居民人均可支配收入", "rural-income"],
          ],
        },
        {
          say: "三次产业增加值",
          subjects: [
            ["第一产业增加值", "primary-value-added"],
            ["第二产业增加值", "secondary-value-added"],
            ["第三产业增加值", "tertiary-value-added"],
          ],
        },
      ),
      amounts: fc.array(percent(), { minLength: 3, maxLength: 3 }),
      limit: fc.constantFrom(exactly, loosely),
    })
    .map(({ form, amounts, limit }) => {
      const used = amounts.slice(0, form.subjects.length);
      const facts = used.flatMap((amount, i) => {
        const subject = form.subjects[i];
        return subject === undefined ? [] : [growth(subject, bounded(amount, limit, spelling))];
      });
      return {
        say: `${form.say}分别增长${used.map((amount) => bounded(amount, exactly, spelling).text).join("、")}${limit.behind}`,
        facts,
      };
    });

/** 城镇调查失业率、居民消费价格涨幅分别控制在5.5%和2%以内. */
const limits = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .record({
      subjects: fc.shuffledSubarray([...limited], { minLength: 2, maxLength: 2 }),
      a: percent(79),
      b: percent(79),
      and: fc.constantFrom("、", "和"),
    })
    .map(({ subjects: [one = limited[0] as Subject, other = limited[1] as Subject], a, b, and }) => {
      const first = bounded(a, exactly, spelling).text;
      const last = bounded(b, orLess, spelling).text;
      return {
        say: `${one[0]}、${other[0]}分别控制在${first}${and}${last}`,
        facts: [
          fact(one, { aspect: "level", direction: null }, bounded(a, orLess, spelling)),
          fact(other, { aspect: "level", direction: null }, bounded(b, orLess, spelling)),
        ],
      };
    });

/** 固定资产投资、工业投资均增长8%以上: one figure for each of them. */
const each = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .record({
      subjects: fc.shuffledSubarray([...rising], { minLength: 2, maxLength: 3 }),
      amount: percent(),
      limit: fc.constantFrom(exactly, loosely, orMore),
      word: fc.constantFrom("均", "都"),
    })
    .map(({ subjects, amount, limit, word }) => {
      const figure = bounded(amount, limit, spelling);
      return {
        say: `${subjects.map(([name]) => name).join("、")}${word}增长${figure.text}`,
        facts: subjects.map((subject) => growth(subject, figure)),
      };
    });

/** 固定资产投资增长8%，其中工业投资增长12%. */
const subset = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .record({
      whole: fc.constant<Subject>(["固定资产投资", "fixed-asset-investment"]),
      part: fc.constantFrom<Subject>(["工业投资", "industrial-investment"], ["民间投资", "private-investment"]),
      a: percent(),
      b: percent(),
      limit: bounds,
      joint: fc.constantFrom("，其中", "，其中，", "、其中"),
    })
    .map(({ whole, part, a, b, limit, joint }) => {
      const [one, other] = [bounded(a, exactly, spelling), bounded(b, limit, spelling)];
      return { say: `${whole[0]}增长${one.text}${joint}${part[0]}增长${other.text}`, facts: [growth(whole, one), growth(part, other)] };
    });

/** 森林覆盖率由41.6%提高到44%: only where it arrives is said of the year. */
const reached = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .record({
      subject: fc.constantFrom(...shares),
      from: percent(700),
      more: fc.integer({ min: 1, max: 90 }),
      words: fc.constantFrom(["由", "提高到"], ["从", "提升至"], ["由", "上升到"], ["从", "增加到"]),
      limit: fc.constantFrom(exactly, orMore, loosely),
    })
    .map(({ subject, from, more, words: [start, verb], limit }) => {
      const at = bounded({ ...from, tenths: from.tenths + more }, limit, spelling);
      return {
        say: `${subject[0]}${start}${bounded(from, exactly, spelling).text}${verb}${at.text}`,
        facts: [fact(subject, { aspect: "level", direction: null }, at)],
      };
    });

/** 城乡低保标准分别提高到700元、540元; levels of two names, each with its own figure. */
const levelLists = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .record({ a: money, b: money, verb: fc.constantFrom("分别达到", "分别突破", "分别达"), and: fc.constantFrom("、", "和") })
    .map(({ a, b, verb, and }) => {
      const subjects: [Subject, Subject] = [
        ["旅游收入", "tourism-revenue"],
        ["技术合同成交额", "technology-contracts"],
      ];
      const limit: Bound = verb === "分别突破" ? { comparator: "gt", before: "", behind: "" } : exactly;
      const [one, other] = [bounded(a, limit, spelling), bounded(b, limit, spelling)];
      return {
        say: `${subjects[0][0]}、${subjects[1][0]}${verb}${one.text}${and}${other.text}`,
        facts: [
          fact(subjects[0], { aspect: "level", direction: null }, one),
          fact(subjects[1], { aspect: "level", direction: null }, other),
        ],
      };
    });

/** 高新技术企业达到300—320家. */
const levelRanges = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc
    .record({ a: count("家"), more: fc.integer({ min: 1, max: 50 }), joint: joints, unitTwice: flag })
    .map(({ a, more, joint, unitTwice }) => {
      const figure = range(a, { ...a, tenths: a.tenths + more * 10 }, joint, unitTwice, spelling);
      const subject: Subject = ["高新技术企业", "hightech-enterprises"];
      return { say: `${subject[0]}达到${figure.text}`, facts: [fact(subject, { aspect: "level", direction: null }, figure)] };
    });

type Words = [say: string, said: Partial<Fact> & Pick<Fact, "aspect" | "direction" | "relation">];

/** Set in words: 居民人均可支配收入与经济增长同步. */
const relations: readonly { subjects: readonly Subject[]; words: readonly Words[] }[] = [
  {
    subjects: rising,
    words: [
      ["与经济增长同步", { aspect: "growth", direction: "up", relation: { kind: "in-step", reference: "gdp" } }],
      ["与经济增长基本同步", { aspect: "growth", direction: "up", relation: { kind: "in-step", reference: "gdp" } }],
      ["保持正增长", { aspect: "growth", direction: "up", relation: { kind: "positive", reference: null } }],
      ["稳定增长", { aspect: "growth", direction: "up", relation: { kind: "positive", reference: null } }],
      ["增速高于全国平均水平", { aspect: "growth", direction: "up", relation: { kind: "above-average", reference: "全国平均水平" } }],
    ],
  },
  {
    subjects: falling,
    words: [
      ["完成上级下达任务", { aspect: "level", direction: null, relation: { kind: "meet", reference: "上级下达任务" } }],
      ["达到国家要求", { aspect: "level", direction: null, relation: { kind: "meet", reference: "国家要求" } }],
    ],
  },
  {
    subjects: [
      ["粮食产量", "grain-output"],
      ["居民消费价格", "cpi"],
    ],
    words: [
      ["保持稳定", { aspect: "level", direction: null, relation: { kind: "stable", reference: null } }],
      ["总体平稳", { aspect: "level", direction: null, relation: { kind: "stable", reference: null } }],
    ],
  },
];

const inWords = (): fc.Arbitrary<Clause> =>
  fc
    .constantFrom(...relations)
    .chain(({ subjects, words }) => fc.record({ subject: fc.constantFrom(...subjects), words: fc.constantFrom(...words) }))
    .map(({ subject, words: [say, said] }) => ({
      say: `${subject[0]}${say}`,
      facts: [fact(subject, { ...said, basis: said.aspect === "growth" ? "yoy" : null })],
    }));

/** Every shape in which a headline target is set. */
export const targetClauses = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc.oneof(
    rises(spelling),
    falls(spelling),
    ranges(spelling),
    stretches(spelling),
    meant(spelling),
    kept(spelling),
    shared(spelling),
    levelled(spelling),
    both(spelling),
    lists(spelling),
    split(spelling),
    inWords(),
    limits(spelling),
    each(spelling),
    subset(spelling),
    reached(spelling),
    levelLists(spelling),
    levelRanges(spelling),
  );

/** What a review reports: the same shapes, without what is only meant. */
export const resultClauses = (spelling: Spelling): fc.Arbitrary<Clause> =>
  fc.oneof(
    rises(spelling),
    falls(spelling),
    shared(spelling),
    levelled(spelling),
    both(spelling),
    lists(spelling),
    split(spelling),
    each(spelling),
    subset(spelling),
    reached(spelling),
    levelLists(spelling),
  );

/** What is set for more than the year: “十五五”时期，…年均增长5%左右; 到2035年，…达到900亿元. */
export const goals = (year: number, spelling: Spelling): fc.Arbitrary<Clause & { period: [number, number] }> => {
  // In its last year nobody sets goals for a plan any more.
  const first = year + 1 - (year % 5);
  const plan: [number, number] = [first, first + 4];
  const named = `“十${"五六"[(first - 2026) / 5] ?? ""}五”时期`;
  const average = fc
    .record({ subject: fc.constantFrom(...rising), amount: percent(), limit: fc.constantFrom(exactly, loosely, orMore) })
    .map(({ subject, amount, limit }) => {
      const figure = bounded(amount, limit, spelling);
      return {
        say: `${named}，${subject[0]}年均增长${figure.text}`,
        facts: [growth(subject, figure, { basis: "annual-average" })],
        period: plan,
      };
    });
  const reachedBy = fc
    .record({ level: money, limit: fc.constantFrom(exactly, orMore, loosely), after: fc.integer({ min: 2, max: 9 }) })
    .map(({ level, limit, after }) => {
      const figure = bounded({ ...level, scale: "亿" }, limit, spelling);
      const subject: Subject = ["地区生产总值", "gdp"];
      return {
        say: `到${year + after}年，${subject[0]}达到${figure.text}`,
        facts: [fact(subject, { aspect: "level", direction: null }, figure)],
        period: [year + after, year + after] as [number, number],
      };
    });
  return fc.oneof(average, reachedBy);
};

/** Which things a clause speaks of: a report tells each of them once. */
export function topics({ facts }: Clause): string[] {
  return facts.map(({ id, name }) => id ?? name);
}
