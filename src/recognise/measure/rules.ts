import { act } from "./naming/act";
import { actBehind } from "./naming/act-behind";
import { allotted } from "./naming/allotted";
import { behind } from "./naming/behind";
import { carried, carriedRespectively } from "./naming/carried";
import { coordinated, forEach } from "./naming/coordinated";
import { grade } from "./naming/grade";
import { halves } from "./naming/halves";
import { invested, investedNext, investedToo, spentOn } from "./naming/invested";
import { listedBefore } from "./naming/listed-before";
import { ownVerbs } from "./naming/own-verbs";
import { takenUp } from "./naming/taken-up";
import { lent, owned, perHead, perProduct, share, sizeOfTopic, withPredicate, words } from "./naming/words";
import { announcement } from "./refusal/announcement";
import { attention } from "./refusal/attention";
import { audience } from "./refusal/audience";
import { baseline } from "./refusal/baseline";
import { distance } from "./refusal/distance";
import { doers } from "./refusal/doers";
import { existing } from "./refusal/existing";
import { fromValue } from "./refusal/from-value";
import { lapseOfTime } from "./refusal/lapse-of-time";
import { ofPlan } from "./refusal/of-plan";
import { outOf } from "./refusal/out-of";
import { partOfYear } from "./refusal/part-of-year";
import { placesGained } from "./refusal/places-gained";
import { steps } from "./refusal/steps";
import type { MeasureRefusal, NamingRule } from "./situation";

/** Asked in this order of every group of quantities; the first that refuses says why it states no fact of its own. */
export const measureRefusals: readonly MeasureRefusal[] = [
  fromValue,
  ofPlan,
  distance,
  placesGained,
  lapseOfTime,
  baseline,
  steps,
  announcement,
  attention,
  audience,
  doers,
  existing,
  outOf,
  partOfYear,
];

/** Asked in this order who is measured; the first that knows decides. */
export const namingRules: readonly NamingRule[] = [
  ownVerbs,
  listedBefore,
  carriedRespectively,
  actBehind,
  grade,
  investedToo,
  behind,
  takenUp,
  act,
  forEach,
  perHead,
  spentOn,
  investedNext,
  carried,
  sizeOfTopic,
  halves,
  invested,
  allotted,
  coordinated,
  share,
  lent,
  perProduct,
  owned,
  withPredicate,
  words,
];
