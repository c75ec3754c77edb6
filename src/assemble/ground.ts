import type { Report, Span } from "../model/report";
import { type Source, toInput } from "../model/source";
import { isSpan } from "../model/span";

/** Turns every span of a report from offsets of the read text into offsets of the given string, in place. */
export function ground(report: Report, source: Source): void {
  if (source.map === null) return;
  const seen = new Set<Span>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
    } else if (value !== null && typeof value === "object") {
      if (isSpan(value)) {
        if (seen.has(value)) return;
        seen.add(value);
        Object.assign(value, toInput(source, value));
      } else for (const item of Object.values(value)) visit(item);
    }
  };
  visit(report);
}
