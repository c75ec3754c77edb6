import { unified } from "unified";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/index";
import { govWorkReport } from "../../src/unified";
import { fixtures } from "../support/fixtures";
import { report as short, withoutPlan } from "../support/texts";

const processor = unified().use(govWorkReport).freeze();

describe("the plugin", () => {
  test("puts the report into the file's result", async () => {
    const file = await processor.process(short);
    expect(file.result).toStrictEqual(parseReport(short));
  });

  test("reads a vfile, as parseReport does", () => {
    expect(processor.processSync(new VFile(short)).result).toStrictEqual(parseReport(new VFile(short)));
    expect(parseReport(new VFile(new TextEncoder().encode(short)))).toStrictEqual(parseReport(short));
  });

  test("makes messages of the diagnostics", () => {
    const { messages } = parseReport(withoutPlan);
    const file = processor.processSync(withoutPlan);
    expect(file.messages.map(({ ruleId, reason, source }) => ({ ruleId, reason, source }))).toEqual(
      messages.map(({ rule, reason }) => ({ ruleId: rule, reason, source: "gov-work-report" })),
    );
    expect(file.messages.map(({ fatal }) => fatal)).toEqual(
      messages.map(({ severity }) => ({ info: undefined, warning: false, error: true })[severity]),
    );
    expect(file.messages.map(({ place }) => (place && "start" in place ? [place.start.offset, place.end.offset] : null))).toEqual(
      messages.map(({ span }) => span && [span.start, span.end]),
    );
  });

  test("compiles a tree of a file that it did not parse", () => {
    const file = new VFile(short);
    expect(processor.stringify({ type: "root", children: [] }, file)).toStrictEqual(parseReport(short));
    processor.parse(file);
    file.value = withoutPlan;
    expect(processor.stringify({ type: "root", children: [] }, file)).toStrictEqual(parseReport(withoutPlan));
  });
});

describe.each([{ name: "short", text: `\ufeff${short.replaceAll("\n", "\r\n")}` }, ...fixtures])("the tree of $name", ({ text }) => {
  const tree = processor.parse(text);
  const blocks = "children" in tree ? (tree.children as Block[]) : [];
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];

  test("covers the text", () => {
    expect(tree.position?.start).toEqual({ line: 1, column: 1, offset: 0 });
    expect(tree.position?.end.offset).toBe(text.length);
  });

  test("has positions in the given text", () => {
    const points = blocks.flatMap(({ position }) => [position.start, position.end]);
    expect(points.filter(({ line, column, offset }) => (starts[line - 1] ?? -1) + column - 1 !== offset)).toEqual([]);
  });

  test("begins and ends each block at a visible character", () => {
    const slices = blocks.map(({ position }) => text.slice(position.start.offset, position.end.offset));
    expect(slices.filter((slice) => slice !== slice.trim() || slice === "")).toEqual([]);
  });
});

interface Block {
  position: { start: Required<Point>; end: Required<Point> };
}
interface Point {
  line: number;
  column: number;
  offset: number;
}
