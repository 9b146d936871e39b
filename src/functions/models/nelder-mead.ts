/** A point and how good it is there: the less the better. */
interface Vertex {
  readonly point: readonly number[];
  readonly value: number;
}

/** How far apart, in value or in place, the corners of a simplex may still be when it counts as settled. */
const settled = { value: 1e-13, place: 1e-9 };
const mostSteps = 1000;

function simplexAround(start: readonly number[], size: number): (readonly number[])[] {
  return [start, ...start.map((_, axis) => start.map((x, i) => (i === axis ? x + size : x)))];
}

/** Replaces the worst corners of a simplex until all are equally good (Nelder and Mead, 1965). */
function descend(
  f: (point: readonly number[]) => number,
  start: readonly number[],
  size: number
): Vertex {
  const at = (point: readonly number[]): Vertex => ({ point, value: f(point) });
  const corners = simplexAround(start, size).map(at);
  const better = (a: Vertex, b: Vertex) => a.value - b.value;
  const sorted = () => corners.sort(better);
  for (let step = 0; step < mostSteps; step += 1) {
    const [best, ...others] = sorted();
    const worst = others.pop();
    const second = others[others.length - 1] ?? best;
    if (!best || !second || !worst) break;
    if (worst.value - best.value <= settled.value * (1 + Math.abs(best.value))) break;
    // Where rounding is coarser than that, values never agree.
    if (best.point.every((x, i) => Math.abs(x - (worst.point[i] ?? 0)) < settled.place)) break;
    const kept = [best, ...others];
    const centre = start.map(
      (_, i) => kept.reduce((sum, { point }) => sum + (point[i] ?? 0), 0) / kept.length
    );
    /** Beyond the centre for a positive reach, on the side of the worst for a negative one. */
    const towards = (reach: number) =>
      at(centre.map((c, i) => c + reach * (c - (worst.point[i] ?? 0))));
    const reflected = towards(1);
    let next = reflected;
    if (reflected.value < best.value) {
      const expanded = towards(2);
      next = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value >= second.value) {
      next = towards(reflected.value < worst.value ? 0.5 : -0.5);
      if (next.value >= Math.min(reflected.value, worst.value)) {
        const shrunk = corners.map(({ point }) =>
          at(point.map((x, i) => ((best.point[i] ?? 0) + x) / 2))
        );
        corners.splice(0, corners.length, ...shrunk);
        continue;
      }
    }
    corners[corners.length - 1] = next;
  }
  const [best] = sorted();
  return best ?? at(start);
}

/**
 * The point near `start` where `f` is least, on a surface without a derivative.
 * A simplex can collapse before the bottom, so it starts afresh from where it stopped until that changes nothing.
 */
export function minimise(
  f: (point: readonly number[]) => number,
  start: readonly number[]
): readonly number[] {
  let found = descend(f, start, 1);
  for (let again = 0; again < 5; again += 1) {
    const next = descend(f, found.point, 0.1);
    const gained = found.value - next.value;
    if (gained > 0) found = next;
    if (!(gained > 1e-12 * (1 + Math.abs(found.value)))) break;
  }
  return found.point;
}
