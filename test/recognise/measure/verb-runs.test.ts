import cases from "../../cases/measures/verb-runs.json";
import { checkFamily } from "./runner";

checkFamily("verb runs", cases);
