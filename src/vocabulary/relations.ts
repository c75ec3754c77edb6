import type { RelationKind } from "../model/report";

/**
 * How a target is set in words. `ending` closes a clause; what stands before it is the subject.
 * Longest ending wins. `direction` and `aspect` say what the words claim of the subject.
 */
export interface RelationEnding {
  kind: RelationKind;
  aspect: "level" | "growth" | "change";
  direction: "up" | "down" | null;
}

/** 持续|下降, 进一步|改善: every adverb with every verb. */
const pairs = (adverbs: string, verbs: string): string[] =>
  adverbs.split(" ").flatMap((adverb) => verbs.split(" ").map((verb) => adverb + verb));

const adverbs = "持续 继续 进一步 稳步 不断 有所 明显 逐步 逐年";

const rows: [RelationKind, RelationEnding["aspect"], RelationEnding["direction"], string[]][] = [
  [
    "positive",
    "growth",
    "up",
    [
      ...pairs(`${adverbs} 稳定 稳健 较快 平稳 企稳 保持 可持续 恢复性`, "增长 提高 提升 增加 上升 回升"),
      "正增长",
      "稳中有增",
      "稳中有升",
      "只增不减",
      ...["由负转正", "由降转增", "由降转升", "扭负为正", "止跌回升", "止降回升"],
      "两位数增长",
      "巩固提升",
    ],
  ],
  ["positive", "growth", "down", [...pairs(`${adverbs} 保持`, "下降 减少 降低 缩小 削减"), "双下降", "“双下降”"]],
  [
    "positive",
    "change",
    "up",
    [
      ...pairs(`${adverbs} 稳定 显著`, "改善 优化 向好 好转"),
      "得到改善",
      "改善",
      "取得新进展",
      "取得实质性进展",
      "取得积极进展",
      "取得明显进展",
      "取得新突破",
      "取得新成效",
      "取得明显成效",
      "再上新台阶",
      "迈上新台阶",
    ],
  ],
  [
    "stable",
    "level",
    null,
    [
      "量质齐升",
      "提质增效",
      "提质提效",
      "稳中有进",
      "稳中向好",
      "回稳向好",
      "回升向好",
      "控制在合理区间",
      "运行在合理区间",
      "控制在合理水平",
      "控制在合理范围",
      "保持在合理范围",
      "稳定增长提质",
      "稳中求进",
      "基本平衡",
      "总体平衡",
      "保持平衡",
      "保持稳定",
      "稳定",
      "平稳",
      "处于合理区间",
      "较高水平",
      "较低水平",
      "合理水平",
      "合理区间",
      "保持优良",
      "保持优秀",
      "优秀水平",
      "优良水平",
      "保持领先",
      "有序有效防控",
      "有效防控",
      "温和上涨",
      "温和回升",
      "合理增长",
      ...["全国", "全省", "全市", "全区"].flatMap((where) => ["保持", "位居", "稳居", "居"].map((verb) => `${verb}${where}前列`)),
      "止跌回稳",
      "合理充裕",
      "持平",
      "保持良好",
      "可控",
    ],
  ],
];

export const relationEndings: ReadonlyMap<string, RelationEnding> = new Map(
  rows.flatMap(([kind, aspect, direction, words]) => words.map((word): [string, RelationEnding] => [word, { kind, aspect, direction }])),
);

/** Nouns that are met: 完成国家下达的任务, 达到国家要求. */
export const meetNouns: readonly string[] = [
  "约束性指标任务",
  "约束性指标",
  "目标任务",
  "控制目标",
  "考核目标",
  "下达目标",
  "下达任务",
  "考核任务",
  "考核要求",
  "控制要求",
  "任务",
  "目标",
  "指标",
  "要求",
  "标准",
  "计划",
  "范围",
  "下达数",
  "控制指标",
  "考核指标",
];

/** Who sets such a task; a bare 完成任务 is none. */
export const meetSources: readonly string[] = [
  "国家",
  "省",
  "市",
  "上级",
  "自治区",
  "中央",
  "约束性",
  "“十四五”",
  "“十五五”",
  "“十三五”",
  "“十二五”",
  "“十一五”",
  "规划",
  "考核",
  "下达",
  "年度",
  "目标",
  "全面完成",
  "既定",
];

/** Words between subject and ending: 进出口总额[力争保持]正增长. */
export const relationFillers: readonly string[] = [
  "力争",
  "确保",
  "努力",
  "保持",
  "继续",
  "总体",
  "基本",
  "实现",
  "稳定",
  "均",
  "都",
  "全面",
  "坚决",
  "不折不扣",
  "要",
  "在",
  "持续",
  "进一步",
  "争取",
  "稳步",
  "更",
  "较快",
  "同步",
  "也",
  "并",
  "切实",
  "如期",
  "超额",
  "圆满",
  "有效",
  "普遍",
  "分别",
  "大体",
  "明显",
  "按期",
];
