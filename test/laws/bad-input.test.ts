import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/index";
import { half, recipe, report, withoutPlan, withoutReview } from "../support/texts";

const rules = (text: string) => parseReport(text).messages.map(({ rule }) => rule);

describe("a text that is no report", () => {
  test("nothing at all", () => {
    const { meta, review, plan, post, messages } = parseReport("");
    expect({ title: meta.title, year: meta.year, review, plan, post }).toEqual({
      title: null,
      year: null,
      review: null,
      plan: null,
      post: null,
    });
    expect(messages.map(({ rule, severity }) => ({ rule, severity }))).toContainEqual({ rule: "empty-input", severity: "error" });
  });

  test("only white space", () => {
    expect(rules("\ufeff \n\u3000\r\n")).toContain("empty-input");
  });

  test("a recipe", () => {
    const { review, plan, targets, livelihoodTasks, glossary, messages } = parseReport(recipe);
    expect({ review, plan, targets, livelihoodTasks, glossary }).toEqual({
      review: null,
      plan: null,
      targets: [],
      livelihoodTasks: [],
      glossary: [],
    });
    expect(messages.map(({ rule, severity }) => ({ rule, severity }))).toContainEqual({ rule: "not-a-report", severity: "error" });
  });
});

describe("a broken report", () => {
  test("half of one has its review and says that the plan is missing", () => {
    const { review, plan, meta } = parseReport(half);
    expect(meta.year).toBe(2024);
    expect(review?.sections.map(({ title }) => title)).toContain("产业有了新模样");
    expect(plan).toBeNull();
    expect(rules(half)).toContain("no-plan");
  });

  test("without plan", () => {
    const { plan, targets } = parseReport(withoutPlan);
    expect([plan, targets]).toEqual([null, []]);
    expect(rules(withoutPlan)).toContain("no-plan");
    expect(rules(withoutPlan)).not.toContain("not-a-report");
  });

  test("without review", () => {
    expect(parseReport(withoutReview).review).toBeNull();
    expect(rules(withoutReview)).toContain("no-review");
  });

  test("a whole one has none of these remarks", () => {
    const missing = ["empty-input", "not-a-report", "no-title", "no-year", "no-review", "no-plan", "no-targets"];
    expect(rules(report).filter((rule) => missing.includes(rule))).toEqual([]);
  });
});

// Not a measurement: whatever takes more than linear time runs into the test's time limit here.
const ONES = ["一", "1", "、", "（", "—", "亿", " ", "\u3000", "[", ".", "#", "“"];
test.each([["好", 10_000_000], ["\n", 10_000_000], ...ONES.map((character) => [character, 1_000_000] as const)] as const)(
  "%j, %i times",
  (character, times) => {
    const { plan, targets } = parseReport(character.repeat(times));
    expect([plan, targets]).toEqual([null, []]);
  },
  60_000,
);

describe("misuse", () => {
  test.each([undefined, null, 42, {}, ["政府工作报告"], new Uint8Array([1]), new Date(0)])(
    "%o is a TypeError that names the fix",
    (input) => {
      // @ts-expect-error: what JavaScript callers do.
      expect(() => parseReport(input)).toThrow(TypeError);
      // @ts-expect-error: what JavaScript callers do.
      expect(() => parseReport(input)).toThrow(/readFile\(path, "utf8"\)/);
    },
  );
});
