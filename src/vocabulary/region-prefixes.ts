/** Words for the whole of the reporting unit's area: 全省一般公共预算收入. They also stand inside a name: 相当于全市生产总值的比例. */
export const wholeRegions: readonly string[] = [
  ...[..."国省市区县州盟旗镇乡域疆师", "地区", "自治区", "自治州", "自治县"].map((region) => `全${region}`),
];

/** Words for the unit itself, or its own level of government, in front of an indicator: 我省外贸, 区本级固定资产投资. */
export const ownRegions: readonly string[] = [
  ...[..."国省市区县州盟旗镇乡"].map((region) => `我${region}`),
  ...[..."省市区县"].map((region) => `本${region}`),
  ...[..."省市区县州旗盟", "自治区"].map((region) => `${region}本级`),
  ..."北京地区 天津地区 上海地区 重庆地区".split(" "),
];
