import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/index";
import { parseSource } from "../../src/parse-report";
import { fixtures } from "../support/fixtures";
import { laws } from "../support/laws";
import { oddities } from "../support/texts";

describe.each([...fixtures, ...oddities])("$name", ({ text }) => {
  const parsed = parseSource(text);

  test.each(Object.entries(laws))("%s", (_name, law) => {
    expect(law(parsed, text)).toEqual([]);
  });

  test("parsing twice is equal", () => {
    expect(parseReport(text)).toStrictEqual(parsed.report);
  });

  test("JSON and structuredClone lose nothing", () => {
    expect(JSON.parse(JSON.stringify(parsed.report))).toStrictEqual(parsed.report);
    expect(structuredClone(parsed.report)).toStrictEqual(parsed.report);
  });
});
