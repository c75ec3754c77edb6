import { describe, expect, it } from "vitest";
import { readDates } from "../../src/recognise/period/chrono-adapter";

const dates: [string, [number | null, number | null, number | null]][] = [
  ["⟦2023年2月14日⟧在青云区", [2023, 2, 14]],
  ["——⟦2023 年 2 月 14 日⟧", [2023, 2, 14]],
  ["⟦2023-2-14⟧", [2023, 2, 14]],
  ["⟦2023.02.14⟧", [2023, 2, 14]],
  ["⟦二〇二三年二月十四日⟧", [2023, 2, 14]],
  ["⟦一九八三年六月六日⟧", [1983, 6, 6]],
  ["⟦二〇二一年十一月三十日⟧", [2021, 11, 30]],
  ["⟦二〇二三年⟧青云区", [2023, null, null]],
  ["⟦2023年⟧工作", [2023, null, null]],
  ["⟦2023年2月⟧", [2023, 2, null]],
  ["⟦1月15日⟧在", [null, 1, 15]],
  ["⟦2023/02/14⟧", [2023, 2, 14]],
  ["⟦2023-1-1⟧", [2023, 1, 1]],
  ["⟦2023-12-31⟧", [2023, 12, 31]],
  ["⟦2023 年2月14号⟧", [2023, 2, 14]],
  ["⟦2024年2月29日⟧", [2024, 2, 29]],
  ["⟦2000年2月29日⟧", [2000, 2, 29]],
  ["⟦2月29日⟧", [null, 2, 29]],
  ["⟦1月31日⟧", [null, 1, 31]],
  ["⟦4月30日⟧", [null, 4, 30]],
  ["⟦12月31日⟧", [null, 12, 31]],
  ["⟦2023年12月⟧", [2023, 12, null]],
  ["⟦2月1日⟧", [null, 2, 1]],
];

describe("readDates", () => {
  it.each(dates)("%s", (phrasing, fields) => {
    const text = phrasing.replace(/[⟦⟧]/g, "");
    const [date, ...more] = readDates(text);
    expect(more).toEqual([]);
    expect([date?.year, date?.month, date?.day]).toEqual(fields);
    expect(date?.span).toEqual({ start: phrasing.indexOf("⟦"), end: phrasing.indexOf("⟧") - 1 });
  });

  it.each(["2.5亿元", "百分之三点二", "1—9月", "2023年2月31日到", "3:02", "12345热线", "2023.13.40"])(
    "finds no full date in %s",
    (text) => {
      expect(readDates(text).filter((date) => date.day !== null)).toEqual([]);
    },
  );

  it.each(["2月30日", "4月31日", "6月31日", "9月31日", "11月31日", "1月32日", "13月1日", "0月1日", "5月0日", "3月", "1—9月"])(
    "finds no date at all in %s",
    (text) => {
      expect(readDates(text)).toEqual([]);
    },
  );

  it.each([
    "2023年2月29日",
    "1900年2月29日",
    "2023年13月1日",
    "2023-13-1",
    "2023-0-5",
    "2023-1-0",
    "2023-02/14",
    "12023-2-14",
    "2023-2-145",
  ])("finds at most a year in %s", (text) => {
    expect(readDates(text).filter((date) => date.month !== null || date.day !== null)).toEqual([]);
  });
});
