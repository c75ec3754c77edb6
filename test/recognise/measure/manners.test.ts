import cases from "../../cases/measures/manners.json";
import { checkFamily } from "./runner";

checkFamily("manners", cases);
