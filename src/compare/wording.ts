import Big from "big.js";
import type { WordingChange } from "../model/comparison";
import type { Target } from "../model/report";
import { inUnit } from "./unit";

// 5%左右 → 5%以上 is a change of the comparator, 6%以上 → 5.5%以上 one of the value, 力争7% → 7% one of the modality.

/** What a year's target says differently from that of an earlier year; empty where nothing. */
export function wordingChanges(from: Target, to: Target): WordingChange["changed"] {
  const changed: WordingChange["changed"] = [];
  const [a, b] = [from.quantity, to.quantity];
  if (a !== null && b !== null) {
    const low = inUnit(b.decimal, b.unit, a.unit);
    const high = b.upper === null ? null : inUnit(String(b.upper), b.unit, a.unit);
    if (low === null || !low.eq(a.decimal) || !sameEnd(a.upper, high)) changed.push("value");
    if (a.comparator !== b.comparator) changed.push("comparator");
  }
  if ((a === null) !== (b === null) || from.relation?.kind !== to.relation?.kind || from.relation?.reference !== to.relation?.reference) {
    changed.push("relation");
  }
  if (from.modality !== to.modality) changed.push("modality");
  return changed;
}

function sameEnd(upper: number | null, other: Big | null): boolean {
  return upper === null || other === null ? upper === other : other.eq(String(upper));
}
