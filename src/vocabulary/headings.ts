/**
 * Words by which a heading tells what stands below it. All are matched on folded text, white space removed.
 *
 * To teach the outline a new name for a part, add a word to the row it belongs to; no rule needs to change.
 */

/** A part that looks back: 2022年工作回顾, 过去五年国内工作的基本总结. */
export const reviewWords = [
  "回顾",
  "工作总结",
  "基本总结",
  "总结",
  "主要成就",
  "发展成就",
  "重大成就",
  "工作成就",
  "工作成绩",
  "工作成效",
  "工作情况",
  "执行情况",
  "完成情况",
  "去年工作",
] as const;

/** Words that open a sentence as often as they name the part that looks back: 一年来的政府工作, not 一年来，经济平稳…. */
export const reviewOpenings = ["过去一年", "过去的一年", "过去五年", "过去的五年", "一年来", "五年来"] as const;

/** A part that looks back, told where reviewWords has found another before it: “十五五”时期发展成就, 2022年民生实事完成情况. */
export const furtherReviewWords = [...reviewWords, "成就", "实事"] as const;

/** A part that names goals for years ahead, beside a part that looks back: 今后五年的奋斗目标, 规划目标任务. */
export const goalWords = ["目标", "今后", "未来", "规划", "五年"] as const;

/** A part that looks ahead: 2023年工作安排, 今年的重点工作. */
export const planWords = [
  "工作安排",
  "工作部署",
  "总体部署",
  "总体安排",
  "总体要求",
  "总体思路",
  "总体目标",
  "工作思路",
  "基本思路",
  "工作建议",
  "安排建议",
  "主要任务",
  "重点任务",
  "基本任务",
  "工作任务",
  "目标任务",
  "重点工作",
  "主要工作",
  "工作重点",
  "工作打算",
  "工作计划",
  "工作要点",
  "工作的建议",
  "主要目标",
  "预期目标",
  "奋斗目标",
  "发展目标",
  "远景目标",
  "政策取向",
  "今年工作",
  "今年的工作",
  "今年政府工作",
] as const;

/** Parts that are neither, but are parts where they stand in a line of their own. */
export const otherPartWords = [
  "自身建设",
  "自身改革",
  "政府建设",
  "政府治理现代化",
  "政府治理能力",
  "政府治理效能",
  "人民满意的政府",
  "人民满意政府",
  "结束语",
  "外交工作",
  "国内建设",
] as const;

/** Five years ahead or behind: with a yearly part of the same kind beside it, such a part is not the year's. */
export const fiveYearAhead = ["今后五年", "未来五年", "今后5年", "未来5年", "五年规划", "今后一个时期", "下一个五年"] as const;
export const fiveYearBehind = ["过去五年", "过去的五年", "过去5年", "五年来", "5年来", "本届政府", "五年工作", "五年政府工作"] as const;

/** Parts that are no plan although they stand behind the review: foreign affairs, reunification, the government's own work, the closing words. */
export const besidePlan = [
  "外交",
  "国际形势",
  "祖国和平统一",
  "结束语",
  "政府自身",
  "政府建设",
  "政府治理现代化",
  "人民满意的政府",
  "人民满意政府",
] as const;

/** The salutation, and what the opening formula is made of. */
export const salutations = ["各位代表", "各位委员", "主席、各位代表", "同志们"] as const;
export const openingWords = ["报告工作", "政府工作报告", "作工作报告", "请予审议", "请予审查"] as const;

/**
 * Openings of a paragraph that speaks for the whole part again, after its last section: thanks, difficulties, the closing.
 */
export const partAgain = [
  "各位代表",
  "同志们",
  "这些成绩",
  "这些成就",
  "以上成绩",
  "取得这些成绩",
  "回顾过去",
  "回望过去",
  "回首过去",
  "在看到成绩",
  "在肯定成绩",
  "看到成绩的同时",
  "总结成绩的同时",
  "在总结成绩",
  "我们也清醒",
  "我们清醒",
  "我们也要清醒",
  "我们深知",
  "同时，我们也",
  "同时,我们也",
  "同时，也要",
  "同时,也要",
  "与此同时，我们也",
  "与此同时,我们也",
  "成绩来之不易",
  "成绩的取得",
] as const;

/** Difficulties: what opens the passage on them, what admits one, what is admitted, and what says that it was overcome. */
export const problemOpenings = ["(?:清醒地?|我们也.{0,4})[看认知意]", "正视(?:问题|不足|差距|困难|存在|发展)", "成绩的同时"] as const;
export const problemAdmissions = ["仍", "还", "也", "当前", "目前", "但"] as const;
export const problemWords = ["困难", "问题", "不足", "短板", "挑战", "差距", "薄弱", "矛盾"] as const;
export const problemRefusals = [
  "针对",
  "(?<![亟急]待)解决",
  "化解",
  "克服",
  "尽管",
  "面对",
  "迎刃",
  "困难群",
  "有利条件",
  "前所未有",
  "难过",
] as const;
