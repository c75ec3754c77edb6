import { describe, expect, it } from "vitest";
import { readPage } from "../../src/read/page";
import { readText } from "../../src/read/read-text";
import cases from "../cases/chrome.json";

const REPORT = [
  "云湖县政府工作报告",
  "各位代表：",
  "现在，我代表县人民政府，向大会报告工作，请予审议。",
  "一、2030年工作回顾",
  "全年经济平稳。",
  "二、2031年工作安排",
  "今年工作很重。",
  "各位代表！让我们把云湖建设得更好！",
];

function chromeOf(text: string): string[] {
  const source = readText(text);
  return readPage(source).chrome.map(({ start, end }) => source.text.slice(start, end));
}

describe("lines of a page", () => {
  it.each(cases.chrome)("chrome: %s", (line) => {
    expect(chromeOf([REPORT[0], line, ...REPORT.slice(1)].join("\n"))).toEqual([line]);
  });

  it.each(cases.not)("the report's own: %s", (line) => {
    expect(chromeOf([...REPORT.slice(0, 5), line, ...REPORT.slice(5)].join("\n"))).toEqual([]);
  });

  it("script comments, and the foot of a site", () => {
    const text = ["<!--", "var a = 1;", "//-->", ...REPORT, "相关链接", "县情概况", "版权所有：云湖县人民政府", "云ICP备00000000号"].join(
      "\n",
    );
    expect(chromeOf(text)).toEqual([
      "<!--",
      "var a = 1;",
      "//-->",
      "相关链接",
      "县情概况",
      "版权所有：云湖县人民政府",
      "云ICP备00000000号",
    ]);
  });

  it("a plain report has no page around it", () => {
    expect(readPage(readText(REPORT.join("\n")))).toEqual({ post: null, chrome: [] });
  });
});

describe("a forum's page", () => {
  const head = [
    "2031年云湖县政府工作报告 - 县情 - 云湖论坛 - Powered by Discuz!",
    "设为首页收藏本站",
    "查看: 2,048|回复: 3",
    "",
    "[山水] 2031年云湖县政府工作报告",
    "",
    "[复制链接]",
    "签到天数: 12 天",
    "6万",
    "积分",
    "金牌会员",
    "Rank: 6Rank: 6",
    "积分",
    "61234",
    "发表于 2031-2-8 09:05:03 | 显示全部楼层 |阅读模式",
    "本帖最后由 丁某 于 2031-2-9 10:00 编辑",
  ];
  const foot = ["回复", "举报", "使用道具", "您需要登录后才可以回帖 登录 | 立即注册", "本版积分规则", "Powered by Discuz! X3.4"];
  const text = [...head, ...REPORT, ...foot].join("\n");

  it("tells the post's particulars", () => {
    expect(readPage(readText(text)).post).toEqual({
      site: "云湖论坛",
      tag: "山水",
      title: "2031年云湖县政府工作报告",
      posted: "2031-02-08T09:05:03",
      views: 2048,
      replies: 3,
      author: { group: "金牌会员", credits: 61234 },
    });
  });

  it("keeps the report, and nothing but the report", () => {
    expect(chromeOf(text)).toEqual([...head, ...foot].filter((line) => line !== ""));
  });

  it("ends the post where the next one begins", () => {
    const next = ["新手上路", "积分", "5", "发表于 2031-2-8 10:00:00 | 显示全部楼层", "顶一个。"];
    expect(chromeOf([...head, ...REPORT, ...next].join("\n"))).not.toContain(REPORT.at(-1));
    expect(chromeOf([...head, ...REPORT, ...next].join("\n"))).toContain("顶一个。");
  });

  it("leaves open what the page does not say", () => {
    const bare = ["楼主", "发表于 2031-2-8", "只看该作者", ...REPORT, "返回列表"].join("\n");
    expect(readPage(readText(bare)).post).toEqual({
      site: null,
      tag: null,
      title: null,
      posted: "2031-02-08",
      views: null,
      replies: null,
      author: null,
    });
  });

  it.each(["　　", " "])("is told in one endless line, breaks %j", (gap) => {
    const filler = Array.from({ length: 120 }, (_, i) => `第${i + 1}个村的路也修通了，村民出门不再踩泥，老人看病、孩子上学都方便了许多。`);
    const flat = [...head.filter((line) => line !== "").slice(0, -1), ...REPORT, ...filler, ...foot].join(gap);
    const source = readText(flat);
    const { post, chrome } = readPage(source);
    expect(post).toMatchObject({
      tag: "山水",
      posted: "2031-02-08T09:05:03",
      views: 2048,
      replies: 3,
      author: { group: "金牌会员", credits: 61234 },
    });
    expect(chrome).toHaveLength(2);
    const between = source.text.slice(chrome[0]?.end, chrome[1]?.start).trim();
    expect(between).toBe([...REPORT, ...filler].join(gap));
  });

  it("one word of a forum makes no forum", () => {
    expect(readPage(readText([...REPORT, "返回列表"].join("\n"))).post).toBeNull();
  });
});
