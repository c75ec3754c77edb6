/*
 * No subject before the number, so the sentence's own goes on.
 *
 *   地区生产总值717亿元，增长⟦3.0%⟧              the topic
 *   城镇…17175元，农村…5153元，分别增长⟦9.8%⟧和⟦8.5%⟧   the last two things measured, in their order
 * but 建成⟦340个⟧示范村 has its name behind.
 */
import type { Measure } from "../../../model/report";
import type { NamingRule, Situation } from "../situation";
import { each, paired, remember } from "../situation";

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
  read: (situation) => {
    const { group, phrase, written, noun, memory } = situation;
    // 重点项目260个，其中在建⟦120个⟧
    if (isState.test(written) && memory.topic !== "" && noun === "") {
      return each(situation, memory.topic).map((one) => ({ ...one, action: written }));
    }
    if (written !== "" || memory.topic === "") return null;
    const { unit } = group.quantities[0];
    // 保持⟦20万⟧农村劳动力就业, ⟦20万⟧|农民收入增长5%: a bare number with a noun of its own is not of what was spoken of.
    if (unit === null && (noun === "" ? phrase.predicate === null : isPeople.test(noun))) return null;
    const owner = ownerOfMoney(situation);
    if (owner !== null) remember(memory, owner);
    // 其中工业80亿元，占⟦45%⟧
    // 民间投资增长9%，占全部投资比重50%，提高⟦2个百分点⟧: only the share rises by points, or reaches so many per cent.
    const last = memory.measures.at(-1)?.indicator.name ?? "";
    const isOfShare = unit === "pp" || (unit === "%" && phrase.predicate?.kind === "level");
    if (isOfShare && last.startsWith(`${memory.topic}占`)) return each(situation, last);
    const isShare = phrase.predicateWord.includes("占") && group.quantities[0].dimension === "ratio";
    return each(situation, isShare && !memory.topic.includes("占") ? `${memory.topic}占比` : memory.topic);
  },
};

/** 重点项目总投资⟦312亿元⟧，开工|⟦40个⟧: what is counted has no such sum, its owner is counted. */
function ownerOfMoney({ group, memory: { owner, topic, measures } }: Situation): string | null {
  const last = measures.at(-1);
  const { unit, dimension } = group.quantities[0];
  const isOfSum = last?.quantity?.dimension === "currency" && last.indicator.name === topic && topic.startsWith(owner);
  if (!isOfSum || dimension !== "count") return null;
  // 签约项目45个、合同引资120亿元，开工|⟦28个⟧: the sum is nobody's, what was counted before is.
  return (owner === topic && measures.findLast(({ quantity }) => quantity?.unit === unit)?.indicator.name) || owner;
}

const isState = /^(?:在建|首创)$/u;
const isPeople = /劳动力|群众|人口|居民|农民|学生|职工|老人|儿童|毕业生/u;

/** The names of the last things measured, as many as there are quantities, or null when there were fewer. */
export function lastNames({ group, memory }: Situation, wanted = group.quantities.length): string[] | null {
  const names: string[] = [];
  const { measures } = memory;
  for (let index = measures.length - 1; index >= Math.max(0, measures.length - 4 * wanted); index--) {
    const { name } = (measures[index] as Measure).indicator;
    if (!names.includes(name)) names.unshift(name);
    if (names.length === wanted) return names;
  }
  return null;
}
