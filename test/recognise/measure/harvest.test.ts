import cases from "../../cases/measures/harvest.json";
import { checkFamily } from "./runner";

checkFamily("harvest", cases);
