/** One prospect: how long it was followed, and whether it converted then or was still open. */
export interface Followed {
  readonly days: number;
  readonly converted: boolean;
}

/** The share converted by a day on which somebody did. */
export interface CurvePoint {
  readonly day: number;
  readonly converted: number;
}

/**
 * The share converted by each day of a conversion, open prospects counted for as long as they were followed.
 * Source: Kaplan and Meier (1958).
 */
export function conversionCurve(prospects: readonly Followed[]): CurvePoint[] {
  const conversions = new Map<number, number>();
  const leaving = new Map<number, number>();
  for (const { days, converted } of prospects) {
    leaving.set(days, (leaving.get(days) ?? 0) + 1);
    if (converted) conversions.set(days, (conversions.get(days) ?? 0) + 1);
  }
  let followed = prospects.length;
  let open = 1;
  return [...leaving]
    .sort(([a], [b]) => a - b)
    .flatMap(([day, left]) => {
      const converted = conversions.get(day) ?? 0;
      open *= (followed - converted) / followed;
      followed -= left;
      return converted === 0 ? [] : [{ day, converted: 1 - open }];
    });
}

/**
 * The day by which half have converted, halfway to the next where a step ends at one half; NaN when fewer have.
 * Source: the rule of R's survival package.
 */
export function medianDay(curve: readonly CurvePoint[]): number {
  const rounding = 1e-12;
  const reached = curve.findIndex(({ converted }) => converted > 0.5 - rounding);
  const point = curve[reached];
  if (point === undefined) return NaN;
  const next = point.converted < 0.5 + rounding ? curve[reached + 1] : undefined;
  return next === undefined ? point.day : (point.day + next.day) / 2;
}
