import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/run";

const types = readFileSync(join(root, "src/model/report.ts"), "utf8");
const model = readFileSync(join(root, "docs/model.md"), "utf8");

test("docs/model.md explains every rule of the closed list, and no other", () => {
  const [, union = ""] = /export type RuleId =([^;]+);/.exec(types) ?? [];
  const rules = [...union.matchAll(/"([a-z-]+)"/g)].map((match) => match[1]);
  const explained = [...model.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]).filter((name) => name?.includes("-"));
  expect(explained).toEqual(rules);
});

test("docs/model.md names every field", () => {
  const fields = new Set([...types.matchAll(/^ {2}(\w+)\??:/gm)].map((match) => match[1] ?? ""));
  expect([...fields].filter((field) => !new RegExp(String.raw`\b${field}\b`).test(model))).toEqual([]);
});

test("every link of the documents leads to a file that is there", () => {
  const pages = ["", "docs", "examples", "fixtures"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: folder !== "", encoding: "utf8" })
      .filter((name) => name.endsWith(".md") && !name.includes("node_modules"))
      .map((name) => join(folder, name)),
  );
  expect(pages.length).toBeGreaterThan(20);
  const dead = pages.flatMap((page) =>
    [...readFileSync(join(root, page), "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map((match) => join(root, page, "..", match[1] ?? ""))
      .filter((path) => !existsSync(path)),
  );
  expect(dead).toEqual([]);
});
