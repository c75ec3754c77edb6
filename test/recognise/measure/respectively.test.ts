import cases from "../../cases/measures/respectively.json";
import { checkFamily } from "./runner";

checkFamily("respectively", cases);
