/**
 * Words that matter when a figure is laid beside another of the year before or of another place.
 */

/** Whose figure it is, in front of an indicator's name: 全市粮食产量 is 粮食产量. Longest first. */
export const scopePrefixes: readonly string[] = [
  "全自治区",
  "全地区",
  "区本级",
  "市本级",
  "县本级",
  "全社会",
  "全国",
  "全省",
  "全市",
  "全区",
  "全县",
  "全盟",
  "全州",
  "全旗",
  "全镇",
  "我省",
  "我市",
  "我区",
  "我县",
];

/** Words behind a name that add nothing: 社会消费品零售总额, 经营主体总量. Longest first. */
export const totalSuffixes: readonly string[] = ["总额", "总量", "总值", "总数", "总和", "数量", "人数"];

/** A level in % with such a name is a rise by so much: 居民消费价格涨幅3%左右 beside 居民消费价格上涨0.4%. */
export const riseWords: readonly string[] = ["涨幅", "增幅", "增速", "增长率", "上涨率", "增长速度"];

/** The same for a fall. */
export const fallWords: readonly string[] = ["降幅", "下降率", "降低率", "降速"];

/** Indicators that are rises themselves, whatever their name ends with: 居民消费价格总水平控制在3%以内. */
export const priceIndicators: readonly string[] = ["cpi", "ppi", "retail-price-index"];

/** Classifiers of the same things: 新增就业5500人 is answered by 5860名. People, establishments, animals, things to be done. */
export const countedAlike: readonly (readonly string[])[] = [
  ["人", "名", "位", "个人"],
  ["家", "户", "个"],
  ["头", "只", "头只", "头（只）"],
  ["项", "件"],
  ["所", "个"],
  ["座", "个"],
  ["处", "个"],
];

/** An indicator whose answer may come in two: 城乡居民收入增长18% by the urban and the rural figure. */
export const answeredInParts: ReadonlyMap<string, readonly string[]> = new Map([["resident-income", ["urban-income", "rural-income"]]]);
