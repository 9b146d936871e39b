import type { ValuesOf } from "./define";
import { ratio } from "./errors";
import { type Group, group } from "./proportions";

/** The parameter of a number of people, or of what they did. */
export const count = <const Name extends string>(name: Name) =>
  ({ name, kind: "sum", domain: "count" }) as const;

/** The parameter of how sure an interval is to be. */
export const confidenceLevel = {
  name: "confidence",
  kind: "number",
  omitted: 0.95,
  domain: "openShare",
} as const;

/** The parameters of a holdout: the group that saw the advertising, and the one kept from it. */
export const holdout = [
  count("conversions_test"),
  count("size_test"),
  count("conversions_control"),
  count("size_control"),
] as const;

/** The two groups of a holdout. */
export interface Holdout {
  readonly test: Group;
  readonly control: Group;
}

/** Reads both groups; an empty one is a division by 0, a group with more conversions than people is refused. */
export function readHoldout(values: ValuesOf<typeof holdout>): Holdout {
  const { conversions_test, size_test, conversions_control, size_control } = values;
  // Before anything else: of an empty group, too many conversions is not what to say.
  ratio(conversions_test, size_test);
  ratio(conversions_control, size_control);
  return {
    test: group(conversions_test, size_test, ["conversions_test", "size_test"]),
    control: group(conversions_control, size_control, ["conversions_control", "size_control"]),
  };
}
