/*
 * Money that is put into what stands behind it.
 *
 *   投资⟦4500万元⟧新建县第二实验小学         县第二实验小学投资
 *   总投资⟦5亿元⟧的南湖公园                  南湖公园总投资
 *   投资⟦5亿元⟧的南湖公园、⟦8亿元⟧的体育馆     体育馆投资
 *   计划投资⟦12亿元⟧，实施城建项目20个          城建项目投资
 *   投资⟦1.2亿元⟧，完成大桥建设; 投入⟦3亿元⟧实施民生项目96项   大桥建设投资, 民生项目投资
 *   加快推进交通重点工程建设，完成投资⟦36亿元⟧   交通重点工程投资: of what the clause before is about
 * but 完成投资⟦5亿元⟧ alone is nobody's.
 */
import { beginningActs, buildingActs } from "../../../vocabulary/actions";
import { builtThings, investments, spendings } from "../../../vocabulary/heads";
import { longestSuffix, suffixesOf } from "../../../vocabulary/word-index";
import type { Clause } from "../../clause/clauses";
import { actionRun } from "../acts";
import type { Group } from "../groups";
import { nameOf } from "../name";
import { nounBehind, withoutOutcome } from "../noun-behind";
import { readPhrase } from "../phrase";
import type { NamingRule, Situation } from "../situation";
import { each, hasMeasured, remember } from "../situation";

const investmentsAtEnd = /* @__PURE__ */ suffixesOf(investments);
const beginningActsAtEnd = /* @__PURE__ */ suffixesOf(beginningActs);
const buildingActsAtEnd = /* @__PURE__ */ suffixesOf(buildingActs);
const builtThingsAtEnd = /* @__PURE__ */ suffixesOf(builtThings);

export const invested: NamingRule = {
  name: "invested",
  read: (situation) => {
    const { group, foldedName, written, noun } = situation;
    if (noun === "" || !investments.has(foldedName) || group.quantities[0].dimension !== "currency") return null;
    return of(situation, noun + restOfList(situation), written);
  },
};

export const investedToo: NamingRule = {
  name: "invested-too",
  read: (situation) => {
    const { folded, group, written, noun, memory } = situation;
    if (written !== "" || noun === "" || !group.continues || folded[group.right.start] !== "的") return null;
    if (group.quantities[0].dimension !== "currency") return null;
    const before = memory.measures.at(-1)?.indicator.name ?? "";
    const kind = longestSuffix(before, 0, before.length, investmentsAtEnd);
    return kind === "" ? null : of(situation, noun, kind);
  },
};

function of(situation: Situation, noun: string, kind: string) {
  // …的北山体育馆|等项目: the one among others that the sum is for.
  const object = withoutOutcome(noun.slice(actionRun(noun, 0, noun.length)).replace(/^了/u, "")).replace(
    /等(?:一批)?(?:重[点大])?(?:项目|工程)?$/u,
    "",
  );
  if (object.length < 2) return null;
  remember(situation.memory, object);
  return each(situation, object + kind);
}

/** …的东河|、西河堤防工程: both are parts of what is built, where no other number follows. */
function restOfList({ text, folded, group, following }: Situation): string {
  const { right, clause } = group;
  if (folded[right.end] !== "、" || following?.clause === clause || actionRun(folded, right.end + 1, clause.end) > right.end + 1) return "";
  return longestSuffix(folded, right.end, clause.end, builtThingsAtEnd) === "" ? "" : text.slice(right.end, clause.end);
}

export const investedNext: NamingRule = {
  name: "invested-next",
  read: (situation) => {
    const { group, foldedName, noun, memory } = situation;
    if (noun !== "" || group.quantities[0].dimension !== "currency") return null;
    if (!(investments.has(foldedName) || spendings.has(foldedName) || isPutIn(situation))) return null;
    // 实施项目20个、|完成投资⟦5亿元⟧，新建道路30公里: of what was counted before.
    if (memory.topic !== "" && (group.continues || (foldedName.startsWith("完成") && group.clause.opener === ","))) return null;
    const object = builtNext(situation);
    return object === "" ? null : each(situation, `${object}投资`);
  },
};

/** 投入⟦1.5亿元⟧，实施… */
const isPutIn = ({ folded, phrase: { action }, foldedName }: Situation): boolean =>
  foldedName === "" && action !== null && folded.slice(action.start, action.end).endsWith("投入");

/** 计划投资⟦12亿元⟧，实施|城建项目⟦20个⟧, 投资⟦1.2亿元⟧，完成|大桥建设: what the words behind the sum put up. */
function builtNext(situation: Situation): string {
  const { text, folded, scope } = situation;
  const counted = countedNext(situation);
  const words = counted?.left ?? clauseBehind(situation);
  if (words === undefined) return "";
  const { action, subject, predicate } = readPhrase(folded, words.start, words.end, scope);
  const { before, clause } = situation.group;
  const verbs = before === null || counted?.clause === clause ? buildingActsAtEnd : beginningActsAtEnd;
  if (predicate !== null || action === null || longestSuffix(folded, action.start, action.end, verbs) === "") return "";
  const own = withoutOutcome(nameOf(text, subject));
  // 东湖片区等|⟦10项⟧城建工程
  const object = (own.endsWith("等") ? "" : own) || (counted === null ? "" : nounBehind(text, folded, counted));
  // 重点项目 alone does not say whose.
  return object.length < 2 || object.length > longestObject || /^(?:重[点大])?项目$/u.test(object) ? "" : object;
}

/** The next number, where it tells how much is built: 投入⟦3亿元⟧|实施民生项目⟦96项⟧. */
function countedNext({ folded, group, following }: Situation): Group | null {
  if (following === null || !built.has(following.quantities[0].dimension)) return null;
  const { clause, left, before, continues } = following;
  if (clause !== group.clause) return before === group.clause && !continues ? following : null;
  return left.start === group.right.end && actionRun(folded, left.start, left.end) > left.start ? following : null;
}

const built: ReadonlySet<string> = new Set(["count", "length", "area"]);

/** The clause behind a sum that opens its sentence and is of nothing yet. */
function clauseBehind({ group, following }: Situation): Clause | undefined {
  const { clause, before, sentence, index } = group;
  if (before !== null || following?.clause === clause) return undefined;
  const next = sentence.clauses[index + 1];
  return next?.opener === "," && next !== following?.clause ? next : undefined;
}

/** What is built has a name no longer than this. */
const longestObject = 20;

export const spentOn: NamingRule = {
  name: "spent-on",
  read: (situation) => {
    const { folded, group, foldedName, noun, memory, scope } = situation;
    const { before } = group;
    if (noun !== "" || before === null || group.continues || !spendings.has(foldedName)) return null;
    if (group.quantities[0].dimension !== "currency" || hasMeasured(memory, before)) return null;
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
