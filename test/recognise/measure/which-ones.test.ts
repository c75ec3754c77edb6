import cases from "../../cases/measures/which-ones.json";
import { checkFamily } from "./runner";

checkFamily("which ones are counted", cases);
