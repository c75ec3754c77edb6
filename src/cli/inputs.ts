import { readdir, stat } from "node:fs/promises";
import { dirname, extname, join, normalize, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { whyUnreadable } from "./problems";

/** What is taken of a folder. A file that is named, or that a pattern matches, is read whatever its name. */
const EXTENSIONS = new Set([".txt", ".text", ".html", ".htm", ".xhtml", ".shtml", ".md", ".markdown"]);

/** Something to read: a file, or standard input. */
export interface Input {
  /** For people and for the column `source`. */
  name: string;
  /** Null for standard input and for what was not found. */
  path: string | null;
  /** Why there is nothing to read. */
  problem: string | null;
  /** Where its result goes inside an output folder, without the extension. */
  stem: string;
}

export interface Inputs {
  all: Input[];
  /** Full paths of all of them. */
  paths: Set<string>;
  /** Whether there may be more than one, by what was asked for and not by what was found. */
  many: boolean;
  /** What folders have that is no text by its name, counted by extension, and what is no file at all. */
  left: Map<string, number>;
}

const STANDARD_INPUT = "-";

type Found = Omit<Input, "stem"> & { root: string };

/** Files as they are, folders with all below them, patterns; each file once, in the order of the arguments. */
export async function findInputs(patterns: readonly string[]): Promise<Inputs> {
  const left = new Map<string, number>();
  const found = new Map<string, Found>();
  let many = patterns.length > 1;
  for (const pattern of patterns) {
    const kind = await kindOf(pattern);
    if (kind === "folder" || kind === "pattern") many = true;
    for (const one of await LOOK[kind](pattern, left)) {
      const key = one.path === null ? one.name : resolve(one.path);
      if (!found.has(key)) found.set(key, one);
    }
  }
  const all = withStems([...found.values()]);
  return { all, paths: new Set(all.flatMap(({ path }) => (path === null ? [] : [resolve(path)]))), many, left };
}

type Kind = "input" | "file" | "folder" | "pattern" | "nothing";

async function kindOf(pattern: string): Promise<Kind> {
  if (pattern === STANDARD_INPUT) return "input";
  const stats = await stat(pattern).catch(() => null);
  if (stats !== null) return stats.isDirectory() ? "folder" : "file";
  return isDynamicPattern(pattern) ? "pattern" : "nothing";
}

const LOOK: Record<Kind, (pattern: string, left: Map<string, number>) => Promise<Found[]> | Found[]> = {
  input: () => [{ name: STANDARD_INPUT, path: null, problem: null, root: "." }],
  file: (path) => [file(path, dirname(path))],
  folder: async (path, left) => (await walk(path, path, left)).sort(byName),
  pattern: async (pattern) => {
    const paths = await glob(pattern, { onlyFiles: true, expandDirectories: false, followSymbolicLinks: false });
    const root = pattern.slice(0, pattern.search(/[*?[\]{}()!]/)).replace(/[^/]*$/, "") || ".";
    if (paths.length === 0) return [missing(pattern, "no file matches")];
    return paths.map((path) => file(path, root)).sort(byName);
  },
  nothing: (path) => [missing(path, "there is no such file")],
};

function file(path: string, root: string): Found {
  return { name: normalize(path), path, problem: null, root };
}

function missing(name: string, problem: string): Found {
  return { name, path: null, problem, root: "." };
}

/** By code points: the same on every machine, whatever its language. */
function byName(a: Found, b: Found): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** Files below a folder. A link to a folder is not followed, it may lead back; hidden files and folders are left out. */
async function walk(folder: string, root: string, left: Map<string, number>): Promise<Found[]> {
  const found: Found[] = [];
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return [missing(folder, whyUnreadable(error))];
  }
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    const extension = extname(entry.name).toLowerCase();
    if (entry.isDirectory()) found.push(...(await walk(path, root, left)));
    else if (!entry.isFile() && !entry.isSymbolicLink()) left.set("pipe or device", (left.get("pipe or device") ?? 0) + 1);
    else if (EXTENSIONS.has(extension)) found.push(file(path, root));
    else left.set(extension, (left.get(extension) ?? 0) + 1);
  }
  return found;
}

/** 2024/report.txt → 2024/report, below what the arguments have in common; report.txt beside report.html keeps its extension. */
function withStems(found: Found[]): Input[] {
  const roots = found.filter(({ path }) => path !== null).map(({ root }) => resolve(root));
  const base = roots.reduce<string | null>((common, root) => (common === null ? root : shared(common, root)), null) ?? ".";
  const full = found.map(({ path }) => (path === null ? "stdin" : relative(base, resolve(path))));
  const bare = full.map((name) => name.slice(0, name.length - extname(name).length));
  const counts = new Map<string, number>();
  for (const name of bare) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return found.map(({ name, path, problem }, i) => {
    const stem = bare[i] ?? "";
    return { name, path, problem, stem: counts.get(stem.toLowerCase()) === 1 ? stem : (full[i] ?? "") };
  });
}

function shared(a: string, b: string): string {
  const [left, right] = [a.split(sep), b.split(sep)];
  let same = 0;
  while (same < left.length && left[same] === right[same]) same++;
  return left.slice(0, same).join(sep) || sep;
}
