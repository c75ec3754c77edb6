import fc from "fast-check";
import { expect, test } from "vitest";
import { fixtures } from "../support/fixtures";
import { broken } from "../support/laws";
import { report } from "../support/texts";

// The laws hold for reports that were cut, torn and mixed up, too.
const whole = fc.constantFrom(report, ...fixtures.map(({ text }) => text));
const place = fc.double({ min: 0, max: 1, noNaN: true });
const scrap = fc.oneof(
  fc.constantFrom(
    "\n",
    "\r\n",
    "\n\n    ",
    "\u3000\u3000",
    "\u200b",
    "\ufeff",
    "一、",
    "（二）",
    "——",
    "3.5%",
    "分别",
    "。",
    "”",
    "名词解释\n",
    "附件\n",
  ),
  fc.string({ unit: "binary", maxLength: 5 }),
);
// The same each time. Without shrinking, which takes a minute for texts of this size; the law and the first offence say enough.
const runs = { numRuns: 60, seed: 20240118, endOnFailure: true };
const at = (text: string, share: number) => Math.round(text.length * share);

test("a piece of a report", () => {
  fc.assert(
    fc.property(whole, place, place, (text, a, b) => {
      expect(broken(text.slice(at(text, Math.min(a, b)), at(text, Math.max(a, b))))).toEqual([]);
    }),
    runs,
  );
});

test("a report with scraps in it", () => {
  fc.assert(
    fc.property(whole, fc.array(fc.tuple(place, scrap), { maxLength: 12 }), (text, scraps) => {
      let torn = text;
      for (const [share, piece] of scraps) torn = torn.slice(0, at(torn, share)) + piece + torn.slice(at(torn, share));
      expect(broken(torn)).toEqual([]);
    }),
    runs,
  );
});

test("the lines of a report in another order", () => {
  fc.assert(
    fc.property(
      whole.chain((text) => fc.shuffledSubarray(text.split("\n"))),
      (lines) => {
        expect(broken(lines.join("\n"))).toEqual([]);
      },
    ),
    runs,
  );
});
