import type { OutlineRoot } from "../model/outline";
import type { Diagnostic, LivelihoodTask } from "../model/report";
import type { Source } from "../model/source";
import { findTaskList, type TaskList } from "./tasks-list";
import { contentLines, readable } from "./tasks-lines";
import { readUnits } from "./tasks-units";

/** Reads the list of livelihood tasks (民生实事), annexed or inside the plan; their measures are filled in later. */
export function assembleTasks(source: Source, root: OutlineRoot): { tasks: LivelihoodTask[]; messages: Diagnostic[] } {
  const list = findTaskList(source.folded, contentLines(source, root), root);
  if (list === null) return { tasks: [], messages: [] };
  const tasks = list.tasks.map(({ item, category }): LivelihoodTask => {
    const { text, lead, support } = readUnits(source.text, source.folded, item.body);
    return {
      number: item.number,
      category: category === null ? null : { marker: category.marker, name: source.text.slice(category.start, category.end) },
      text: readable(source.text, text),
      lead,
      support,
      measures: [],
      span: { start: item.start, end: item.end },
    };
  });
  return { tasks, messages: numbering(list) };
}

/** Numbers that are missing or stand twice, and a list that is shorter or longer than announced. */
function numbering(list: TaskList): Diagnostic[] {
  const messages: Diagnostic[] = [];
  for (const [index, { item, category }] of list.tasks.entries()) {
    const before = list.tasks[index - 1];
    if (before === undefined || item.number === before.item.number + 1) continue;
    if (item.number === 1 && category !== before.category) continue;
    messages.push({
      rule: "numbering-gap",
      severity: "warning",
      reason: `Task ${item.number} follows task ${before.item.number}`,
      span: { start: item.start, end: item.end },
    });
  }
  const { announced } = list;
  if (announced !== null && announced !== list.tasks.length && messages.length === 0) {
    messages.push({
      rule: "numbering-gap",
      severity: "info",
      reason: `The title announces ${announced} tasks, the list has ${list.tasks.length}`,
      span: { start: list.start, end: list.end },
    });
  }
  return messages;
}
