import type { Dimension } from "../model/report";

/**
 * A unit of measure. `words` are the writings, the first one the one to write it back with. `base` is the unit of the same kind
 * that conversions go through, `ratio` how many of it one unit is, as an exact fraction [numerator, denominator].
 * Units without `base` convert to nothing but themselves.
 */
export interface UnitRow {
  unit: string;
  dimension: Dimension;
  words: readonly string[];
  base?: string;
  ratio?: readonly [number, number];
}

/** Units of measure, by dimension. A new unit is a row here. */
export const unitRows: readonly UnitRow[] = [
  // Money. There is no exchange rate in a report: currencies do not convert into each other.
  { unit: "CNY", dimension: "currency", words: ["元", "元人民币", "块钱"], base: "CNY", ratio: [1, 1] },
  { unit: "角", dimension: "currency", words: ["角钱", "毛钱"], base: "CNY", ratio: [1, 10] },
  { unit: "分钱", dimension: "currency", words: ["分钱"], base: "CNY", ratio: [1, 100] },
  { unit: "USD", dimension: "currency", words: ["美元", "美金"], base: "USD", ratio: [1, 1] },
  { unit: "HKD", dimension: "currency", words: ["港元", "港币"], base: "HKD", ratio: [1, 1] },
  { unit: "MOP", dimension: "currency", words: ["澳门元", "澳门币"], base: "MOP", ratio: [1, 1] },
  { unit: "AUD", dimension: "currency", words: ["澳元"], base: "AUD", ratio: [1, 1] },
  { unit: "CAD", dimension: "currency", words: ["加元"], base: "CAD", ratio: [1, 1] },
  { unit: "SGD", dimension: "currency", words: ["新加坡元"], base: "SGD", ratio: [1, 1] },
  { unit: "KRW", dimension: "currency", words: ["韩元"], base: "KRW", ratio: [1, 1] },
  { unit: "CHF", dimension: "currency", words: ["瑞士法郎"], base: "CHF", ratio: [1, 1] },
  { unit: "TWD", dimension: "currency", words: ["新台币", "台币"], base: "TWD", ratio: [1, 1] },
  { unit: "EUR", dimension: "currency", words: ["欧元"], base: "EUR", ratio: [1, 1] },
  { unit: "JPY", dimension: "currency", words: ["日元"], base: "JPY", ratio: [1, 1] },
  { unit: "GBP", dimension: "currency", words: ["英镑"], base: "GBP", ratio: [1, 1] },
  { unit: "新卢布", dimension: "currency", words: ["新卢布"] },
  { unit: "RUB", dimension: "currency", words: ["卢布"], base: "RUB", ratio: [1, 1] },

  // Shares.
  { unit: "%", dimension: "ratio", words: ["%"], base: "%", ratio: [1, 1] },
  { unit: "‰", dimension: "ratio", words: ["‰"], base: "%", ratio: [1, 10] },
  { unit: "ratio", dimension: "ratio", words: [], base: "%", ratio: [100, 1] },
  { unit: "/万", dimension: "rate", words: [], base: "%", ratio: [1, 100] },
  { unit: "/10万", dimension: "rate", words: [], base: "%", ratio: [1, 1000] },
  { unit: "成", dimension: "ratio", words: ["成"], base: "%", ratio: [10, 1] },
  { unit: "pp", dimension: "ratio", words: ["个百分点", "百分点", "个多百分点", "个 百分点"], base: "pp", ratio: [1, 1] },
  { unit: "千分点", dimension: "ratio", words: ["个千分点", "千分点"], base: "pp", ratio: [1, 10] },
  { unit: "bp", dimension: "ratio", words: ["个基点", "基点"], base: "pp", ratio: [1, 100] },
  { unit: "倍", dimension: "ratio", words: ["倍"] },
  { unit: "番", dimension: "ratio", words: ["番"] },

  // Lengths.
  { unit: "km", dimension: "length", words: ["公里", "千米", "km", "KM", "Km", "㎞"], base: "m", ratio: [1000, 1] },
  { unit: "m", dimension: "length", words: ["米", "公尺", "延米", "延长米"], base: "m", ratio: [1, 1] },
  { unit: "皮长公里", dimension: "length", words: ["皮长公里"] },
  { unit: "芯公里", dimension: "length", words: ["芯公里"] },
  { unit: "cm", dimension: "length", words: ["厘米", "公分", "cm"], base: "m", ratio: [1, 100] },
  { unit: "mm", dimension: "length", words: ["毫米", "公厘", "mm"], base: "m", ratio: [1, 1000] },
  { unit: "um", dimension: "length", words: ["微米"], base: "m", ratio: [1, 1000000] },
  { unit: "nm", dimension: "length", words: ["纳米"], base: "m", ratio: [1, 1000000000] },
  { unit: "nmi", dimension: "length", words: ["海里"], base: "m", ratio: [1852, 1] },
  { unit: "尺", dimension: "length", words: ["尺", "市尺"], base: "m", ratio: [1, 3] },
  { unit: "英寸", dimension: "length", words: ["英寸"], base: "m", ratio: [127, 5000] },
  { unit: "里", dimension: "length", words: ["里", "华里", "市里"], base: "m", ratio: [500, 1] },

  // Areas.
  { unit: "km2", dimension: "area", words: ["平方公里", "平方千米", "km²", "km2"], base: "m2", ratio: [1000000, 1] },
  { unit: "m2", dimension: "area", words: ["平方米", "平米", "平方公尺", "㎡", "m²"], base: "m2", ratio: [1, 1] },
  { unit: "mu", dimension: "area", words: ["亩", "市亩"], base: "m2", ratio: [2000, 3] },
  { unit: "亩次", dimension: "area", words: ["亩次"] },
  { unit: "ha", dimension: "area", words: ["公顷"], base: "m2", ratio: [10000, 1] },
  { unit: "nmi2", dimension: "area", words: ["平方海里"], base: "m2", ratio: [3429904, 1] },

  // Volumes.
  {
    unit: "m3",
    dimension: "volume",
    words: ["立方米", "立方公尺", "立方", "方", "公方", "m³", "m3", "标准立方米", "标方", "土方", "土石方"],
    base: "m3",
    ratio: [1, 1],
  },
  { unit: "L", dimension: "volume", words: ["升", "公升"], base: "m3", ratio: [1, 1000] },
  { unit: "kL", dimension: "volume", words: ["千升"], base: "m3", ratio: [1, 1] },
  { unit: "mL", dimension: "volume", words: ["毫升"], base: "m3", ratio: [1, 1000000] },

  // Masses.
  { unit: "t", dimension: "mass", words: ["吨", "公吨"], base: "kg", ratio: [1000, 1] },
  { unit: "kg", dimension: "mass", words: ["公斤", "千克", "kg", "㎏"], base: "kg", ratio: [1, 1] },
  { unit: "jin", dimension: "mass", words: ["斤", "市斤"], base: "kg", ratio: [1, 2] },
  { unit: "担", dimension: "mass", words: ["担", "市担"], base: "kg", ratio: [50, 1] },
  { unit: "g", dimension: "mass", words: ["克"], base: "kg", ratio: [1, 1000] },
  { unit: "mg", dimension: "mass", words: ["毫克"], base: "kg", ratio: [1, 1000000] },
  { unit: "克拉", dimension: "mass", words: ["克拉"], base: "kg", ratio: [1, 5000] },
  { unit: "盎司", dimension: "mass", words: ["盎司"] },
  { unit: "蒸吨", dimension: "power", words: ["蒸吨"] },
  { unit: "ug", dimension: "mass", words: ["微克", "μg", "ug"], base: "kg", ratio: [1, 1000000000] },

  // Power, energy, voltage. Standard coal is energy in a mass's clothes: 1 kgce is 29.3076 MJ.
  { unit: "kW", dimension: "power", words: ["千瓦", "kW", "KW", "kw"], base: "kW", ratio: [1, 1] },
  { unit: "W", dimension: "power", words: ["瓦"], base: "kW", ratio: [1, 1000] },
  { unit: "MW", dimension: "power", words: ["兆瓦", "MW"], base: "kW", ratio: [1000, 1] },
  { unit: "GW", dimension: "power", words: ["吉瓦", "GW"], base: "kW", ratio: [1000000, 1] },
  { unit: "马力", dimension: "power", words: ["马力"] },
  { unit: "kVA", dimension: "power", words: ["千伏安", "kVA"], base: "kVA", ratio: [1, 1] },
  { unit: "MVA", dimension: "power", words: ["兆伏安", "MVA"], base: "kVA", ratio: [1000, 1] },
  { unit: "kWh", dimension: "energy", words: ["千瓦时", "千瓦小时", "度电", "度", "kWh", "kwh"], base: "kWh", ratio: [1, 1] },
  { unit: "MWh", dimension: "energy", words: ["兆瓦时", "MWh"], base: "kWh", ratio: [1000, 1] },
  { unit: "GWh", dimension: "energy", words: ["吉瓦时", "GWh"], base: "kWh", ratio: [1000000, 1] },
  { unit: "tce", dimension: "energy", words: ["吨标准煤", "吨标煤"], base: "tce", ratio: [1, 1] },
  { unit: "kgce", dimension: "energy", words: ["千克标准煤", "公斤标准煤"], base: "tce", ratio: [1, 1000] },
  { unit: "kV", dimension: "voltage", words: ["千伏", "kV", "KV"], base: "kV", ratio: [1, 1] },
  { unit: "Wh", dimension: "energy", words: ["瓦时", "Wh"], base: "kWh", ratio: [1, 1000] },
  { unit: "GJ", dimension: "energy", words: ["吉焦", "GJ"], base: "kWh", ratio: [2500, 9] },
  { unit: "V", dimension: "voltage", words: ["伏"], base: "kV", ratio: [1, 1000] },

  { unit: "Cel", dimension: "temperature", words: ["摄氏度", "℃"] },

  // Durations. Months and days have no fixed ratio: 3个月 converts to years, not to days.
  { unit: "a", dimension: "duration", words: ["年"], base: "mo", ratio: [12, 1] },
  { unit: "mo", dimension: "duration", words: ["个月", "个多月", "个半月"], base: "mo", ratio: [1, 1] },
  { unit: "wk", dimension: "duration", words: ["周", "个星期"], base: "min", ratio: [10080, 1] },
  { unit: "d", dimension: "duration", words: ["天", "日"], base: "min", ratio: [1440, 1] },
  { unit: "h", dimension: "duration", words: ["小时", "个小时", "个多小时", "个半小时", "个钟头"], base: "min", ratio: [60, 1] },
  { unit: "min", dimension: "duration", words: ["分钟"], base: "min", ratio: [1, 1] },
  { unit: "s", dimension: "duration", words: ["秒", "秒钟"], base: "min", ratio: [1, 60] },
  { unit: "ms", dimension: "duration", words: ["毫秒"], base: "min", ratio: [1, 60000] },
  { unit: "工作日", dimension: "duration", words: ["个工作日", "工作日"] },
  { unit: "学时", dimension: "duration", words: ["学时", "个学时"] },
  { unit: "自然日", dimension: "duration", words: ["个自然日", "自然日"] },
  { unit: "工日", dimension: "duration", words: ["个工日", "工日"] },
  { unit: "课时", dimension: "duration", words: ["课时", "个课时"] },
  { unit: "岁", dimension: "duration", words: ["岁", "周岁"] },

  // Computing power and data.
  { unit: "PFLOPS", dimension: "computing", words: ["P", "PF", "PFLOPS", "PFlops", "PFLOPs", "Pflops"], base: "PFLOPS", ratio: [1, 1] },
  { unit: "EFLOPS", dimension: "computing", words: ["EFLOPS", "EF", "EFlops", "EFLOPs", "Eflops"], base: "PFLOPS", ratio: [1000, 1] },
  { unit: "Mbps", dimension: "rate", words: ["兆比特每秒", "Mbps"], base: "Mbps", ratio: [1, 1] },
  { unit: "Gbps", dimension: "rate", words: ["Gbps"], base: "Mbps", ratio: [1000, 1] },
  { unit: "Tbps", dimension: "rate", words: ["Tbps"], base: "Mbps", ratio: [1000000, 1] },
  { unit: "GB", dimension: "other", words: ["GB"], base: "GB", ratio: [1, 1] },
  { unit: "TB", dimension: "other", words: ["TB"], base: "GB", ratio: [1000, 1] },
  { unit: "PB", dimension: "other", words: ["PB"], base: "GB", ratio: [1000000, 1] },
  { unit: "EB", dimension: "other", words: ["EB"], base: "GB", ratio: [1000000000, 1] },
  { unit: "ZB", dimension: "other", words: ["ZB"], base: "GB", ratio: [1000000000000, 1] },
  { unit: "MHz", dimension: "other", words: ["兆赫", "兆赫兹", "MHz"], base: "MHz", ratio: [1, 1] },
  { unit: "GHz", dimension: "other", words: ["吉赫", "吉赫兹", "GHz"], base: "MHz", ratio: [1000, 1] },
  { unit: "MPa", dimension: "other", words: ["兆帕", "MPa"] },
  { unit: "dB", dimension: "other", words: ["分贝"] },

  // Transport work and containers.
  { unit: "吨公里", dimension: "other", words: ["吨公里"] },
  { unit: "人公里", dimension: "other", words: ["人公里"] },
  { unit: "车公里", dimension: "other", words: ["车公里"] },
  { unit: "TEU", dimension: "count", words: ["标准箱", "标箱", "TEU"] },
  { unit: "修正总吨", dimension: "other", words: ["修正总吨"] },
  { unit: "标台", dimension: "count", words: ["标台"] },
];

