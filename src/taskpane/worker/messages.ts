import type { JobName } from "./jobs";
import type { Piece } from "./pieces";

/** What the page says to a worker: the pieces of the input, then the job to do with it. */
export type ToWorker = Piece | Readonly<{ kind: "run"; job: JobName }>;

/** What a worker answers: the pieces of the output, or why there is none. */
export type FromWorker = Piece | Readonly<{ kind: "done" } | { kind: "failed"; message: string }>;
