/** What the generated reports are made of. Places, people, projects and sentences are invented for this purpose. */

export interface Place {
  name: string;
  level: "province" | "prefecture" | "county" | "township";
  /** Who reads the report out. */
  office: string;
}

export const places: readonly Place[] = [
  { name: "岚桥市", level: "prefecture", office: "市长" },
  { name: "栖枫县", level: "county", office: "县长" },
  { name: "鹿汀区", level: "county", office: "区长" },
  { name: "澜麓市", level: "prefecture", office: "代市长" },
  { name: "穗原省", level: "province", office: "省长" },
  { name: "槐泊镇", level: "township", office: "镇长" },
  { name: "云棠县", level: "county", office: "代县长" },
];

export const names: readonly string[] = ["沈望舒", "程远", "陆知秋", "乔若谷", "林砚", "周以宁"];

const who = [
  "街巷里的灯",
  "渡口的班船",
  "岸边的老厂房",
  "山坳里的学堂",
  "桥头的茶铺",
  "田埂上的水渠",
  "集市的秤",
  "站台的长椅",
  "门诊的窗口",
  "档案馆的灯",
  "护林人的哨声",
];
const when = ["比往年", "一天天", "在大家手里", "顺着民意", "不声不响地", "趁着农闲", "跟着日程表"];
const what = ["亮得更早了", "有了新的用处", "换了模样", "走上了正轨", "等来了回应", "派上了用场", "让人放心", "少了些周折", "多了些暖意"];

/** Sentences without figures, for the body; as many different ones as these lists give, 693. */
export function filler(number: number): string {
  const at = (words: readonly string[], place: number): string => words[place % words.length] ?? "";
  return `${at(who, number)}${at(when, number)}${at(what, number)}。`;
}

/** Titles of the plan's sections and of the review's. */
export const planSections: readonly string[] = [
  "壮大实体经济",
  "做优城市功能",
  "推进乡村振兴",
  "深化改革开放",
  "守护绿水青山",
  "提升政府效能",
];
export const reviewSections: readonly string[] = ["产业根基更加稳固", "城乡面貌不断变化", "发展活力持续释放", "生态底色愈发鲜明"];

export const shortcomings = "同时，我们也清醒看到，发展还有不少困难和短板，一些历史遗留问题有待解决。";

export const closing = "各位代表，让我们携手并肩，把岸边的灯火点得更亮！";

/** What is done, to what, counted in what. */
export const deeds: readonly { act: string; what: string; unit: string }[] = [
  { act: "新建", what: "幼儿园", unit: "所" },
  { act: "改造", what: "老旧小区", unit: "个" },
  { act: "新增", what: "停车位", unit: "个" },
  { act: "改造", what: "供水管网", unit: "公里" },
  { act: "新建", what: "口袋公园", unit: "座" },
  { act: "加装", what: "电梯", unit: "部" },
  { act: "培训", what: "护理员", unit: "名" },
  { act: "新建", what: "老年食堂", unit: "家" },
  { act: "开展", what: "招聘活动", unit: "场" },
  { act: "修复", what: "湿地", unit: "亩" },
  { act: "新开", what: "公交线路", unit: "条" },
  { act: "更新", what: "健身器材", unit: "套" },
];

/** Units as classifiers are their own canonical form; these are not. */
export const canonicalUnits: Readonly<Record<string, string>> = { 公里: "km", 亩: "mu" };

export const offices: readonly string[] = ["市教育局", "市民政局", "市住建局", "市交通局", "市水务局", "市文旅局", "市卫健委", "市人社局"];

export const categories: readonly string[] = ["教育", "养老", "出行", "住房", "就业", "生态"];

export const projectTitles: readonly string[] = ["安心托育工程", "便民出行工程", "暖心助餐工程", "清水润城工程", "健康守护工程"];

export const terms: readonly string[] = [
  "岸灯计划",
  "“一桥三渡”布局",
  "渡口议事会",
  "“双岸联动”",
  "青苗账户",
  "巷长制",
  "3公里便民圈",
  "WRX标准",
  "“五色”清单",
  "候鸟学堂",
  "1+4服务网",
  "云上渡口",
];

export const definitions: readonly string[] = [
  "由街巷居民轮流值守的照明养护办法。",
  "一座桥和三个渡口连成的交通骨架。",
  "每月一次、人人可以到场的商议制度；会后公开结果。",
  "“双岸”是东岸和西岸，“联动”是同规划、同建设。",
  "为学龄儿童设立的储蓄账户，由街道管理。",
  "步行可达的范围内，买菜、看病、取件都有着落。",
  "不收费用，不设门槛，面向流动人口子女的课堂。",
];

/** Names that objects have of their own: a text that uses them must not reach any prototype. */
export const inherited: readonly string[] = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];
