import { expect, test } from "vitest";
import { comparatorText } from "../../src/export/comparator-text";
import { extractQuantities } from "../../src/index";

test.each([
  ["不低于93%", "不低于…"],
  ["5.5%以上", "…以上"],
  ["突破450亿元", "突破…"],
  ["820余万次", "…余"],
  ["5100多件", "…多"],
  ["330多亿元", "…多"],
  ["6.0%—7.0%", "…—…"],
  ["3万至5万人次", "…至…"],
  ["2000万元及以上", "…及以上"],
  ["30分钟以内", "…以内"],
  ["3%左右", "…左右"],
  ["近8000万元", "近…"],
  ["几十亿元", "…几"],
  ["百分之七至百分之十", "…至…"],
  ["四百八十餘萬人", "…餘"],
  ["將近百分之三十三", "將近…"],
  ["６％～７％", "…～…"],
  ["36个", null],
])("%s is bound by %s", (text, words) => {
  const [quantity] = extractQuantities(text);
  expect(quantity?.text).toBe(text);
  expect(quantity && comparatorText(quantity)).toBe(words);
});

test("a number that shares the words of another has none of its own", () => {
  expect(extractQuantities("不低于95%、98%").map((quantity) => [quantity.comparator, comparatorText(quantity)])).toEqual([
    ["gte", "不低于…"],
    ["gte", null],
  ]);
});
