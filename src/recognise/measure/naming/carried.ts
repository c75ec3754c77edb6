/*
 * No subject before the number, so the sentence's own goes on.
 *
 *   地区生产总值717亿元，增长⟦3.0%⟧              the topic
 *   城镇…17175元，农村…5153元，分别增长⟦9.8%⟧和⟦8.5%⟧   the last two things measured, in their order
 * but 建成⟦340个⟧示范村 has its name behind.
 */
import type { NamingRule, Situation } from "../situation";
import { each, paired } from "../situation";

export const carriedRespectively: NamingRule = {
  name: "carried-respectively",
  read: (situation) => {
    const { group, phrase, written, noun } = situation;
    if (written !== "" || group.quantities.length < 2) return null;
    const names = lastNames(situation);
    if (phrase.spread === "respectively") return names === null ? "mismatch" : paired(situation, names);
    return names !== null && phrase.predicate !== null && noun === "" ? paired(situation, names) : null;
  },
};

export const carried: NamingRule = {
  name: "carried",
  read: (situation) => (situation.written === "" && situation.memory.topic !== "" ? each(situation, situation.memory.topic) : null),
};

/** The names of the last things measured, as many as there are quantities, or null when there were fewer. */
export function lastNames({ group, memory }: Situation, wanted = group.quantities.length): string[] | null {
  const names: string[] = [];
  const { measures } = memory;
  for (let index = measures.length - 1; index >= Math.max(0, measures.length - 4 * wanted); index--) {
    const name = measures[index]?.indicator.name ?? "";
    if (!names.includes(name)) names.unshift(name);
    if (names.length === wanted) return names;
  }
  return null;
}
