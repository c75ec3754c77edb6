import { describe, expect, test } from "vitest";
import { parseReport as parseCore } from "../../src/index";
import { markdown, parseReport } from "../../src/markdown";
import { toInput } from "../../src/model/source";
import { report } from "../support/texts";

const read = (written: string) => markdown.read(written).source;
/** Blank lines are many; what counts is the lines. */
const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

describe("what is seen of", () => {
  test.each<[name: string, written: string, seen: string[]]>([
    ["headings", "# 政府工作报告\n## 一、回顾 ##\n过去一年\n###二、安排", ["政府工作报告", "一、回顾", "过去一年", "二、安排"]],
    ["bold", "**一年**来，__增长__5%，**“十五五”**时期，***稳***", ["一年来，增长5%，“十五五”时期，稳"]],
    ["emphasis", "*重点*工作_全面_完成", ["重点工作全面完成"]],
    ["no emphasis", "2*3*4、a_b_c、*注：新口径、____、5 * 6", ["2*3*4、a_b_c、*注：新口径、____、5 * 6"]],
    ["numbered items", "1. 一\n2. 二\n2024. 三\n1） 四", ["1. 一", "2. 二", "2024. 三", "1） 四"]],
    ["bullets", "- 甲\n* 乙\n    + 丙\n-5%", ["甲", "乙", "丙", "-5%"]],
    ["indented text", "    四格\n\n\t制表", ["四格", "制表"]],
    ["rules and underlines", "题\n===\n\n---\n\n副题\n------\n* * *\n正文", ["题", "副题", "正文"]],
    ["quotations", "> 一\n> 二\n>\n>> 三\n> # 四", ["一", "二", "三", "四"]],
    [
      "links and pictures",
      '见[**全文**](https://a.b/c_d_e?x=1&amp;y "题")和[1]、［2］![图](a.png)&lt;[甲][乙]',
      ["见全文和[1]、［2］<[甲][乙]"],
    ],
    [
      "notes",
      "新农人[1]、新质[^2]\n\n[1]: 新农人：返乡的人\n[^2]: 新质：新的",
      ["新农人[1]、新质[2]", "[1]: 新农人：返乡的人", "[2] 新质：新的"],
    ],
    ["escapes", "\\*\\*不是\\*\\* 1\\. \\[1\\] C:\\增长 \\\\", ["**不是** 1. [1] C:\\增长 \\"]],
    ["entities", "A&amp;B &ldquo;一&rdquo; &#22686;&#x957F; &unknown; & &copy", ["A&B “一” 增长 &unknown; & &copy"]],
    ["tags", "政<b>府</b><sup>[1]</sup>一<br>二<br/>三<!-- 无 -->四 1 <2 a<b", ["政府[1]一", "二", "三四 1 <2 a<b"]],
    ["code", "`一` 与 ``二 ` 二``", ["一 与 二 ` 二"]],
    ["a fence", "```text\n政府工作报告\n    一、回顾\n```\n后", ["政府工作报告", "一、回顾", "后"]],
    ["a fence without end", "```\n政府工作报告", ["政府工作报告"]],
    ["a table", "| 指标 | 数值 |\n|:---|---:|\n| 投资 | 5% |", ["指标 \t 数值", "投资 \t 5%"]],
    ["hard breaks", "一  \n二\\\n三", ["一", "二", "三"]],
    ["front matter", "---\ntitle: 2024年政府工作报告\ndate: 2024-01-16\n---\n各位代表", ["2024年政府工作报告", "各位代表"]],
    ["front matter above a title", "---\ntitle: 2024年政府工作报告\n---\n# 政府工作报告\n", ["政府工作报告"]],
    ["a byte order mark", "\ufeff# 政府工作报告\n一", ["政府工作报告", "一"]],
    ["nothing", "", []],
  ])("%s", (_name, written, seen) => {
    expect(lines(read(written).text)).toEqual(seen);
  });
});

describe("a span", () => {
  test.each([
    ["“一年”来", "过去⟦“**一年**”来⟧，"],
    ["增长5%", "过去⟦增长*5%⟧*，"],
    ["A&B", "## ⟦A&amp;B⟧"],
    ["全文", "见[⟦全文⟧](https://a.b/?x=1&amp;y)&lt;"],
    ["<", "见[全文](https://a.b/?x=1&amp;y)⟦&lt;⟧"],
    ["后", "> 一 &gt;  \n> 二 ⟦后⟧"],
    ["*注", "⟦\\*注⟧"],
    ["正文", "\ufeff---\ntitle: 通知\n---\n\n⟦正文⟧"],
    ["二", "`一`⟦二⟧"],
  ])("of %s", (word, marked) => {
    const written = marked.replace(/[⟦⟧]/g, "");
    const source = read(written);
    const start = source.text.indexOf(word);
    expect(start).toBeGreaterThanOrEqual(0);
    const span = toInput(source, { start, end: start + word.length });
    // The mark before a word is no part of it.
    expect(written.slice(span.start, span.end).replace(/^\\/, "")).toBe(
      marked.slice(marked.indexOf("⟦") + 1, marked.indexOf("⟧")).replace(/^\\/, ""),
    );
  });
});

describe("parseReport", () => {
  const written = report.replace(/^(?=政府工作报告|[一二]、)/gm, "# ").replace(/\n/g, "\n\n");

  test("of gov-work-report/markdown reads Markdown and text", () => {
    for (const given of [parseReport(written), parseReport(written, { format: "markdown" }), parseReport(report)]) {
      expect(given.meta).toMatchObject({ year: 2024, title: "政府工作报告", speaker: { name: "乔远舟" } });
    }
  });

  test("of gov-work-report says what it lacks", () => {
    expect(() => parseCore(written, { format: "markdown" })).toThrow('import { parseReport } from "gov-work-report/markdown"');
    expect(parseCore(written).messages[0]?.reason).toContain("gov-work-report/markdown");
  });

  test("takes no text for Markdown that has a # by chance", () => {
    expect(parseCore(report.replace("新增", "1# 2# 新增")).messages.filter(({ reason }) => reason.includes("Markdown"))).toEqual([]);
  });
});

test.each(["[", "![", "[a](", "`", ">", "> ", "*", "**a", "&", "<", "# ", "- ", "|", "\\", "a\n>"])(
  "a great many of %s are read",
  (unit) => {
    expect(read(unit.repeat(20_000)).input.length).toBe(20_000 * unit.length);
  },
);
