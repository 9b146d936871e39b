/** Each takes out its own rubbish: node runs with --expose-gc. */
const cleanUp = (globalThis as { gc?: () => void }).gc ?? ((): void => undefined);

/** Does a work, and says how many seconds it took. */
export async function timed<Result>(
  work: () => Result | Promise<Result>
): Promise<{ result: Result; seconds: number }> {
  cleanUp();
  const start = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - start) / 1000 };
}
