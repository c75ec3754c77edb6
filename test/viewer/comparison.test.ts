import { expect, test } from "vitest";
import { compareReports } from "../../src/compare";
import { parseReport } from "../../src/index";
import { renderComparison } from "../../src/viewer";
import { report as earlierText } from "../support/texts";
import { unescaped } from "./read-page";

const laterText = earlierText
  .replaceAll("2024年", "2025年")
  .replaceAll("2023年", "2024年")
  .replace("地区生产总值增长6.1%", "地区生产总值增长5.4%")
  .replace("增长4.2%。", "增长4.2%<img src=x>。");
const earlier = { report: parseReport(earlierText), text: earlierText };
const later = { report: parseReport(laterText), text: laterText };
const rows = compareReports(earlier.report, later.report);
const page = renderComparison(rows, earlier, later);

test("each target stands beside its result, with both sentences", () => {
  const [first = ""] = /<tbody>[\s\S]*?<\/tbody>/.exec(page) ?? [];
  expect(unescaped(first)).toMatch(/地区生产总值[\s\S]*↑ ≈ 6\.5%[\s\S]*↑ 5\.4%[\s\S]*−1\.1个百分点[\s\S]*未完成/);
  expect(first).toMatch(/<mark>地区生产总值增长6\.5%左右<\/mark>[\s\S]*<mark>地区生产总值增长5\.4%<\/mark>/);
  expect(page.match(/<tbody>/g)).toHaveLength(rows.length);
});

test("markup in a sentence is text, and there is no script", () => {
  expect(page).toContain("&lt;img src=x&gt;");
  expect(page).not.toMatch(/<img|<script/);
  expect(page).toContain("default-src 'none'; style-src 'sha256-");
});

test("speaks English", () => {
  expect(unescaped(renderComparison(rows, earlier, later, { language: "en" }))).toMatch(
    /Gross domestic product[\s\S]*−1\.1 pp[\s\S]*missed/,
  );
});

test("nothing to compare is said", () => {
  expect(unescaped(renderComparison([], earlier, later))).toContain("没有。");
});

test("misuse throws", () => {
  expect(() => renderComparison(rows, earlier, undefined as never)).toThrow(/renderComparison\(\)/);
});
