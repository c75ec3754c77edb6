import cases from "../../cases/measures/class-names.json";
import { checkFamily } from "./runner";

checkFamily("class names", cases);
