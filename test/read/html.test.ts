import { describe, expect, test } from "vitest";
import { html, parseReport } from "../../src/html";
import { parseReport as parseCore } from "../../src/index";
import { toInput } from "../../src/model/source";
import { report } from "../support/texts";

const read = (page: string) => html.read(page).source;

describe("what is seen of", () => {
  test.each<[name: string, page: string, seen: string]>([
    ["inline tags in a word", "<p>政<b>府</b>工<span style='x'>作</span><a href=#>报</a><font color=red>告</font></p>", "政府工作报告"],
    ["blocks", "<h1>题</h1><p>一</p><div>二</div><ul><li>三<li>四</ul>五", "题\n一\n二\n三\n四\n五"],
    ["blocks in blocks", "<div><div><p>一</p></div></div><section><p>二</p></section>", "一\n二"],
    ["line breaks", "一<br>二<br/>三</br>四", "一\n二\n三\n四"],
    ["an empty line", "一<br><br>二<p><br></p><p>三", "一\n\n二\n\n三"],
    ["entities", "<p>A&amp;B &lt;5% &ldquo;一&rdquo;&#22686;&#x957F;&nbsp;&copy 甲</p>", "A&B <5% “一”增长 © 甲"],
    ["what is no entity", "<p>A&B 5&unknown; &#; &</p>", "A&B 5&unknown; &#; &"],
    ["source wrapped at a width", "<p>政府\n    工作 报告\n\tA\nB</p>", "政府工作 报告 A B"],
    ["white space between tags", "<p>\n <b>2023年</b>\n <b>增长</b> <i>5%</i>\n</p>\n\n<p>二</p>", "2023年增长 5%\n二"],
    ["preformatted text", "<pre>一\n二  三</pre>四\n五", "一\n二 三\n四五"],
    ["a table", "<table><tr><th>指标<th>数值</tr><tr><td>投资</td> <td>5%</td></tr></table>后", "指标\t数值\n投资\t5%\n后"],
    ["a table that lays out a page", "<table><tr><td><p>一</p><p>二</p></td><td><div>三</div></td></tr></table>", "一\n二\n三"],
    ["note marks", "<p>新农人<sup>[1]</sup>培育<sup>［2］</sup></p>", "新农人[1]培育［2］"],
    ["raised digits", "<p>10<sup>8</sup>千瓦时 5m<sup>2</sup></p>", "10 8千瓦时 5m2"],
    ["a reading above characters", "<ruby>政<rp>(</rp><rt>zhèng</rt><rp>)</rp></ruby>府", "政府"],
    ["scripts, styles and comments", "一<script>if(a<b)'<p>';</script><style>p{}</style><!-- <p>无 --><!x>二", "一二"],
    ["the head", "<head><title>题</title><meta name=a content='无'></head><body>一", "一"],
    [
      "what is hidden",
      "一<p hidden>无</p><div style='color:red; DISPLAY : none'>无<div>无</div>无</div><p style=visibility:hidden>无</p>二三",
      "一\n二三",
    ],
    [
      "scraps against copying",
      "<p>政<font class='jammer'>x0|y</font>府<span style='font-size:0px'>y</span>工<span style='font-size:0.9em'>作</span></p>",
      "政府工作",
    ],
    [
      "a word processor's page",
      "<!--[if gte mso 9]><xml>无</xml><![endif]--><xml><w:View>无</w:View></xml><p class=MsoNormal>一<o:p></o:p></p>",
      "一",
    ],
    ["navigation", "<nav><ul><li>首页</ul></nav><div role=navigation>首页</div><p>一二三四五", "一二三四五"],
    ["forms", "<form><select><option>无</select><button>无</button><textarea>无</textarea><p>一</p></form>", "一"],
    ["attributes with >", `<p title="a>b" data-x='<p>'>一</p><p title=a>二`, "一\n二"],
    ["tags that are never closed", "<div><p>一<p>二<b>三<div>四", "一\n二三\n四"],
    ["tags closed in the wrong order", "<b><p>一</b>二</p></div></b>三", "一\n二\n三"],
    ["capitals", "<DIV>一<BR>二</DIV><SCRIPT>无</SCRIPT>", "一\n二"],
    ["a program's signs", "<p>1 < 2，3 <4，a<5", "1 < 2，3 <4，a<5"],
    ["a picture", "一<svg><text>无</text><title>无</title></svg><img alt=无>二", "一二"],
    ["nothing", "", ""],
    ["tags without text", "<p></p><div><br></div>", ""],
  ])("%s", (_name, page, seen) => {
    expect(read(page).text).toBe(seen);
  });

  test("a page whose script uncovers its text is its text", () => {
    const body = "增长5%。".repeat(200);
    expect(read(`<p>请稍候。</p><div style='display:none'>${body}</div>`).text).toBe(`请稍候。\n${body}`);
  });

  test("a page whose navigation is never closed is all of it", () => {
    expect(read("<body><p>政府工作报告</p><nav>首页<p>增长5%").text).toBe("政府工作报告\n首页\n增长5%");
  });
});

describe("the page's title", () => {
  const page = (title: string, body: string) => `<html><head><title>${title}</title></head><body>${body}</body></html>`;
  test.each([
    [
      "stands in for one that the text lacks",
      "2024年云溪市政府工作报告_云溪市人民政府",
      "<p>各位代表：",
      "2024年云溪市政府工作报告\n各位代表：",
    ],
    ["without the site's name before it", "云溪市人民政府 - 2024年政府工作报告", "<p>各位代表：", "2024年政府工作报告\n各位代表："],
    ["is left where the text has one", "2024年政府工作报告", "<h1>政 府 工 作 报 告</h1><p>各位代表：", "政府工作报告\n各位代表："],
    ["is left where it names none", "通知公告", "<p>各位代表：", "各位代表："],
  ])("%s", (_name, title, body, seen) => {
    expect(read(page(title, body)).text).toBe(seen);
  });
});

