/**
 * What is said of an indicator: the words that stand between a subject and its quantity.
 *
 * - `rise`, `fall`: a change; per cent makes it relative growth, anything else an absolute change.
 * - `level`: the value itself, however it was reached.
 * - `from`: the start of a change (由2476元增加到4140元): its quantity is no fact of its own.
 */
export type PredicateKind = "rise" | "fall" | "level" | "from";

export interface Predicate {
  kind: PredicateKind;
  /** Set where the word itself says over what the change is measured. */
  basis?: "yoy" | "annual-average" | "cumulative";
  /** What the word itself says is measured: 粮食增产 is of 粮食产量. */
  implies?: string;
}

const rise = [
  "增长", "增加", "提高", "提升", "上升", "上涨", "扩大", "增", "涨", "增幅", "增速", "多增", "增收", "增产", "上调", "净增",
  "增长率", "净增加", "新增长", "再增长", "实现增长", "保持增长", "增长幅度", "改善", "增长了", "增加了", "提高了", "上升了",
  "增幅达", "增速达", "增速为", "增幅为", "增长达", "增长约", "提升了", "拓展", "增长率达", "增长率为", "上浮", "扩增", "翻", "翻了",
];
const fall = [
  "下降", "降低", "减少", "压减", "压降", "缩减", "回落", "下调", "削减", "降", "减", "缩小", "压缩", "降幅", "精简", "下降了", "降低了",
  "减少了", "下滑", "下跌", "降幅达", "降幅为", "下浮", "缩短", "减幅",
];
const level = [
  "达", "达到", "达到了", "为", "是", "控制在", "保持在", "稳定在", "维持在", "完成", "实现", "突破", "超过", "超", "突破了", "超过了", "跨过", "跨越",
  "迈上", "跨上", "站上", "迈过", "越过", "登上", "攀上", "跃上", "在", "至", "到", "安排", "安排了", "增长到", "增加到", "提高到", "提升到", "上升到", "扩大到", "发展到", "增至",
  "升至", "提高至", "提升至", "增加至", "增长至", "上升至", "扩大至", "上调至", "上调到", "下降到", "降低到", "减少到", "压减到", "压缩到", "缩短到", "缩小到", "降到", "减到",
  "下降至", "降低至", "减少至", "压减至", "压缩至", "缩短至", "缩小至", "降至", "减至", "调整为", "调整到", "调整至", "平均为", "约为", "预计为", "预计达到", "预计达",
  "累计达", "累计达到", "总数达", "总数达到", "总量达", "总量达到", "合计", "共计", "总计", "累计", "累计完成", "累计实现", "不断提高到", "跃升到", "跃升至", "跃升为", "攀升到", "攀升至", "保持", "稳定", "控制到", "恢复到",
  "恢复至", "回升到", "回升至", "稳定保持在", "继续保持在", "力争达到", "可达", "可达到", "将达", "将达到", "预期为", "目标为", "预期目标为", "预期目标是", "占", "占到", "约占", "达成",
  "扩大到了", "提高到了", "增加到了", "仅为", "高达", "多达", "升到", "做到", "重回", "重返", "压控在", "管控在", "严控在", "限制在", "节约在", "设定为", "定为", "分别为", "按", "逾", "近", "均值", "平均值", "均值为", "平均值为", "年均值", "进入", "进入了", "重上", "连跨", "连续跨越", "连续突破", "连续跨上", "连续迈上", "连续站上", "再上", "连上", "冲破", "折合", "约合", "相当于", "折合为", "首破", "首超", "首达", "首次达到",
];
/** 由每亩600元提高到: what it is counted by may stand between. */
const per = ["每亩", "每月", "每年", "每人", "每户", "每吨", "每斤", "每公斤", "每人每月", "每人每年", "人均"];
const from = ["由", "从", "自", "由原来的", "从原来的", "由去年的", "从去年的", "由上年的", "从上年的"];

export const predicates: ReadonlyMap<string, Predicate> = new Map<string, Predicate>([
  ...rise.map((word): [string, Predicate] => [word, { kind: "rise" }]),
  ...fall.map((word): [string, Predicate] => [word, { kind: "fall" }]),
  ...level.map((word): [string, Predicate] => [word, { kind: "level" }]),
  ["增产", { kind: "rise", implies: "产量" }],
  ["减产", { kind: "fall", implies: "产量" }],
  ["增收", { kind: "rise", implies: "收入" }],
  ["减收", { kind: "fall", implies: "收入" }],
  ...from.flatMap((word) => per.map((each): [string, Predicate] => [word + each, { kind: "from" }])),
  ...from.map((word): [string, Predicate] => [word, { kind: "from" }]),
]);

