import cases from "../../cases/measures/to-a-level.json";
import { checkFamily } from "./runner";

checkFamily("to a level", cases);
