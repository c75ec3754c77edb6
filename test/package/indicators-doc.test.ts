import { expect, test } from "vitest";
import { run } from "../support/run";

test("docs/indicators.md lists the catalogue as it is", () => {
  expect(run(process.execPath, ["scripts/indicators-doc.mjs", "--check"])).toMatchObject({ stderr: "", status: 0 });
});
