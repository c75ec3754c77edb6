import type { Candidate } from "./candidate";
import { isEmptyScale, isHalf, isOne } from "./not-a-quantity/bare-scale";
import { isIdea } from "./not-a-quantity/idea";
import { isLoose } from "./not-a-quantity/loose-unit";
import { isCircle, isGreat, isPicture, isPolicy, isQuotedName, isSum } from "./not-a-quantity/names";
import { isPlace, isSession } from "./not-a-quantity/place";
import { isDay, isPeriod, isYear } from "./not-a-quantity/years";

/** A reason not to take a number with its unit for a quantity. */
export interface Refusal {
  name: string;
  /** Why it is none, for a reader. */
  says: string;
  refuses: (text: string, candidate: Candidate) => boolean;
}

/** Asked in this order of every number that has a unit; the first that refuses ends it. A new reason is a line here. */
export const quantityRefusals: readonly Refusal[] = [
  { name: "sum", says: "a plus behind makes it part of a formula", refuses: isSum },
  { name: "year", says: "a year of the calendar", refuses: isYear },
  { name: "day", says: "a day of a month", refuses: isDay },
  { name: "period", says: "a stretch of time that frames something and measures nothing", refuses: isPeriod },
  { name: "bare-scale", says: "a bare 百, 千 or 万 with a counting word is a figure of speech", refuses: isEmptyScale },
  { name: "half", says: "half of something, not bounded and not what has changed", refuses: isHalf },
  { name: "article", says: "一 is an article here", refuses: isOne },
  { name: "great", says: "大 behind a number names a group of things", refuses: isGreat },
  { name: "picture", says: "the lines of a picture", refuses: isPicture },
  { name: "session", says: "a meeting's number", refuses: isSession },
  { name: "place", says: "a place in a ranking", refuses: isPlace },
  { name: "loose-unit", says: "a word of one character that is no unit here", refuses: isLoose },
  { name: "circle", says: "the name of a circle of so many minutes or kilometres", refuses: isCircle },
  { name: "quoted-name", says: "part of a name in quotation marks", refuses: isQuotedName },
  { name: "policy", says: "a policy's name", refuses: isPolicy },
  { name: "idea", says: "a small number in Chinese numerals in front of an idea counts nothing", refuses: isIdea },
];
