import fc from "fast-check";
import { describe, expect, test } from "vitest";
import earlierText from "../../fixtures/lanxi-2024/report.txt?raw";
import { comparison as facts } from "../../fixtures/lanxi-2025/facts.json";
import laterText from "../../fixtures/lanxi-2025/report.txt?raw";
import { type Comparison, compareReports } from "../../src/compare";
import { parseReport } from "../../src/index";
import cases from "../cases/compare.json";
import { lanxi, result, type Said, sample, target } from "./sample";

function compared(said: Said, answers: (Said | null)[], options = {}): Comparison[] {
  const results = answers.flatMap((answer) => (answer === null ? [] : [result(2024, answer)]));
  return compareReports(sample(2024, { targets: [target(2024, said)] }), sample(2025, { results }), options);
}

interface Case {
  case: string;
  id: string | null;
  name?: string;
  target: string;
  result: string | null;
  resultId?: string;
  resultYears?: number[];
  as?: string;
  reference?: string;
  options?: object;
  gap: string | null;
  tolerance?: string;
  verdict: string;
  reason?: string;
}

describe("a target and what became of it", () => {
  test.each(cases.cases as Case[])("$case", ({ id, name, as = name, ...given }) => {
    const answer =
      given.result === null ? null : { id: given.resultId ?? id, says: given.result, ...named(as), ...within(given.resultYears) };
    const reference = given.reference === undefined ? null : { id: "gdp", says: given.reference };
    const [row, ...others] = compared({ id, says: given.target, ...named(name) }, [answer, reference], given.options);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      indicator: { id },
      year: 2024,
      decimal: given.gap,
      gap: given.gap === null ? null : Number(given.gap),
      tolerance: given.tolerance ?? null,
      verdict: given.verdict,
      reason: given.reason ?? null,
    });
    expect(row?.result === null).toBe(given.verdict === "not-reported");
  });
});

function named(name: string | undefined): { name?: string } {
  return name === undefined ? {} : { name };
}

function within(years: number[] | undefined): { years?: [number, number] } {
  return years === undefined ? {} : { years: [years[0] ?? 0, years[1] ?? 0] };
}

describe("the figure that answers", () => {
  test("is the one of the same name", () => {
    const [row] = compared({ id: "fiscal-total-revenue", name: "地方财政总收入", says: "level eq 2000000000 CNY" }, [
      { id: "fiscal-total-revenue", name: "财政总收入", says: "level eq 2900000000 CNY" },
      { id: "fiscal-total-revenue", name: "地方财政总收入", says: "level eq 2067000000 CNY" },
    ]);
    expect(row).toMatchObject({ gap: 67000000, result: { indicator: { name: "地方财政总收入" } } });
  });

  test("has the same aspect and a unit that converts, wherever it stands", () => {
    const [row] = compared({ id: "trade", says: "level gte 2000000000 CNY" }, [
      { id: "trade", says: "growth up eq 12 %" },
      { id: "trade", says: "level eq 300000000 USD" },
      { id: "trade", says: "level eq 2140000000 CNY" },
    ]);
    expect(row).toMatchObject({ gap: 140000000, verdict: "met" });
  });

  test("may be two, of town and country", () => {
    const rows = compared({ id: "resident-income", name: "城乡居民收入", says: "growth up eq 6 %" }, [
      { id: "urban-income", says: "growth up eq 5.1 %" },
      { id: "rural-income", says: "growth up eq 6.9 %" },
    ]);
    expect(rows.map(({ indicator, gap, verdict }) => [indicator.id, gap, verdict])).toEqual([
      ["urban-income", -0.9, "missed"],
      ["rural-income", 0.9, "met"],
    ]);
  });
});

test("a stretch target has a row of its own", () => {
  const targets = [
    target(2024, { id: "gdp", says: "growth up gte 6 %" }),
    target(2024, { id: "gdp", says: "growth up eq 7 %", stretch: true }),
  ];
  const rows = compareReports(
    sample(2024, { targets }),
    sample(2025, { results: [result(2024, { id: "gdp", says: "growth up eq 6.5 %" })] }),
  );
  expect(rows.map((row) => [row.target.stretch, row.verdict])).toEqual([
    [false, "met"],
    [true, "missed"],
  ]);
});

describe("targets of several years", () => {
  const targets = [
    target(2024, { id: "gdp", says: "growth up gte 6 %", years: [2021, 2025] }),
    target(2024, { id: "gdp", says: "level gte 50000000000 CNY", years: [2026, 2030] }),
  ];

  test("are left out while they are not due", () => {
    expect(compareReports(sample(2024, { targets }), sample(2025))).toEqual([]);
  });

  test("are answered by the report at their end", () => {
    const results = [
      result(2025, { id: "gdp", says: "growth up eq 6.3 %", years: [2021, 2025] }),
      result(2025, { id: "gdp", says: "growth up eq 5 %" }),
    ];
    const rows = compareReports(sample(2025, { targets }), sample(2026, { results }));
    expect(rows.map(({ gap, verdict }) => [gap, verdict])).toEqual([[0.3, "met"]]);
  });

  test("that are shares are answered by the last year's, sums are not", () => {
    const goals = [
      target(2025, { id: "urbanization-rate", says: "level eq 70 %", years: [2021, 2025] }),
      target(2025, { id: "urban-new-jobs", says: "level eq 50000 人", years: [2021, 2025] }),
    ];
    const results = [
      result(2025, { id: "urbanization-rate", says: "level eq 71.2 %" }),
      result(2025, { id: "urban-new-jobs", says: "level eq 11000 人" }),
    ];
    const rows = compareReports(sample(2025, { targets: goals }), sample(2026, { results }));
    expect(rows.map(({ gap, verdict }) => [gap, verdict])).toEqual([
      [1.2, "met"],
      [null, "not-reported"],
    ]);
  });
});

