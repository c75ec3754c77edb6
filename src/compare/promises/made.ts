import type { PromiseMatch } from "../../model/comparison";
import type { Report } from "../../model/report";
import { type Phrase, phraseOf, wordsOf } from "./phrase";

export type Made = Omit<PromiseMatch, "candidates"> & { phrase: Phrase };

/** What a report promised for its year: the figures of each livelihood task, tasks without one, and commitments with a figure. */
export function promisesOf(report: Report, year: number): Made[] {
  const tasks = report.livelihoodTasks.flatMap((task): Made[] => {
    const measured = task.measures.filter(({ quantity }) => quantity !== null);
    if (measured.length === 0) {
      return [
        { kind: "task", task, commitment: null, promise: { text: task.text, span: task.span }, phrase: phraseOf(task.text, null, null) },
      ];
    }
    return measured.map((commitment) => ({ ...ofMeasure(commitment), kind: "task", task }));
  });
  const commitments = (report.plan?.commitments ?? [])
    .filter(({ quantity, period }) => quantity !== null && period[0] === year && period[1] === year)
    .map((commitment): Made => ({ ...ofMeasure(commitment), kind: "commitment", task: null }));
  return [...tasks, ...commitments];
}

function ofMeasure(commitment: NonNullable<Made["commitment"]>): Pick<Made, "commitment" | "promise" | "phrase"> {
  return {
    commitment,
    promise: { text: commitment.text, span: commitment.span },
    phrase: phraseOf(wordsOf(commitment), commitment, commitment.quantity),
  };
}
