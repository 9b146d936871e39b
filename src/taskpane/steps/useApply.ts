import { useRef } from "react";
import type { ReadTable } from "../../intake";
import type { TableAnswer } from "../answers";
import { isUseful, mappingOf } from "../imports";
import type { StepProps } from "./step";

interface TableAnswered extends Pick<StepProps, "workspace" | "dispatch"> {
  readonly asRead: ReadTable;
  readonly answer: TableAnswer;
}

/** What came of an answer; `overtaken` where a newer one came before the table was read. */
export type Applied = "applied" | "useless" | "overtaken";

/** Reads the table again with an answer; `useless` where that leaves it without a number. */
export function useApply({ asRead, answer, workspace, dispatch }: TableAnswered) {
  const last = useRef(new AbortController());
  return async (more: TableAnswer): Promise<Applied> => {
    last.current.abort();
    last.current = new AbortController();
    const { signal } = last.current;
    // Seen at once, as what is typed must not wait for a long table.
    dispatch({ type: "table-answer", id: asRead.id, answer: more });
    const mapping = mappingOf({ ...answer, ...more });
    const again =
      mapping === null ? asRead : await workspace.mapColumns(asRead, mapping, { signal });
    if (again === null || signal.aborted) return "overtaken";
    if (!isUseful(again)) return "useless";
    const said = more.columns === undefined ? more : { ...more, remembered: false };
    dispatch({ type: "table-answer", id: asRead.id, answer: said, table: again });
    if (more.columns !== undefined) dispatch({ type: "remember-mapping", table: asRead });
    return "applied";
  };
}
