import { expect, test } from "vitest";
import page from "../../docs/compare.md?raw";
import earlierText from "../../fixtures/lanxi-2024/report.txt?raw";
import laterText from "../../fixtures/lanxi-2025/report.txt?raw";
import { compareReports, matchPromises, trackSeries } from "../../src/compare";
import { parseReport } from "../../src/index";

// What docs/compare.md shows is what the library says.
const [earlier, later] = [parseReport(earlierText), parseReport(laterText)];

/** The rows below a heading row, cells trimmed. */
function table(heading: string): string[][] {
  const [, rows = ""] = page.split(`${heading}\n`);
  return [...(rows.split("\n\n")[0] ?? "").matchAll(/^\|(?!-)(.*)\|$/gm)].map(([, cells = ""]) =>
    cells.split("|").map((cell) => cell.trim()),
  );
}

test("the comparison", () => {
  const rows = compareReports(earlier, later).map(({ indicator, target, result, decimal, unit, verdict, reason }) => [
    indicator.name,
    (target.quantity?.text ?? target.text) + (target.stretch ? " (stretch)" : ""),
    result?.quantity?.text ?? "",
    decimal === null ? "" : `${decimal} ${unit ?? ""}`,
    verdict + (reason === null ? "" : ` (${reason})`),
  ]);
  expect(table("| indicator | target of 2024 | result in 2025's report | gap | verdict |")).toEqual(rows);
});

test("the series", () => {
  const rows = trackSeries([earlier, later])
    .filter(({ indicator }) => indicator.id === "gdp")
    .map(({ aspect, years, wording, revisions }) => [
      aspect,
      ...[2023, 2024, 2025].map((wanted) => {
        const found = years.find(({ year }) => year === wanted);
        if (found === undefined) return "";
        const { target, stretch, result, verdict } = found;
        const beyond = stretch === null ? "" : ` (${stretch.quantity?.text ?? ""})`;
        return `${target?.quantity?.text ?? "–"}${beyond} → ${result?.quantity?.text ?? "–"} ${verdict ?? ""}`.trim();
      }),
      wording.map(({ to, changed }) => `${to.year}: ${changed.join(", ")}`).join("; "),
      revisions
        .map(
          ({ year, from, to, decimal }) => `${year}: ${from.result.quantity?.text ?? ""} → ${to.result.quantity?.text ?? ""}, ${decimal}`,
        )
        .join("; "),
    ]);
  expect(table("| aspect | 2023 | 2024 | 2025 | wording | revisions |")).toEqual(rows);
});

test("the promises", () => {
  const matches = matchPromises({ report: earlier, text: earlierText }, { report: later, text: laterText });
  for (const [promised, sentence, figures, score] of table("| promised | candidate | figures | score |")) {
    const [best] = matches.find(({ kind, promise }) => kind === "commitment" && promise.text === promised)?.candidates ?? [];
    expect([
      best?.quote.text ?? "",
      best === undefined ? "" : `${best.quantity?.text ?? ""}, gap ${best.decimal ?? ""} ${best.unit ?? ""}`,
      String(best?.score ?? ""),
    ]).toEqual([sentence, figures, score]);
  }
});
