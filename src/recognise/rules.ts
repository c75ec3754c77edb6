import type { Candidate } from "./quantity/candidate";
import { isEmptyScale, isOne } from "./quantity/not-a-quantity/bare-scale";
import { isIdea } from "./quantity/not-a-quantity/idea";
import { isLoose } from "./quantity/not-a-quantity/loose-unit";
import { isCircle, isGreat, isPicture, isQuotedName, isSum } from "./quantity/not-a-quantity/names";
import { isPlace, isSession } from "./quantity/not-a-quantity/place";
import { isDay, isPeriod, isYear } from "./quantity/not-a-quantity/years";

/** A reason not to take a number with its unit for a quantity. */
export interface Refusal {
  name: string;
  refuses: (text: string, candidate: Candidate) => boolean;
}

/** Asked in this order of every number that has a unit; the first that refuses ends it. A new reason is a line here. */
export const quantityRefusals: readonly Refusal[] = [
  { name: "sum", refuses: isSum },
  { name: "year", refuses: isYear },
  { name: "day", refuses: isDay },
  { name: "period", refuses: isPeriod },
  { name: "bare-scale", refuses: isEmptyScale },
  { name: "article", refuses: isOne },
  { name: "great", refuses: isGreat },
  { name: "picture", refuses: isPicture },
  { name: "session", refuses: isSession },
  { name: "place", refuses: isPlace },
  { name: "loose-unit", refuses: isLoose },
  { name: "circle", refuses: isCircle },
  { name: "quoted-name", refuses: isQuotedName },
  { name: "idea", refuses: isIdea },
];
