import type { Result, Target } from "../model/report";

export type Verdict = "met" | "missed" | "not-reported" | "not-comparable";

/**
 * Why two things cannot be set against each other: the result is a growth where the target is a level or the other way round;
 * its unit measures something else; the target is set in words that no figure answers; what it is measured by is not reported; the
 * result is a range of which only a part is enough.
 */
export type NotComparable = "other-aspect" | "other-unit" | "in-words" | "no-reference" | "undecided";

/** A headline target beside what became of it. */
export interface Comparison {
  /** The indicator compared; that of the result where it answers a part of the target's: 城镇 of 城乡居民人均可支配收入. */
  indicator: { id: string | null; name: string };
  /** The year that the target is for. */
  year: number;
  target: Target;
  /** The later report's figure; with `not-comparable` the nearest there is, or null. */
  result: Result | null;
  /** What an in-step or faster target is measured by: the growth of the economy. */
  reference: Result | null;
  /**
   * Result less target, in the target's unit and direction: 增长5.8% against 6%以上 is -0.2, 下降4% against 降低3% is 1. Of a range the
   * distance to its nearer end, 0 inside. Of a target in words what is compared: 5.3% beside a growth of 5.8% is -0.5. Null where
   * nothing was compared.
   */
  gap: number | null;
  /** The gap as an exact decimal string. */
  decimal: string | null;
  /** The gap's unit; growth rates differ by percentage points, which are `%` here like the target. */
  unit: string | null;
  /** How far a figure may fall short and still count, for 左右 and 同步; an exact decimal string, null where nothing may. */
  tolerance: string | null;
  verdict: Verdict;
  /** Null unless the verdict is `not-comparable`. */
  reason: NotComparable | null;
}

export interface CompareOptions {
  /** What 左右 and 约 of a rate in % forgive, in percentage points. Default 0.5. */
  rateTolerance?: number;
  /** What 左右 and 约 of anything else forgive, as a share of the target's value. Default 0.05. */
  valueTolerance?: number;
  /** What 同步 forgives, in percentage points. Default 0.5. */
  inStepTolerance?: number;
  /** Compare reports between which years are missing. Default false. */
  allowGap?: boolean;
  /** Compare reports of two regions, such as a county before and after it became a district. Default false. */
  allowOtherRegion?: boolean;
}
