/*
 * A light verb between who does it and what is measured of them is no part of the name.
 *
 *   规上工业企业|实现|营业收入⟦230亿元⟧              规上工业企业营业收入
 *   三次产业|分别完成|增加值⟦6.8亿元⟧、⟦7.2亿元⟧…   三次产业增加值, one value each
 * but 完成投资, 实现利税 with nobody in front stay with their act, and 价值实现机制 is a word.
 */
import { dependentNouns } from "../../vocabulary/heads";
import { findWord, prefixesOf } from "../../vocabulary/word-index";
import { resolveIndicator } from "./indicator";

const inner = /^([^“”"()、,]{2,24}?)(?:(分别)(?:实现|完成)|实现)([^“”"()、,]{2,12})$/u;

const verbs = /* @__PURE__ */ prefixesOf(["实现", "分别完成"]);

/** 生猪、肉羊|分别|出栏⟦60万头⟧、⟦20万只⟧: each has the verb. */
const each = /^([^“”"(),]{1,32})分别(出栏|存栏)$/u;

export interface WithoutVerb {
  name: string;
  /** 分别 stood in front of the verb. */
  respectively: boolean;
}

/** The name without the verb, or null when it holds none. */
export function withoutInnerVerb(name: string): WithoutVerb | null {
  if (name.endsWith("栏")) {
    const match = each.exec(name);
    return match && { name: (match[1] as string).replace(/(?=[、和]|$)/gu, match[2] as string), respectively: true };
  }
  if (findWord(name, 2, name.length, verbs) < 0) return null;
  const match = inner.exec(name);
  if (match === null) return null;
  const [, who, shared, what] = match as unknown as [string, string, string | undefined, string];
  if (!dependentNouns.has(what) && resolveIndicator(what) === null) return null;
  return { name: who + what, respectively: shared !== undefined };
}
