import cases from "../../cases/measures/investments.json";
import { checkFamily } from "./runner";

checkFamily("investments", cases);
