import { useEffect, useRef, useState } from "react";
import type { Issue } from "../../catalogue/imported";
import type { ListedFormula, SharingState, Unrestored } from "../../excel/sharing";
import type { Language } from "../../locale/language";
import type { Workspace } from "../workspace";

/** What is known of the formulas of the open workbook; null while nobody has looked. */
export type Known = SharingState | null;

/** What is going on, or what came of the last work. */
export type Work =
  | { readonly phase: "looking" }
  | { readonly phase: "idle" }
  | { readonly phase: "converting"; readonly done: number; readonly of: number }
  | {
      readonly phase: "converted";
      readonly formulas: readonly ListedFormula[];
      readonly issues: readonly Issue[];
    }
  | { readonly phase: "restoring" }
  | { readonly phase: "restored"; readonly restored: number; readonly left: readonly Unrestored[] }
  /** Without an issue: nobody foresaw it. */
  | { readonly phase: "failed"; readonly issue: Issue | null };

export interface Converting {
  readonly known: Known;
  readonly work: Work;
  readonly look: () => Promise<void>;
  readonly convert: () => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly cancel: () => void;
}

/** Looks for formulas as soon as it is shown; converts and restores, and looks again after each. */
export function useConverting({ sharing }: Workspace, language: Language): Converting {
  const [known, setKnown] = useState<Known>(null);
  const [work, setWork] = useState<Work>({ phase: "looking" });
  const abort = useRef(new AbortController());

  useEffect(() => {
    const stop = new AbortController();
    abort.current = stop;
    sharing.find(stop.signal).then(
      (state) => {
        setKnown(state);
        setWork({ phase: "idle" });
      },
      () => {
        setWork(ended(stop.signal));
      }
    );
    return () => {
      stop.abort();
    };
  }, [sharing]);

  const run = async (start: Work, does: (signal: AbortSignal) => Promise<Work>): Promise<void> => {
    const stop = new AbortController();
    abort.current = stop;
    setWork(start);
    try {
      setWork(await does(stop.signal));
    } catch {
      setWork(ended(stop.signal));
    }
  };

  /** What stands after work is done; its own result is said even where that cannot be read. */
  const lookAgain = async (): Promise<void> => {
    setKnown(await sharing.find(new AbortController().signal).catch(() => null));
  };

  return {
    known,
    work,
    look: () =>
      run({ phase: "looking" }, async (signal) => {
        setKnown(await sharing.find(signal));
        return { phase: "idle" };
      }),
    convert: () =>
      run({ phase: "converting", done: 0, of: 4 }, async (signal) => {
        const onProgress = (done: number, of: number): void => {
          setWork({ phase: "converting", done, of });
        };
        const result = await sharing.convert({ language, at: new Date(), signal, onProgress });
        await lookAgain();
        return result.ok
          ? { phase: "converted", formulas: result.formulas, issues: result.issues }
          : { phase: "failed", issue: result.issue };
      }),
    restore: () =>
      run({ phase: "restoring" }, async (signal) => {
        const result = await sharing.restore(signal);
        await lookAgain();
        return result.ok
          ? { phase: "restored", restored: result.restored, left: result.left }
          : { phase: "failed", issue: result.issue };
      }),
    cancel: () => {
      abort.current.abort();
    },
  };
}

/** A person who cancels needs no sentence: nothing was begun. */
function ended(signal: AbortSignal): Work {
  return signal.aborted ? { phase: "idle" } : { phase: "failed", issue: null };
}
