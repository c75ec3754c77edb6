import { beforeAll, expect, test, vi } from "vitest";
import { familyNamed, familyNames } from "../../bench/lib/families.js";
import { type Counted, counted } from "../support/steps";

// What the benchmark measures in time is counted here: twice the text, twice the steps, whatever the text.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SHORT = 8_000;
const report = "2031年云岭县政府工作报告\n各位代表：\n一、2030年工作回顾\n地区生产总值增长5%。\n";

let library: Counted;
beforeAll(async () => {
  library = await counted();
});

function stepsOf(text: string): number {
  const before = library.steps();
  library.parseReport(text);
  return library.steps() - before;
}

test.each(familyNames)("%s: each further character costs the same", (name) => {
  const { text } = familyNamed(name, [report]);
  // Tables are made once.
  stepsOf(text(SHORT));
  const [short, middle, long] = [1, 2, 4].map((times) => stepsOf(text(times * SHORT))) as [number, number, number];
  const earlier = (middle - short) / SHORT;
  const later = (long - middle) / (2 * SHORT);
  expect(earlier).toBeGreaterThan(1);
  expect(later).toBeLessThan(1.15 * earlier);
});

test.each([
  ['"甲".repeat(100).indexOf("乙")', 100],
  ['"甲".repeat(100).includes("乙")', 100],
  ['"甲".repeat(100).lastIndexOf("乙")', 101],
  ['Array(100).includes("乙")', 100],
  ['/乙/u.test("甲".repeat(100))', 100],
  ['/^乙/u.test("甲".repeat(100))', 1],
])("%s are %i steps", (script, steps) => {
  const before = library.steps();
  library.run(script);
  expect(library.steps() - before).toBe(steps);
});
