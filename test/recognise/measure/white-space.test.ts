import cases from "../../cases/measures/white-space.json";
import { checkFamily } from "./runner";

checkFamily("white-space", cases);