/** Words between subject and predicate that say how the change is measured or how it is meant, without being part of either. */
export const manners: ReadonlyMap<string, { basis?: "yoy" | "annual-average" | "cumulative"; modality?: "ensure" | "strive"; spread?: "respectively" | "each"; lasting?: boolean }> = new Map([
  ["同比", { basis: "yoy" }],
  ["比上年", { basis: "yoy" }],
  ["比去年", { basis: "yoy" }],
  ["较上年", { basis: "yoy" }],
  ["较去年", { basis: "yoy" }],
  ["同口径", {}],
  ["按可比口径", {}],
  ["可比口径", {}],
  ["按可比价格计算", {}],
  ["可比价", {}],
  ["按可比价", {}],
  ["名义", {}],
  ["扣除价格因素", {}],
  ["扣除价格上涨因素", {}],
  ["扣除物价因素", {}],
  ["扣除物价上涨因素", {}],
  ["剔除价格因素", {}],
  ["考虑价格因素", {}],
  ["考虑价格下降因素", {}],
  ["按不变价格计算", {}],
  ["按可比价格", {}],
  ["按不变价计算", {}],
  ["实际", {}],
  ["年均", { basis: "annual-average" }],
  ["年平均", { basis: "annual-average" }],
  ["平均每年", { basis: "annual-average" }],
  ["每年", { basis: "annual-average" }],
  ["累计", { basis: "cumulative" }],
  ["五年累计", { basis: "cumulative" }],
  ["分别", { spread: "respectively" }],
  ["均", { spread: "each" }],
  ["都", { spread: "each" }],
  ["各", { spread: "each" }],
  ["全部", {}],
  ["力争", { modality: "strive" }],
  ["争取", { modality: "strive" }],
  ["努力", { modality: "strive" }],
  ["力求", { modality: "strive" }],
  ["奋力", { modality: "strive" }],
  ["冲刺", { modality: "strive" }],
  ["每月", {}],
  ["每天", {}],
  ["每人每月", {}],
  ["每人每年", {}],
  ["确保", { modality: "ensure" }],
  ["保证", { modality: "ensure" }],
  ["预计", {}],
  ["预期", {}],
  ["继续", {}],
  ["持续", {}],
  ["进一步", {}],
  ["稳步", {}],
  ["大幅", {}],
  ["大幅度", {}],
  ["逐步", {}],
  ["首次", {}],
  ["历史性", {}],
  ["成功", {}],
  ["一举", {}],
  ["已", {}],
  ["已经", {}],
  ["将", {}],
  ["拟", {}],
  ["要", {}],
  ["再", {}],
  ["又", {}],
  ["全年", {}],
  ["共", {}],
  ["总共", {}],
  ["实现", {}],
  ["平均", {}],
  ["净", {}],
  ["完成", {}],
  ["预计完成", {}],
  ["总体", {}],
  ["基本", {}],
  ["左右", {}],
  ["也", {}],
  ["则", {}],
  ["仍", {}],
  ["每人", {}],
  ["人均", {}],
  ["同步", {}],
  ["日均", {}],
  ["始终", { lasting: true }],
  ["一直", { lasting: true }],
  ["至少", {}],
  ["原则上", {}],
  ["每年", {}],

]);

/** Nouns for a rise or fall that close a subject: 规模以上工业增加值增速达到16.1% speaks of growth of 规模以上工业增加值. */
export const growthNouns: ReadonlyMap<string, "up" | "down"> = new Map([
  ["增速", "up"],
  ["增幅", "up"],
  ["增长率", "up"],
  ["增长速度", "up"],
  ["增长幅度", "up"],
  ["增长", "up"],
  ["提高幅度", "up"],
  ["年均增速", "up"],
  ["年均增长", "up"],
  ["平均增速", "up"],
  ["降幅", "down"],
  ["下降幅度", "down"],
  ["降低率", "down"],
  ["下降率", "down"],
  ["降低", "down"],
  ["下降", "down"],
  ["减少", "down"],
  ["减排", "down"],
]);
