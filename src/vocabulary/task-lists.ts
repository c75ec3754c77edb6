/** What a list of livelihood tasks is called; the word its title or announcement turns on. */
export const deedNames: readonly string[] = [
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
