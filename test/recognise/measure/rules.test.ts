import { describe, expect, it } from "vitest";
import { recogniseMeasures } from "../../../src/recognise/measure/recognise-measures";
import { recogniseQuantities } from "../../../src/recognise/quantity/recognise-quantities";
import { foldGlyphs } from "../../../src/vocabulary/glyphs";
import cases from "../../cases/measures/rules.json";

/** Which rule names each quantity or says why it states no fact, what it says, and the messages. */
function read(say: string) {
  const folded = foldGlyphs(say);
  const span = { start: 0, end: say.length };
  const told: string[] = [];
  const { messages } = recogniseMeasures(say, folded, span, recogniseQuantities(say, folded, span), {
    planYear: 2026,
    reviewYear: 2025,
    period: [2026, 2026],
    qualitative: false,
    trace: ({ kind, verdict, rule, says, span: { start, end } }) => {
      expect([kind, say.slice(start, end) === ""]).toEqual(["measure", false]);
      told.push(`${verdict} ${rule}: ${says}`);
    },
  });
  return { told, messages };
}

describe("the rule that decides", () => {
  it.each(Object.entries(cases))("%s", (say, told) => {
    expect(read(say).told).toEqual(told);
  });

  it("says where values and names do not fit", () => {
    const [message] = read("全年税收、出口、进口分别增长7%、8%。").messages;
    expect(message).toMatchObject({ rule: "respectively-mismatch", severity: "warning", span: { start: 2, end: 19 } });
    expect(message?.reason).toContain("分别 shares 2 values");
  });
});
