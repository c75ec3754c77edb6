import type { Aspect, Comparator, Measure, Quantity, Region, RelationKind, Report, Result, Target } from "../../src/index";
import { parseReport } from "../../src/index";

/** 澜溪区, which does not exist. */
export const lanxi: Region = { name: "澜溪区", level: "county", province: "湖南省", prefecture: "澜州市", county: "澜溪区", code: null };

/** A report with nothing in it but what a test is about. */
export function sample(year: number | null, given: { targets?: Target[]; results?: Result[]; region?: Region | null } = {}): Report {
  const empty = parseReport("");
  const { targets = [], results = [], region = lanxi } = given;
  return { ...empty, meta: { ...empty.meta, year, reviewYear: year === null ? null : year - 1, region }, targets, results };
}

export interface Said {
  id: string | null;
  name?: string;
  /** "growth up gte 6 %", "level between 3..4 %", "growth up in-step gdp". */
  says: string;
  years?: [number, number];
  stretch?: boolean;
}

export function target(year: number, said: Said): Target {
  return { ...measure(said, [year, year]), role: "target" };
}

export function result(year: number, said: Said): Result {
  return { ...measure(said, [year, year]), role: "result" };
}

const relations = ["in-step", "faster", "positive", "stable", "meet", "above-average"];

function measure({ id, name, says, years, stretch = false }: Said, period: [number, number]): Measure {
  const [aspect, ...rest] = says.split(" ");
  const direction = rest[0] === "up" || rest[0] === "down" ? (rest.shift() as "up" | "down") : null;
  const inWords = relations.includes(rest[0] ?? "");
  return {
    indicator: { id, name: name ?? id ?? "" },
    aspect: aspect as Aspect,
    direction,
    quantity: inWords ? null : quantity(rest),
    relation: inWords ? { kind: rest[0] as RelationKind, reference: rest[1] ?? null } : null,
    period: years ?? period,
    basis: aspect === "growth" ? "yoy" : null,
    modality: null,
    stretch,
    action: null,
    text: says,
    span: { start: 0, end: 0 },
    section: null,
  };
}

function quantity([comparator, value = "", unit = ""]: string[]): Quantity {
  const [low = "", high] = value.split("..");
  return {
    text: value + unit,
    span: { start: 0, end: 0 },
    comparator: comparator as Comparator,
    value: Number(low),
    upper: high === undefined ? null : Number(high),
    decimal: low,
    unit,
    dimension: unit === "%" ? "ratio" : "other",
    role: "measure",
  };
}
