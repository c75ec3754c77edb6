import cases from "../../cases/measures/level-and-growth.json";
import { checkFamily } from "./runner";

checkFamily("level and growth", cases);
