// npm run score: the build against the gold annotations in ../shared, written into docs/accuracy.md between its marks.
// The annotations quote real reports and are not part of this repository.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const START = "<!-- score: written by npm run score -->";
const END = "<!-- /score -->";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const scorer = path("../../shared/tools/score.mjs");
const page = path("../docs/accuracy.md");

if (!existsSync(scorer)) {
  console.log("Nothing done: the gold annotations are not here (../shared beside this folder).");
} else {
  const all = score([]);
  const forum = score(["--doc", "forum/"]);
  const rows = all
    .filter(({ gold }) => gold > 0)
    .map(({ name, precision, recall, f1, gold }) => {
      const one = forum.find((row) => row.name === name);
      return `| ${name} | ${[precision, recall, f1].map((n) => n.toFixed(3)).join(" | ")} | ${gold} | ${one ? one.f1.toFixed(3) : "–"} |`;
    });
  const table = ["| measure | precision | recall | F1 | rows | F1, forum report alone |", "|---|--:|--:|--:|--:|--:|", ...rows].join("\n");
  console.log(table);

  const text = readFileSync(page, "utf8");
  const [before, after] = [text.indexOf(START), text.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`docs/accuracy.md needs the marks ${START} and ${END}`);
  writeFileSync(page, `${text.slice(0, before + START.length)}\n${table}\n${text.slice(after)}`);
}

function score(options) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, path("../dist/index.js"), "--json", ...options], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout).rows;
}
