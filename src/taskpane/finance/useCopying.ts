import { useRef, useState } from "react";
import type { Language } from "../../locale/language";
import type { FinanceCopy, RefusalReason } from "../../xlsx/finance";
import { saveFile } from "../save-file";
import type { Workspace } from "../workspace";

/** A copy that was made. */
export type MadeCopy = Extract<FinanceCopy, { kind: "copy" }> & { readonly name: string };

/** How the making of the copy goes or went. */
export type CopyState =
  | { readonly phase: "none" | "working" | "unchanged" | "cancelled" }
  | { readonly phase: "opened" | "saved"; readonly made: MadeCopy }
  | { readonly phase: "refused"; readonly reason: RefusalReason }
  | { readonly phase: "failed"; readonly detail: string };

export interface Copying {
  readonly state: CopyState;
  readonly make: () => Promise<void>;
  /** Saves the copy that was made as a file. */
  readonly download: (made: MadeCopy) => void;
  readonly cancel: () => void;
}

/** Makes the copy and opens it as a new workbook; where Excel does not, it is downloaded. */
export function useCopying(workspace: Workspace, language: Language): Copying {
  const [state, setState] = useState<CopyState>({ phase: "none" });
  const abort = useRef<AbortController>(null);

  const download = (made: MadeCopy): void => {
    saveFile(made.bytes, made.name);
    setState({ phase: "saved", made });
  };

  const made = async (signal: AbortSignal): Promise<CopyState> => {
    const { name, copy } = await workspace.sharing.copy(language, signal);
    if (copy.kind === "refused") return { phase: "refused", reason: copy.reason };
    if (copy.kind === "unchanged") return { phase: "unchanged" };
    const result: MadeCopy = { ...copy, name };
    try {
      await workspace.openAsWorkbook(copy.bytes);
      return { phase: "opened", made: result };
    } catch {
      saveFile(copy.bytes, name);
      return { phase: "saved", made: result };
    }
  };

  const make = async (): Promise<void> => {
    const stop = new AbortController();
    abort.current = stop;
    setState({ phase: "working" });
    try {
      setState(await made(stop.signal));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      setState(stop.signal.aborted ? { phase: "cancelled" } : { phase: "failed", detail });
    }
  };

  return { state, make, download, cancel: () => abort.current?.abort() };
}
