/** Digits and power of ten of the shortest text of a number: 46250.96 is 4625096 × 10⁻². */
function decimalOf(value: number): Readonly<{ digits: bigint; places: number }> {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), places: fraction.length - Number(exponent) };
}

/** The most decimals that are looked for without writing the number out. */
const quickPlaces = 8;

/** How many decimals a number has, as long as few; null when that takes its text to tell. */
function fewPlaces(value: number): number | null {
  for (let places = 0, scale = 1; places <= quickPlaces; places += 1, scale *= 10) {
    const whole = Math.round(value * scale);
    if (!Number.isSafeInteger(whole)) return null;
    // Dividing two exact numbers rounds once, as reading the text "46250.96" does: equal means the same decimal.
    if (whole / scale === value) return places;
  }
  return null;
}

/** The sum in whole units of the last decimal; null when a number or the sum is too long for that. */
function sumQuickly(values: ArrayLike<number>): number | null {
  let scale = 1;
  let total = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    let whole = Math.round(value * scale);
    if (whole / scale !== value) {
      const places = fewPlaces(value);
      if (places === null) return null;
      const finer = 10 ** places;
      // Never coarser than before: a number that is no decimal of this scale needs more of them.
      if (finer <= scale) return null;
      total *= finer / scale;
      if (!Number.isSafeInteger(total)) return null;
      scale = finer;
      whole = Math.round(value * scale);
    }
    total += whole;
    if (!Number.isSafeInteger(whole) || !Number.isSafeInteger(total)) return null;
  }
  return total / scale;
}

/**
 * The sum as a person adds on paper, without binary dust: 0.1 + 0.2 is 0.3.
 * Numbers too far apart for that are added as they are.
 */
export function sumExactly(values: ArrayLike<number>): number {
  const quick = sumQuickly(values);
  if (quick !== null) return quick;
  const parts = Array.from(values, decimalOf);
  const places = parts.reduce((most, part) => Math.max(most, part.places), 0);
  if (places > 60 || parts.some((part) => part.places < -60)) {
    return Array.from(values).reduce((total, value) => total + value, 0);
  }
  const total = parts.reduce(
    (sum, part) => sum + part.digits * 10n ** BigInt(places - part.places),
    0n
  );
  return Number(`${String(total)}e${String(-places)}`);
}

/** Most decimals among the numbers: 2 for [1.5, 2.25]. */
export function decimalPlaces(values: ArrayLike<number>): number {
  let most = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    most = Math.max(most, fewPlaces(value) ?? decimalOf(value).places);
  }
  return most;
}
