import { doJob, type JobInput, type JobName } from "./jobs";
import type { FromWorker, ToWorker } from "./messages";
import { Joined, piecesOf } from "./pieces";

/** The worker's end of its line to the page. */
export interface WorkerLine {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
  postMessage(message: FromWorker): void;
}

/** Does the one job that comes down the line, and answers with its result in pieces. */
export function serve(line: WorkerLine): void {
  const input = new Joined();
  const answer = async (name: JobName): Promise<void> => {
    const output = await doJob(name, input.value as JobInput<JobName>);
    for (const piece of piecesOf(output)) line.postMessage(piece);
    line.postMessage({ kind: "done" });
  };
  line.onmessage = ({ data }) => {
    if (data.kind === "piece") {
      input.add(data);
      return;
    }
    answer(data.job).catch((error: unknown) => {
      line.postMessage({ kind: "failed", message: String(error) });
    });
  };
}
