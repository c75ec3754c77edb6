import type { Quantity } from "../../model/report";
import { foldGlyphs } from "../../vocabulary/glyphs";
import { recogniseQuantities } from "./recognise-quantities";

/**
 * Finds every quantity of a text: the number, exactly, with its unit and the comparison words that bind it.
 *
 * @param text A sentence, a paragraph or a whole report; any spelling of figures (full-width, Chinese numerals, grouped).
 * @returns Quantities in the order of the text. `span` counts UTF-16 units of `text`; `value` has 万 and 亿 folded in, per cent stays as
 *   written; `decimal` is the same value exactly.
 * @throws `TypeError` when `text` is not a string.
 * @example
 * import { extractQuantities } from "gov-work-report";
 *
 * extractQuantities("新增就业6000人以上"); // → [{ text: "6000人以上", comparator: "gte", value: 6000, unit: "人" }]
 * extractQuantities("近五分之三")[0]; // → { comparator: "approx", decimal: "0.6", unit: "ratio" }
 */
export function extractQuantities(text: string): Quantity[] {
  if (typeof text !== "string") {
    throw new TypeError(
      `extractQuantities needs a string, got ${text === null ? "null" : typeof text}: decode bytes first, e.g. with TextDecoder`,
    );
  }
  return recogniseQuantities(text, foldGlyphs(text), { start: 0, end: text.length });
}
