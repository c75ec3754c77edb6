import { describe, expect, test } from "vitest";
import earlierText from "../../fixtures/lanxi-2024/report.txt?raw";
import laterText from "../../fixtures/lanxi-2025/report.txt?raw";
import { compareReports, matchPromises, trackSeries, whatIsNew } from "../../src/compare";
import * as assets from "../../src/export/comparison/assets";
import { pointsOf } from "../../src/export/comparison/chart";
import { strings } from "../../src/export/comparison/strings";
import { parseReport } from "../../src/index";
import { type ComparisonFound, type ReportWithText, renderComparison } from "../../src/viewer";
import { checkClosedPage } from "./closed-page";
import { unescaped } from "./read-page";

const of = (text: string): ReportWithText => ({ report: parseReport(text), text });
const [a, b] = [of(earlierText), of(laterText)];
const all = (one: ReportWithText, other: ReportWithText): ComparisonFound => ({
  comparisons: compareReports(one.report, other.report),
  promises: matchPromises(one, other),
  turnover: whatIsNew(one.report, other.report),
  series: trackSeries([one.report, other.report]),
});
const found = all(a, b);
const page = renderComparison([a, b], found);
const bare = (text: string): string => text.replace(/\s/g, "");

function between(from: string, to: string, start = 0): string {
  const at = page.indexOf(from, start);
  return page.slice(at, page.indexOf(to, at));
}

/** The text of one report as the page shows it. */
function pane(markup: string, side: "earlier" | "later"): string {
  const at = markup.indexOf(`<div class="words" id="${side}"`);
  const body = markup.slice(markup.indexOf(">", at) + 1, markup.indexOf("</div></article>", at));
  return unescaped(body.replace(/<summary>[\s\S]*?<\/summary>/g, ""));
}

