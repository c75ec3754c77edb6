import type { Quantity, Span } from "../../model/report";
import type { Trace } from "../../model/trace";
import type { Candidate } from "./candidate";

// Tells  820余万次: number 8200000, unit 次, 余 makes it gt, measure   第31: an ordinal …

/** Why a number is no quantity. */
export interface Reason {
  name: string;
  says: string;
}

export function traceLost(trace: Trace, text: string, span: Span, reason: Reason): void {
  trace({ kind: "quantity", verdict: "lost", rule: reason.name, span, says: `${text.slice(span.start, span.end)}: ${reason.says}` });
}

export function traceMade(trace: Trace, text: string, candidate: Candidate, quantity: Quantity): void {
  const { decimal, upper, unit, role } = quantity;
  const says = [
    upper === null ? `number ${decimal}` : `numbers ${decimal} to ${upper}`,
    unit === null ? "no unit said" : `unit ${unit}`,
    ...boundBy(text, candidate),
    role,
  ];
  trace({
    kind: "quantity",
    verdict: "made",
    rule: candidate.boundBy === "list" ? "list-comparator" : candidate.reading,
    span: { ...quantity.span },
    says: `${quantity.text}: ${says.join(", ")}`,
  });
}

/** Which words gave the comparator; nothing for a plain number or two ends. */
function boundBy(text: string, { numeral, unit, start, end, comparator, boundBy: by }: Candidate): string[] {
  switch (by) {
    case "front":
      return [`${text.slice(start, numeral.start).trim()} makes it ${comparator}`];
    case "behind":
      return [`${text.slice(unit.end, end).trim()} makes it ${comparator}`];
    case "mark":
      return [`${/[多余几数来+]/.exec(text.slice(numeral.start, end))?.[0] ?? "a mark"} makes it ${comparator}`];
    case "far-front":
      return [`a word further in front makes it ${comparator}`];
    case "list":
      return [`its list makes it ${comparator}`];
    default:
      return [];
  }
}
