import cases from "../../cases/measures/commitments.json";
import { checkFamily } from "./runner";

checkFamily("commitments", cases);
