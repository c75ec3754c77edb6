import { describe, expect, it } from "vitest";
import { lines, long } from "./sample";
import { headingsOf, read, zoneOf } from "./view";

describe("a body saved several times over", () => {
  it.each([2, 3, 6])("%i times: the first stays, and a message says so", (times) => {
    const { source, root, rules } = read(Array.from({ length: times }, () => lines.join("\n")).join("\n"));
    expect(rules).toEqual(["repeated-body"]);
    expect(headingsOf(root)).toEqual(headingsOf(read(lines.join("\n")).root));
    expect(zoneOf(source, root, "chrome")).toHaveLength(lines.length * (times - 1));
  });

  it("script comments between the copies go along", () => {
    const page = ["<!--", "var a;", "//-->", ...long];
    const { root } = read([...page, ...page].join("\n"));
    expect(headingsOf(root)).toEqual(headingsOf(read(long.join("\n")).root));
  });

  it("a report that repeats a sentence does not repeat itself", () => {
    const again = [...lines.slice(0, 25), lines[6] ?? "", ...lines.slice(25)];
    expect(read(again.join("\n")).rules).toEqual([]);
  });
});

describe("zones", () => {
  const { source, root } = read(lines.join("\n"));
  it("front, tasks and glossary, in whole lines", () => {
    expect(zoneOf(source, root, "front")).toEqual(lines.slice(0, 5));
    expect(zoneOf(source, root, "tasks")).toEqual(lines.slice(26, 32));
    expect(zoneOf(source, root, "glossary")).toEqual(lines.slice(32));
  });

  it("a section on livelihood is no annex", () => {
    const text = [
      "各位代表：",
      "一、2030年工作回顾",
      "全年平稳。",
      "二、2031年工作安排",
      "（一）办好民生实事",
      "新建小学2所。",
      "（二）修路",
      "修12公里。",
    ].join("\n");
    expect(zoneOf(read(text).source, read(text).root, "tasks")).toEqual([]);
  });
});
