import cases from "../../cases/measures/halves.json";
import { checkFamily } from "./runner";

checkFamily("halves", cases);
