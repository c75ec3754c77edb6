import type { Measure } from "../model/report";

/** A fact told twice is one fact; the first telling stays. */
export function withoutRepeats<T extends Measure>(measures: T[]): T[] {
  const byName = new Map<string, T[]>();
  return measures.filter((measure) => {
    const name = measure.indicator.id ?? measure.indicator.name;
    const told = byName.get(name);
    if (told === undefined) byName.set(name, [measure]);
    else if (told.some((other) => isSame(measure, other))) return false;
    else if (told.length < mostTellings) told.push(measure);
    return true;
  });
}

/** A name that has so many different values is none that a reader would look for repeats of. */
const mostTellings = 200;

function isSame(one: Measure, other: Measure): boolean {
  return (
    one.aspect === other.aspect &&
    one.direction === other.direction &&
    one.period[0] === other.period[0] &&
    one.period[1] === other.period[1] &&
    (one.quantity === null || other.quantity === null
      ? one.quantity === other.quantity &&
        one.relation?.kind === other.relation?.kind &&
        one.relation?.reference === other.relation?.reference
      : one.quantity.decimal === other.quantity.decimal &&
        one.quantity.unit === other.quantity.unit &&
        one.quantity.upper === other.quantity.upper &&
        one.quantity.comparator === other.quantity.comparator)
  );
}
