import cases from "../../cases/measures/acts.json";
import { checkFamily } from "./runner";

checkFamily("acts", cases);
