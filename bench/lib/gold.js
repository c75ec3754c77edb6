// Quantities that people marked by hand, and how many of them a reader finds. The annotations quote real reports and are not part of this
// repository.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { document, gold } from "./texts.js";

const names = existsSync(gold) ? readdirSync(gold) : [];
const rows = (name) =>
  readFileSync(join(gold, name), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** @returns {{text: string, quantities: {start: number, end: number, value: number}[]}[]} Whole reports. */
export const annotatedReports = names
  .filter((name) => name.endsWith(".quantities.jsonl"))
  .map((name) => ({ text: document(name.replace(".quantities.jsonl", "").replaceAll("__", "/")), quantities: rows(name) }));

/** Sentences one by one, each with its quantities. */
export const annotatedSentences = names.filter((name) => name.endsWith(".sentences.jsonl")).flatMap(rows);

/** A quantity is found when something said overlaps it and has the same value; unit and comparison words do not count here. */
export function judge(annotated, read) {
  const sum = { gold: 0, said: 0, hits: 0 };
  for (const { text, quantities } of annotated) {
    const left = [...read(text)];
    sum.gold += quantities.length;
    sum.said += left.length;
    for (const wanted of quantities) {
      const i = left.findIndex((said) => overlaps(said, wanted) && same(said.value, wanted.value));
      if (i >= 0) {
        sum.hits++;
        left.splice(i, 1);
      }
    }
  }
  return sum;
}

export const overlaps = (one, other) => one.start < other.end && other.start < one.end;

/** A third may be written 0.3333 or with fifteen digits more. */
const same = (a, b) =>
  a === b || (typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));
