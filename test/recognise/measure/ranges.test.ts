import cases from "../../cases/measures/ranges.json";
import { checkFamily } from "./runner";

checkFamily("ranges", cases);
