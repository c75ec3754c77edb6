import cases from "../../cases/measures/listed-behind.json";
import { checkFamily } from "./runner";

checkFamily("things listed behind their number", cases);
