import cases from "../../cases/measures/relations.json";
import { checkFamily } from "./runner";

checkFamily("relations", cases);
