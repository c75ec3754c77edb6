import { describe, expect, test } from "vitest";
import { assembleTasks } from "../../src/assemble/tasks";
import type { OutlineRoot } from "../../src/model/outline";
import type { Source } from "../../src/model/source";
import cases from "../cases/tasks.json";

const bare: OutlineRoot = { type: "root", children: [] };
const sourceOf = (text: string): Source => ({ input: text, text, folded: text, map: null });
const read = (text: string) => assembleTasks(sourceOf(text), bare);

describe("livelihood tasks", () => {
  test.each(cases.lists.map(({ name, text, tasks }) => ({ name, text: text.join("\n"), tasks })))("$name", ({ text, tasks }) => {
    const said = read(text).tasks;
    expect(said.map((task) => [task.number, task.category?.name ?? null, task.text, task.lead, task.support])).toEqual(tasks);
    for (const task of said) {
      const slice = text.slice(task.span.start, task.span.end);
      expect(slice.split("\n").join("")).toContain(task.text.split("\n").join(""));
    }
  });

  test.each(cases.not.map(([name, ...lines]) => ({ name, text: lines.join("\n") })))("not: $name", ({ text }) => {
    expect(read(text).tasks).toEqual([]);
  });
});
