/*
 * Whether a level can be a value of an indicator at all, by what it is counted in.
 *
 *   高速公路通车里程 ⟦1260公里⟧, 城镇新增就业 ⟦9万个⟧, 进出口总额 ⟦86亿美元⟧
 * but 高速公路 ⟦8条⟧ is no mileage, and 优良断面 ⟦74个⟧ no share.
 */
import type { Dimension, Quantity } from "../../model/report";
import { indicators } from "../../vocabulary/indicators";
import { unitRows } from "../../vocabulary/units";

/** Dimensions that never stand for one another. A rate can be written as its numerator: 元/人 as 元. */
const distinct: ReadonlySet<Dimension> = new Set<Dimension>([
  "currency",
  "ratio",
  "length",
  "area",
  "volume",
  "mass",
  "power",
  "energy",
  "duration",
  "count",
]);

let usual: Map<string, Dimension> | null = null;

export function fitsIndicator(id: string, { unit, dimension }: Quantity): boolean {
  usual ??= usualDimensions();
  const own = usual.get(id);
  if (own === undefined || unit === null || own === dimension) return true;
  return !(distinct.has(own) && distinct.has(dimension));
}

let betterLower: ReadonlySet<string> | null = null;

/** Whether less of it is better: pm25, unemployment-rate. */
export function isBetterLower(id: string): boolean {
  betterLower ??= new Set(indicators.flatMap((indicator) => (indicator.lowerIsBetter ? [indicator.id] : [])));
  return betterLower.has(id);
}

function usualDimensions(): Map<string, Dimension> {
  const dimensions = new Map<string, Dimension>(unitRows.map(({ unit, dimension }) => [unit, dimension]));
  return new Map(
    indicators.flatMap(({ id, unit }) =>
      unit === null ? [] : [[id, dimensions.get(unit) ?? (unit.includes("/") ? "rate" : "count")] as const],
    ),
  );
}
