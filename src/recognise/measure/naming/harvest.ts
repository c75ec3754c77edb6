/*
 * A harvest without its crop is that of the crop spoken of last.
 *
 *   粮食生产再创新高。播种面积510万亩，总产量达到⟦45亿斤⟧
 *   建成高标准农田20万亩，粮食面积、单产实现“双增”，总产⟦45亿斤⟧
 * but 粮食丰收，蓝莓种植面积5万亩、产量⟦3万吨⟧ is of what was measured since.
 */
import { crops } from "../../../vocabulary/heads";
import { longestPrefix, prefixesOf } from "../../../vocabulary/word-index";
import { isDependent } from "../coordination";
import type { NamingRule, Situation } from "../situation";
import { each, remember } from "../situation";

const harvests: ReadonlySet<string> = new Set(["总产", "总产量", "产量", "单产", "亩产"]);
const cropsAtStart = /* @__PURE__ */ prefixesOf(crops);
/** How far back a crop is still spoken of. */
const reach = 60;

export const harvest: NamingRule = {
  name: "harvest",
  read: (situation) => {
    const { foldedName, written, memory } = situation;
    if (!harvests.has(foldedName)) return null;
    const crop = cropBefore(situation);
    if (crop === "") return null;
    remember(memory, crop + written);
    return each(situation, crop + written);
  },
};

function cropBefore({ folded, phrase, memory }: Situation): string {
  const { start } = phrase.subject;
  const since = isDependent(memory.owner) ? 0 : (memory.measures.at(-1)?.span.end ?? 0);
  for (let at = start - 2; at >= Math.max(since, start - reach) && folded[at] !== "\n"; at--) {
    const crop = longestPrefix(folded, at, start, cropsAtStart);
    if (crop !== "") return crop;
  }
  return "";
}
