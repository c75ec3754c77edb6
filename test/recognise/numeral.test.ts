import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractQuantities } from "../../src/recognise/quantity/extract-quantities";
import cases from "../cases/numerals.json";

describe("a number", () => {
  for (const { value, phrasings } of cases.cases) {
    it.each(phrasings)(`${value}: %s`, (text) => {
      const found = extractQuantities(text);
      expect(found.map(({ decimal }) => decimal)).toEqual([value]);
      expect(found[0]?.value).toBe(Number(value));
    });
  }
  it.each(cases.not)("none in %s", (text) => {
    expect(extractQuantities(text)).toEqual([]);
  });
});

const digits = "零一二三四五六七八九";

/** Writes a whole number below 10 to the 16th the way reports of the fifties do. */
function inHanzi(value: bigint): string {
  if (value === 0n) return "零";
  const group = (part: number, leading: boolean): string => {
    let written = "";
    let zero = false;
    for (const [power, scale] of [
      [1000, "千"],
      [100, "百"],
      [10, "十"],
      [1, ""],
    ] as const) {
      const digit = Math.floor(part / power) % 10;
      if (digit === 0) {
        zero = zero || written !== "" || !leading;
        continue;
      }
      if (zero) written += "零";
      zero = false;
      written += digits.charAt(digit) + scale;
    }
    return written;
  };
  const groups: number[] = [];
  for (let rest = value; rest > 0n; rest /= 10000n) groups.unshift(Number(rest % 10000n));
  let written = "";
  groups.forEach((part, at) => {
    const place = groups.length - 1 - at;
    const scale = ["", "万", "亿", "万"][place] ?? "";
    if (part > 0) written += group(part, written === "") + scale;
    // 三万亿: 亿 closes the 万 above it even when its own group is empty
    else if (place === 2 && groups.length === 4) written += "亿";
  });
  return written;
}

describe("laws of numbers", () => {
  it("a whole number written in Chinese numerals reads back", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 11n, max: 9999999999999999n }), (value) => {
        expect(extractQuantities(`投资${inHanzi(value)}元`).map(({ decimal }) => decimal)).toEqual([String(value)]);
      }),
    );
  });
  it("grouping and full-width figures change nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
        const plain = `${whole}.${String(hundredths).padStart(2, "0")}`;
        const grouped = plain.replace(/\B(?=(?:\d{3})+\.)/g, ",");
        const wide = plain.replace(/[0-9.]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
        const read = (text: string) => extractQuantities(`投资${text}元`).map(({ decimal }) => decimal);
        expect(read(grouped)).toEqual(read(plain));
        expect(read(wide)).toEqual(read(plain));
      }),
    );
  });
  it("scale words are exact for any number of digits", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 24n }),
        fc.constantFrom(["万", 4], ["亿", 8], ["万亿", 12]),
        (value, [scale, exponent]) => {
          const [found] = extractQuantities(`投资${value}${scale}元`);
          expect(found?.decimal).toBe(String(value * 10n ** BigInt(exponent as number)));
        },
      ),
    );
  });
});
