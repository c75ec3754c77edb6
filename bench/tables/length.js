// Cost against length: a process for each family of texts, which times it at growing lengths, and another that watches the heap.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { bundle } from "../lib/bundle.js";
import { familyNames } from "../lib/families.js";
import { count, table } from "../lib/markdown.js";
import { exponent } from "../lib/stats.js";
import { fixtures, provinces } from "../lib/texts.js";

const child = fileURLToPath(new URL("../lib/length-child.js", import.meta.url));
/** Above these a figure is printed in bold. */
const GOAL = { exponent: 1.05, bytes: 40 };
const SHORT = { lengths: [25_000, 160_000, 1_000_000], memoryAt: 250_000, seconds: 4 };
/** 25 MB of UTF-8 are 8.3 million Chinese characters. */
const FULL = { lengths: [25_000, 250_000, 2_500_000, 8_333_333], memoryAt: 250_000, seconds: 60 };
/** Texts of reports, which are what people have, may take so many times as long. */
const PATIENCE = 5;

/** @param {{full: boolean, family?: string, log: (line: string) => void}} options `family`: only those whose name holds this. */
export async function length({ full, family = "", log }) {
  const { memoryAt, ...times } = full ? FULL : SHORT;
  // Not the forum's: what stands below the post, the next report, is no part of it.
  const reports = (provinces.length > 0 ? provinces : fixtures.filter(({ text }) => !text.includes("显示全部楼层"))).map(
    ({ path }) => path,
  );
  const rows = [];
  for (const name of familyNames.filter((one) => one.includes(family))) {
    const seconds = times.seconds * (name.includes("report") ? PATIENCE : 1);
    const measured = await inProcess({ family: name, reports, ...times, seconds }, []);
    const memory = await inProcess({ family: name, reports, memoryAt }, ["--max-semi-space-size=1"]);
    rows.push([name, ...aboutTime(measured), ...aboutMemory(memory)]);
    log(rows.at(-1).join("  "));
  }
  return [
    table([
      ["text", "up to", "exponent", "last step", "ns a character at first", "at last", "result, bytes a character", "beyond it"],
      ...rows,
    ]),
    "",
    `Lengths: ${times.lengths.map(count).join(", ")} characters, as far as ${times.seconds} seconds go`,
    `(reports: ${times.seconds * PATIENCE}); memory at ${count(memoryAt)}.`,
  ].join("\n");
}

/** An answer, or the first line of the error that ended the process: a text that breaks the parser must not end the benchmark. */
function inProcess(job, flags) {
  return new Promise((resolve) => {
    const options = ["--expose-gc", "--max-old-space-size=8192", ...flags, child, JSON.stringify({ bundle: bundle.href, ...job })];
    const running = spawn(process.execPath, options, { timeout: 300_000, stdio: ["ignore", "pipe", "pipe"] });
    let [out, error] = ["", ""];
    running.stdout.on("data", (data) => {
      out += data;
    });
    running.stderr.on("data", (data) => {
      error += data;
    });
    running.on("close", (status, signal) => {
      resolve(status === 0 ? JSON.parse(out) : { failed: /^\w*Error: .*/m.exec(error)?.[0] ?? `ended by ${signal ?? `status ${status}`}` });
    });
  });
}

function aboutTime(times) {
  if (times.failed) return ["–", `**${times.failed}**`, "–", "–", "–"];
  const points = times.map(({ length, ms }) => [length, ms]);
  const each = ([length, ms]) => ((1e6 * ms) / length).toFixed(0);
  const [first, last] = [points[0], points.at(-1)];
  const steps =
    points.length < 2 ? ["–", "–"] : [exponent(points), exponent(points.slice(-2))].map((e) => bold(e.toFixed(2), e > GOAL.exponent));
  return [count(last[0]), ...steps, each(first), each(last)];
}

function aboutMemory({ failed, result, beyond }) {
  return failed ? [`**${failed}**`, "–"] : [Math.max(0, result).toFixed(0), bold(beyond.toFixed(0), beyond > GOAL.bytes)];
}

const bold = (text, really) => (really ? `**${text}**` : text);
