import { describe, expect, test } from "vitest";
import { assembleTasks } from "../../src/assemble/tasks";
import { contentLines } from "../../src/assemble/tasks-lines";
import type { OutlineRoot } from "../../src/model/outline";
import type { Source } from "../../src/model/source";
import cases from "../cases/tasks.json";

const bare: OutlineRoot = { children: [] };
const sourceOf = (text: string): Source => ({ input: text, text, folded: text, map: null });
const assemble = (text: string, root: OutlineRoot) => assembleTasks(sourceOf(text), root, contentLines(sourceOf(text), root));
const read = (text: string) => assemble(text, bare);

describe("livelihood tasks", () => {
  test.each(cases.lists.map(({ name, text, tasks }) => ({ name, text: text.join("\n"), tasks })))("$name", ({ text, tasks }) => {
    const said = read(text).tasks;
    expect(said.map((task) => [task.number, task.category?.name ?? null, task.text, task.lead, task.support])).toEqual(tasks);
    for (const task of said) {
      const slice = text.slice(task.span.start, task.span.end);
      expect(slice.replace(/\s/gu, "")).toContain(task.text.replace(/\s/gu, ""));
    }
  });

  test.each(cases.not.map(([name, ...lines]) => ({ name, text: lines.join("\n") })))("not: $name", ({ text }) => {
    expect(read(text).tasks).toEqual([]);
  });
});

describe("where tasks stand", () => {
  test("a span covers the mark, the text and the units", () => {
    const text = "2031年民生实事项目\n  ⟦1. 新建站亭12座。（牵头单位：区交通局）⟧\n⟦2. 修路5公里。⟧\n⟦3. 建桥2座。⟧";
    const plain = text.replace(/[⟦⟧]/gu, "");
    const marked = [...text.matchAll(/⟦(.*?)⟧/gsu)].map((hit) => hit[1]);
    expect(read(plain).tasks.map(({ span }) => plain.slice(span.start, span.end))).toEqual(marked);
  });

  test("page chrome is no part of a task", () => {
    const text = "2031年民生实事项目\n1.建渠1条。\n第3页 打印\n2.建桥2座。\n3.建站3个。";
    const at = text.indexOf("第3页");
    const chrome = { type: "paragraph" as const, start: at, end: at + 6, data: { zone: "chrome" as const } };
    const { tasks } = assemble(text, { children: [chrome] });
    expect(tasks.map((task) => task.text)).toEqual(["建渠1条。", "建桥2座。", "建站3个。"]);
  });

  test("a list in the part that looks back has been done", () => {
    const text = "一、工作回顾\n办好3件民生实事。一是建渠1条。二是建桥2座。三是建站3个。\n二、工作安排\n大力发展教育。";
    const part = (words: string, part: "review" | "plan") => ({
      type: "heading" as const,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      data: { zone: "body" as const, kind: "part" as const, level: 1, marker: "", title: words, runIn: false, part },
    });
    const root: OutlineRoot = { children: [part("一、工作回顾", "review"), part("二、工作安排", "plan")] };
    expect(assemble(text, root).tasks).toEqual([]);
  });
});

describe("what looks wrong in a list", () => {
  const rules = (text: string) => read(text).messages.map((message) => `${message.rule}: ${message.reason}`);

  test("a number that is missing, and one that stands twice", () => {
    expect(rules("2031年民生实事项目\n1.建渠1条。\n3.建桥2座。\n3.建站3个。\n4.建库4座。")).toEqual([
      "numbering-gap: Task 3 follows task 1",
      "numbering-gap: Task 3 follows task 3",
    ]);
  });

  test("fewer tasks than announced", () => {
    expect(rules("今年办好5件民生实事：一是建渠1条；二是建桥2座；三是建站3个；四是建库4座。")).toEqual([
      "numbering-gap: The text announces 5 tasks, the list has 4",
    ]);
  });

  test("far fewer, behind the colon that opens the list", () => {
    const items = "一是建渠1条；二是建桥2座；三是建站3个；四是建库4座。";
    expect(rules(`今年办好10件民生实事：${items}`)).toEqual(["numbering-gap: The text announces 10 tasks, the list has 4"]);
    expect(rules(`今年办好10件民生实事。我们要：${items}`)).toEqual([]);
  });

  test("nothing, where all is in order", () => {
    expect(rules("2031年3件民生实事\n1.建渠1条。\n2.建桥2座。\n3.建站3个。")).toEqual([]);
  });
});
