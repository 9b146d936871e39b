import { useRef } from "react";
import { countedTables } from "../counted";
import { saveFile } from "../save-file";
import { setupOf } from "../setup-of";
import { type BuildState, type FileState } from "../wizard";
import { fileName } from "../workbook-name";
import type { FileMade } from "../worker/jobs";
import type { StepProps } from "./step";

interface Building {
  readonly write: () => Promise<void>;
  readonly cancel: () => void;
  readonly download: () => Promise<void>;
  readonly openCopy: () => Promise<void>;
}

/** Planning, writing and saving; whatever happens, answers and imports stay as they are. */
export function useBuilding({ workspace, state, dispatch }: StepProps): Building {
  const abort = useRef<AbortController>(null);
  const setup = () => setupOf(state.answers, countedTables(state));
  const build = (now: BuildState) => {
    dispatch({ type: "build", build: now });
  };
  const file = (now: FileState) => {
    dispatch({ type: "file", file: now });
  };

  const written = async (signal: AbortSignal): Promise<BuildState> => {
    const wanted = setup();
    const { plan, issues } = await workspace.plan(wanted, countedTables(state), signal);
    const result = await workspace.write(plan, wanted, {
      signal,
      onProgress: (done, of) => {
        build({ phase: "writing", done, of });
      },
    });
    if (result.ok) return { phase: "written", plan, issues: [...issues, ...result.issues] };
    if (result.issue.code === "excel-cancelled") return { phase: "cancelled" };
    return { phase: "failed", issue: result.issue };
  };

  /** The written workbook as it stands now; before it is written, a file of its own. */
  const made = async (signal: AbortSignal): Promise<FileMade> => {
    if (state.build.phase !== "written") {
      return workspace.file({ setup: setup(), tables: countedTables(state) }, signal);
    }
    return workspace.file({ plan: await workspace.readBack(state.build.plan) }, signal);
  };

  const withFile = async (save: (made: FileMade) => Promise<FileState>) => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    file({ phase: "working" });
    try {
      file(await save(await made(signal)));
    } catch {
      file(signal.aborted ? { phase: "cancelled" } : { phase: "failed", issue: null });
    }
  };

  return {
    async write() {
      abort.current = new AbortController();
      const { signal } = abort.current;
      build({ phase: "planning" });
      try {
        build(await written(signal));
      } catch {
        build(signal.aborted ? { phase: "cancelled" } : { phase: "failed", issue: null });
      }
    },
    cancel() {
      abort.current?.abort();
    },
    download: () =>
      withFile(({ bytes, issues }) => {
        const name = fileName(state.answers, countedTables(state));
        saveFile(bytes, name);
        return Promise.resolve({ phase: "ready", name, issues });
      }),
    openCopy: () =>
      withFile(async ({ bytes }) => {
        await workspace.openAsWorkbook(bytes);
        return { phase: "opened" };
      }),
  };
}
