import cases from "../../cases/measures/taken-up.json";
import { checkFamily } from "./runner";

checkFamily("taken up", cases);
