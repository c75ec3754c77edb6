import cases from "../../cases/measures/years-of-review.json";
import { checkFamily } from "./runner";

checkFamily("years-of-review", cases);
