import cases from "../../cases/measures/completed.json";
import { checkFamily } from "./runner";

checkFamily("completed", cases);
