import cases from "../../cases/measures/older-numbers.json";
import { checkFamily } from "./runner";

checkFamily("older numbers", cases);
