import { useRef } from "react";
import type { WorkbookSource } from "../../excel/sources";
import type { ReadResult, ReadTable, ReadWatch } from "../../intake";
import type { TableAnswer } from "../answers";
import { isUseful, mappingOf } from "../imports";
import { rememberedAnswer } from "../remembered";
import type { Source } from "../wizard";
import type { StepProps } from "./step";

interface Reading {
  /** Reads what was pasted; a paste that gives no table stays in the box. */
  readonly paste: (paste: Readonly<{ text: string; html?: string }>) => Promise<void>;
  readonly files: (files: readonly File[]) => Promise<void>;
  readonly fromWorkbook: (source: WorkbookSource) => Promise<void>;
  /** Stops what is being read and the files that wait. */
  readonly cancel: () => void;
}

/** A table read again with what was answered before. */
interface Answered {
  readonly id: string;
  readonly answer: TableAnswer;
  readonly table: ReadTable;
}

/** A step of progress that can be seen. */
const visible = 0.02;

const cancelled: ReadResult = {
  tables: [],
  issues: [{ code: "cancelled", severity: "info", where: {}, values: {} }],
};

/** The ways in which exports come in; each ends in tables and notices of the wizard's state. */
export function useReading({ workspace, state, dispatch }: StepProps): Reading {
  const { tables: answers, mappings } = state.answers;
  const abort = useRef(new AbortController());

  /** What was answered about the same export before the pane was reloaded, or about one with these headers. */
  const answeredAgain = async ({ tables }: ReadResult): Promise<Answered[]> => {
    const found: Answered[] = [];
    const { signal } = abort.current;
    for (const asRead of tables) {
      const { id } = asRead;
      const answer = answers[id] ?? rememberedAnswer(mappings, asRead);
      const mapping = answer === null ? null : mappingOf(answer);
      if (answer === null || mapping === null) continue;
      const again = await workspace.mapColumns(asRead, mapping, { signal });
      if (again === null) break;
      // What was said last time may not fit the cells of this month: then the person is asked again.
      if (answer.remembered === true && !isUseful(again)) continue;
      found.push({ id, answer, table: again });
    }
    return found;
  };

  const watch = (): ReadWatch => {
    let shown = 0;
    return {
      signal: abort.current.signal,
      onProgress: (share) => {
        if (share - shown < visible) return;
        shown = share;
        dispatch({ type: "reading-goes-on", share });
      },
    };
  };

  /** Reads one source and says how it went; true where it gave a table. */
  const readOne = async (
    source: Source,
    read: (watch: ReadWatch) => Promise<ReadResult>,
    [done, of]: readonly [number, number] = [1, 1]
  ): Promise<boolean> => {
    dispatch({ type: "reading", source, done, of });
    await drawn();
    try {
      const { signal } = abort.current;
      const result = signal.aborted ? cancelled : await read(watch());
      const answered = await answeredAgain(result);
      // A source of which only a part was read brings nothing: what stood there before stays as it was.
      const brought = signal.aborted ? cancelled : result;
      dispatch({ type: "read", source, ...brought });
      if (signal.aborted) return false;
      for (const each of answered) {
        dispatch({ type: "table-answer", ...each });
        if (each.answer.remembered === true) dispatch({ type: "mapping-used", source });
      }
      return result.tables.length > 0;
    } catch {
      dispatch({ type: "unreadable", source });
      return false;
    }
  };

  /** One reading from its start to its end, of one source or of many. */
  const reading = async (work: () => Promise<void>) => {
    abort.current = new AbortController();
    dispatch({ type: "reading-starts" });
    await work();
    dispatch({ type: "reading-ends" });
  };

  return {
    paste: (paste) =>
      reading(async () => {
        dispatch({ type: "pasted", text: paste.text });
        const found = await readOne({ kind: "paste" }, (seen) => workspace.readPaste(paste, seen));
        if (found) dispatch({ type: "pasted", text: "" });
      }),
    files: (files) =>
      reading(async () => {
        for (const [index, file] of files.entries()) {
          const { name } = file;
          const read = async (seen: ReadWatch) =>
            workspace.readFile({ name, bytes: new Uint8Array(await file.arrayBuffer()) }, seen);
          await readOne({ kind: "file", name }, read, [index + 1, files.length]);
        }
      }),
    fromWorkbook: (source) =>
      reading(async () => {
        await readOne(source, (seen) => workspace.readSource(source, seen));
      }),
    cancel() {
      abort.current.abort();
    },
  };
}

/** Lets the browser draw the busy state before a long read takes the thread. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}
