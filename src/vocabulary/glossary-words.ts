/** Titles of a glossary; the line they stand in has little else. */
export const glossaryTitles: readonly string[] = [
  "名词解释",
  "名词注释",
  "名词释义",
  "名词说明",
  "名词注解",
  "名词术语",
  "名词浅释",
  "名词简释",
  "术语解释",
  "术语注释",
  "术语说明",
  "词语解释",
  "词语注释",
  "词语说明",
  "用语解释",
  "用语说明",
  "用语注释",
  "概念解释",
  "热词解释",
  "词条解释",
  "词汇解释",
  "词汇注释",
  "名词解析",
  "词语释义",
  "用语释义",
  "关键词解释",
  "缩略语",
  "缩略词",
  "有关词语",
  "有关用语",
  "有关术语",
  "有关概念",
  "有关名词",
  "相关名词",
  "专有名词",
  "内容注释",
  "内容解释",
  "内容说明",
  "报告注释",
];
/** Last words of a short title: 《政府工作报告》注释. */
export const glossaryTitleEndings: readonly string[] = ["注释", "释义", "注解"];
/** Titles only when nothing else stands in the line. */
export const bareGlossaryTitles: readonly string[] = ["注释", "注解", "附注", "备注", "注", "名词", "尾注"];
/** The glossary is spoken of, not opened: （名词解释附后）. */
export const glossaryReferences: readonly string[] = ["附后", "见附件", "详见", "参见", "见后"];

/** Words between a term and its definition that belong to the definition's clause, strongest first. */
export const definingWords: readonly string[] = ["系指", "是指", "指的是"];
/** Weak ones, tried only behind a comma or a closing quotation mark: “双拥”，即…. */
export const weakDefiningWords: readonly string[] = ["指", "即", "是", "为"];
