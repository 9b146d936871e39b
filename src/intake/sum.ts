/** Digits and power of ten of the shortest text of a number: 46250.96 is 4625096 × 10⁻². */
function decimalOf(value: number): Readonly<{ digits: bigint; places: number }> {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), places: fraction.length - Number(exponent) };
}

/**
 * The sum as a person adds on paper, without binary dust: 0.1 + 0.2 is 0.3.
 * Numbers too far apart for that are added as they are.
 */
export function sumExactly(values: readonly number[]): number {
  const parts = values.map(decimalOf);
  const places = parts.reduce((most, part) => Math.max(most, part.places), 0);
  if (places > 60 || parts.some((part) => part.places < -60)) {
    return values.reduce((total, value) => total + value, 0);
  }
  const total = parts.reduce(
    (sum, part) => sum + part.digits * 10n ** BigInt(places - part.places),
    0n
  );
  return Number(`${String(total)}e${String(-places)}`);
}

/** Most decimals among the numbers: 2 for [1.5, 2.25]. */
export function decimalPlaces(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, decimalOf(value).places), 0);
}
