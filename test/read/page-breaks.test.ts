import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/index";
import { pageBreaks } from "../../src/read/page-breaks";
import { readText } from "../../src/read/read-text";
import { long, printed } from "../outline/sample";

/** A printed text with a number, or a running head, or both between its pages. */
function paged(lines: readonly string[], foot: string, head: string, gap: string): string {
  let page = 1;
  return lines
    .flatMap((line, i) => {
      if (i === 0 || i % 28 !== 0) return [line];
      const foots = foot === "" ? [] : [foot.replace("#", String(page))];
      page++;
      return [gap, ...foots, ...(head === "" ? [] : [head.replace("#", String(page))]), gap, line].filter((one) => one !== "");
    })
    .join("\n");
}

/** What the report says, without the places where it stands. */
const said = (text: string): unknown =>
  JSON.parse(JSON.stringify(parseReport(text), (key, value: unknown) => (key === "span" || key === "mentions" ? undefined : value)));

describe("paragraphs go on over the end of a printed page", () => {
  const rows = printed(34).split("\n");
  const whole = said(rows.join("\n"));

  test.each([
    ["— 3 —", "— # —", "", ""],
    ["· 3 ·", "· # ·", "", ""],
    ["3", "#", "", ""],
    ["3 / 30", "# / 30", "", ""],
    ["第 3 页 共 30 页", "第 # 页 共 30 页", "", ""],
    ["a number and a running head", "- # -", "云湖县人民代表大会文件", ""],
    ["a running head with the number in it", "", "云湖县人民代表大会文件  #", ""],
    ["empty lines around them", "— # —", "云湖县人民代表大会文件", "\u3000"],
  ])("%s", (_name, foot, head, gap) => {
    expect(said(paged(rows, foot, head, gap))).toEqual(whole);
  });
});

describe("no page ends", () => {
  test.each([
    ["numbers of a list's cells", ["1", "新建公园", "市园林局", "2", "新建幼儿园", "市教育局", "3", "改造小区", "市住建局"]],
    ["a number alone", [...long.slice(0, 12), "7", ...long.slice(12)]],
    ["numbers that do not count on", [...long.slice(0, 12), "7", ...long.slice(12, 24), "3", ...long.slice(24, 40), "9"]],
    ["a title that stands twice", ["云湖县政府工作报告", ...long, "云湖县政府工作报告"]],
  ])("%s", (_name, rows) => {
    expect([
      ...pageBreaks(
        rows.flatMap((text, at) => (text.length <= 40 ? [{ at, text }] : [])),
        true,
      ),
    ]).toEqual([]);
  });

  test("the title stays where it opens every page", () => {
    const title = long[0] ?? "";
    expect(readText(paged(printed(34).split("\n"), "", title, "")).text.split(title)).toHaveLength(2);
  });
});

test("a megabyte of numbers", () => {
  const input = Array.from({ length: 200_000 }, (_, i) => String(i % 1000)).join("\n");
  expect(readText(input).input).toBe(input);
});
