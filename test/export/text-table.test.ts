import { expect, test } from "vitest";
import { cut, pad, table, width } from "../../src/export/text-table";

test.each([
  ["", 0],
  ["gdp 6%", 6],
  ["地区生产总值", 12],
  ["5％以上", 7],
  ["（一）", 6],
  ["６．０", 6],
  ["𠮷", 2],
])("%j is %i columns wide", (text, columns) => {
  expect(width(text)).toBe(columns);
});

test("pads to columns, not to characters", () => {
  expect(pad("粮食", 6)).toBe("粮食  ");
  expect(pad("粮食产量", 6)).toBe("粮食产量");
});

test("cuts between characters and says so", () => {
  expect(cut("改造老旧小区", 12)).toBe("改造老旧小区");
  expect(cut("改造老旧小区", 8)).toBe("改造老…");
  expect(cut("改造老旧小区", 7)).toBe("改造老…");
  expect(cut("5G基站", 4)).toBe("5G…");
  expect(cut("𠮷𠮷𠮷", 5)).toBe("𠮷𠮷…");
});

test("aligns the columns of a table and leaves no space at the end", () => {
  expect(
    table([
      ["粮食产量", "9.6万吨", "2024"],
      ["cpi", "3%"],
      ["", "x", ""],
    ]),
  ).toEqual(["粮食产量  9.6万吨  2024", "cpi       3%", "          x"]);
});