/** Scales in front of a unit, when a reader asks for one: convert(quantity, "亿元"). */
export const scaleWords: readonly (readonly [word: string, exponent: number])[] = [
  ["万亿", 12],
  ["千亿", 11],
  ["百亿", 10],
  ["十亿", 9],
  ["亿", 8],
  ["千万", 7],
  ["百万", 6],
  ["十万", 5],
  ["万", 4],
  ["千", 3],
  ["百", 2],
];

/** In front of a number in 万 or 亿 without a unit: a sum's name (总投资120亿的项目), or a word that leads to a level (由2.3万增加到). */
export const levelWords: readonly string[] = ["投资", "资金", "贷款", "产值", "收入", "从", "由", "达", "到", "至"];

/** Counted without a classifier: 1.77亿农民, 310万农户. The number measures, its unit stays unsaid. */
export const countedNouns: readonly string[] = (
  "农民 群众 人民 人员 职工 居民 劳动力 残疾人 老年人 老人 学生 儿童 师生 人口 市民 人才 工人 移民 妇女 青年 干部 " +
  "党员 毕业生 游客 旅客 教师 村民 牧民 大军 志愿者 同胞 官兵 战士 患者 读者 选民 教职工 农牧民 青少年 考生 大学生 " +
  "手工业者 个体工商户 个体户 消费者 建设者 就业者 创业者 从业者 参保者 孩子 在校生 纳税人 中国人 师生员工 新生 民众 劳动者 群体 儿女 学员 农民工 老兵 军人 侨民 华侨 农户 牧户 农牧户 用户 客户 贫困户 家庭"
).split(" ");

/** The unit of a number that counts something without saying in what: 突破万亿, 旅居人数达600万. */
export const unsaidUnit = null;
