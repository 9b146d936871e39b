import { define, type Signature } from "./define";
import { ratio } from "./errors";

interface Part<Name extends string> {
  readonly name: Name;
  readonly kind: "sum";
  readonly domain: "notNegative";
}

/** A function that divides one total by another: a ratio of sums, never a mean of ratios. */
export function ratioOfSums<const Dividend extends string, const Divisor extends string>(
  name: string,
  dividend: Dividend,
  divisor: Divisor
): Signature<readonly [Part<Dividend>, Part<Divisor>]> {
  const part = <Name extends string>(each: Name): Part<Name> => ({
    name: each,
    kind: "sum",
    domain: "notNegative",
  });
  return define({
    name,
    parameters: [part(dividend), part(divisor)],
    native: `SUM(${dividend})/SUM(${divisor})`,
    // The two names are type parameters here: the compiler cannot see that both hold numbers.
    calculate: (values) => {
      const totals = values as unknown as Readonly<Record<Dividend | Divisor, number>>;
      return ratio(totals[dividend], totals[divisor]);
    },
  });
}
