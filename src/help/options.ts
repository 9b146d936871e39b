import type { Argument, FunctionSignature, ParameterRecord } from "../functions/record";
import type { Language } from "../locale/language";

/** The spellings of an option in one language; each is accepted in both. */
export function optionSpelling(
  { optionsInFrench }: ParameterRecord,
  option: string,
  language: Language
): string {
  return language === "fr" ? (optionsInFrench?.[option] ?? option) : option;
}

/** The arguments with their options as a person who speaks the language types them. */
export function optionsSpelled(
  { parameters }: FunctionSignature,
  args: readonly Argument[],
  language: Language
): Argument[] {
  return args.map((argument, index) => {
    const parameter = parameters[index];
    return parameter && typeof argument === "string" && parameter.options
      ? optionSpelling(parameter, argument, language)
      : argument;
  });
}
