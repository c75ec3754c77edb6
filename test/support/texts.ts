/** Texts that are no report, or a broken one. Written for this project. */
export const recipe = `番茄炒蛋

一、准备材料
番茄2个，鸡蛋3个，食盐5克，白糖10克，食用油30毫升。
二、做法
先把鸡蛋打散，炒至八成熟盛出；再炒番茄，出汁后倒入鸡蛋，翻炒1分钟即可。
`;

export const report = `政府工作报告
——2024年1月16日在栖岚市第八届人民代表大会第四次会议上
栖岚市人民政府市长 乔远舟

各位代表：
现在，我代表市人民政府，向大会报告工作，请予审议。
一、2023年工作回顾
过去一年，栖岚稳中有进，地区生产总值增长6.1%，一般公共预算收入增长4.2%。
（一）产业有了新模样。新增规模以上工业企业37家。
（二）民生有了新保障。新增城镇就业2.4万人。
同时，我们也看到，财政收支仍有矛盾，营商环境还有短板。
二、2024年工作安排
今年发展的主要预期目标是：地区生产总值增长6.5%左右，城镇新增就业2.3万人以上，居民收入增长与经济增长同步。
（一）壮大实体经济。新引进亿元以上项目40个。
（二）建设宜居城市。改造老旧小区26个，新建停车位1500个以上。
各位代表，让我们一起把栖岚建设得更好！
`;

const plan = report.indexOf("二、2024年");

export const withoutPlan = report.slice(0, plan);
export const withoutReview = report.slice(0, report.indexOf("一、2023年")) + report.slice(plan);
/** Ends in the middle of a word of the review. */
export const half = report.slice(0, report.indexOf("新增城镇就业") + 4);

export const oddities: { name: string; text: string }[] = [
  { name: "nothing", text: "" },
  { name: "white space", text: " \r\n\t\u3000\n\ufeff" },
  { name: "a byte order mark and nothing", text: "\ufeff" },
  { name: "a recipe", text: recipe },
  { name: "half a report", text: half },
  { name: "a report without plan", text: withoutPlan },
  { name: "a report without review", text: withoutReview },
  { name: "a short report", text: report },
  { name: "a short report, line ends of Windows", text: `\ufeff${report.replaceAll("\n", "\r\n")}` },
  { name: "a short report on one line", text: report.replaceAll("\n", "") },
  { name: "a short report twice", text: report + report },
  { name: "a lone surrogate and a null", text: `\ud83d${report}\0\udc00` },
  { name: "digits and points", text: `${"1.2.3，4%、5—6—7亿元以上".repeat(50)}` },
  { name: "markers without text", text: "一、\n（一）\n1.\n——\n附件\n名词解释\n1.\n［1］\n" },
];
