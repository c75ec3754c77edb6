// Which folder of src/ the time is spent in, and which functions: samples of the profiler by the line they come from.
import { readFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { bundle } from "../lib/bundle.js";
import { ms, percent, table } from "../lib/markdown.js";
import { subject } from "../lib/texts.js";

const PROFILED = 200;

export async function rooms({ parseReport }) {
  const { each, profile } = await profileOf(() => parseReport(subject.text));
  const roomAt = roomsByLine(readFileSync(bundle, "utf8"));
  const byRoom = new Map();
  const byFunction = new Map();
  let total = 0;
  for (const { callFrame, hitCount } of profile.nodes) {
    const collected = callFrame.functionName === "(garbage collector)";
    const room = callFrame.url === bundle.href ? roomAt[callFrame.lineNumber] : collected ? "garbage" : null;
    if (!room) continue;
    total += hitCount;
    byRoom.set(room, (byRoom.get(room) ?? 0) + hitCount);
    if (!collected) {
      const name = `${room} ${callFrame.functionName || "(nameless)"}`;
      byFunction.set(name, (byFunction.get(name) ?? 0) + hitCount);
    }
  }
  const ranked = (counts, most) =>
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .filter(([, samples]) => samples / total >= 0.005)
      .map(([name, samples]) => [name, percent(samples / total), ms((each * samples) / total)]);
  return [
    table([["room", "share", "time"], ...ranked(byRoom, Infinity)]),
    "",
    table([["function", "share", "time"], ...ranked(byFunction, 15)]),
  ].join("\n");
}

async function profileOf(task) {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 100 });
  for (let i = 0; i < PROFILED / 4; i++) task();
  await session.post("Profiler.start");
  const start = performance.now();
  for (let i = 0; i < PROFILED; i++) task();
  const each = (performance.now() - start) / PROFILED;
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return { each, profile };
}

/** esbuild writes the file's name above what comes from it: "// src/read/page.ts". */
function roomsByLine(code) {
  let room = "";
  return code.split("\n").map((line) => {
    const [, origin, path] = /^\/\/ (src|node_modules)\/(\S+)$/.exec(line) ?? [];
    if (path !== undefined) {
      const folders = path.replace(/\.ts$/, "").split("/");
      room = folders.slice(0, origin === "src" && folders[0] === "recognise" ? 2 : 1).join("/");
    }
    return room;
  });
}
