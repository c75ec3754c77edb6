/*
 * The start of a change: 由⟦2476元⟧增加到4140元, 从⟦54万亿元⟧增加到82.7万亿元, 比上年的⟦12亿元⟧增加3亿元.
 * but 从事家政服务⟦3万人⟧ and 比上年增加⟦3亿元⟧、增长8% are facts.
 */
import { lastOf } from "../../../vocabulary/word-index";
import type { MeasureRefusal } from "../situation";

export const fromValue: MeasureRefusal = {
  name: "from-value",
  says: "the value that a change starts from",
  refuses: ({ folded, group, following, phrase }) =>
    phrase.predicate?.kind === "from" ||
    (phrase.predicate === null &&
      following?.clause === group.clause &&
      compared.test(lastOf(folded, group.left.start, group.left.end, 20))),
  keepsTopic: true,
  startsChange: true,
};

/** 从2019年⟦3亿元⟧增加到, 由每人每年⟦420元⟧提高到: the year, or by what it is counted, may stand between. */
const compared = /(?:(?:(?<![占对可同环比])[比较](?![重例率])|[由从]\d{4}年).{0,14}|由(?:(?:每人)?每[年月天人户]|人均))$/u;
