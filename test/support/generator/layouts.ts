/** Ways in which one text is found: every one says the same. */
export interface Layout {
  name: string;
  /** The headings' line ends are gone: less can be told of sections. */
  flat: boolean;
  write(lines: readonly string[], title: string): string;
}

const layout = (name: string, write: Layout["write"], flat = false): Layout => ({ name, flat, write });

const site = (lines: readonly string[], title: string): string =>
  [
    "岸边新闻网",
    "当前位置：首页 > 政务公开 > 政府工作报告",
    "来源：岸边日报    发布时间：2031-02-03 08:30    字号：大 中 小    打印",
    "",
    ...lines.map((line) => `　　${line}`),
    "",
    "责任编辑：宁未央",
    "【打印本页】  【关闭窗口】",
    `· 一图读懂${title}`,
    "联系我们 | 网站地图 | 使用帮助",
    "",
  ].join("\n");

const forum = (lines: readonly string[], title: string): string =>
  [
    "设为首页收藏本站",
    "查看: 512|回复: 2",
    "",
    `[河滨] ${title}`,
    "",
    "[复制链接]",
    "  发表于 2031-3-6 09:15:42 | 显示全部楼层 |阅读模式",
    "",
    ...lines.map((line) => `    ${line}\n`),
    "回复",
    "",
    "使用道具 举报",
    "",
    "您需要登录后才可以回帖 登录 | 立即注册",
    "",
  ].join("\n");

/** A page number between the pages, each as long as so many lines. */
const paged = (lines: readonly string[]): string =>
  lines.map((line, at) => (at % 12 === 11 ? `${line}\n— ${Math.floor(at / 12) + 1} —\n` : `${line}\n`)).join("");

export const layouts: readonly Layout[] = [
  layout("lines", (lines) => `${lines.join("\n")}\n`),
  layout("indented", (lines) => lines.map((line) => `　　${line}\n`).join("")),
  layout("spread", (lines) => lines.map((line) => `    ${line}  \n\n`).join("")),
  layout("windows", (lines) => `\ufeff${lines.join("\r\n")}\r\n`),
  layout("hard spaces", (lines) => lines.map((line) => `\u00a0\u00a0${line}\u00a0`).join("\n")),
  layout("no-break spaces in between", (lines) => lines.join("\n\u00a0\n")),
  layout("tabs", (lines) => lines.map((line) => `\t${line}`).join("\n")),
  layout("pages", paged),
  layout("site", site),
  layout("forum", forum),
  layout("one line", (lines) => lines.join(" "), true),
  layout("one line, wide gaps", (lines) => lines.join("　　"), true),
];