describe("the page", () => {
  test("shows both texts whole, in order", () => {
    expect(bare(pane(page, "earlier"))).toBe(bare(earlierText));
    expect(bare(pane(page, "later"))).toBe(bare(laterText));
  });

  test("has a row for each target, with verdict, gap and both clauses", () => {
    const rows = between('<table class="ledger">', "</table>").split("<tr ").slice(1);
    expect(rows.map((row) => /data-verdict="([\w-]+)"/.exec(row)?.[1])).toEqual(found.comparisons.map(({ verdict }) => verdict));
    found.comparisons.forEach(({ target, result }, index) => {
      const row = rows[index] ?? "";
      expect(unescaped(row)).toContain(`原文位置 ${target.span.start}–${target.span.end}`);
      expect(row).toContain(`<mark>${target.text}</mark>`);
      if (result !== null) expect(unescaped(row)).toContain(`原文位置 ${result.span.start}–${result.span.end}`);
    });
    expect(unescaped(rows.find((row) => row.includes("6.0%—7.0%")) ?? "")).toContain("−1.7 个百分点");
  });

  test("tells each verdict by a sign and a word", () => {
    for (const [verdict, sign, word] of [
      ["met", "✓", "达到"],
      ["missed", "✗", "未达到"],
      ["not-reported", "?", "未报告"],
      ["not-comparable", "≠", "不可比"],
    ] as const) {
      const row = between(`data-verdict="${verdict}"><td`, "</tr>");
      expect(unescaped(row)).toContain(`${sign}${word}`);
    }
    expect(unescaped(between('data-verdict="not-comparable"><td', "</tr>"))).toContain("一为水平值，一为增减");
  });

  test("every link leads to a paragraph that is there, and its words are marked", () => {
    const links = [...page.matchAll(/<a class="go" href="#([\w-]+)" data-go="([\d ]+)"/g)];
    expect(links.length).toBeGreaterThan(100);
    const marks = new Set([...page.matchAll(/data-r="([\d ]+)"/g)].flatMap(([, numbers = ""]) => numbers.split(" ").map(Number)));
    for (const [, id, numbers = ""] of links) {
      expect(page).toContain(` id="${id ?? ""}"`);
      for (const number of numbers.split(" ")) expect(marks).toContain(2 * Number(number));
    }
  });

  test("has a picture for each indicator with two years, and its figures beside it", () => {
    const shown = (found.series ?? []).filter(
      (one) => pointsOf(one).filter(({ band, result }) => band !== null || result !== null).length > 1,
    );
    expect(page.split('<figure class="chart').length - 1).toBe(shown.length);
    const gdp = unescaped(between('<figure class="chart', "</figure>"));
    for (const words of ["2023", "2024", "2025", "≥ 6%", "6.2%", "◌", "措辞变化"]) expect(gdp).toContain(words);
  });

  test("has promises with scores and without verdicts, and folds those without candidates", () => {
    const table = between('<table class="promises">', "</table>");
    expect(unescaped(table)).toContain("冷链专列发运超120列");
    expect(unescaped(table)).toMatch(/0\.63/);
    expect(table).not.toMatch(/class="sign (?:met|missed)/);
    expect(unescaped(between('<details class="rest"><summary><span data-zh="没有找到', "</details>"))).toContain("改造城中村420户");
  });

  test("has what is new and gone", () => {
    const list = unescaped(between('<div class="turnover">', "</section>\n</main>"));
    for (const words of ["低空经济", "新质生产力", "产业投资"]) expect(list).toContain(words);
  });

  test("leaves out what it was not given", () => {
    const short = renderComparison([a, b], { comparisons: [] });
    expect(short).not.toMatch(/id="(?:chart|promises|turnover)"/);
    expect(unescaped(short)).toContain("没有到期的主要预期目标");
  });

  test("is the same every time", () => {
    expect(renderComparison([of(earlierText), of(laterText)], all(of(earlierText), of(laterText)))).toBe(page);
  });
});

describe("bands of the chart", () => {
  const years = (says: (typeof found.comparisons)[number]["target"]) =>
    pointsOf({
      indicator: says.indicator,
      aspect: says.aspect,
      unit: says.quantity?.unit ?? null,
      wording: [],
      revisions: [],
      years: [{ year: 2024, target: says, stretch: null, result: null, gap: null, decimal: null, unit: null, verdict: null }],
    })[0]?.band;
  const target = (comparator: "gte" | "lte" | "between" | "eq", direction: "up" | "down" = "up") => {
    const [
      { target: model } = (() => {
        throw new Error("no target");
      })(),
    ] = found.comparisons;
    if (model.quantity === null) throw new Error("no figure");
    return { ...model, direction, quantity: { ...model.quantity, comparator, value: 3, upper: comparator === "between" ? 4 : null } };
  };

  test.each([
    ["at least", target("gte"), [3, Infinity]],
    ["at most", target("lte"), [-Infinity, 3]],
    ["between", target("between"), [3, 4]],
    ["the very number", target("eq"), [3, 3]],
    ["a fall by at least", target("gte", "down"), [-Infinity, -3]],
    ["a fall by at most", target("lte", "down"), [-3, Infinity]],
    ["a fall between", target("between", "down"), [-4, -3]],
  ])("%s", (_, given, [low, high]) => {
    expect(years(given)).toMatchObject({ low, high });
  });
});

describe("safety", () => {
  const evil = `</script><script>alert(1)</script><img src=x onerror="alert(2)"><!-- \u2028 \u202e "'\``;
  const [one, other] = [of(earlierText + evil), of(laterText + evil)];

  test("markup in the texts and in what was found is text", () => {
    const given = all(one, other);
    const [first] = given.comparisons;
    if (first === undefined) throw new Error("no target");
    const spoilt = {
      ...first,
      indicator: { id: evil, name: evil },
      target: { ...first.target, text: evil, indicator: { id: evil, name: evil } },
      unit: evil,
    };
    const meta = { ...one.report.meta, title: evil, government: evil, speaker: { name: evil, title: evil } };
    const made = renderComparison([{ ...one, report: { ...one.report, meta } }, other], {
      ...given,
      comparisons: [spoilt, ...given.comparisons.slice(1)],
    });
    expect(made.match(/<script/g)).toHaveLength(1);
    expect(made).not.toMatch(/<img|<!--|[\u2028\u202e]/);
    expect(pane(made, "later")).toContain('</script><script>alert(1)</script><img src=x onerror="alert(2)">');
  });

  checkClosedPage(page, assets);

  test("a long text is shown whole", () => {
    const long = of(`政府工作报告\n2024年工作安排\n${"地区生产总值增长5%以上，新建学校300所。".repeat(20_000)}`);
    expect(renderComparison([long, b], { comparisons: [] }).length).toBeGreaterThan(long.text.length);
  });
});

describe("the interface", () => {
  test("says everything in both languages, with the same blanks", () => {
    const blanks = (words: string) => [...words.matchAll(/\{\w\}/g)].map(([blank]) => blank).sort();
    for (const [zh, en] of Object.values(strings)) {
      expect(zh.trim()).not.toBe("");
      expect(en.trim()).not.toBe("");
      expect(blanks(en)).toEqual(blanks(zh));
    }
  });

  test("opens in the language that is asked for", () => {
    expect(page).toContain('<html lang="zh-CN">');
    expect(renderComparison([a, b], found, { language: "en" })).toMatch(/<html lang="en">[\s\S]*Targets and results<\/span>/);
  });
});

describe("misuse", () => {
  test.each([
    ["one report", () => renderComparison([a] as never, found)],
    ["no texts", () => renderComparison([a.report, b.report] as never, found)],
    ["no comparisons", () => renderComparison([a, b], {} as never)],
    ["another language", () => renderComparison([a, b], found, { language: "fr" as never })],
  ])("%s throws a TypeError that names the fix", (_, act) => {
    expect(act).toThrow(TypeError);
    expect(act).toThrow(/renderComparison\(\)/);
  });
});
