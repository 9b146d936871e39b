import type { ReadResult } from "../../intake";
import { say } from "../../locale/language";
import { dataWords } from "../../locale/pane-data";
import { mappingOf } from "../imports";
import type { StepProps } from "./step";

interface Reading {
  /** Reads what was pasted; a paste that gives no table stays in the box. */
  readonly paste: (paste: Readonly<{ text: string; html?: string }>) => Promise<void>;
  readonly files: (files: readonly File[]) => Promise<void>;
  readonly selection: () => Promise<void>;
}

type Source = Readonly<{ name: string; done: number; of: number }>;

/** The ways in which exports come in; each ends in tables and notices of the wizard's state. */
export function useReading({ workspace, state, dispatch }: StepProps): Reading {
  const { language, tables: answers } = state.answers;

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
  const readOne = async (source: Source, read: () => Promise<ReadResult>): Promise<boolean> => {
    dispatch({ type: "reading", ...source });
    await drawn();
    try {
      const result = await read();
      dispatch({ type: "read", name: source.name, ...result });
      answerAgain(result);
      return result.tables.length > 0;
    } catch {
      dispatch({ type: "unreadable", name: source.name });
      return false;
    }
  };

  return {
    async paste(paste) {
      dispatch({ type: "reading-starts" });
      dispatch({ type: "pasted", text: paste.text });
      const name = say(dataWords.pasteName, language);
      const found = await readOne({ name, done: 1, of: 1 }, () => workspace.readPaste(paste));
      if (found) dispatch({ type: "pasted", text: "" });
      dispatch({ type: "reading-ends" });
    },
    async files(files) {
      dispatch({ type: "reading-starts" });
      for (const [index, file] of files.entries()) {
        await readOne({ name: file.name, done: index + 1, of: files.length }, async () =>
          workspace.readFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
        );
      }
      dispatch({ type: "reading-ends" });
    },
    async selection() {
      dispatch({ type: "reading-starts" });
      const name = say(dataWords.selectionName, language);
      await readOne({ name, done: 1, of: 1 }, () => workspace.readSelection());
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
