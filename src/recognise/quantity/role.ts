import type { Candidate } from "./candidate";

// Qualifiers: 500人以上的学校食堂   60岁以上老人   30亿元以上项目3个; a measure: 新增就业500人以上

/** Whether a quantity measures something, or is a threshold or size inside the name of a class. */
export function roleOf(text: string, { unit, numeral, end, start, boundBehind, boundBefore }: Candidate): "measure" | "qualifier" {
  if (unit.unit === "岁" || unit.dimension === "voltage") return "qualifier";
  const next = text.charAt(end);
  if (text.startsWith("时速", start - 2)) return "qualifier";
  const opensNoun = next !== "" && next >= "一" && next <= "龥" && !"和与及或并其占在将比是为，".includes(next);
  if (numeral.form === "scale" && opensNoun && unit.dimension !== "count") return "qualifier";
  if (!opensNoun) return "measure";
  if ((boundBehind || boundBefore) && (unit.measured || unit.unit === "人" || unit.unit === "户")) {
    if (next === "的") return "qualifier";
    return boundBehind && /^[^,。;、:\n]{1,14}\d/.test(text.slice(end, end + 16)) ? "qualifier" : "measure";
  }
  if (unit.dimension === "power" || unit.unit === "t") {
    return /^[^,。;、:\n]{0,5}(?:矿|风电|光伏|机组|热电|电站|码头|泊位|提质)/.test(text.slice(end, end + 10)) ? "qualifier" : "measure";
  }
  return "measure";
}
