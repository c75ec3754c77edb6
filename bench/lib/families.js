// Texts of any length, one family a way of being long. The words are made up; nothing here comes from a report.
const HEAD = [
  "2024年澜州市澜溪区政府工作报告",
  "2024年1月18日在澜州市澜溪区第六届人民代表大会第四次会议上",
  "澜州市澜溪区人民政府区长 简 朗",
  "各位代表：",
  "现在，我代表区人民政府，向大会报告工作，请予审议。",
  "一、2023年工作回顾",
  "过去一年，地区生产总值增长6.1%，城镇新增就业6200人。",
].join("\n");
const PLAN = `${HEAD}\n二、2024年目标任务\n今年经济社会发展的主要预期目标是：`;
const GLOSSARY = `${PLAN}地区生产总值增长6%左右。\n名词解释\n`;
const TASKS = `${PLAN}地区生产总值增长6%左右。\n三、2024年民生实事\n`;

const NAMES = ["地区生产总值", "规模以上工业增加值", "固定资产投资", "社会消费品零售总额", "一般公共预算收入", "城镇居民人均可支配收入"];
const name = (i) => NAMES[i % NAMES.length];
/** A character that differs from one unit to the next, so that nothing is a copy of what stood before. */
const hanzi = (i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000));

/** `unit(i)` is repeated after `head` until the text is long enough. */
const repeated = (name, head, unit) => ({
  name,
  text(length) {
    const parts = [head];
    for (let have = head.length, i = 0; have < length; i++) {
      const next = unit(i);
      parts.push(next);
      have += next.length;
    }
    return parts.join("").slice(0, length);
  },
});

/** Adversarial texts: the plan of a report that never ends, made of one thing over and over. */
const adversarial = [
  repeated("digits", PLAN, () => "1234567890"),
  repeated("numbers of many digits", PLAN, (i) => `${i}${i}.${i}亿元，`),
  repeated("Chinese numerals", PLAN, () => "一千二百三十四万"),
  repeated("ranges", PLAN, (i) => `${i % 9}—`),
  repeated("brackets that open only", PLAN, () => "（"),
  repeated("nested brackets", PLAN, (i) => (i % 2000 < 1000 ? "（1" : "2）")),
  repeated("quotation marks that open only", PLAN, () => "“四"),
  repeated("quotations", PLAN, (i) => `“${hanzi(i)}区”`),
  repeated("、-list of names", PLAN, (i) => `${name(i)}、`),
  repeated("、-list of figures", PLAN, (i) => `${i % 97}%、`),
  repeated("分别 chains", PLAN, (i) => `${name(i)}、${name(i + 1)}分别增长${i % 9}%、${(i + 3) % 9}%，`),
  repeated("分别 without end", PLAN, (i) => `${name(i)}分别`),
  repeated("其中 chains", PLAN, (i) => `其中${name(i)}增长${i % 9}%，`),
  repeated(
    "growth to, by and above",
    PLAN,
    (i) => `${name(i)}由${i % 97}亿元增加到${i % 89}亿元、增长${i % 9}%以上、力争${(i % 9) + 1}%，`,
  ),
  repeated("comparators", PLAN, () => "不低于超过"),
  repeated("figures without a name", PLAN, (i) => `${i % 997}个，`),
  repeated("a sentence without commas", PLAN, (i) => `${hanzi(i)}建设${i % 97}个`),
  repeated("one line of sentences", PLAN, (i) => `新建${hanzi(i)}园${i % 97}个，${name(i)}增长${i % 9}%。`),
  repeated("years", PLAN, (i) => `${1990 + (i % 50)}年`),
  repeated("dates", PLAN, (i) => `2024年${(i % 12) + 1}月${(i % 28) + 1}日`),
  repeated("“十四五” and periods", PLAN, () => "“十四五”时期、年底前、一季度、"),
  repeated("commas", PLAN, () => "，"),
  repeated("spaces", PLAN, () => " \u3000"),
  repeated("empty lines", PLAN, () => "\n"),
  repeated("short lines", PLAN, (i) => `\n${hanzi(i)}`),
  repeated("equal lines", PLAN, () => "\n新建公园3个，城镇新增就业6000人，地区生产总值增长6%左右。"),
  repeated("headings", HEAD, (i) => `\n（${"一二三四五六七八九"[i % 9]}）抓好${hanzi(i)}工作`),
  repeated("parts", HEAD, (i) => `\n${"一二三四五六七八九"[i % 9]}、${2000 + (i % 30)}年工作${i % 2 === 0 ? "回顾" : "安排"}`),
  repeated("headings in one line", PLAN, (i) => `（${"一二三四五六七八九"[i % 9]}）抓好${hanzi(i)}工作。`),
  repeated("titles", "", (i) => `${2000 + (i % 30)}年澜州市${hanzi(i)}溪区政府工作报告\n各位代表：\n`),
  repeated("glossary", GLOSSARY, (i) => `${i + 1}. ${hanzi(i)}${hanzi(i + 1)}工程：建设${i % 97}个站点。\n`),
  repeated("glossary markers", PLAN, (i) => `${hanzi(i)}区[${i + 1}]，`),
  repeated("glossary in one line", GLOSSARY, (i) => `${i + 1}.${hanzi(i)}工程：建设站点。`),
  repeated("tasks", TASKS, (i) => `${i + 1}. 新建${hanzi(i)}园${i % 97}个。（责任单位：区${hanzi(i)}局）\n`),
  repeated("tasks in one line", TASKS, (i) => `${i + 1}.新建${hanzi(i)}园${i % 97}个；`),
  repeated("table rows", TASKS, (i) => `${i + 1}\t新建${hanzi(i)}园\t${i % 97}个\t区${hanzi(i)}局\n`),
  repeated("rows of |", PLAN, (i) => `\n| ${i + 1} | ${name(i)} | ${i % 97}% |`),
  repeated("Latin letters", PLAN, () => "GDP"),
  repeated("emoji", PLAN, () => "😀"),
  repeated("tags", PLAN, () => "<p>"),
  repeated("comments that open only", PLAN, () => "<!--"),
  repeated("links", PLAN, () => "[区](http://a/"),
  repeated("forum posts", HEAD, (i) => `\n发表于 2024-3-6 09:15:42 | 显示全部楼层\n${hanzi(i)}不错，增长${i % 9}%\n`),
];

/** Texts made of whole reports. */
const ofReports = {
  // From the second round on a line has a mark of its own: equal reports would be taken for copies and left out.
  "reports in a row": (texts) => (i) => {
    const text = texts[i % texts.length];
    return `${i < texts.length ? text : text.replace(/^(.{8})(?=.{8})/gm, `$1${hanzi(i)}`)}\n\n`;
  },
  "the same report again": (texts) => () => `${texts[0]}\n\n`,
};

export const familyNames = [...Object.keys(ofReports), ...adversarial.map(({ name }) => name)];

/** @returns {{name: string, text: (length: number) => string}} */
export function familyNamed(name, reports) {
  const family = name in ofReports ? repeated(name, "", ofReports[name](reports)) : adversarial.find((one) => one.name === name);
  if (family === undefined) throw new Error(`No such family: ${name}`);
  return family;
}
