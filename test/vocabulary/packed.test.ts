import { describe, expect, it } from "vitest";
import { indicators } from "../../src/vocabulary/indicators";
import { packNumber, unpackNumbers } from "../../src/vocabulary/packed/digits";
import { packIndicators, unpackIndicators } from "../../src/vocabulary/packed/indicators";
import { packPairs, unpackPairs } from "../../src/vocabulary/packed/pairs";
import { packRegions, unpackRegions } from "../../src/vocabulary/packed/regions";
import { packText, unpackText } from "../../src/vocabulary/packed/text";
import { regionTable } from "../../src/vocabulary/region-table";
import { traditional } from "../../src/vocabulary/traditional";

const numbersOf = (packed: string): number[] => {
  const numbers: number[] = [];
  unpackNumbers(packed, 0, numbers);
  return numbers;
};

describe("numbers", () => {
  const numbers = [0, 1, 2, 45, 46, 92, 93, 2207, 2208, 65535, 1e6];

  it("come back, and end where the next begins", () => {
    expect(numbersOf(numbers.map(packNumber).join(""))).toEqual(numbers);
  });

  it("are printable and need no escape", () => {
    for (let number = 0; number < 5000; number += 1) expect(JSON.stringify(packNumber(number))).toMatch(/^"[ !#-[\]-~]+"$/);
  });

  it("are as many as were asked for", () => {
    const packed = [7, 5000, 9].map(packNumber).join("");
    const read: number[] = [];
    const next = unpackNumbers(packed, 0, read, 2);
    expect(read).toEqual([7, 5000]);
    expect(numbersOf(packed.slice(next))).toEqual([9]);
  });
});

describe("texts", () => {
  const kinds = Array.from({ length: 2000 }, (_, index) => String.fromCharCode(0x4e00 + index * 7)).join("");
  const cases = {
    nothing: "",
    "one character": "粮",
    "one character many times": "粮".repeat(20_000),
    words: '粮食产量 油料产量\nPM2.5\t"\\`${}',
    "half a surrogate pair": "\ud83d一\ude00",
    "more characters than digits": kinds,
    "more characters than digits, unevenly": `${kinds}${"的一是".repeat(500)}`,
  };

  it.each(Object.entries(cases))("come back: %s", (_, text) => {
    expect(unpackText(packText(text))).toBe(text);
  });
});

describe("tables", () => {
  it("give back every unit of the division list", () => {
    expect(unpackRegions(packRegions(regionTable))).toBe(regionTable);
  });

  it("give back a list that is numbered otherwise", () => {
    const odd = "=99甲省\n03,乙丙区,丁县,05戊市,21己,城区,99庚辛自治县\n07壬癸市,02壬癸县,壬癸区,81壬癸市\n08中沙群岛的岛礁,某旗";
    expect(unpackRegions(packRegions(odd))).toBe(odd);
  });

  it("give back every indicator", () => {
    expect(unpackIndicators(...packIndicators(indicators))).toEqual(indicators);
  });

  it("give back every pair that changes a character", () => {
    const mapOf = (pairs: string) => {
      const map: Record<string, string> = {};
      for (let at = 0; at + 1 < pairs.length; at += 2) if (pairs[at] !== pairs[at + 1]) map[pairs.charAt(at)] = pairs.charAt(at + 1);
      return map;
    };
    expect(mapOf(unpackPairs(packPairs(traditional)))).toEqual(mapOf(traditional));
  });
});
