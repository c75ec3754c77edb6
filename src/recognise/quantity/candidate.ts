import type { Comparator } from "../../model/report";
import type { Numeral } from "../numeral/numeral";
import type { UnitMatch } from "./unit";

/** How a number and its unit came together; `explain` tells it. */
export type Reading = "plain" | "range" | "neighbours" | "product" | "proportion" | "half" | "shared-unit" | "unsaid-unit";

/** Where the comparator comes from: a word in front, one further in front, one behind, a mark in the number, two ends, its list. */
export type BoundBy = "front" | "far-front" | "behind" | "mark" | "ends" | "list" | null;

/** A number with its unit, on the way to become a quantity. */
export interface Candidate {
  numeral: Numeral;
  unit: UnitMatch;
  reading: Reading;
  /** With the comparison words around it. */
  start: number;
  end: number;
  decimal: string;
  upper: string | null;
  comparator: Comparator;
  boundBy: BoundBy;
  /** A comparison word stands in front, or behind. */
  boundBefore: boolean;
  boundBehind: boolean;
}
