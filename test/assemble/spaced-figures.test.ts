import { describe, expect, it } from "vitest";
import { assembleTasks } from "../../src/assemble/tasks";
import { contentLines } from "../../src/assemble/tasks-lines";
import type { OutlineRoot } from "../../src/model/outline";
import type { Source } from "../../src/model/source";

const bare: OutlineRoot = { children: [] };

function tasksIn(text: string): string[] {
  const source: Source = { input: text, text, folded: text, map: null };
  return assembleTasks(source, bare, contentLines(source, bare)).tasks.map((task) => task.text);
}

const items = ["1. 新建站亭 12 座。", "2. 修路 5 公里。", "3. 建桥 2 座。"];
const tasks = ["新建站亭 12 座。", "修路 5 公里。", "建桥 2 座。"];

/** Word and many pages set white space around every figure; the title of a list is a title all the same. */
describe("white space around the figures of a task list's title", () => {
  it.each(["2031 年 3 件民生实事", "2031 年民生实事项目（共 3 项）", "石桥区 2031 年度 3 件民生实事"])("%s", (title) => {
    expect(tasksIn([title, ...items].join("\n"))).toEqual(tasks);
  });

  it("an announcement", () => {
    expect(tasksIn("今年再办好 3 件民生实事。一是新建站亭 12 座；二是修路 5 公里；三是建桥 2 座。")).toHaveLength(3);
  });

  it("not a section with another number in it", () => {
    expect(tasksIn(["（九）用好 3 亿元，办好民生实事", ...items].join("\n"))).toEqual([]);
  });
});
