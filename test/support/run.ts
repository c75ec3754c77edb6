import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder that package.json stands in. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end, in the project's folder unless told otherwise. */
export function run(program: string, args: string[], options: { cwd?: string; input?: string | Uint8Array } = {}): Run {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, ...options });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

/** The built command line. */
export function cli(args: string[], input?: string | Uint8Array): Run {
  if (!existsSync(`${root}dist/cli.js`)) throw new Error("dist/cli.js is not there: npm run build");
  return run(process.execPath, [`${root}dist/cli.js`, ...args], input === undefined ? {} : { input });
}
