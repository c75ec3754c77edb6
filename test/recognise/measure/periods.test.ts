import cases from "../../cases/measures/periods.json";
import { checkFamily } from "./runner";

checkFamily("periods", cases);
