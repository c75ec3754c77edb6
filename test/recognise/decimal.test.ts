import Big from "big.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, multiply, plain, shiftPoint } from "../../src/recognise/numeral/decimal";

describe("decimals as text", () => {
  it.each<[string, number, string]>([
    ["717.11", 8, "71711000000"],
    ["1.25", 1, "12.5"],
    ["12.345", 2, "1234.5"],
    ["1.25", 2, "125"],
    ["0.05", 1, "0.5"],
    ["0.5", 1, "5"],
    ["1.50", 0, "1.5"],
    ["12", 3, "12000"],
    ["0", 3, "0"],
    ["5", -3, "0.005"],
    ["1250", -2, "12.5"],
    ["71711000000", -8, "717.11"],
  ])("shiftPoint(%s, %s) is %s", (decimal, places, shifted) => {
    expect(shiftPoint(decimal, places)).toBe(shifted);
  });

  it.each([
    ["007.10", "7.1"],
    ["0", "0"],
    ["000", "0"],
    ["100", "100"],
    ["10.0", "10"],
    ["0.50", "0.5"],
    ["00.5", "0.5"],
    ["8.", "8"],
  ])("plain(%s) is %s", (decimal, written) => {
    expect(plain(decimal)).toBe(written);
  });

  it.each([
    ["1", "2", "3"],
    ["0.1", "0.2", "0.3"],
    ["1", "0.5", "1.5"],
    ["0.5", "1", "1.5"],
    ["9007199254740993", "9007199254740993", "18014398509481986"],
    ["9007199254740993", "1", "9007199254740994"],
    ["1", "9007199254740993", "9007199254740994"],
    ["1000000000000000000000", "1", "1000000000000000000001"],
  ])("%s + %s is %s", (a, b, sum) => {
    expect(add(a, b)).toBe(sum);
  });

  it.each([
    ["2", "350000", "700000"],
    ["0.1", "3", "0.3"],
    ["9007199254740993", "3", "27021597764222979"],
    ["1000000000000", "1000000000000", "1000000000000000000000000"],
  ])("%s × %s is %s", (a, b, product) => {
    expect(multiply(a, b)).toBe(product);
  });

  const decimal = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 1n, max: 10n ** 24n }), fc.integer({ min: 0, max: 12 }))
    .map(([isNegative, digits, places]) => new Big(`${isNegative ? "-" : ""}${digits}`).times(new Big(10).pow(-places)).toFixed());

  it("sums, products and shifted points are those of big.js", () => {
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: -20, max: 20 }), (a, b, places) => {
        expect(add(a, b)).toBe(new Big(a).plus(b).toFixed());
        expect(multiply(a, b)).toBe(new Big(a).times(b).toFixed());
        expect(shiftPoint(a, places)).toBe(new Big(a).times(new Big(10).pow(places)).toFixed());
      }),
    );
  });
});
