/** What a list of livelihood tasks is called; the word its title or announcement turns on. */
export const deedNames: readonly string[] = [
  "政府实事",
  "实事",
  "民心工程",
  "民生工程",
  "民生项目",
  "民生事项",
  "民生任务",
  "民生小事",
  "民生大事",
  "惠民工程",
  "惠民项目",
  "惠民举措",
  "民生举措",
];

/** What a title of such a list says, where 实事 alone would say too little: 2031年十件实事, 为民办实事项目. */
export const taskTitleWords: readonly string[] = [
  ...deedNames.filter((name) => name !== "实事"),
  "民生实事",
  "惠民实事",
  "为民实事",
  "便民实事",
  "利民实事",
  "办实事",
  "件实事",
  "项实事",
  "实事项目",
  "实事工程",
  "实事清单",
  "民生清单",
];

/** First words of a section's heading that sounds like a list's title: 办好民生实事. A list is named, a section says what to do. */
export const sectionOpenings: readonly string[] = [
  "办好",
  "办实",
  "办成",
  "实施",
  "推进",
  "推动",
  "落实",
  "做好",
  "抓好",
  "抓实",
  "兜牢",
  "扎实",
  "全力",
  "用心",
  "用情",
  "倾心",
  "倾力",
  "持续",
  "深入",
  "切实",
  "加强",
  "加快",
  "着力",
  "继续",
  "大力",
  "完善",
  "开展",
  "聚焦",
  "坚持",
  "突出",
  "重点",
  "今年",
];

/** Words that make 实事 a thing done for people; one of them, or a number, must stand beside it. */
export const livelihoodWords: readonly string[] = ["民生", "惠民", "为民", "利民", "便民", "民心", "群众", "百姓", "市民", "居民", "暖心"];

/** Deeds for somebody else: 10件惠企实事 is no livelihood list. */
export const otherBeneficiaries: readonly string[] = ["惠企", "助企", "涉企", "企业", "干部职工"];

/** Classifiers between the number and the name: 15件…, 十项…, 十大…, 12类45件…, 十方面…. */
export const deedClassifiers: readonly string[] = ["个方面", "大方面", "方面", "大类", "件", "项", "个", "大", "类", "条", "桩"];
/** Those that count groups rather than tasks: 10大类55项. */
export const groupClassifiers: ReadonlySet<string> = new Set(["大类", "类"]);

/** The list was carried out: a result, no plan. */
export const doneWords: readonly string[] = [
  "完成",
  "办结",
  "兑现",
  "办成了",
  "办好了",
  "过去",
  "去年",
  "年来",
  "落地见效",
  "收官",
  "交账",
  "圆满",
  "落实情况",
  "办理情况",
  "进展情况",
  "见效",
];
/** The list is still to be carried out, whatever else the sentence says. */
export const aheadWords: readonly string[] = ["今年", "将", "确保", "继续", "接续", "再办", "计划"];

/** A list is about to follow although no number is given: 包括：, 具体为：. */
export const listCues: readonly string[] = ["以下", "如下", "下列", "包括", "分别是", "分别为", "具体是", "具体为", "主要是", "即"];

/** What a title of a list ends in; it stands alone on its line, or a numbered item follows at once. */
export const listTails: readonly string[] = [
  "项目",
  "候选项目",
  "票决项目",
  "工程",
  "清单",
  "目标",
  "目标任务",
  "工作目标",
  "任务",
  "一览表",
  "安排",
  "计划",
  "名单",
  "工作",
  "事项",
];
/** Further endings of a title in a line of its own: 民生实事任务分解表. */
export const titleTails: readonly string[] = [...listTails, "表", "单", "方案", "内容", "实事", "举措", "小事", "大事"];

/** Sentences that close a list: they speak of the list, or of us, and belong to no task. */
export const closingWords: readonly string[] = [
  "实事",
  "我们",
  "各位代表",
  "上述",
  "以上",
  "大事小情",
  "群众身边",
  "更加紧密",
  "笑容更多",
  "获得感",
  "庄严承诺",
];

/** Lines inside a task that go on with its text: 年度目标：…. */
export const taskTextLabels: readonly string[] = [
  "年度目标",
  "工作目标",
  "目标任务",
  "年度任务",
  "主要任务",
  "工作内容",
  "工作任务",
  "主要内容",
  "建设内容",
  "建设目标",
  "实施内容",
  "具体内容",
  "项目内容",
  "任务目标",
  "实施目标",
  "完成时限",
  "完成时间",
  "资金来源",
  "投资规模",
  "总投资",
];

/** First words of an annex: 附件, 附件2, 附录, 附：. */
export const annexWords: readonly string[] = ["附件", "附录", "附表", "附：", "附:"];

export type ColumnRole = "number" | "category" | "text" | "aside";

/** Column names of a list that is a table; those of units stand in departments.ts. */
export const taskColumns: ReadonlyMap<string, ColumnRole> = new Map([
  ["序号", "number"],
  ["编号", "number"],
  ["类别", "category"],
  ["项目类别", "category"],
  ["分类", "category"],
  ["领域", "category"],
  ["项目", "text"],
  ["项目名称", "text"],
  ["实事项目", "text"],
  ["实事名称", "text"],
  ["名称", "text"],
  ["事项", "text"],
  ["任务", "text"],
  ["任务名称", "text"],
  ["内容", "text"],
  ["项目内容", "text"],
  ["主要内容", "text"],
  ["建设内容", "text"],
  ["工作内容", "text"],
  ["实施内容", "text"],
  ["实事内容", "text"],
  ["具体内容", "text"],
  ["主要任务", "text"],
  ["目标任务", "text"],
  ["工作目标", "text"],
  ["年度目标", "text"],
  ["建设目标", "text"],
  ["完成时限", "aside"],
  ["完成时间", "aside"],
  ["时间安排", "aside"],
  ["责任人", "aside"],
  ["备注", "aside"],
]);
