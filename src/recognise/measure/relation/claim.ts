/*
 * What a target set in words claims of whom, and the words that belong to neither.
 */
import type { Measure, Relation } from "../../../model/report";
import { growthNouns } from "../../../vocabulary/predicates";
import { relationFillers } from "../../../vocabulary/relations";
import { longestPrefix, longestSuffix, prefixesOf, suffixesOf } from "../../../vocabulary/word-index";
import { resolveIndicator } from "../indicator";

const growthNounsAtEnd = /* @__PURE__ */ suffixesOf(growthNouns);
const fillersAtStart = /* @__PURE__ */ prefixesOf(relationFillers);
const fillersAtEnd = /* @__PURE__ */ suffixesOf(relationFillers);

export interface Claim {
  names: string[];
  aspect: Measure["aspect"];
  direction: Measure["direction"];
  relation: Relation;
  /** Of the name where the name alone does not tell. */
  id?: string;
}

/** Reads words by all rules; null when they set no target. */
export type ReadClaims = (said: string) => Claim[] | null;

/** The claims of a clause, or null when it sets no target of this kind. `again` is for a part of it. */
export type ClaimRule = (said: string, again: ReadClaims) => Claim[] | null;

/** Without the words that only lead over to what is claimed; "" when there is nothing else. */
export function clean(subject: string): string {
  let name = subject.trim();
  for (;;) {
    const behind = longestSuffix(name, 1, name.length, fillersAtEnd);
    const before = behind === "" ? longestPrefix(name, 0, name.length - 1, fillersAtStart) : "";
    // 要素, 在校: one character may open a word.
    if (behind === "" && before.length < 2) return relationFillers.includes(name) ? "" : name;
    name = name.slice(before.length, name.length - behind.length);
  }
}

/** Drops 增长, 增速, 实际增长 from the end of a name. */
export function withoutGrowth(subject: string): { name: string; direction: "up" | "down" | null } {
  if (/涨幅$/u.test(subject)) return { name: subject, direction: null };
  const noun = longestSuffix(subject, 0, subject.length, growthNounsAtEnd);
  if (noun === "" || noun.length === subject.length || noun === "减排") return { name: subject, direction: null };
  const name = subject.slice(0, subject.length - noun.length).replace(/(?:实际|名义|年均|同口径|平均|可比)$/u, "");
  // 人口自然增长率 is one name.
  if (resolveIndicator(name) === null && resolveIndicator(subject) !== null) return { name: subject, direction: null };
  return { name, direction: growthNouns.get(noun) ?? null };
}

/** 劳动报酬|提高 and 劳动生产率|提高 keep step. */
export function withoutRise(subject: string): { name: string; direction: "up" | "down" | null } {
  const plain = withoutGrowth(subject);
  return plain.direction === null && /\S{2}(?:提高|提升)$/u.test(subject) ? { name: subject.slice(0, -2), direction: "up" } : plain;
}

export function referenceOf(words: string): string {
  const trimmed = clean(words);
  return (
    resolveIndicator(trimmed) ?? resolveIndicator(withoutRise(trimmed).name) ?? (/^经济(?:增长|发展|增速)/u.test(trimmed) ? "gdp" : trimmed)
  );
}
