import cases from "../../cases/measures/carried-subjects.json";
import { checkFamily } from "./runner";

checkFamily("carried subjects", cases);
