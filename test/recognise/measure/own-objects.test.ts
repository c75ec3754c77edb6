import cases from "../../cases/measures/own-objects.json";
import { checkFamily } from "./runner";

checkFamily("own-objects", cases);
