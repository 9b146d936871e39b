/** Work in small steps: each yields the share done so far, 0–1, so that whoever drives it may pause. */
export type Work<Result> = Generator<number, Result, undefined>;

/** How a long read is followed and cancelled. */
export interface ReadWatch {
  /** A read that is aborted gives the issue `cancelled`. */
  readonly signal?: AbortSignal;
  /** Share of the work done, 0–1. */
  readonly onProgress?: (done: number) => void;
}

/** Longest stretch without a pause, in milliseconds: a page that answers within 50 feels alive. */
const stretch = 25;

/** Node waits a whole millisecond for a timer of none; browsers have no other way. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve, 0);
  });

/** Does the work with pauses, in which a page can draw and a person can cancel; null when it was cancelled. */
export async function inStretches<Result>(
  work: Work<Result>,
  { signal, onProgress }: ReadWatch
): Promise<Result | null> {
  const cancelled = (): boolean => signal?.aborted === true;
  if (cancelled()) return null;
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) {
      onProgress?.(1);
      return step.value;
    }
    if (performance.now() - since < stretch) continue;
    onProgress?.(step.value);
    await pause();
    if (cancelled()) return null;
    since = performance.now();
  }
}

/** Does the work without a pause. */
export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

const inStep = 2000;

/** Does the same for 0 … `count` − 1, some thousands in a step. */
export function* forEach(count: number, each: (index: number) => void): Work<void> {
  for (let start = 0; start < count; start += inStep) {
    const end = Math.min(count, start + inStep);
    for (let index = start; index < end; index += 1) each(index);
    yield end / count;
  }
}

/** Work that is the stretch `from`–`to` of a longer one. */
export function* partOf<Result>(work: Work<Result>, from: number, to: number): Work<Result> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}

/** Does one work after the other, each an equal share of the whole. */
export function* inTurn<Item, Result>(
  items: readonly Item[],
  workOn: (item: Item) => Work<Result>
): Work<Result[]> {
  const results: Result[] = [];
  for (const [place, item] of items.entries()) {
    const [from, to] = [place / items.length, (place + 1) / items.length];
    results.push(yield* partOf(workOn(item), from, to));
  }
  return results;
}
