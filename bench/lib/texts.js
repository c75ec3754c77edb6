// The reports that are measured. Real ones are not part of this repository: where ../shared/ is missing, the fixtures do.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const corpus = join(root, "../shared/corpus");

/** @returns {{name: string, path: string, text: string}[]} */
const read = (paths, name) => paths.map((path) => ({ name: name(path), path, text: readFileSync(path, "utf8") }));

const filesBelow = (folder, name) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .filter((path) => name.test(path))
        .sort()
        .map((path) => join(folder, path))
    : [];

export const fixtures = read(filesBelow(join(root, "fixtures"), /report\.txt$/), (path) => `fixture ${path.split(/[\\/]/).at(-2)}`);
if (fixtures.length === 0) throw new Error("No report to measure: fixtures/ is empty");

export const forum = read(filesBelow(join(corpus, "forum"), /\.txt$/), () => "a district's report from a forum page");
export const provinces = read(filesBelow(join(corpus, "province-2025"), /\.txt$/), () => "a province's report");

/** The report that everything is measured on. */
export const subject = forum[0] ?? fixtures.reduce((best, next) => (next.text.length > best.text.length ? next : best));

/** remark-parse would take indents for code. */
export const unindented = (text) => text.replace(/^[ \t\u3000]+/gm, "");

export const gold = join(root, "../shared/gold");
/** The text of a document that the annotations name. */
export const document = (name) => readFileSync(join(corpus, name.endsWith(".txt") ? name : `${name}.txt`), "utf8");
