import cases from "../../cases/measures/reaching.json";
import { checkFamily } from "./runner";

checkFamily("reaching", cases);
