import cases from "../../cases/measures/own-noun.json";
import { checkFamily } from "./runner";

checkFamily("own-noun", cases);
