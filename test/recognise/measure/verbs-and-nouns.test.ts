import cases from "../../cases/measures/verbs-and-nouns.json";
import { checkFamily } from "./runner";

checkFamily("verbs-and-nouns", cases);
