import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/model/report";
import { convert, toBig } from "../../src/recognise/quantity/convert";
import { extractQuantities } from "../../src/recognise/quantity/extract-quantities";
import { formatQuantity } from "../../src/recognise/quantity/format-quantity";
import conversions from "../cases/conversions.json";

const only = (text: string): Quantity => {
  const found = extractQuantities(text);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} quantities in ${text}`);
  return found[0];
};
const sense = ({ comparator, value, upper, unit, decimal }: Quantity) => ({ comparator, value, upper, unit, decimal });

const decimal = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: 0, max: 999 }))
  .map(([whole, rest]) => (rest === 0 ? String(whole) : String(Number(`${whole % 10 ** 6}.${rest}`))));
const units: [string, Quantity["dimension"]][] = [
  ["CNY", "currency"],
  ["USD", "currency"],
  ["%", "ratio"],
  ["pp", "ratio"],
  ["倍", "ratio"],
  ["km", "length"],
  ["m2", "area"],
  ["mu", "area"],
  ["m3", "volume"],
  ["t", "mass"],
  ["jin", "mass"],
  ["kW", "power"],
  ["kWh", "energy"],
  ["ug/m3", "concentration"],
  ["CNY/m2", "rate"],
  ["CNY/mo", "rate"],
  ["mo", "duration"],
  ["d", "duration"],
  ["工作日", "duration"],
  ["个", "count"],
  ["人次", "count"],
  ["户", "count"],
];
const quantity = fc
  .tuple(
    decimal,
    fc.constantFrom(...units),
    fc.constantFrom<Quantity["comparator"]>("eq", "approx", "gte", "gt", "lte", "lt", "between"),
    fc.integer({ min: 1, max: 500 }),
  )
  .map(([figure, [unit, dimension], comparator, step]): Quantity => {
    const upper = comparator === "between" ? Number((Number(figure) + step).toFixed(3)) : null;
    return {
      text: "",
      span: { start: 0, end: 0 },
      comparator,
      value: Number(figure),
      upper,
      decimal: figure,
      unit,
      dimension,
      role: "measure",
    };
  });

describe("a run of digits without end", () => {
  const digits = "1".repeat(400);
  it.each([
    `${digits}元`,
    `${digits}×${digits}万千瓦`,
    `1亿${digits}元`,
    `百分之${digits}`,
    `1/${digits}，`,
    `三点${"一".repeat(400)}万元`,
  ])("is no number: %#", (text) => {
    for (const { value, decimal: exact } of extractQuantities(text)) {
      expect(Number.isFinite(value)).toBe(true);
      expect(exact.length).toBeLessThan(200);
    }
  });
});

describe("formatQuantity", () => {
  it.each([
    "717.11亿元",
    "5.5%以内",
    "6%—7%",
    "820万余次",
    "超过450.5亿元",
    "低于40微克/立方米",
    "2.5万人左右",
    "8500元/平方米",
    "0.5个百分点",
    "1/3",
    "23.5万亩以上",
    "740元/月以上",
    "4万亿元",
  ])("%s", (text) => {
    expect(formatQuantity(only(text)).replace("40000亿元", "4万亿元")).toBe(text);
  });
  it("reads back with the same value, unit and comparator", () => {
    fc.assert(
      fc.property(quantity, (one) => {
        expect(sense(only(formatQuantity(one)))).toEqual(sense(one));
      }),
      { numRuns: 500 },
    );
  });
  it.each(conversions.written)("$decimal $unit $comparator is $text", ({ text, upper, ...given }) => {
    const quantity = { ...given, upper, text: "", span: { start: 0, end: 0 }, value: Number(given.decimal), role: "measure" } as Quantity;
    expect(formatQuantity(quantity)).toBe(text);
  });
  it.each([null, undefined, 5, "5%", {}, { decimal: 5, unit: "%" }, { decimal: "5", unit: 5 }, { decimal: "5" }])("refuses %s", (given) => {
    expect(() => formatQuantity(given as unknown as Quantity)).toThrow(TypeError);
    expect(() => convert(given as unknown as Quantity, "m")).toThrow(TypeError);
    expect(() => toBig(given as unknown as Quantity)).toThrow(/toBig needs a quantity/);
  });
  it("writes a number without a unit", () => {
    expect(formatQuantity(only("惠及100万农民"))).toBe("100万");
    expect(formatQuantity(only("总量突破万亿"))).toBe("超过10000亿");
  });
  it("wants a quantity", () => {
    expect(() => formatQuantity("5%" as unknown as Quantity)).toThrow(TypeError);
  });
});

describe("convert", () => {
  it.each(conversions.cases)("$quantity in $unit is $decimal", ({ quantity: text, unit, decimal: expected }) => {
    expect(convert(only(text), unit).decimal).toBe(expected);
  });
  it.each(conversions.refused)("$quantity is not in $unit", ({ quantity: text, unit }) => {
    expect(() => convert(only(text), unit)).toThrow(RangeError);
  });
  it("goes there and back", () => {
    const pairs = [
      ["km", "m"],
      ["mu", "ha"],
      ["mu", "m2"],
      ["jin", "t"],
      ["CNY", "亿元"],
      ["kW", "GW"],
      ["d", "h"],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.integer({ min: 1, max: 10 ** 9 }), ([from, to], figure) => {
        const start = convert({ ...only("1公里"), unit: from, decimal: String(figure), value: figure }, from);
        const back = convert(convert(start, to), from);
        expect(back.value).toBeCloseTo(figure, 5);
        expect(back.unit).toBe(from);
      }),
    );
  });
  it("takes both ends of a range along", () => {
    expect(convert(only("3—5公里"), "m")).toMatchObject({ value: 3000, upper: 5000, comparator: "between", unit: "m" });
  });
  it("says when there is no unit", () => {
    expect(() => convert(only("惠及100万农民"), "km")).toThrow(RangeError);
    expect(() => convert(only("惠及100万农民"), "km")).toThrow(/has no unit/);
  });
  it("names the fix", () => {
    expect(() => convert(only("3公里"), 5 as unknown as string)).toThrow(/string/);
    expect(() => convert(null as unknown as Quantity, "m")).toThrow(TypeError);
    expect(() => convert(only("3公里"), "kg")).toThrow(/length.*km.*mass.*kg/);
  });
});

describe("toBig", () => {
  it("keeps every digit", () => {
    expect(toBig(only("12345678901234567.89元")).toFixed()).toBe("12345678901234567.89");
    expect(toBig(only("717.11亿元")).toFixed()).toBe("71711000000");
  });
});
