import { inStretches, type Work } from "../../intake/work";
import type { JobInput, JobName, JobOutput } from "./jobs";
import type { FromWorker, ToWorker } from "./messages";
import { Joined, piecesOf } from "./pieces";

/** The page's end of its line to a worker. */
export interface PageLine {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToWorker): void;
  terminate(): void;
}

/** Does a job beside the page; rejects where the signal is aborted or the job fails. */
export type RunJob = <Name extends JobName>(
  name: Name,
  input: JobInput<Name>,
  signal?: AbortSignal
) => Promise<JobOutput<Name>>;

/** A worker could not be had: a policy, a proxy or an old web view is in the way. */
class NoWorker extends Error {}

/**
 * Runs each job in a worker of its own, which ends with it: to cancel is to end the worker. Where no
 * worker can be started, the page does the job itself, slower to answer but with the same result.
 */
export function beside(start: () => PageLine): RunJob {
  return async <Name extends JobName>(
    name: Name,
    input: JobInput<Name>,
    signal?: AbortSignal
  ): Promise<JobOutput<Name>> => {
    try {
      return await inWorker(start, { name, input }, signal);
    } catch (error) {
      if (!(error instanceof NoWorker)) throw error;
    }
    const { doJob } = await import("./jobs");
    const output = await doJob(name, input);
    signal?.throwIfAborted();
    return output;
  };
}

interface Job<Name extends JobName> {
  readonly name: Name;
  readonly input: JobInput<Name>;
}

async function inWorker<Name extends JobName>(
  start: () => PageLine,
  job: Job<Name>,
  signal: AbortSignal | undefined
): Promise<JobOutput<Name>> {
  signal?.throwIfAborted();
  const line = started(start);
  const stop = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const output = new Joined();
      line.onmessage = ({ data }) => {
        if (data.kind === "piece") output.add(data);
        else if (data.kind === "done") resolve(output.value as JobOutput<Name>);
        else reject(new Error(data.message));
      };
      line.onerror = (event) => {
        // Nothing of ours is broken, so nothing needs to stand in the console.
        event.preventDefault();
        reject(new NoWorker());
      };
      signal?.addEventListener(
        "abort",
        () => {
          reject(new DOMException("Cancelled", "AbortError"));
        },
        { signal: stop.signal }
      );
      inStretches(sending(line, job), { signal: stop.signal }).catch(reject);
    });
  } finally {
    stop.abort();
    line.terminate();
  }
}

function started(start: () => PageLine): PageLine {
  try {
    return start();
  } catch {
    throw new NoWorker();
  }
}

/** Sending a long input takes a while too. */
function* sending<Name extends JobName>(line: PageLine, { name, input }: Job<Name>): Work<void> {
  for (const piece of piecesOf(input)) {
    line.postMessage(piece);
    yield 0;
  }
  line.postMessage({ kind: "run", job: name });
}
