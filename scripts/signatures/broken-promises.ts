import type { ReportedFunction, ReportedParameter } from "../generate/signature-report";

function brokenOptions(
  where: string,
  released: readonly string[] = [],
  now: readonly string[] = []
): string[] {
  return released
    .filter((option) => !now.includes(option))
    .map((option) => `${where}: the option “${option}” is no longer accepted`);
}

function brokenParameter(
  where: string,
  released: ReportedParameter,
  now: ReportedParameter | undefined
): string[] {
  if (now === undefined) return [`${where} was removed`];
  if (now.name !== released.name) return [`${where} became ${now.name}: renamed or moved`];
  return [
    ...(released.optional && !now.optional ? [`${where} may no longer be left out`] : []),
    ...(released.optional && released.default !== now.default
      ? [`${where}: leaving it out meant ${String(released.default)}, now ${String(now.default)}`]
      : []),
    ...brokenOptions(where, released.options, now.options),
    ...brokenOptions(where, released.optionsInFrench, now.optionsInFrench),
  ];
}

function brokenFunction(released: ReportedFunction, now: ReportedFunction | undefined): string[] {
  const { name, parameters, result } = released;
  if (now === undefined) return [`${name} was removed`];
  const appended = now.parameters.slice(parameters.length);
  return [
    ...parameters.flatMap((parameter, index) =>
      brokenParameter(`${name}(${parameter.name})`, parameter, now.parameters[index])
    ),
    ...appended
      .filter((parameter) => !parameter.optional)
      .map((parameter) => `${name}(${parameter.name}) is new and cannot be left out`),
    ...(now.result === result ? [] : [`${name} gave a ${result}, now a ${now.result}`]),
  ];
}

/**
 * What saved workbooks relied on and would no longer find, one sentence each.
 * New functions, optional parameters at the end and further options break nothing.
 */
export function brokenPromises(
  released: readonly ReportedFunction[],
  now: readonly ReportedFunction[]
): string[] {
  return released.flatMap((each) =>
    brokenFunction(
      each,
      now.find(({ name }) => name === each.name)
    )
  );
}
