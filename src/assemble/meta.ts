import type { OutlineRoot } from "../model/outline";
import type { Diagnostic, Meta, Post } from "../model/report";
import type { Source } from "../model/source";
import { readCongress } from "./meta-congress";
import { type DateReader, readDelivery } from "./meta-date";
import { readFront } from "./meta-front";
import { readRegion } from "./meta-region";
import { readSpeaker } from "./meta-speaker";
import { readTitle } from "./meta-title";
import { readYears, yearOfSession } from "./meta-years";

/**
 * Reads who reports, to whom, when and about which year.
 *
 * @param source The text; its head is read even where the outline is imperfect.
 * @param root The outline: lines of the page around the report (zone "chrome") do not count.
 * @param post The forum post, whose title and tag may name the region.
 * @param readDates Reads the dates of a short string (recognise/period/chrono-adapter).
 * @returns The facts, null where the text does not give them, and messages on what is missing or guessed.
 */
export function assembleMeta(
  source: Source,
  root: OutlineRoot,
  post: Post | null,
  readDates: DateReader = () => [],
): { meta: Meta; messages: Diagnostic[] } {
  const front = readFront(source, root);
  const title = readTitle(front, post?.title ?? null);
  const congress = readCongress(front);
  const speaker = readSpeaker(front);
  const titleYear = title === null ? null : (readDates(title)[0]?.year ?? null);
  const delivery = readDelivery(front, congress, titleYear, readDates);
  const found = readRegion(source.folded, front, title, congress, speaker, post);
  const national = found.region?.level === "nation";
  const session = national && congress !== null ? yearOfSession(congress.congress.term, congress.congress.session) : null;
  const years = readYears(source.folded, front, title, delivery, session, national);
  const meta: Meta = {
    title,
    year: years.year,
    reviewYear: years.reviewYear ?? (national ? null : reviewedByPart(source.folded, root, years.year)),
    region: found.region,
    government: found.government,
    speaker: speaker?.speaker ?? null,
    delivered: delivery?.date ?? null,
    congress: congress?.congress ?? null,
  };
  return { meta, messages: messagesOn(meta, years.inferred, found.certainty) };
}

/** A part that looks back (本届政府工作回顾), or a review without a heading that opens on the year before: 2030年，全县…. */
function reviewedByPart(folded: string, root: OutlineRoot, year: number | null): number | null {
  if (year === null) return null;
  const reviews = root.children.some(
    (block) =>
      (block.type === "heading" && block.data.part === "review") ||
      (block.type === "paragraph" && block.data.opens === "review" && folded.startsWith(`${year - 1}年`, block.start)),
  );
  return reviews ? year - 1 : null;
}

function messagesOn(meta: Meta, inferred: boolean, certainty: string | null): Diagnostic[] {
  const messages: Diagnostic[] = [];
  const say = (rule: Diagnostic["rule"], severity: Diagnostic["severity"], reason: string) => {
    messages.push({ rule, severity, reason, span: null });
  };
  if (meta.title === null) say("no-title", "info", "No line before the report reads like a title.");
  if (meta.year === null) say("no-year", "warning", "No year of the report found in title, delivery line, headings or text.");
  else if (inferred) say("year-inferred", "info", `Neither title nor delivery line has a year; ${meta.year} follows from the text.`);
  if (meta.region === null) say("no-region", "warning", "The text does not say which region reports.");
  else if (certainty === "ambiguous") {
    say("region-unresolved", "warning", `Several divisions are called ${meta.region.name}; nothing in the text decides.`);
  } else if (certainty === "unknown") say("region-unresolved", "info", `${meta.region.name} is not in the division list; it has no code.`);
  else if (certainty === "inferred") say("region-unresolved", "info", `Only the text's own mentions point to ${meta.region.name}.`);
  return messages;
}
