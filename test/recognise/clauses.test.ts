import { describe, expect, it } from "vitest";
import type { Span } from "../../src/model/report";
import { outside, type Sentence, sentences } from "../../src/recognise/clause/clauses";
import { oneOf } from "../../src/vocabulary/char-class";

/** Sentences as lists of clauses, each with the sign that opened it in front. */
function cut(text: string, numbers: { span: Span }[] = []): string[][] {
  return sentences(text, { start: 0, end: text.length }, numbers).map(({ clauses }) =>
    clauses.map(({ start, end, opener }) => opener + text.slice(start, end)),
  );
}

const sentencesOf = (text: string): Sentence[] => sentences(text, { start: 0, end: text.length });

describe("sentences and clauses", () => {
  it.each<[string, string[][]]>([
    ["修桥，铺路；种茶：好", [["修桥", ",铺路", ";种茶", ":好"]]],
    ["修桥,铺路;种茶:好", [["修桥", ",铺路", ";种茶", ":好"]]],
    ["修桥。铺路！种茶？好", [["修桥"], ["铺路"], ["种茶"], ["好"]]],
    ["修桥\n铺路", [["修桥"], ["铺路"]]],
    ["修桥、铺路", [["修桥、铺路"]]],
    ["修桥，，铺路", [["修桥", ",铺路"]]],
    ["。。修桥。", [["修桥"]]],
    ["比例为1.5", [["比例为1.5"]]],
  ])("%s", (text, clauses) => {
    expect(cut(text)).toEqual(clauses);
  });

  it.each<[string, string[][]]>([
    ["打造“茶、水，桥。”品牌，见效", [["打造“茶、水，桥。”品牌", ",见效"]]],
    ["新建泵站（含水闸，下同）9座，投用", [["新建泵站（含水闸，下同）9座", ",投用"]]],
    ["落实《办法（试行，第二版）》，见效", [["落实《办法（试行，第二版）》", ",见效"]]],
    ["建成“一廊（茶廊，水廊）”，见效", [["建成“一廊（茶廊，水廊）”", ",见效"]]],
    ["【茶，水】，桥", [["【茶，水】", ",桥"]]],
    ["‘茶，水’，桥", [["‘茶，水’", ",桥"]]],
    ["「茶，水」，桥", [["「茶，水」", ",桥"]]],
    ["新建泵站(含水闸,下同)9座,投用", [["新建泵站(含水闸,下同)9座", ",投用"]]],
  ])("no boundary inside quotes and brackets: %s", (text, clauses) => {
    expect(cut(text)).toEqual(clauses);
  });

  it.each<[string, string[][]]>([
    ["打造“茶乡，见效。投用", [["打造“茶乡", ",见效"], ["投用"]]],
    ["打造茶乡”，见效", [["打造茶乡”", ",见效"]]],
    ["“茶（水”，桥）好", [["“茶（水”", ",桥）好"]]],
    ["打造（茶乡，见效\n投用）好", [["打造（茶乡", ",见效"], ["投用）好"]]],
  ])("a stray sign closes nothing off: %s", (text, clauses) => {
    expect(cut(text)).toEqual(clauses);
  });

  it("a partner too far away is none", () => {
    const far = `“${"茶".repeat(200)}，水”好`;
    expect(cut(far)[0]).toHaveLength(2);
    const near = `“${"茶".repeat(40)}，水”好`;
    expect(cut(near)[0]).toHaveLength(1);
  });

  it("a number keeps its own separator", () => {
    const text = "投资1,234万元,增长5%";
    const numbers = [{ span: { start: 2, end: 7 } }];
    expect(cut(text, numbers)).toEqual([["投资1,234万元", ",增长5%"]]);
    expect(cut(text)).toEqual([["投资1", ",234万元", ",增长5%"]]);
    expect(cut("投资1,234,增长5%", numbers)).toEqual([["投资1,234", ",增长5%"]]);
  });

  it("offsets are those of the whole text", () => {
    const text = "前言。修桥，铺路。后记";
    const [sentence, ...more] = sentences(text, { start: 3, end: 9 });
    expect(more).toEqual([]);
    expect(sentence).toMatchObject({ start: 3, end: 8 });
    expect(sentence?.clauses.map(({ start, end }) => text.slice(start, end))).toEqual(["修桥", "铺路"]);
  });

  it("leaves out the sentences without a number where only the others are asked for", () => {
    const span = { start: 0, end: 13 };
    const numbers = [{ span: { start: 6, end: 8 } }, { span: { start: 8, end: 10 } }];
    const text = "修桥。铺路，9座9条。种茶";
    expect(sentences(text, span, numbers, true).map(({ start, end }) => text.slice(start, end))).toEqual(["铺路，9座9条"]);
    expect(sentences(text, span, numbers)).toHaveLength(3);
    expect(sentences(text, span, [], true)).toEqual([]);
  });

  it("nothing in nothing", () => {
    expect(sentencesOf("")).toEqual([]);
    expect(sentencesOf("。，；")).toEqual([]);
  });

  it("clauses lie in their sentence, in order, and lose only signs", () => {
    const text = "修桥，铺路（茶，水）。种茶；“好。”\n投用：9座！";
    const found = sentencesOf(text);
    let at = 0;
    let kept = "";
    for (const sentence of found) {
      for (const { start, end } of sentence.clauses) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeLessThanOrEqual(sentence.end);
        kept += text.slice(start, end);
        at = end;
      }
    }
    expect(kept).toBe("修桥铺路（茶，水）种茶“好。”投用9座");
  });

  it("many opening signs are one sentence", () => {
    const text = "“（".repeat(10_000);
    expect(cut(text)).toHaveLength(1);
  });
});

describe("signs outside quotes and brackets", () => {
  const list = oneOf("、和");
  it.each<[string, string[]]>([
    ["茶、水和桥", ["茶", "水", "桥"]],
    ["茶（红、绿）、水", ["茶（红、绿）", "水"]],
    ["“山和水”、桥", ["“山和水”", "桥"]],
    ["《茶（红、绿）、水》和桥", ["《茶（红、绿）、水》", "桥"]],
    ["茶”、水", ["茶”", "水"]],
    ["茶水桥", ["茶水桥"]],
  ])("%s", (text, pieces) => {
    const cuts = outside(text, 0, text.length, list);
    const found: string[] = [];
    let from = 0;
    for (const at of [...cuts, text.length]) {
      found.push(text.slice(from, at));
      from = at + 1;
    }
    expect(found).toEqual(pieces);
  });

  it("looks only where it is told to", () => {
    expect(outside("茶、水、桥、路", 2, 5, list)).toEqual([3]);
    expect(outside("茶（红、绿）、水", 0, 5, list)).toEqual([3]);
  });
});
