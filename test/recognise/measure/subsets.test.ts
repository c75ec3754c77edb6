import cases from "../../cases/measures/subsets.json";
import { checkFamily } from "./runner";

checkFamily("subsets", cases);
