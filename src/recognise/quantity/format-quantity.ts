import type { Quantity } from "../../model/report";
import { unitRows } from "../../vocabulary/units";
import { plain, shiftPoint } from "../numeral/decimal";

// Writes 717.11亿元   5.5%以内   6%—7%   820万余次   三分之一

/**
 * Writes a quantity the way reports do; `extractQuantities` reads the same value, unit and comparator back.
 *
 * @param quantity A quantity of a report, or one that `convert` returned.
 * @returns Chinese text with figures, scale, unit and comparison word.
 * @throws `TypeError` when it is no quantity.
 * @example
 * import { extractQuantities, formatQuantity } from "gov-work-report";
 *
 * const [revenue] = extractQuantities("71711000000元");
 * formatQuantity(revenue); // → "717.11亿元"
 */
export function formatQuantity(quantity: Quantity): string {
  const given: unknown = quantity;
  if (
    given === null ||
    typeof given !== "object" ||
    typeof (given as Quantity).decimal !== "string" ||
    !(typeof (given as Quantity).unit === "string" || (given as Quantity).unit === null)
  ) {
    throw new TypeError("formatQuantity needs a quantity as extractQuantities or parseReport returns it");
  }
  const { comparator, unit, decimal } = quantity;
  const label = unit === null ? "" : unitLabel(unit);
  if (comparator === "between" && quantity.upper !== null) {
    const upper = plainNumber(quantity.upper);
    return `${number(decimal, unit)}${label}—${number(upper, unit)}${label}`;
  }
  if (unit === "ratio") return bound(comparator, fraction(decimal), "");
  if (comparator === "gt" && takesMore(quantity)) return `${number(decimal, unit)}余${label}`;
  return bound(comparator, number(decimal, unit), label);
}

function bound(comparator: Quantity["comparator"], figure: string, label: string): string {
  switch (comparator) {
    case "gt":
      return `超过${figure}${label}`;
    case "lt":
      return `低于${figure}${label}`;
    case "gte":
      return `${figure}${label}以上`;
    case "lte":
      return `${figure}${label}以内`;
    case "approx":
      return `${figure}${label}左右`;
    default:
      return `${figure}${label}`;
  }
}

/** Whole round counts are written with 余: 820万余次. */
function takesMore({ dimension, decimal, unit }: Quantity): boolean {
  return dimension === "count" && unit !== null && !decimal.includes(".") && decimal.endsWith("0") && decimal !== "0";
}

/** With 亿 or 万 where that shortens it: 71711000000 → 717.11亿. */
function number(decimal: string, unit: string | null): string {
  if (unit === "%" || unit === "‰" || unit === "pp") return decimal;
  const whole = decimal.split(".", 1)[0]?.replace("-", "").length ?? 0;
  const scale = whole > 8 ? 8 : whole > 4 ? 4 : 0;
  if (scale === 0) return decimal;
  const short = shiftPoint(decimal, -scale);
  const places = short.split(".")[1]?.length ?? 0;
  if (places > 4 && short.length > decimal.length) return decimal;
  return places > 2 && scale === 4 ? decimal : short + (scale === 8 ? "亿" : "万");
}

function plainNumber(value: number): string {
  const text = String(value);
  return text.includes("e") ? shiftPoint(text.split("e")[0] ?? "0", Number(text.split("e")[1] ?? "0")) : plain(text);
}

const labels: ReadonlyMap<string, string> = new Map(
  unitRows.filter((row) => row.words.length > 0).map((row) => [row.unit, row.words[0] ?? row.unit]),
);

/** CNY/m2 → 元/平方米, kW → 千瓦; a classifier or a name such as 亿元 is its own label. */
function unitLabel(unit: string): string {
  if (!unit.includes("/")) return labels.get(unit) ?? unit;
  return unit
    .split("/")
    .map((part, at) =>
      at > 0 && part === "mo"
        ? "月"
        : part
            .split("·")
            .map((one) => (one === "mo" ? "月" : (labels.get(one) ?? one)))
            .join("·"),
    )
    .join("/");
}

/** 0.3333 → 1/3: the smallest denominator that comes to the same four places; 2.31 → 2.31:1. */
function fraction(decimal: string): string {
  const value = Number(decimal);
  if (value >= 1) return `${decimal.includes(".") ? decimal : `${decimal}.0`}:1`;
  for (let below = 2; below <= 1000; below += 1) {
    const above = Math.round(value * below);
    if (above > 0 && above < below && Number((above / below).toFixed(4)) === value) return `${above}/${below}`;
  }
  return decimal;
}
