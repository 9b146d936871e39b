import { inWords } from "./in-words";
import { formulas } from "../functions/help/formulas";
import type { FunctionSignature } from "../functions/record";
import type { Language } from "../locale/language";

/** Words stay words as long as no case and no Excel function without a word of its own is in them. */
function isSaid(text: string): boolean {
  return !/^(if|si) | (if|si) |[A-Z]{2,}\(/.test(text);
}

/** The native body in words, all arguments given; null where that would be a formula in disguise. */
export function saidFromBody(signature: FunctionSignature, language: Language): string | null {
  const { name, native, parameters } = signature;
  if (native === null) return null;
  const call = `${name}(${parameters.map((parameter) => parameter.name).join(",")})`;
  const text = inWords(call, language, (id) => id);
  return isSaid(text) ? text : null;
}

/** What a function computes, in words over its parameter names; empty where nobody has said it. */
export function formulaInWords(signature: FunctionSignature, language: Language): string {
  return formulas[signature.name]?.[language] ?? saidFromBody(signature, language) ?? "";
}
