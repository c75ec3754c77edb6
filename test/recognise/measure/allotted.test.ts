import cases from "../../cases/measures/allotted.json";
import { checkFamily } from "./runner";

checkFamily("allotted", cases);
