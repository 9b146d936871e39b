const halfLogOfTwoPi = 0.9189385332046727;
/** From here on the terms below reach the last bit of a double. */
const farEnough = 15;
/** Stirling's series: the Bernoulli number B2k over 2k(2k − 1). */
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/**
 * What Stirling's formula (x − ½) ln x − x + ½ ln 2π leaves of ln Γ(x), for x > 0.
 * Differences of ln Γ lose what the big terms cancel; written with this they need not.
 */
export function stirlingRemainder(x: number): number {
  if (x < farEnough) return logGamma(x) - stirlingFormula(x);
  const square = x * x;
  return series.reduceRight((sum, term) => sum / square + term, 0) / x;
}

function stirlingFormula(x: number): number {
  return (x - 0.5) * Math.log(x) - x + halfLogOfTwoPi;
}

/** ln Γ(x) for x > 0, to 1e-14 absolute or 1e-15 relative, whichever is wider. Source: Stirling's series. */
export function logGamma(x: number): number {
  let factors = 1;
  let far = x;
  // Γ(x + 1) = x Γ(x) carries small arguments to where the series holds.
  for (; far < farEnough; far += 1) factors *= far;
  return stirlingFormula(far) + stirlingRemainder(far) - Math.log(factors);
}
