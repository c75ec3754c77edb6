import { expect, test } from "vitest";
import { exports } from "../../package.json";
import * as compare from "../../src/compare";
import * as html from "../../src/html";
import * as index from "../../src/index";
import * as markdown from "../../src/markdown";
import * as node from "../../src/node";
import * as tables from "../../src/tables";
import * as unified from "../../src/unified";
import * as viewer from "../../src/viewer";

// A change here is a change of the public surface: it belongs into the changelog.
test("the entries are these", () => {
  expect(Object.keys(exports)).toEqual([
    ".",
    "./compare",
    "./html",
    "./markdown",
    "./node",
    "./schema.json",
    "./tables",
    "./unified",
    "./viewer",
    "./package.json",
  ]);
});

test("their exports are these", () => {
  expect(Object.keys(index).sort()).toEqual([
    "convert",
    "decode",
    "explain",
    "extractQuantities",
    "formatQuantity",
    "indicators",
    "parseReport",
    "resolveIndicator",
    "toBig",
  ]);
  expect(Object.keys(compare).sort()).toEqual(["compareReports", "matchPromises", "panel", "trackSeries", "whatIsNew"]);
  expect(Object.keys(html).sort()).toEqual(["html", "parseReport"]);
  expect(Object.keys(markdown).sort()).toEqual(["markdown", "parseReport"]);
  expect(Object.keys(node).sort()).toEqual(["MissingPackageError", "readReport", "tableFormats", "writeComparison", "writeTables"]);
  expect(Object.keys(tables).sort()).toEqual([
    "comparisonSchemas",
    "comparisonTableNames",
    "comparisonTables",
    "tableNames",
    "tableSchemas",
    "toCsv",
    "toDataPackage",
    "toNdjson",
    "toParquet",
    "toStata",
    "toTables",
    "toWide",
  ]);
  expect(Object.keys(unified).sort()).toEqual(["default", "govWorkReport"]);
  expect(Object.keys(viewer).sort()).toEqual(["renderComparison", "renderViewer"]);
});
