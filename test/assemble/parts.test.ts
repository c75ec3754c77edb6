import { describe, expect, it } from "vitest";
import { assembleParts } from "../../src/assemble/parts";
import type { Meta, Section } from "../../src/model/report";
import { lines } from "../outline/sample";
import { read } from "../outline/view";

const META: Meta = {
  title: null,
  year: 2031,
  reviewYear: 2030,
  region: null,
  government: null,
  speaker: null,
  delivered: null,
  congress: null,
};

function partsOf(text: string) {
  const { source, root } = read(text);
  return { source, root, ...assembleParts(source, root, META) };
}

/** A section as `id title (paragraphs) [sections]`. */
function sketch(section: Section): string {
  const inner = section.sections.length > 0 ? ` [${section.sections.map(sketch).join("; ")}]` : "";
  return `${section.id} ${section.title} (${section.paragraphs.length})${inner}`;
}

describe("assembleParts", () => {
  const { source, review, plan, parts, messages } = partsOf(lines.join("\n"));

  it("the review: highlights, sections, problems", () => {
    expect(review).toMatchObject({ title: "2030年工作回顾", year: 2030 });
    expect(review?.highlights.map(sketch)).toEqual(["review.highlight.1 茶山换了新颜 (1)", "review.highlight.2 码头重新开港 (1)"]);
    expect(review?.sections.map(sketch)).toEqual(["review.1 种好茶，农业底子更厚 (1)", "review.2 修好路，出行更加便捷 (1)"]);
    expect(review?.paragraphs.map(({ text }) => text)).toEqual([lines[6], lines[9], lines[14], lines[15]]);
    expect(review?.problems.map(({ text }) => text)).toEqual([lines[15]]);
  });

  it("the plan: requirements, sections with leads, the closing", () => {
    expect(plan).toMatchObject({ title: "2031年工作安排", year: 2031, commitments: [] });
    expect(plan?.sections.map(sketch)).toEqual([
      "plan.1 把茶业做成大产业 (0) [plan.1.1 扩大有机茶园 (1); plan.1.2 延长茶叶链条 (1)]",
      "plan.2 把港口做成大通道 (0) [plan.2.1 深挖航道 (1); plan.2.2 配齐仓储 (1)]",
    ]);
    expect(plan?.paragraphs.map(({ text }) => text)).toEqual([lines[17], lines[18], lines[25]]);
  });

  it("the annexes are parts", () => {
    expect(parts.map((part) => [part.title, part.year, ...part.sections.map(sketch)])).toEqual([
      ["云湖县2031年十件民生实事", 2031, "parts.1.1 出行 (1)", "parts.1.2 就医 (1)"],
      ["名词解释", null],
    ]);
    expect(messages).toEqual([]);
  });

  it("spans cover the heading and all below it", () => {
    const { start, end } = plan?.sections[0]?.span ?? { start: 0, end: 0 };
    expect(source.text.slice(start, end)).toBe(lines.slice(19, 22).join("\n"));
    expect(source.text.slice(review?.span.start, review?.span.end)).toBe(lines.slice(5, 16).join("\n"));
  });

  it("nothing of the body is lost", () => {
    const { source, root, review, plan, parts } = partsOf(lines.join("\n"));
    const texts = new Set<string>();
    const visit = (value: unknown): void => {
      if (value === null || typeof value !== "object") return;
      if ("text" in value && typeof value.text === "string") texts.add(value.text);
      if ("title" in value && typeof value.title === "string") texts.add(value.title);
      for (const item of Object.values(value)) visit(item);
    };
    visit([review, plan, parts]);
    for (const block of root.children) {
      if (block.data.zone === "front" || block.data.zone === "chrome") continue;
      const text = block.type === "heading" ? block.data.title : source.text.slice(block.start, block.end);
      expect(texts).toContain(text);
    }
  });

  it("two plan parts are one plan, the second as a section of it", () => {
    const { plan } = partsOf(
      [
        "各位代表：",
        "一、2030年工作回顾",
        "平稳。",
        "二、2031年总体要求",
        "从严。",
        "三、2031年重点任务",
        "很多。",
        "（一）修路",
        "12公里。",
      ].join("\n"),
    );
    expect(plan?.title).toBe("2031年总体要求");
    expect(plan?.paragraphs.map(({ text }) => text)).toEqual(["从严。"]);
    expect(plan?.sections.map(sketch)).toEqual(["plan.1 2031年重点任务 (1) [plan.1.1 修路 (1)]"]);
    expect(plan?.sections[0]).toMatchObject({ kind: "part", level: 1, marker: "三、" });
  });

  it.each(["在肯定成绩的同时，我们也看到，茶园太小，道路不通的问题还没有解决。", "同时，我们也深知，路还不够宽，与群众的期盼有差距。"])(
    "problems: %s",
    (said) => {
      const { review } = partsOf(["一、2030年工作回顾", "平稳。", said, "二、2031年工作安排", "从严。"].join("\n"));
      expect(review?.problems.map(({ text }) => text)).toEqual([said]);
    },
  );

  it("text without any heading is one part", () => {
    const { review, plan, parts } = partsOf("把水烧开。\n下面条。");
    expect([review, plan]).toEqual([null, null]);
    expect(parts.map((part) => [part.title, part.paragraphs.length])).toEqual([["", 2]]);
  });

  it("no text, no part", () => {
    expect(partsOf("")).toMatchObject({ review: null, plan: null, parts: [], messages: [] });
  });
});
