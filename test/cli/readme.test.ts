import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scripts } from "../../package.json";
import { parseReport } from "../../src/index";
import { cli, root } from "../support/run";

// What the README shows is what comes out.
const readme = readFileSync(join(root, "README.md"), "utf8");
const [, fixture = ""] = /summary (\S+) -o report\.json$/.exec(scripts.demo) ?? [];

test("the summary", () => {
  const [, shown = ""] = /prints this, shortened[^`]*```\n(.*?)\n```/s.exec(readme) ?? [];
  const printed = cli(["summary", "-q", fixture]).stdout.split("\n");
  let from = 0;
  for (const line of shown.split("\n").filter((one) => one !== "  …" && !one.startsWith("The whole report as JSON"))) {
    const at = printed.indexOf(line, from);
    expect(at, line).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
  expect(from).toBeGreaterThan(10);
});

test("the first target", () => {
  const [, shown = ""] = /```json\n(.*?)\n```/s.exec(readme) ?? [];
  expect(parseReport(readFileSync(join(root, fixture), "utf8")).targets[0]).toStrictEqual(JSON.parse(shown));
});

test("the two commands are scripts", () => {
  const commands = [...readme.matchAll(/^npm ci && npm (?:run )?(\S+)/gm)].map((match) => match[1]);
  expect(commands).toEqual(["demo", "test"]);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(commands));
});
