import type { ReadResult } from "../../intake";
import { mappingOf } from "../imports";
import type { Source } from "../wizard";
import type { StepProps } from "./step";

interface Reading {
  /** Reads what was pasted; a paste that gives no table stays in the box. */
  readonly paste: (paste: Readonly<{ text: string; html?: string }>) => Promise<void>;
  readonly files: (files: readonly File[]) => Promise<void>;
  readonly selection: () => Promise<void>;
}

/** The ways in which exports come in; each ends in tables and notices of the wizard's state. */
export function useReading({ workspace, state, dispatch }: StepProps): Reading {
  const { tables: answers } = state.answers;

  /** What was answered about the same export before, e.g. before the pane was reloaded. */
  const answerAgain = ({ tables }: ReadResult) => {
    for (const table of tables) {
      const answer = answers[table.id];
      const mapping = answer === undefined ? null : mappingOf(answer);
      if (answer === undefined || mapping === null) continue;
      const again = workspace.mapColumns(table, mapping);
      dispatch({ type: "table-answer", id: table.id, answer, table: again });
    }
  };

  /** Reads one source and says how it went; true where it gave a table. */
  const readOne = async (
    source: Source,
    read: () => Promise<ReadResult>,
    [done, of]: readonly [number, number] = [1, 1]
  ): Promise<boolean> => {
    dispatch({ type: "reading", source, done, of });
    await drawn();
    try {
      const result = await read();
      dispatch({ type: "read", source, ...result });
      answerAgain(result);
      return result.tables.length > 0;
    } catch {
      dispatch({ type: "unreadable", source });
      return false;
    }
  };

  return {
    async paste(paste) {
      dispatch({ type: "reading-starts" });
      dispatch({ type: "pasted", text: paste.text });
      const found = await readOne({ kind: "paste" }, () => workspace.readPaste(paste));
      if (found) dispatch({ type: "pasted", text: "" });
      dispatch({ type: "reading-ends" });
    },
    async files(files) {
      dispatch({ type: "reading-starts" });
      for (const [index, file] of files.entries()) {
        const { name } = file;
        const read = async () =>
          workspace.readFile({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
        await readOne({ kind: "file", name }, read, [index + 1, files.length]);
      }
      dispatch({ type: "reading-ends" });
    },
    async selection() {
      dispatch({ type: "reading-starts" });
      await readOne({ kind: "selection" }, () => workspace.readSelection());
      dispatch({ type: "reading-ends" });
    },
  };
}

/** Lets the browser draw the busy state before a long read takes the thread. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}
