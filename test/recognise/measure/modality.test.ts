import cases from "../../cases/measures/modality.json";
import { checkFamily } from "./runner";

checkFamily("modality", cases);
