import type { Measure, Quantity } from "../../model/report";
import { pairsOf } from "./words";

/** Something promised or done, as far as it is compared: its words and its figure. */
export interface Phrase {
  words: string;
  pairs: Set<string>;
  /** The numbers in the name itself: 10亿元以上项目3个 is not answered by 亿元以上项目37个. */
  thresholds: string;
  /** The measure, where the parser knows what the figure says. */
  measure: Measure | null;
  quantity: Quantity | null;
}

const numbers = /\d[\d.]*[百千万亿]*|(?<![百千万亿])[百千万亿]+(?=[元亩])/g;

export function phraseOf(words: string, measure: Measure | null, quantity: Quantity | null): Phrase {
  return { words, pairs: pairsOf(words), thresholds: [...words.matchAll(numbers)].join(" "), measure, quantity };
}

/** What a measure is about: action and completed name, without a list number in front. */
export function wordsOf({ action, indicator, text }: Measure): string {
  const name = indicator.name.replace(/^\d+[.、．]\s*/, "");
  return name.length < 2 ? text : `${action ?? ""}${name}`;
}
