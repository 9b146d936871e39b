import type { PageLine } from "./beside";

/** Starts the script that webpack makes of `entry.ts`; throws where workers are forbidden. */
export function startWorker(): PageLine {
  return new Worker(/* webpackChunkName: "worker" */ new URL("./entry.ts", import.meta.url));
}
