import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldGlyphs } from "../../src/vocabulary/glyphs";

describe("foldGlyphs", () => {
  it.each([
    ["１２．５％，（ａＢ）；：！～", "12.5%,(aB);:!~"],
    ["一九八○年、二◯二〇年", "一九八〇年、二〇二〇年"],
    ["二OO九年，二0一二年，一九九o年，二００五年", "二〇〇九年,二〇一二年,一九九〇年,二〇〇五年"],
    ["一OO产品、二0号", "一OO产品、二0号"],
    ["５％－６％，5%–6%，5%―6%，5%─6%", "5%—6%,5%—6%,5%—6%,5%—6%"],
    ["百分之八點五、三億六千萬個", "百分之八点五、三亿六千万个"],
    ["國民經濟發展計劃，農業與手工業", "国民经济发展计划,农业与手工业"],
    ["甲\u3000乙\u00a0丙", "甲 乙 丙"],
  ])("%s", (text, folded) => {
    expect(foldGlyphs(text)).toBe(folded);
  });

  it("gives back the very string when nothing needs folding", () => {
    expect(foldGlyphs("增长5.5%、新增3个。")).toBe("增长5.5%、新增3个。");
    expect(foldGlyphs("")).toBe("");
  });

  it("keeps length, code units and what it has folded already", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.constantFrom("", "５", "國", "○\u3000"),
        fc.integer({ min: 0, max: 9000 }),
        (text, mark, fill) => {
          const given = "文".repeat(fill) + mark + text;
          const folded = foldGlyphs(given);
          expect(folded).toHaveLength(given.length);
          expect(foldGlyphs(folded)).toBe(folded);
        },
      ),
    );
  });
});
