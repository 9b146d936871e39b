import { useRef } from "react";
import { countedTables, currentTables } from "../counted";
import type { GrowResult } from "../../excel/growWorkbook";
import { saveFile } from "../save-file";
import { setupOf } from "../setup-of";
import { updates } from "../standing";
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

  const onProgress = (done: number, of: number) => {
    build({ phase: "writing", done, of });
  };

  const written = async (signal: AbortSignal): Promise<BuildState> => {
    const updated = updates(state);
    const result = await (updated ? brought(signal) : writtenAnew(signal));
    if (result.ok) {
      await readStanding();
      return { phase: "written", plan: result.plan, issues: result.issues, updated };
    }
    if (result.issue.code === "excel-cancelled") return { phase: "cancelled" };
    return { phase: "failed", issue: result.issue };
  };

  const writtenAnew = async (signal: AbortSignal): Promise<GrowResult> => {
    const wanted = setup();
    const tables = countedTables(state);
    const { plan, issues } = await workspace.plan(wanted, tables, signal);
    const result = await workspace.write(plan, wanted, { signal, onProgress, tables });
    return result.ok ? { ...result, plan, issues: [...issues, ...result.issues] } : result;
  };

  /** The sheets that stand, brought up to date with what stands in them at this moment. */
  const brought = (signal: AbortSignal): Promise<GrowResult> =>
    workspace.update(
      (tables) => {
        const known = state.standing;
        const held = known === null || tables.length === 0 ? known : { ...known, tables };
        const now = countedTables({ ...state, standing: held });
        return { setup: setupOf(state.answers, now), tables: now };
      },
      { signal, onProgress }
    );

  /** What has just been written is what the next exports are added to. */
  const readStanding = async (): Promise<void> => {
    const tables = await workspace.standing().catch(() => null);
    const standing = tables === null ? null : { tables, written: currentTables(state) };
    dispatch({ type: "standing", standing });
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
