import { expect, test } from "vitest";
import * as library from "../../src/index";
import * as plugin from "../../src/unified";

// A change here is a change of the public surface: it belongs into the changelog.
test("the exports are these", () => {
  expect(Object.keys(library).sort()).toEqual(["convert", "extractQuantities", "formatQuantity", "indicators", "parseReport", "toBig"]);
  expect(Object.keys(plugin).sort()).toEqual(["default", "govWorkReport"]);
});
