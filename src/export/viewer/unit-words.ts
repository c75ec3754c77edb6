import { unitRows } from "../../vocabulary/units";
import type { UnitWords } from "./words";

/** CNY → 元. Units that are their own word are left out. */
export const unitWords: UnitWords = Object.fromEntries(
  unitRows.flatMap(({ unit, words: [word] }) => (word === undefined || word === unit ? [] : [[unit, word] as const])),
);
