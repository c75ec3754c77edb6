import cases from "../../cases/measures/doers-of-growth.json";
import { checkFamily } from "./runner";

checkFamily("doers-of-growth", cases);
