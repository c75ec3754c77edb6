import { describe, expect, test } from "vitest";
import { parseReport, type Report } from "../../src/index";
import { fixtures } from "../support/fixtures";
import { sections } from "../support/walk";

// A page saved as one endless line. Where white space is left of the breaks, nothing may differ: a heading is told by its
// marker and by the gap behind it. Where nothing is left of them, only a break could have told where a heading without a full
// stop ends and its paragraph begins; so the wording of such titles, and the frame a title gives to its paragraph, may differ.

const flattened = (text: string, gap: string): string => text.trim().replace(/\s*\n\s*/g, gap);

/** All that is said, without the places where it stands. */
function said(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/\s+/g, "");
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      key === "span" || key === "baseline" ? [] : [[key, key === "mentions" ? (item as unknown[]).length : said(item)]],
    ),
  );
}

/** Without the section, which titles decide. */
const promises = (report: Report) => report.plan?.commitments.map(({ section: _section, ...promise }) => said(promise));

describe.each(fixtures)("$name", ({ text }) => {
  const whole = parseReport(text);

  test.each([
    ["a blank", " "],
    ["two blanks", "  "],
    ["an ideographic space", "\u3000"],
    ["a tab", "\t"],
  ])("%s for each break: the same report", (_name, gap) => {
    expect(said(parseReport(flattened(text, gap)))).toEqual(said(whole));
  });

  describe("nothing for each break", () => {
    const flat = parseReport(flattened(text, ""));
    // A part's title that has no marker and begins with “十五五” reads on from the words before it: its goals are not found.
    const isGlued = /\n“十.五”[^\n。]*\n/u.test(text);

    test.each(["meta", "post", "livelihoodTasks", "glossary", "targets", "quantities"] as const)("the same %s", (key) => {
      const told = (report: Report) =>
        key === "targets"
          ? report.targets
              .filter(({ period }) => !isGlued || (period[0] === 2026 && period[1] === 2026))
              .map(({ section: _section, ...target }) => said(target))
          : said(report[key]);
      expect(told(flat)).toEqual(told(whole));
    });

    test("the same promises", () => {
      expect(promises(flat)).toEqual(promises(whole));
    });

    test.skipIf(isGlued)("the same parts, and the same shortcomings", () => {
      expect([flat.review?.title, flat.plan?.title, said(flat.review?.problems)]).toEqual([
        whole.review?.title,
        whole.plan?.title,
        said(whole.review?.problems),
      ]);
    });

    test("numbered sections begin where they began", () => {
      const numbered = (report: Report) =>
        sections(report).flatMap(({ marker, title, kind }) =>
          /^[一二三四五六七八九十]、/.test(marker) && kind !== "part" ? [[marker, title]] : [],
        );
      const all = numbered(whole);
      for (const [marker, title] of numbered(flat)) {
        expect(all.some(([mark, full]) => mark === marker && (full?.startsWith(title ?? "") || title?.startsWith(full ?? "")))).toBe(true);
      }
    });
  });
});
