// What a script for one evening does: one regex for the figures, no grammar. The measure of what reading a text costs at least.

const SCALES = { 百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12 };

const UNITS =
  "%|‰|个百分点|个|元\\/平方米|万元|美元|欧元|港元|元|平方公里|平方千米|平方米|立方米|公里|千米|米|公顷|亩|吨标准煤|吨|公斤|斤|千瓦时|千瓦|兆瓦|千伏|" +
  "微克\\/立方米|年|个月|天|小时|分钟|倍|番|人次|班次|场次|人|名|户|家|所|座|条|项|套|件|处|场|次|台|辆|架|艘|列|只|头|篇|部|款|种|类|批|期|栋|间|张|份|支";

const FIGURE = new RegExp(
  `(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(${Object.keys(SCALES)
    .sort((a, b) => b.length - a.length)
    .join("|")})?余?多?(${UNITS})`,
  "g",
);

/** @returns {{start: number, end: number, value: number, unit: string}[]} */
export function regexPass(text) {
  const found = [];
  for (const match of text.matchAll(FIGURE)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: Number(match[1].replaceAll(",", "")) * (SCALES[match[2]] ?? 1),
      unit: match[3],
    });
  }
  return found;
}
