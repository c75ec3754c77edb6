import cases from "../../cases/measures/bare.json";
import { checkFamily } from "./runner";

checkFamily("bare", cases);
