import type { Comparator } from "../../model/report";
import type { Numeral } from "../numeral/numeral";
import type { UnitMatch } from "./unit";

/** A number with its unit, on the way to become a quantity. */
export interface Candidate {
  numeral: Numeral;
  unit: UnitMatch;
  /** With the comparison words around it. */
  start: number;
  end: number;
  decimal: string;
  upper: string | null;
  comparator: Comparator;
  /** A comparison word stands in front, or behind. */
  boundBefore: boolean;
  boundBehind: boolean;
}
