import cases from "../../cases/measures/stretch.json";
import { checkFamily } from "./runner";

checkFamily("stretch", cases);
