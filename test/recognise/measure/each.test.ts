import cases from "../../cases/measures/each.json";
import { checkFamily } from "./runner";

checkFamily("each", cases);
