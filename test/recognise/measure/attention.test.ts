import cases from "../../cases/measures/attention.json";
import { checkFamily } from "./runner";

checkFamily("attention", cases);
