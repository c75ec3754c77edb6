import { expect, test } from "vitest";
import { planOfYear, yearsOfPlan } from "../../src/vocabulary/five-year-plans";

test.each([
  ["一", 1953],
  ["二", 1958],
  ["三", 1966],
  ["九", 1996],
  ["十", 2001],
  ["十一", 2006],
  ["十五", 2026],
  ["十六", 2031],
])("the plan %s begins in %i", (ordinal, first) => {
  expect(yearsOfPlan(ordinal)).toEqual([first, first + 4]);
});

test.each(["三", "九", "十", "十一", "十五", "十九"])("the years of the plan %s are its own", (ordinal) => {
  const [first, last] = yearsOfPlan(ordinal);
  expect([planOfYear(first), planOfYear(last)]).toEqual([ordinal, ordinal]);
  expect(planOfYear(first - 1)).not.toBe(ordinal);
});

test.each([1952, 1965, 2051, 0])("no plan is told of %i", (year) => {
  expect(planOfYear(year)).toBeNull();
});