describe("two reports that do not belong side by side", () => {
  const report = sample(2024);

  test.each([
    ["the wrong way round", 2023, "compareReports(earlier, later): 澜溪区 2024 does not come before 澜溪区 2023"],
    ["of one year", 2024, "compareReports(earlier, later): 澜溪区 2024 does not come before 澜溪区 2024"],
    [
      "with years between",
      2027,
      "compareReports: 澜溪区 2024 and 澜溪区 2027 do not follow one another; { allowGap: true } takes them all the same",
    ],
    ["without a year", null, "compareReports needs the year of every report, and 澜溪区 (no year) does not say it (meta.year)"],
  ])("%s", (_, year, message) => {
    expect(() => compareReports(report, sample(year))).toThrow(new RangeError(message));
  });

  test("with years between, if asked for", () => {
    expect(compareReports(report, sample(2027), { allowGap: true })).toEqual([]);
  });

  const elsewhere = sample(2025, { region: { ...lanxi, name: "望桥区", county: "望桥区" } });
  test("of different regions", () => {
    const message =
      "compareReports: 澜溪区 2024 and 望桥区 2025 are of different regions; { allowOtherRegion: true } takes them all the same";
    expect(() => compareReports(report, elsewhere)).toThrow(new RangeError(message));
    expect(compareReports(report, elsewhere, { allowOtherRegion: true })).toEqual([]);
  });

  test("of regions that only one of them says more about", () => {
    expect(compareReports(report, sample(2025, { region: { ...lanxi, province: null } }))).toEqual([]);
    expect(compareReports(report, sample(2025, { region: null }))).toEqual([]);
  });

  test.each([undefined, null, "2024", {}])("%o is no report", (wrong) => {
    expect(() => compareReports(report, wrong as never)).toThrow(TypeError);
  });
});

describe("laws", () => {
  const value = fc.integer({ min: -500, max: 2000 }).map((tenths) => (tenths / 10).toString());
  const comparator = fc.constantFrom("eq", "approx", "gte", "gt", "lte", "lt");
  const id = fc.constantFrom("gdp", "unemployment-rate", "energy-intensity", null);
  const aspect = fc.constantFrom("level", "growth up", "growth down");

  function one(indicator: string | null, wanted: string, got: string): Comparison | undefined {
    const name = { name: "某项指标" };
    return compared({ id: indicator, says: wanted, ...name }, [{ id: indicator, says: got, ...name }])[0];
  }

  test("a target is met by a result equal to it", () => {
    fc.assert(
      fc.property(id, aspect, comparator, value, (indicator, said, how, number) => {
        const row = one(indicator, `${said} ${how} ${number} %`, `${said} ${how} ${number} %`);
        expect(row).toMatchObject({ verdict: "met", gap: 0, decimal: "0" });
      }),
    );
  });

  test("the gap is antisymmetric and exact", () => {
    fc.assert(
      fc.property(id, aspect, value, value, (indicator, said, a, b) => {
        const there = one(indicator, `${said} eq ${a} %`, `${said} eq ${b} %`)?.gap ?? NaN;
        const back = one(indicator, `${said} eq ${b} %`, `${said} eq ${a} %`)?.gap ?? NaN;
        expect(there + back).toBe(0);
        expect(there).toBe((Math.round(Number(b) * 10) - Math.round(Number(a) * 10)) / 10);
      }),
    );
  });

  test("what is met by a figure is met by a better one", () => {
    fc.assert(
      fc.property(id, comparator, value, value, fc.integer({ min: 0, max: 100 }), (indicator, how, wanted, got, more) => {
        const row = one(indicator, `level ${how} ${wanted} %`, `level eq ${got} %`);
        const better = how.startsWith("l") || (!how.startsWith("g") && indicator !== "gdp" && indicator !== null) ? -more : more;
        const after = one(indicator, `level ${how} ${wanted} %`, `level eq ${Number(got) + better} %`);
        if (row?.verdict === "met") expect(after?.verdict).toBe("met");
      }),
    );
  });

  test("reports are left as they were", () => {
    const [earlier, later] = [parseReport(earlierText), parseReport(laterText)];
    const before = JSON.stringify([earlier, later]);
    const rows = compareReports(earlier, later);
    expect(JSON.stringify([earlier, later])).toBe(before);
    expect(JSON.parse(JSON.stringify(rows))).toStrictEqual(rows);
    expect(compareReports(earlier, later)).toStrictEqual(rows);
  });
});

test("two years of 澜溪区", () => {
  const rows = compareReports(parseReport(earlierText), parseReport(laterText));
  expect(
    rows.map(({ indicator, target: wanted, result: got, reference, gap, unit, verdict, reason }) => ({
      id: indicator.id,
      stretch: wanted.stretch,
      target: wanted.quantity?.text ?? wanted.text,
      result: got?.quantity?.text ?? null,
      reference: reference?.quantity?.text ?? null,
      gap,
      unit,
      verdict,
      reason,
    })),
  ).toEqual(facts.map(({ name: _name, aspect: _aspect, ...fact }) => fact));
});
