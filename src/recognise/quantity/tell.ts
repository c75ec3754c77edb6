import type { Quantity } from "../../model/report";
import type { Trace } from "../../model/trace";
import type { Candidate } from "./candidate";

// Tells  820余万次: number 8200000, unit 次, 余 makes it gt, measure   第31: an ordinal …

/** Why a number is no quantity. */
export interface Reason {
  name: string;
  says: string;
}

/** Hears how a text's quantities are read. */
export interface Told {
  made(text: string, candidate: Candidate, quantity: Quantity): void;
  lost(text: string, start: number, end: number, reason: Reason): void;
}

/** Puts what it hears into words. Made by those who ask: a bundle of `extractQuantities` alone has none of these words. */
export function inWords(trace: Trace): Told {
  return {
    made(text, candidate, quantity) {
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
    },
    lost(text, start, end, { name, says }) {
      trace({ kind: "quantity", verdict: "lost", rule: name, span: { start, end }, says: `${text.slice(start, end)}: ${says}` });
    },
  };
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
