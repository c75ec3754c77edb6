export interface LeadIn {
  /** 力争, 确保: kept by the measure. */
  modality?: "ensure" | "strive";
  /** Characters that make the lead-in part of a word when they follow: 再 in 再生, 就 in 就业. */
  unless?: string;
}

/**
 * Words that open a clause without belonging to what is measured: 其中, 全年, 预计 … They are peeled off, longest first, until
 * none is left.
 */
const plain = [
  "其中", "其中,", "同时", "全年", "今年", "去年", "本年", "年内", "当年", "上年", "过去一年", "一年来", "五年来", "过去五年", "预计", "预计全年", "初步核算", "初步预计", "据初步核算", "到年底", "年底",
  "年末", "到年末", "截至目前", "目前", "截至年底", "截至年末", "推动", "促进", "带动", "力促", "推动实现", "努力使", "新的一年", "明年", "每年", "计划", "计划全年", "扣除价格因素", "剔除价格因素", "按可比口径",
  "同口径", "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是", "尤其是", "特别是", "截至", "预期", "建议", "综合考虑", "初步", "主要是", "包括", "以及", "总体", "持续", "继续", "进一步",
  "不断", "稳步", "努力实现", "全年实现", "全年完成", "拟安排", "我们", "我们要", "我们将", "区域内", "今后五年", "未来五年", "以来", "市政府", "县政府", "区政府", "省政府", "累计", "先后", "已经", "比上年", "比去年", "——",
  "①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩", "、", " ", "-", "·", "预计将", "有望", "全社会共", "全市共", "全省共", "全区共", "全县共", "从而", "此外", "另外", "到2025年底",
];

export const leadIns: ReadonlyMap<string, LeadIn> = new Map<string, LeadIn>([
  ...plain.map((word): [string, LeadIn] => [word, {}]),
  ["力争", { modality: "strive" }],
  ["力争全年", { modality: "strive" }],
  ["争取", { modality: "strive" }],
  ["努力", { modality: "strive" }],
  ["力求", { modality: "strive" }],
  ["奋力", { modality: "strive" }],
  ["力争使", { modality: "strive" }],
  ["确保", { modality: "ensure" }],
  ["确保全年", { modality: "ensure" }],
  ["保证", { modality: "ensure" }],
  ["并", { unless: "网购轨" }],
  ["且", {}],
  ["含", { unless: "量氧硫水税金油糖沙盐碳有" }],
  ["而", {}],
  ["使", { unless: "用领命" }],
  ["让", { unless: "利" }],
  ["将", { unless: "军" }],
  ["要", { unless: "素求闻" }],
  ["再", { unless: "生就贷造融次制" }],
  ["还", { unless: "林草湿款迁建" }],
  ["也", {}],
  ["又", {}],
  ["及", { unless: "时格" }],
  ["和", { unless: "谐平美睦" }],
  ["与", { unless: "会" }],
  ["共", { unless: "同享建和青产" }],
  ["已", {}],
  ["均", { unless: "衡等" }],
  ["都", { unless: "市" }],
  ["其", { unless: "他它余中" }],
  ["的", { unless: "士" }],
  ["等", { unless: "级" }],
  ["有", { unless: "效限关机色望序线意所" }],
]);
