import cases from "../../cases/measures/shared-heads.json";
import { checkFamily } from "./runner";

checkFamily("shared heads", cases);
