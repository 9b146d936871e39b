import { serve, type WorkerLine } from "./serve";

// Bundled as a script of its own: here `self` is the worker, which the types of pages do not know.
serve(self as unknown as WorkerLine);
