import type { MeasureRecord, QuantityRecord, ViewRecord } from "./records";

// Most fields of most records have the same value. The page's data leaves those out, which makes the file a third smaller.

const QUANTITY = { comparator: "eq", upper: null, unit: null, dimension: "count", role: "measure" } as const;
const MEASURE = {
  aspect: "level",
  direction: null,
  relation: null,
  basis: null,
  modality: null,
  stretch: false,
  action: null,
} as const;

/** A record as it stands in the page's data. */
export function lean(record: ViewRecord): object {
  switch (record.kind) {
    case "q": {
      const { decimal, ...rest } = record.quantity;
      const same = decimal === String(record.quantity.value);
      return { ...record, quantity: without(same ? rest : record.quantity, QUANTITY) };
    }
    case "t":
    case "r":
    case "c":
      // Its role is its kind.
      return { ...record, measure: without(record.measure, { ...MEASURE, role: record.measure.role }) };
    default:
      return record;
  }
}

/** The record again. */
export function full(data: object): ViewRecord {
  const record = data as ViewRecord;
  switch (record.kind) {
    case "q": {
      const { quantity } = record as Partial<QuantityRecord>;
      const { value } = record.quantity;
      return { ...record, quantity: { ...QUANTITY, decimal: String(value), ...quantity } as QuantityRecord["quantity"] };
    }
    case "t":
    case "r":
    case "c":
      return { ...record, measure: { ...MEASURE, ...(record.measure as Partial<MeasureRecord["measure"]>) } as MeasureRecord["measure"] };
    default:
      return record;
  }
}

function without(value: object, defaults: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(value).filter(([key, one]) => !(key in defaults) || defaults[key] !== one));
}
