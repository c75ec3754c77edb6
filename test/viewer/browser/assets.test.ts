import { expect, test } from "vitest";
import { run } from "../../support/run";

test("the bundled script and style are in step with their sources", () => {
  const { status, stderr } = run(process.execPath, ["scripts/viewer-assets.mjs", "--check"]);
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
