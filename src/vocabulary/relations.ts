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

const rows: [RelationKind, RelationEnding["aspect"], RelationEnding["direction"], string[]][] = [
  ["positive", "growth", "up", ["正增长", "持续增长", "稳定增长", "稳步增长", "较快增长", "平稳增长", "稳中有增", "稳中有升", "持续上升", "保持增长", "继续增长", "进一步增长", "稳步提高", "稳步提升", "持续提高", "持续提升", "进一步提高", "进一步提升", "较快增加", "持续增加", "稳定提高", "不断提高", "不断提升"]],
  ["positive", "growth", "down", ["持续下降", "继续下降", "进一步下降", "保持下降", "稳步下降", "继续减少", "持续减少", "进一步减少", "逐步下降", "进一步降低", "持续降低", "继续降低", "不断下降", "有所下降", "明显下降", "双下降"]],
  ["positive", "change", "up", ["持续改善", "继续改善", "进一步改善", "有所改善", "不断改善", "稳步改善", "明显改善", "持续向好", "稳定向好", "改善", "取得新进展", "取得实质性进展", "取得积极进展", "取得明显进展", "取得新突破", "取得新成效", "取得明显成效", "再上新台阶", "迈上新台阶", "持续好转", "持续优化", "不断优化", "显著改善"]],
  ["stable", "level", null, ["稳中提质", "稳量提质", "保稳提质", "提质增效", "提质提效", "稳中有进", "稳中向好", "回稳向好", "稳定增长提质", "促稳提质", "稳增提质", "稳规模优结构", "稳中求进", "稳中提效", "基本平衡", "总体平衡", "保持平衡", "保持基本平衡", "基本稳定", "总体稳定", "保持稳定", "保持总体稳定", "保持基本稳定", "稳定", "平稳", "总体平稳", "保持平稳", "稳定在合理区间", "处于合理区间", "保持在合理区间", "保持在合理水平", "保持合理水平", "合理水平", "合理区间", "保持优良", "保持优秀", "优秀水平", "保持优秀水平", "优良水平", "保持领先", "有序有效防控", "有效防控", "温和上涨", "温和回升", "合理增长", "稳定在合理水平", "保持全国前列", "位居全国前列", "居全国前列", "保持全省前列", "合理充裕", "持平", "基本持平", "保持良好"]],
];

export const relationEndings: ReadonlyMap<string, RelationEnding> = new Map(
  rows.flatMap(([kind, aspect, direction, words]) => words.map((word): [string, RelationEnding] => [word, { kind, aspect, direction }])),
);

/** Nouns that are met: 完成国家下达的任务, 达到国家要求. */
export const meetNouns: readonly string[] = ["约束性指标任务", "约束性指标", "目标任务", "控制目标", "考核目标", "下达目标", "下达任务", "考核任务", "考核要求", "控制要求", "任务", "目标", "指标", "要求", "标准", "计划", "下达数", "控制指标", "考核指标"];

/** Who sets such a task; a bare 完成任务 is none. */
export const meetSources: readonly string[] = ["国家", "省", "市", "上级", "自治区", "中央", "约束性", "“十四五”", "“十五五”", "“十三五”", "“十二五”", "“十一五”", "规划", "考核", "下达", "年度", "目标", "全面完成", "既定"];

/** Words between subject and ending: 进出口总额[力争保持]正增长. */
export const relationFillers: readonly string[] = ["力争", "确保", "努力", "保持", "继续", "总体", "基本", "实现", "稳定", "均", "都", "全面", "坚决", "不折不扣", "要", "在", "持续", "进一步", "争取", "稳步", "更", "较快", "同步", "也", "并", "切实", "如期", "超额", "圆满", "有效"];
