import type { OutlineRoot } from "../model/outline";
import type { Diagnostic, LivelihoodTask, Span } from "../model/report";
import type { Source } from "../model/source";
import { type Line, readable } from "./tasks-lines";
import { findTaskList, type TaskList } from "./tasks-list";
import { readUnits, unitsOfCells } from "./tasks-units";

/** Reads the list of livelihood tasks (民生实事), annexed or inside the plan; their measures are filled in later. */
export function assembleTasks(
  source: Source,
  root: OutlineRoot,
  lines: readonly Line[],
): { tasks: LivelihoodTask[]; messages: Diagnostic[] } {
  const list = findTaskList(source.folded, lines, root);
  if (list === null) return { tasks: [], messages: [] };
  const tasks = list.tasks.map(({ item, category }): LivelihoodTask => {
    const { text, lead, support } =
      item.units === undefined
        ? readUnits(source.text, source.folded, item.body)
        : unitsOfCells(source.text, source.folded, item.body, item.units);
    const mark = category?.mark ?? null;
    return {
      number: item.number,
      category: category === null ? null : { marker: sliceOf(source, mark), name: sliceOf(source, category) },
      text: readable(source.text, text),
      lead,
      support,
      measures: [],
      span: { start: item.start, end: item.end },
    };
  });
  return { tasks, messages: numbering(list) };
}

const sliceOf = (source: Source, span: Span | null): string => (span === null ? "" : source.text.slice(span.start, span.end));

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
      reason: `The text announces ${announced} tasks, the list has ${list.tasks.length}`,
      span: { start: list.start, end: list.end },
    });
  }
  return messages;
}
