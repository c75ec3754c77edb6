import { describe, expect, test } from "vitest";
import * as assets from "../../src/export/viewer/assets";
import { catalogue } from "../../src/export/viewer/records";
import { strings } from "../../src/export/viewer/strings";
import { html } from "../../src/html";
import type { Report } from "../../src/index";
import { parseReport } from "../../src/index";
import { markdown } from "../../src/markdown";
import { renderViewer } from "../../src/viewer";
import { fixtures } from "../support/fixtures";
import { asBreaks, asMarkdown, asParagraphs } from "../support/formats";
import { oddities, report as shortReport } from "../support/texts";
import { checkClosedPage } from "./closed-page";
import { articleText, pieces, unescaped } from "./read-page";

const inputs = [...fixtures.map(({ name, text }) => ({ name, text })), ...oddities];
const bare = (text: string): string => text.replace(/\s/g, "");

describe.each(inputs)("$name", ({ text }) => {
  const report = parseReport(text);
  const page = renderViewer(report, text);

  test("every character of the source is shown, in order, and nothing else", () => {
    expect(bare(articleText(page))).toBe(bare(visible(text)));
  });

  test("what a record's pieces say is what its span says", () => {
    const { marks } = catalogue(report);
    const shown = pieces(page);
    for (const mark of marks.filter(({ kind }) => kind !== "m" && kind !== "g")) {
      const words = shown.filter(({ records }) => records.includes(mark.record)).map(({ text: piece }) => piece);
      expect(bare(words.join(""))).toBe(bare(visible(text.slice(mark.start, mark.end))));
    }
  });

  test("the page is the same every time", () => {
    expect(renderViewer(parseReport(text), text)).toBe(page);
  });
});

/** What the page writes in place of characters that cannot be seen or that HTML cannot hold. */
function visible(text: string): string {
  return text.replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (letter) => {
    return `[U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`;
  });
}

describe("a text in other formats", () => {
  const words = (page: string) =>
    bare(
      pieces(page)
        .map(({ text }) => text)
        .join(""),
    );
  const plain = renderViewer(parseReport(shortReport), shortReport);

  test.each([asParagraphs, asBreaks])("HTML is shown without its tags: $name", (as) => {
    const source = as(shortReport);
    const page = renderViewer(parseReport(source, { readers: [html] }), source);
    expect(words(page)).toBe(words(plain));
    expect(articleText(page)).not.toMatch(/<|&\w+;|document\.write/);
  });

  test("Markdown keeps its marks apart", () => {
    const source = asMarkdown(shortReport);
    const page = renderViewer(parseReport(source, { readers: [markdown] }), source);
    expect(words(page)).toContain("地区生产总值增长6.1%");
    expect(articleText(page)).not.toContain("#");
  });
});

describe("marks", () => {
  const text = "今年地区生产总值增长6%以上、力争达到8%。";
  const empty = parseReport("");
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const quantity = (words: string): Report["quantities"][number] => ({
    text: words,
    span: span(words),
    comparator: "eq",
    value: 6,
    upper: null,
    decimal: "6",
    unit: "%",
    dimension: "ratio",
    role: "measure",
  });
  const message = (words: string): Report["messages"][number] => ({
    rule: "unread-line",
    severity: "info",
    reason: words,
    span: span(words),
  });

  test("that cross are cut into pieces that belong to both", () => {
    const crossing = { ...empty, quantities: [quantity("增长6%以上")], messages: [message("6%以上、力争")] };
    expect(pieces(renderViewer(crossing, text))).toEqual([
      { text: "增长", kinds: ["q"], records: [0] },
      { text: "6%以上", kinds: ["q", "d"], records: [0, 1] },
      { text: "、力争", kinds: ["d"], records: [1] },
    ]);
  });

  test("that nest name the inner one first", () => {
    const nested = { ...empty, quantities: [quantity("6%以上")], messages: [message("地区生产总值增长6%以上")] };
    expect(pieces(renderViewer(nested, text)).map(({ records }) => records)).toEqual([[1], [0, 1]]);
  });

  test("without a place are listed", () => {
    const lost: Report = {
      ...empty,
      quantities: [{ ...quantity("6%以上"), span: { start: 900, end: 905 } }],
      messages: [{ rule: "no-title", severity: "warning", reason: "No <title>", span: null }],
    };
    const page = renderViewer(lost, text);
    expect(pieces(page)).toEqual([]);
    const [, list = ""] = /<section class="unplaced"([\s\S]*?)<\/section>/.exec(page) ?? [];
    expect(unescaped(list)).toContain("6%以上");
    expect(unescaped(list)).toContain("no-title: No <title>");
  });
});

