import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { html } from "../../src/html";
import { type Diagnostic, decode, extractQuantities, parseReport } from "../../src/index";
import { markdown } from "../../src/markdown";
import { fixtures } from "../support/fixtures";
import { asBreaks, asMarkdown, asUtf16 } from "../support/formats";
import { damaged, damagedBytes } from "../support/generator/damage";
import { edits } from "../support/generator/edits";
import { entries, glossaries } from "../support/generator/glossary";
import { lineReports, reports } from "../support/generator/report";
import { inherited } from "../support/generator/words";
import { broken } from "../support/laws";

// Reports that were cut, torn, doubled and mixed up; the small ones are generated, so that a failure can be made smaller.
vi.setConfig({ testTimeout: 60_000 });
const SEED = 20_310_204;
const generated = reports.map(({ text }) => text);

describe("the laws hold", () => {
  test("for a damaged report", () => {
    fc.assert(
      fc.property(generated, edits(), (text, all) => {
        expect(broken(damaged(text, all))).toEqual([]);
      }),
      { seed: SEED, numRuns: 250 },
    );
  });

  test("for a damaged fixture", () => {
    // Without shrinking, which takes a minute for texts of this size.
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), edits(12), ({ text }, all) => {
        expect(broken(damaged(text, all))).toEqual([]);
      }),
      { seed: SEED, numRuns: 25, endOnFailure: true },
    );
  });

  test.each([
    ["html", asBreaks, html],
    ["markdown", asMarkdown, markdown],
  ] as const)("for a damaged report in %s", (format, write, reader) => {
    fc.assert(
      fc.property(lineReports, edits(), ({ text }, all) => {
        expect(broken(damaged(write(text), all), { format, readers: [reader] })).toEqual([]);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test("for any characters", () => {
    const junk = fc.array(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 6 }),
        fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
        fc.constantFrom(..."0123456789.%一二三十百千万亿分之点增长达到至—、，。（）“”：\n \u3000以上内左右约近"),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(junk, (pieces) => {
        expect(broken(pieces.join(""))).toEqual([]);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });
});

const FRONT = "2031年岚桥市政府工作报告\n——2031年1月9日在岚桥市第三届人民代表大会第一次会议上\n各位代表：\n";

// What the fuzzer and recheck found, as small as they made it.
test.each<[what: string, format: "text" | "html" | "markdown", text: string]>([
  ["a page that ends in a tag with a slash", "html", "。<s/"],
  [
    "a range whose second end is a unit, cut by a sign",
    "text",
    "上6.5至万元35年0.8（一）固定资产投资幼儿园6.55百分之五固定资产投资两成粮食产量6.5主要预期目标：6",
  ],
  ["a range behind a word that binds lists", "text", "突破5到亿元和1元"],
  ["a title behind the text", "html", "渡<title>工作报告1%"],
  ["so many line ends below the front that a square of them runs into the time limit", "text", `${FRONT}${"\n".repeat(300_000)}好`],
  ["a number beyond all numbers", "text", `四点七${"亿".repeat(39)}元`],
])("%s", (_what, format, text) => {
  expect(broken(text, { format, readers: [html, markdown] })).toEqual([]);
});

describe("bytes", () => {
  test.each<[string, (text: string) => Uint8Array]>([
    ["UTF-8", (text) => new TextEncoder().encode(text)],
    ["UTF-16", (text) => asUtf16(text, true)],
    ["UTF-16, high byte first", (text) => asUtf16(text, false)],
  ])("damaged %s is decoded, and read", (_name, encode) => {
    fc.assert(
      fc.property(generated, edits(), (text, all) => {
        const decoded = decode(damagedBytes(encode(text), all));
        expect(outside(decoded.messages, decoded.text)).toEqual([]);
        expect(broken(decoded.text)).toEqual([]);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test("any bytes in any encoding", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(undefined, "gb18030", "big5", "utf-16le"), (bytes, encoding) => {
        const decoded = decode(bytes, encoding === undefined ? {} : { encoding });
        expect(outside(decoded.messages, decoded.text)).toEqual([]);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

const outside = (messages: readonly Diagnostic[], text: string): Diagnostic[] =>
  messages.filter(({ span }) => span !== null && !(0 <= span.start && span.start <= span.end && span.end <= text.length));

describe("one call leaves nothing behind", () => {
  test("the same text gives the same report, whatever was read in between", () => {
    fc.assert(
      fc.property(generated, generated, edits(), (text, other, all) => {
        const first = JSON.stringify(parseReport(text));
        parseReport(damaged(other, all));
        extractQuantities(damaged(text, all));
        expect(JSON.stringify(parseReport(text))).toBe(first);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test("a report may be changed by who asked for it", () => {
    fc.assert(
      fc.property(generated, (text) => {
        const first = JSON.stringify(parseReport(text));
        wreck(parseReport(text));
        expect(JSON.stringify(parseReport(text))).toBe(first);
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
});

/** Everything emptied: what a report shares with the library or with the next report would show. */
function wreck(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const item of Object.values(value)) wreck(item);
  if (Array.isArray(value)) value.length = 0;
  else for (const key of Object.keys(value)) Reflect.set(value, key, null);
}

describe("names that objects have of their own", () => {
  const name = fc.constantFrom(...inherited);
  const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype];
  const shapes = (): string => prototypes.map((one) => Object.getOwnPropertyNames(one).join()).join("\n");

  test("as terms, and defined as such", () => {
    const before = shapes();
    fc.assert(
      fc.property(glossaries(entries(name)), ({ lines, facts }) => {
        const { glossary } = parseReport(lines.join("\n"));
        expect(glossary.map(({ number, term }) => ({ number, term }))).toEqual(facts.map(({ number, term }) => ({ number, term })));
        expect(broken(lines.join("\n"))).toEqual([]);
      }),
      { seed: SEED, numRuns: 200 },
    );
    expect(shapes()).toBe(before);
  });

  test("as indicators, headings, units, departments, columns, keys of front matter", () => {
    const before = shapes();
    fc.assert(
      fc.property(name, name, fc.integer({ min: 1, max: 99 }), (one, other, number) => {
        const text = [
          `2031年${one}政府工作报告`,
          `——2031年1月9日在${other}第三届人民代表大会第一次会议上`,
          `${one}人民政府${other} ${one}`,
          "各位代表：",
          "一、2030年工作回顾",
          `过去一年，${one}增长${number}%，${other}达到${number}${one}。`,
          `（一）${one}`,
          `${other}、${one}分别增长5%、${number}%。`,
          "二、2031年工作安排",
          `主要预期目标是：${one}增长${number}%以上，${other}与${one}增长同步，新建${one}${number}${other}。`,
          `（一）${other}`,
          "2031年民生实事项目清单",
          `序号\t项目名称\t${other}\t责任单位`,
          `1\t${one}\t${one}\t${other}`,
          `2\t${other}\t${number}\t${one}`,
          `3\t${one}\t${other}\t${other}、${one}`,
        ].join("\n");
        expect(broken(text)).toEqual([]);
        const { targets, plan } = parseReport(text);
        expect(targets[0]?.indicator).toEqual({ id: null, name: one });
        expect(plan?.sections.map(({ title }) => title)).toContain(other);
        const front = `---\n${one}: ${other}\ntitle: ${one}\n---\n${text}`;
        expect(broken(front, { format: "markdown", readers: [markdown] })).toEqual([]);
        expect(
          broken(`<meta name="${one}" content="${other}"><${one} ${other}=${one}>${text}</${one}>`, { format: "html", readers: [html] }),
        ).toEqual([]);
      }),
      { seed: SEED, numRuns: 60 },
    );
    expect(shapes()).toBe(before);
  });
});

// Time is the bench's business. What can be counted here: what the parse decides, and what it says, grow no faster than the text.
describe("work and result grow with the text, and no faster", () => {
  const unit: [name: string, text: string][] = [
    ["digits", "1234.5%"],
    ["a list of figures", "5%、"],
    ["分别 after 分别", "工业投资、民间投资分别增长5%、6%，"],
    ["clauses without an end", "地区生产总值增长5%以上、力争达到6%，"],
    ["open brackets", "（增长5%"],
    ["nested quotation marks", "“增长5%"],
    ["ranges on ranges", "5%—"],
    ["numbers in words", "三千五百万亿"],
    ["markers", "一、增长5%（一）"],
    ["tasks", "一是新建公园5个；"],
    ["terms", "1.岸灯：岸灯。\n"],
    ["headings", "2031年工作安排\n"],
    ["heralds", "主要预期目标是：增长5%。"],
  ];
  const counted = (text: string): { decisions: number; size: number } => {
    let decisions = 0;
    const report = parseReport(text, { trace: () => decisions++ });
    return { decisions, size: JSON.stringify(report).length };
  };

  test.each(unit)("%s", (_name, piece) => {
    const one = counted(`2031年工作安排\n${piece.repeat(400)}`);
    const two = counted(`2031年工作安排\n${piece.repeat(800)}`);
    expect(two.decisions).toBeLessThanOrEqual(2.2 * one.decisions + 10);
    expect(two.size).toBeLessThanOrEqual(2.2 * one.size + 500);
  });
});
