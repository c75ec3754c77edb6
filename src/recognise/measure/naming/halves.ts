/*
 * Town or country alone: the income or the like that was spoken of, of the one or of the other.
 *
 *   居民人均可支配收入28500元，其中城镇⟦36500元⟧、农村⟦18600元⟧
 *   城镇居民人均可支配收入36500元，农村居民⟦18600元⟧
 *   居民人均可支配收入增长7%，其中城镇、农村分别增长⟦6%⟧、⟦8%⟧
 *   新建公共充电桩2000个，其中农村⟦500个⟧              and of things counted, the part that is there
 *   进出口总额增长8%，其中对东盟|增长⟦12%⟧            with whom
 * but 城镇⟦3个⟧ after anything else is a place.
 */
import { ownerPlaces } from "../../../vocabulary/heads";
import { resolveIndicator } from "../indicator";
import { isChange } from "../phrase";
import type { NamingRule } from "../situation";
import { each, remember } from "../situation";

const half = /^(城镇|农村|城市|乡村)(?:常住)?(?:居民)?$/u;
const whole = /^(?:全体|城乡|城镇|农村|城市|乡村)?(?:常住)?(?:居民)?(?=.{2})/u;

export const halves: NamingRule = {
  name: "halves",
  read: (situation) => {
    const { group, phrase, foldedName, noun, memory } = situation;
    if (noun !== "") return null;
    const isAlike = memory.measures.at(-1)?.quantity?.unit === group.quantities[0].unit;
    if (phrase.subset && phrase.predicate === null && ownerPlaces.has(foldedName) && isAlike) {
      if (group.quantities[0].dimension === "count") return each(situation, foldedName + memory.topic);
    }
    if (isChange(phrase.predicate) && /^对(?!外)[^的]+[^额量口资率]$/u.test(foldedName) && resolveIndicator(memory.topic) !== null) {
      return each(situation, foldedName + memory.topic);
    }
    const name = halfOf(foldedName, memory.topic) ?? (isAlike ? otherHalf(foldedName, memory.topic) : null);
    if (name === null) return null;
    remember(memory, name);
    return each(situation, name);
  },
};

/** The indicator that was spoken of, of the one half; null where it has none or this is no half. */
export function halfOf(name: string, topic: string): string | null {
  const owner = half.exec(name)?.[1];
  const completed = owner === undefined ? "" : `${owner}居民${topic.replace(whole, "")}`;
  return resolveIndicator(completed) === null ? null : completed;
}

/** 城镇人均居住面积36平方米，农村⟦48平方米⟧: whatever was said of the other half. */
function otherHalf(name: string, topic: string): string | null {
  const owner = half.exec(name)?.[1];
  return owner !== undefined && half.test(topic.slice(0, 2)) ? owner + topic.slice(2) : null;
}
