import { register } from "./register";
import { signatures } from "./signatures";

register(signatures, CustomFunctions, "fr");