describe("safety", () => {
  const hostile = `${shortReport}</script><script>alert(1)</script><img src=x onerror="alert(2)">&lt;b&gt; <!-- \u2028 \u202e "'\`\${x} ]]>`;
  const page = renderViewer(parseReport(hostile), hostile);

  test("markup in the text is text", () => {
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).not.toMatch(/<img|<b>&|<!--/);
    expect(articleText(page)).toContain('</script><script>alert(1)</script><img src=x onerror="alert(2)">&lt;b&gt; <!--');
  });

  test("marks of writing direction are shown, not obeyed", () => {
    expect(page).not.toMatch(/[\u2028\u202e]/);
    expect(articleText(renderViewer(parseReport(""), "甲\u202e乙\u2067丙"))).toBe("\n甲[U+202E]乙[U+2067]丙\n");
  });

  test("the data cannot end its element", () => {
    const [, data = ""] = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page) ?? [];
    expect(data).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(data)).toHaveProperty("records");
  });

  test("names from a report made by others are escaped", () => {
    const report = parseReport(shortReport);
    const evil = '"><script>alert(1)</script>';
    const meta = { ...report.meta, title: evil, speaker: { name: evil, title: evil } };
    const targets = report.targets.map((target) => ({ ...target, indicator: { id: evil, name: evil } }));
    const messages = [{ rule: "no-title" as const, severity: "info" as const, reason: evil, span: null }];
    expect(renderViewer({ ...report, meta, targets, messages }, shortReport).match(/<script/g)).toHaveLength(2);
  });

  checkClosedPage(page, assets);
});

describe("size and time", () => {
  test("the page's own script and style stay small", () => {
    expect(assets.SCRIPT.length + assets.STYLE.length).toBeLessThan(40_000);
  });

  test.each([
    ["one paragraph", "各位代表，".repeat(210_000)],
    ["figures without an end", "增长5%，新增300个，".repeat(20_000)],
    ["openings without an end", `<p>${"<!-- <a ".repeat(30_000)}`],
  ])("a long text, %s, is shown whole", (_, text) => {
    const report = parseReport(text);
    expect(renderViewer(report, text).length).toBeGreaterThan(text.length);
  });
});

describe("the interface", () => {
  test("says everything in both languages, with the same blanks", () => {
    const blanks = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
    for (const [zh, en] of Object.values(strings)) {
      expect(zh.trim()).not.toBe("");
      expect(en.trim()).not.toBe("");
      expect(blanks(en)).toEqual(blanks(zh));
    }
  });

  test("opens in the language that is asked for", () => {
    const report = parseReport(shortReport);
    expect(renderViewer(report, shortReport)).toContain('<html lang="zh-CN">');
    expect(renderViewer(report, shortReport, { language: "en" })).toMatch(/<html lang="en">[\s\S]*Headline targets<\/span>/);
  });

  test("names the rules when it has a trace", () => {
    const trace: Parameters<NonNullable<NonNullable<Parameters<typeof parseReport>[1]>["trace"]>>[0][] = [];
    const report = parseReport(shortReport, { trace: (entry) => trace.push(entry) });
    const { records } = catalogue(report, trace);
    expect(records.filter(({ kind, rules }) => kind === "t" && rules !== undefined)).not.toEqual([]);
  });
});

describe("misuse", () => {
  const report = parseReport(shortReport);
  test.each([
    ["no report", () => renderViewer(undefined as never, shortReport)],
    ["something else", () => renderViewer({ schema: "x" } as never, shortReport)],
    ["no text", () => renderViewer(report, undefined as never)],
    ["another language", () => renderViewer(report, shortReport, { language: "fr" as never })],
  ])("%s throws a TypeError that names the fix", (_, act) => {
    expect(act).toThrow(TypeError);
    expect(act).toThrow(/renderViewer\(\)/);
  });
});
