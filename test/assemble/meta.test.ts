import { describe, expect, it } from "vitest";
import { assembleMeta } from "../../src/assemble/meta";
import type { OutlineRoot } from "../../src/model/outline";
import type { Post } from "../../src/model/report";
import { readText } from "../../src/read/read-text";
import { readDates } from "../../src/recognise/period/chrono-adapter";
import cases from "../cases/meta.json";

const root: OutlineRoot = { children: [] };
const noPost: Post = { site: null, tag: null, title: null, posted: null, views: null, replies: null, author: null };

describe("assembleMeta", () => {
  it.each(cases)("$name", ({ text, meta, messages, post }) => {
    const read = assembleMeta(readText(text), root, post === undefined ? null : { ...noPost, ...post }, readDates);
    expect(read.meta).toMatchObject(meta);
    if (messages !== undefined) expect(read.messages.map(({ rule }) => rule)).toEqual(messages);
  });

  it.each(["人", "第", "市长", "2025年", "政府工作报告", "各位代表：", "李 ", "\n", "在"])("reads a megabyte of “%s” through", (glyphs) => {
    const { meta } = assembleMeta(readText(glyphs.repeat(1_000_000 / glyphs.length)), root, null, readDates);
    expect(meta.delivered).toBeNull();
  });
});
