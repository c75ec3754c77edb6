import cases from "../../cases/measures/one-value-each.json";
import { checkFamily } from "./runner";

checkFamily("one-value-each", cases);
