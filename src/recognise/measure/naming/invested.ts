/*
 * Money that is put into what stands behind it.
 *
 *   投资⟦4500万元⟧新建县第二实验小学         县第二实验小学投资
 *   总投资⟦5亿元⟧的南湖公园                  南湖公园总投资
 *   加快推进交通重点工程建设，完成投资⟦36亿元⟧   交通重点工程投资: of what the clause before is about
 * but 完成投资⟦5亿元⟧ alone is nobody's.
 */
import { builtThings, investments, spendings } from "../../../vocabulary/heads";
import { longestSuffix, suffixesOf } from "../../../vocabulary/word-index";
import { actionRun } from "../acts";
import { nameOf } from "../name";
import { withoutOutcome } from "../noun-behind";
import { readPhrase } from "../phrase";
import type { NamingRule } from "../situation";
import { each, remember } from "../situation";

const builtThingsAtEnd = /* @__PURE__ */ suffixesOf(builtThings);

export const invested: NamingRule = {
  name: "invested",
  read: (situation) => {
    const { group, foldedName, written, noun, memory } = situation;
    if (noun === "" || !investments.has(foldedName) || group.quantities[0]?.dimension !== "currency") return null;
    // …的北山体育馆|等项目: the one among others that the sum is for.
    const object = withoutOutcome(noun.slice(actionRun(noun, 0, noun.length))).replace(/等(?:一批)?(?:重[点大])?(?:项目|工程)?$/u, "");
    if (object.length < 2) return null;
    remember(memory, object);
    return each(situation, object + written);
  },
};

/** What is built has a name no longer than this. */
const longestObject = 20;

export const spentOn: NamingRule = {
  name: "spent-on",
  read: (situation) => {
    const { folded, group, foldedName, noun, memory, scope } = situation;
    const { before } = group;
    if (noun !== "" || before === null || group.continues || !spendings.has(foldedName)) return null;
    if (group.quantities[0]?.dimension !== "currency" || (memory.measures.at(-1)?.span.end ?? 0) > before.start) return null;
    const { action, subject, predicate } = readPhrase(folded, before.start, before.end, scope);
    const said = nameOf(folded, subject);
    const object = said.replace(/建设$/u, "");
    if (
      action === null ||
      predicate !== null ||
      longestSuffix(said, 0, said.length, builtThingsAtEnd) === "" ||
      object.length < 2 ||
      object.length > longestObject
    ) {
      return null;
    }
    const name = `${object}投资`;
    remember(memory, object);
    return each(situation, name);
  },
};
