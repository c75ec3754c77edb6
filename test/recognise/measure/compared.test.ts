import cases from "../../cases/measures/compared.json";
import { checkFamily } from "./runner";

checkFamily("compared", cases);
