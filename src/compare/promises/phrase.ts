import type { Measure, Quantity } from "../../model/report";
import { pairsOf } from "./words";

/** Something promised or done, as far as it is compared: its words and its figure. */
export interface Phrase {
  words: string;
  pairs: Set<string>;
  /** The measure, where the parser knows what the figure says. */
  measure: Measure | null;
  quantity: Quantity | null;
}

export function phraseOf(words: string, measure: Measure | null, quantity: Quantity | null): Phrase {
  return { words, pairs: pairsOf(words), measure, quantity };
}

/** What a measure is about: action and completed name, without a list number in front. */
export function wordsOf({ action, indicator, text }: Measure): string {
  const name = indicator.name.replace(/^\d+[.、．]\s*/, "");
  return name.length < 2 ? text : `${action ?? ""}${name}`;
}
