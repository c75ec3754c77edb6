import type { Aspect, Measure } from "../model/report";
import { fallWords, priceIndicators, riseWords } from "../vocabulary/comparison";

/** Growth is compared with growth, level with level. */
export interface Said {
  aspect: Aspect;
  direction: Measure["direction"];
}

/** Above this a price "level" in % is an index (103.2%) and no rise. */
const indexFrom = 50;

/**
 * What a measure says of its indicator. 居民消费价格涨幅3%左右 is written as a level and is a growth, like 居民消费价格上涨0.4%.
 */
export function said({ indicator, aspect, direction, quantity }: Measure): Said {
  if (aspect !== "level" || quantity?.unit !== "%") return { aspect, direction };
  const { id, name } = indicator;
  if (fallWords.some((word) => name.endsWith(word))) return { aspect: "growth", direction: "down" };
  if (riseWords.some((word) => name.endsWith(word))) return { aspect: "growth", direction: "up" };
  if (id !== null && priceIndicators.includes(id) && quantity.value < indexFrom) return { aspect: "growth", direction: "up" };
  return { aspect, direction };
}

/** +1 where two measures count the same way, -1 where one rises and the other falls. */
export function facing(a: Said, b: Said): 1 | -1 {
  return a.direction !== null && b.direction !== null && a.direction !== b.direction ? -1 : 1;
}
