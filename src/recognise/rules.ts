import { behind } from "./measure/naming/behind";
import { carried, carriedRespectively } from "./measure/naming/carried";
import { coordinated, forEach } from "./measure/naming/coordinated";
import { lent, owned, share, sizeOfTopic, withPredicate, words } from "./measure/naming/words";
import { audience } from "./measure/refusal/audience";
import { baseline } from "./measure/refusal/baseline";
import { distance } from "./measure/refusal/distance";
import { fromValue } from "./measure/refusal/from-value";
import { lapseOfTime } from "./measure/refusal/lapse-of-time";
import { steps } from "./measure/refusal/steps";
import type { MeasureRefusal, NamingRule } from "./measure/situation";
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

/** Asked in this order of every group of quantities; the first that refuses says why it states no fact of its own. */
export const measureRefusals: readonly MeasureRefusal[] = [fromValue, distance, lapseOfTime, baseline, steps, audience];

/** Asked in this order who is measured; the first that knows decides. */
export const namingRules: readonly NamingRule[] = [
  carriedRespectively,
  behind,
  carried,
  sizeOfTopic,
  coordinated,
  forEach,
  share,
  lent,
  owned,
  withPredicate,
  words,
];
