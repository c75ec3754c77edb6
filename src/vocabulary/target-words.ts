/**
 * Words that announce a statement of headline targets: 今年经济社会发展的主要预期目标是：…
 * A phrase of the first list is enough; one of the second must close the words before 是, 为 or a colon.
 */
export const targetHeralds: readonly string[] = [
  "预期目标",
  "奋斗目标",
  "主要目标",
  "发展目标",
  "总体目标",
  "工作目标",
  "预期指标",
  "主要指标",
  "经济目标",
  "经济指标",
  "计划目标",
  "计划指标",
  "以下目标",
  "如下目标",
  "下列目标",
  "目标任务",
  "调控目标",
];

/** Words that state the targets of the year ahead and nothing else; what was done is told otherwise (完成了…预期目标). */
export const expectedTargets =
  "(?<!(?:完成|实现|超额|达到|确定的|提出的|较好|圆满|顺利)[^,。;，；]{0,14})(?:主要|总体|经济社会发展|发展|工作)的?(?:预期|奋斗)目标(?:建议|安排|初步|拟|确定|设定|定)*(?:是|为|[:：])";

/** Sentences after the statement that speak of the targets but set none. */
export const targetEpilogues: readonly string[] = [
  "上述",
  "以上",
  "这些目标",
  "确定以上",
  "确定上述",
  "提出以上",
  "提出上述",
  "设定",
  "实现上述",
  "实现以上",
  "完成上述",
  "完成以上",
  "做好",
  "为实现",
  "围绕",
  "这样安排",
  "这一目标",
  "我们将",
  "我们要",
  "今年的目标",
  "确定这",
  "安排这",
];