describe("a span", () => {
  // What ⟦…⟧ marks is the piece of the page for the word.
  test.each([
    ["政府", "<p>一⟦政<b>府⟧</b>二"],
    ["A&B", "<p>⟦A&amp;B⟧二"],
    ["&", "<p>一⟦&amp;⟧二"],
    ["“一”", "<p>⟦&ldquo;一&#x201D;⟧二"],
    ["\u{20000}", "<p>⟦&#x20000;⟧二"],
    ["工作", "<p>政府⟦工\n   作⟧"],
    ["二", "<table><td>一<td>⟦二⟧"],
    ["政府工作报告", "<h1>⟦政&nbsp;府 工 作 报 告⟧</h1>"],
    ["增长", "\ufeff<!doctype html><p>⟦增\u200b长⟧5%"],
    ["2024年政府工作报告", "<title>⟦2024年政府工作报告⟧_云溪</title><p>各位代表"],
    ["各位代表", "<title>2024年政府工作报告_云溪</title><p>⟦各位代表⟧"],
  ])("of %s", (word, marked) => {
    const page = marked.replace(/[⟦⟧]/g, "");
    const source = read(page);
    const start = source.text.indexOf(word);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(toInput(source, { start, end: start + word.length })).toEqual({ start: marked.indexOf("⟦"), end: marked.indexOf("⟧") - 1 });
  });
});

describe("parseReport", () => {
  const page = `<!DOCTYPE html><body>${report.replace(/^.+$/gm, "<p>$&</p>")}`;

  test("of gov-work-report/html reads HTML and text", () => {
    for (const given of [
      parseReport(page),
      parseReport(page, { format: "html" }),
      parseReport(report),
      parseReport(report, { format: "text" }),
    ]) {
      expect(given.meta).toMatchObject({ year: 2024, title: "政府工作报告", speaker: { name: "乔远舟" } });
      expect(given.messages.filter(({ rule }) => rule === "damaged-text")).toEqual([]);
    }
  });

  test("reads a piece of a page", () => {
    expect(parseReport(page.slice("<!DOCTYPE html><body>".length)).meta).toEqual(parseReport(page).meta);
  });

  test("reads one element without markup in it", () => {
    const flat = `<div class="content">${report.replaceAll("\n", " ")}</div>`;
    expect(parseReport(flat)).toEqual(parseReport(flat, { format: "html" }));
  });

  test("of gov-work-report says what it lacks", () => {
    expect(() => parseCore(page, { format: "html" })).toThrow(TypeError);
    expect(() => parseCore(page, { format: "html" })).toThrow('import { parseReport } from "gov-work-report/html"');
    expect(parseCore(page).messages[0]).toMatchObject({ rule: "damaged-text", severity: "warning" });
    expect(parseCore(page).messages[0]?.reason).toContain("gov-work-report/html");
    expect(parseCore(page, { readers: [html] })).toEqual(parseReport(page));
  });

  test("knows no other formats", () => {
    expect(() => parseReport(page, { format: "pdf" as "html" })).toThrow(TypeError);
    expect(() => parseReport(page, { format: "pdf" as "html" })).toThrow('not "pdf"');
  });

  test("a text with a few tags left in it is text", () => {
    const scraped = report.replace("一、", "<!-- var a = 1; document.write('<div>'); -->\n一、").replace("过去一年", "<br>过去一年");
    expect(parseCore(scraped).messages.filter(({ reason }) => reason.includes("HTML"))).toEqual([]);
  });

  test("a tag that the page ends in is named, with what it swallows", () => {
    const { messages } = parseReport(`${page}<p title="增长5%。`);
    expect(messages[0]).toMatchObject({ rule: "damaged-text", span: { start: page.length } });
  });
});

describe("however broken the page", () => {
  const filled = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));

  test("ten thousand elements deep", () => {
    expect(read(`${"<div>".repeat(10_000)}政府${"</div>".repeat(10_000)}`).text).toBe("政府");
    expect(read(`${"<b>".repeat(10_000)}政府${"</i>".repeat(10_000)}`).text).toBe("政府");
  });

  test.each([
    ["open tags", "<div>", 5_000_000],
    ["paragraphs", "<p>增长5%", 5_000_000],
    ["close tags", "</div>", 1_000_000],
    ["attributes with >", "<a title=\"a>b\" x='>'>政", 1_000_000],
    ["an attribute without end", '<p title="政', 1_000_000],
    ["ampersands", "&", 1_000_000],
    ["entities without end", "&#x1", 1_000_000],
    ["<", "<", 1_000_000],
    ["comments without end", "<!--政", 1_000_000],
    ["scripts without end", "<script>政", 1_000_000],
    ["forms", "<form>", 1_000_000],
    ["navigation", "<nav>政", 1_000_000],
    ["tables", "<table><td>1", 1_000_000],
    ["source wrapped after every character", "政\n", 1_000_000],
  ])(
    "a page of %s",
    (_name, unit, size) => {
      const page = filled(unit, size);
      const { text, map } = read(page);
      expect(text.length).toBeLessThanOrEqual(page.length);
      expect(map?.from.length).toBe(map?.to.length);
    },
    30_000,
  );
});
