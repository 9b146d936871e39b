import type { Notice, WizardState } from "./wizard";

/** One "3 tables added" for a reading of many files, with what each of them brought. */
export function merged(before: readonly Notice[], after: readonly Notice[]): Notice[] {
  const all = [...before, ...after];
  const from = all.flatMap((notice) => (notice.kind === "added" ? notice.from : []));
  const rest = all.filter((notice) => notice.kind !== "added");
  return from.length > 0 ? [{ kind: "added", from }, ...rest] : rest;
}

/** The state with one more remark. */
export function noticed(state: WizardState, notice: Notice): WizardState {
  return { ...state, notices: merged(state.notices, [notice]) };
}
