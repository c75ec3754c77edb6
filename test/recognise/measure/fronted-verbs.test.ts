import cases from "../../cases/measures/fronted-verbs.json";
import { checkFamily } from "./runner";

checkFamily("fronted verbs", cases);
