import type { Diagnostic, Report } from "../model/report";
import type { Source } from "../model/source";

/** What a reader would expect of a report and this one does not have, gravest first. */
export function whatIsMissing(report: Report, source: Source): Diagnostic[] {
  if (source.text.trim() === "") {
    return [{ rule: "empty-input", severity: "error", reason: "The input is empty: there is no report to read", span: null }];
  }
  const { review, plan, targets } = report;
  const found: Diagnostic[] = [];
  const say = (rule: Diagnostic["rule"], severity: Diagnostic["severity"], reason: string): void => {
    found.push({ rule, severity, reason, span: null });
  };
  if (review === null && plan === null) {
    say(
      "not-a-report",
      "error",
      "No part that looks back (工作回顾) and none that looks ahead (工作安排) was found: this does not read like a government work report",
    );
    return found;
  }
  if (review === null) say("no-review", "warning", "No part that looks back on the past year (工作回顾) was found");
  if (plan === null) say("no-plan", "warning", "No part that looks ahead (工作安排) was found, so there are no targets");
  else if (targets.length === 0) say("no-targets", "info", "The plan names no headline targets (主要预期目标)");
  return found;
}
