import cases from "../../cases/measures/counted-again.json";
import { checkFamily } from "./runner";

checkFamily("counted again", cases);
