import cases from "../../cases/measures/no-facts.json";
import { checkFamily } from "./runner";

checkFamily("no facts", cases);
