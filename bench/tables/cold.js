// A process that is started for one report. What a process takes before its first line is in all of them.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ms, ratio, table } from "../lib/markdown.js";
import { median } from "../lib/stats.js";
import { subject } from "../lib/texts.js";

const PROCESSES = 10;
const local = (path) => new URL(`../../${path}`, import.meta.url);
const child = fileURLToPath(new URL("../lib/cold-child.js", import.meta.url));

const NOTHING = "const now = performance.now(); console.log(JSON.stringify({ started: now, imported: null, first: null, total: now }))";

export function cold({ log }) {
  if (!existsSync(local("dist/index.js"))) return "Nothing measured: there is no dist/, `npm run build` makes it.";
  const subjects = [
    { name: "nothing (`node -e 0`)", of: "nothing" },
    { name: "unified and remark-parse", of: "remark" },
    { name: "gov-work-report, `dist/index.js`", of: local("dist/index.js").href },
    { name: "gov-work-report in one file, `dist/gov-work-report.min.js`", of: local("dist/gov-work-report.min.js").href },
  ];
  const runs = subjects.map(() => []);
  for (let round = -1; round < PROCESSES; round++) {
    subjects.forEach(({ of }, i) => {
      const times = oneProcess(of);
      // The first round fills the disk's cache.
      if (round >= 0) runs[i].push(times);
    });
  }
  const rows = runs.map((list) => ["started", "imported", "first", "total"].map((key) => median(list.map((times) => times[key]))));
  const remark = rows[1][3];
  if (olderThanSource()) log("cold: dist/ is older than src/, `npm run build` first");
  return table([
    ["process", "start of Node", "import", "first parse", "start to result", "of remark-parse's"],
    ...rows.map((times, i) => [subjects[i].name, ...times.map((time) => (time === null ? "–" : ms(time))), ratio(times[3] / remark)]),
  ]);
}

function oneProcess(of) {
  const program = of === "nothing" ? ["-e", NOTHING] : [child, of, subject.path];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function olderThanSource() {
  const newest = Math.max(...readdirSync(local("src/"), { recursive: true }).map((path) => statSync(local(`src/${path}`)).mtimeMs));
  return newest > statSync(local("dist/index.js")).mtimeMs;
}
