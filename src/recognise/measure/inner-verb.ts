/*
 * A light verb between who does it and what is measured of them is no part of the name.
 *
 *   规上工业企业|实现|营业收入⟦230亿元⟧              规上工业企业营业收入
 *   规上工业|完成|增加值⟦230亿元⟧                    规上工业增加值
 *   三次产业|分别完成|增加值⟦6.8亿元⟧、⟦7.2亿元⟧…   三次产业增加值, one value each
 *   交通、水利|分别完成|投资⟦6亿元⟧、⟦2亿元⟧         交通投资, 水利投资
 * but 完成投资, 实现利税 with nobody in front stay with their act, and 价值实现机制 is a word.
 */
import { dependentNouns } from "../../vocabulary/heads";
import { findWord, prefixesOf } from "../../vocabulary/word-index";
import { resolveIndicator } from "./indicator";

const inner = /^(?:([^“”"(),]{2,32}?)(分别)(?:实现|完成)|([^“”"()、,]{2,24}?)(?:实现|完成(?!投资)))([^“”"()、,]{2,12})$/u;

const verbs = /* @__PURE__ */ prefixesOf(["实现", "完成", "分别"]);

/** 生猪、肉羊|分别|出栏⟦60万头⟧、⟦20万只⟧, 总部、研发中心|分别|新认定⟦6家⟧、⟦3家⟧: each has the verb, which a name goes without where it is new. */
const each = /^([^“”"(),]{1,32})分别([^占“”"(),、和与]{2,6})$/u;

export interface WithoutVerb {
  name: string;
  /** 分别 stood in front of the verb. */
  respectively: boolean;
}

/** The name without the verb, or null when it holds none. */
export function withoutInnerVerb(name: string): WithoutVerb | null {
  if (findWord(name, 2, name.length, verbs) < 0) return null;
  const match = inner.exec(name);
  if (match !== null) {
    const [, several, shared, one, what] = match as unknown as [string, string?, string?, string?, string?];
    if (what !== undefined && (dependentNouns.has(what) || resolveIndicator(what) !== null)) {
      return { name: (several ?? one ?? "") + what, respectively: shared !== undefined };
    }
  }
  const [, who, verb] = (each.exec(name) ?? []) as [string?, string?, string?];
  if (who === undefined || verb === undefined) return null;
  return { name: verb.startsWith("新") ? who : who.replace(/(?=[、和]|$)/gu, verb), respectively: true };
}
