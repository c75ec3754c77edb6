import cases from "../../cases/measures/rise-and-fall.json";
import { checkFamily } from "./runner";

checkFamily("rise and fall", cases);
