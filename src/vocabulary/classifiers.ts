/**
 * Words that count things. The unit of such a quantity is the word itself. Longer words win (人次 before 人).
 * Words that only name a place in a row (级 版 代 号 届 线) stay out: with them a number is a name.
 */
export const classifiers: readonly string[] = (
  "个 家 所 座 条 项 人 人次 名 户 户次 套 套次 件 件次 处 场 场次 次 台 台套 台次 辆 辆次 艘 艘次 列 列次 架 架次 航次 车次 班 班次 " +
  "只 头 头只 匹 口 尾 羽 篇 部 款 种 类 批 批次 期 栋 幢 间 张 床 份 支 对 双 组 队 株 棵 盏 根 枚 块 片 面 例 例次 宗 起 笔 单 票 本 " +
  "册 幅 首 段 道 门 扇 把 节 课 堂 剂 剂次 针 针次 人份 颗 粒 枝 盆 棒 群 集 瓶 箱 包 袋 桶 趟 轮 位 字 股 锭 纱锭 顶 眼 孔 副 桌 团 封 令 捆 卷 碗 " +
  "家次 件套 台件 层 重量箱 重箱 标准台 印张 分 人年 人天 吨位 载重吨 总吨 标段 单位 单元 轮次 羊单位"
).split(" ");

/** Other writings of a counted thing's unit. */
export const classifierAliases: ReadonlyMap<string, string> = new Map([
  ["人口", "人"],
  ["大类", "类"],
]);

/** What follows a 个 that belongs to 个体: 900万个体工商户; but 3个体育馆. */
export const individuals: readonly string[] = ["体工商", "体户", "体经营", "体私营"];

/** Counts only with a bare number of things to be done: 9大重点片区. */
export const greatClassifier = "大";
