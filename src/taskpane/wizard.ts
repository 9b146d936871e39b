import type { Issue } from "../catalogue/imported";
import type { WorkbookSource } from "../excel/sources";
import type { ReadTable } from "../intake";
import type { Language } from "../locale/language";
import type { WorkbookPlan } from "../plan/workbook";
import { noAnswers, withChoice, type Answers, type TableAnswer } from "./answers";
import { countedTables } from "./counted";
import { isUseful } from "./imports";
import { chosenKpis, proposal } from "./proposal";
import { merged, noticed } from "./notices";
import { forgetting, remembering } from "./remembered";
import { updates, type Standing } from "./standing";

/** The steps in the order in which they are walked. */
export const steps = ["objectives", "departments", "data", "review", "kpis", "build"] as const;
export type Step = (typeof steps)[number];

/** How far a long work is. */
type Progress = Readonly<{ done: number; of: number }>;

/** Where an export comes from; a paste and a selection have no name of their own. */
export type Source = Readonly<{ kind: "file"; name: string } | { kind: "paste" } | WorkbookSource>;

/** One remark on the last reading. */
export type Notice = Readonly<
  /** Tables and rows that each source brought. */
  | { kind: "added"; from: readonly Readonly<{ source: Source; tables: number; rows: number }>[] }
  | { kind: "again" | "nothing" | "failed" | "remembered"; source: Source }
  | { kind: "issue"; source: Source; issue: Issue }
>;

export type BuildState = Readonly<
  | { phase: "idle" | "planning" | "cancelled" }
  | ({ phase: "writing" } & Progress)
  | { phase: "written"; plan: WorkbookPlan; issues: readonly Issue[]; updated?: boolean }
  | { phase: "failed"; issue: Issue | null }
>;

export type FileState = Readonly<
  | { phase: "idle" | "working" | "cancelled" | "opened" }
  | { phase: "ready"; name: string; issues: readonly Issue[] }
  | { phase: "failed"; issue: Issue | null }
>;

/** Everything the pane knows; plain JSON. */
export interface WizardState {
  readonly step: Step;
  /** Steps up to this one may be jumped to. */
  readonly furthest: Step;
  /** True once Next was refused on this step: the reason is shown until it is gone. */
  readonly refused: boolean;
  readonly answers: Answers;
  /** Text in the paste box that has not become a table. */
  readonly pasted: string;
  /** `share` of the source under way, 0–1. */
  readonly reading: (Progress & Readonly<{ source: Source; share: number }>) | null;
  readonly notices: readonly Notice[];
  /** As read, in the order in which they came. */
  readonly tables: readonly ReadTable[];
  /** Table id → the table read again with the answers of the person. */
  readonly mapped: Readonly<Record<string, ReadTable>>;
  /** Table id → number of the reading that brought it last: the newer one counts where two tell the same. */
  readonly order: Readonly<Record<string, number>>;
  /** Null where the open workbook holds nothing of ours. */
  readonly standing: Standing | null;
  /** True where a new set of sheets is wanted beside the one that stands. */
  readonly beside: boolean;
  /** False where the mappings could not be kept in the workbook. */
  readonly mappingsKept: boolean;
  readonly build: BuildState;
  readonly file: FileState;
}

export type WizardAction = Readonly<
  | { type: "language"; language: Language }
  | { type: "objective" | "department" | "kpi"; id: string; chosen: boolean }
  | { type: "spelling"; spelling: Answers["spelling"] }
  | { type: "title" | "currency" | "pasted"; text: string }
  | { type: "reading-starts" | "reading-ends" }
  | { type: "reading-goes-on"; share: number }
  | ({ type: "reading"; source: Source } & Progress)
  | { type: "read"; source: Source; tables: readonly ReadTable[]; issues: readonly Issue[] }
  | { type: "unreadable"; source: Source }
  /** `table` is the table read again with the answer; absent where the answer waits to be applied. */
  | { type: "table-answer"; id: string; answer: TableAnswer; table?: ReadTable }
  | { type: "remove-table"; id: string }
  /** Columns of this table were said, or were mapped by what had been said. */
  | { type: "remember-mapping" | "forget-mapping"; table: ReadTable }
  | { type: "mapping-used"; source: Source }
  | { type: "mappings-kept"; kept: boolean }
  | { type: "standing"; standing: Standing | null }
  | { type: "beside"; chosen: boolean }
  | { type: "count-level"; key: string; level: string }
  | { type: "count-accounts"; key: string; both: boolean }
  | { type: "build"; build: BuildState }
  | { type: "file"; file: FileState }
  | { type: "go"; step: Step }
  | { type: "back" | "next" | "start-again" }
  | { type: "start-from"; state: WizardState }
>;

/** The wizard before anything was said, or with the answers of an earlier sitting. */
export function firstState(answers: Answers | Language): WizardState {
  return {
    step: "objectives",
    furthest: "objectives",
    refused: false,
    answers: typeof answers === "string" ? noAnswers(answers) : answers,
    pasted: "",
    reading: null,
    notices: [],
    tables: [],
    mapped: {},
    order: {},
    standing: null,
    beside: false,
    mappingsKept: true,
    build: { phase: "idle" },
    file: { phase: "idle" },
  };
}

/** Why Next is refused: the step whose sentence says so, or `reading`; null when it is not. */
export function blocker(
  state: WizardState
): "objectives" | "data" | "review" | "kpis" | "reading" | null {
  switch (state.step) {
    case "objectives":
      return state.answers.objectives.length === 0 ? "objectives" : null;
    case "data":
      if (state.reading !== null) return "reading";
      return state.tables.length === 0 && !updates(state) ? "data" : null;
    case "review":
      return countedTables(state).some(isUseful) ? null : "review";
    case "kpis":
      return chosenKpis(proposal(state.answers, countedTables(state))).length === 0 ? "kpis" : null;
    default:
      return null;
  }
}

/** True while the workbook is being planned or written. */
export function isBuilding(state: WizardState): boolean {
  return state.build.phase === "planning" || state.build.phase === "writing";
}

function neighbour(step: Step, by: 1 | -1): Step {
  return steps[steps.indexOf(step) + by] ?? step;
}

function at(state: WizardState, step: Step): WizardState {
  const further = steps.indexOf(step) > steps.indexOf(state.furthest);
  return { ...state, step, furthest: further ? step : state.furthest, refused: false };
}

function answered(state: WizardState, change: Partial<Answers>): WizardState {
  return changed({ ...state, answers: { ...state.answers, ...change } });
}

/** A result that no longer fits the answers is not shown as if it did. */
function changed(state: WizardState): WizardState {
  return { ...state, build: { phase: "idle" }, file: { phase: "idle" } };
}

function read(state: WizardState, action: Extract<WizardAction, { type: "read" }>): WizardState {
  const known = new Set(state.tables.map((table) => table.id));
  const fresh = action.tables.filter((table) => !known.has(table.id));
  const notices: Notice[] = action.issues.map((issue) => ({
    kind: "issue",
    source: action.source,
    issue,
  }));
  if (fresh.length > 0) {
    const rows = fresh.reduce((sum, table) => sum + table.rows.read, 0);
    notices.unshift({
      kind: "added",
      from: [{ source: action.source, tables: fresh.length, rows }],
    });
  }
  if (fresh.length < action.tables.length) notices.push({ kind: "again", source: action.source });
  if (notices.length === 0) notices.push({ kind: "nothing", source: action.source });
  const number = 1 + Math.max(0, ...Object.values(state.order));
  const order = Object.fromEntries(action.tables.map(({ id }) => [id, number]));
  const next = {
    ...state,
    tables: [...state.tables, ...fresh],
    order: { ...state.order, ...order },
    notices: merged(state.notices, notices),
  };
  return action.tables.length > 0 ? changed(next) : next;
}

function without<T>(record: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
}

function withoutTable(state: WizardState, id: string): WizardState {
  const mapped = without(state.mapped, id);
  const tables = state.tables.filter((table) => table.id !== id);
  return changed({ ...state, tables, mapped, notices: [] });
}

function tableAnswered(
  state: WizardState,
  { id, answer, table }: Extract<WizardAction, { type: "table-answer" }>
): WizardState {
  const { tables } = state.answers;
  const next = answered(state, { tables: { ...tables, [id]: { ...tables[id], ...answer } } });
  return table === undefined ? next : { ...next, mapped: { ...state.mapped, [id]: table } };
}

function counting(state: WizardState, change: Answers["count"]): WizardState {
  return answered(state, { count: { ...state.answers.count, ...change } });
}

/** The next state. */
export function wizard(state: WizardState, action: WizardAction): WizardState {
  const { answers } = state;
  switch (action.type) {
    case "language":
      return { ...state, answers: { ...answers, language: action.language } };
    case "objective":
      return answered(state, {
        objectives: withChoice(answers.objectives, action.id, action.chosen),
      });
    case "department":
      return answered(state, {
        departments: withChoice(answers.departments, action.id, action.chosen),
      });
    case "kpi":
      return answered(state, { kpis: { ...answers.kpis, [action.id]: action.chosen } });
    case "spelling":
      return answered(state, { spelling: action.spelling });
    case "title":
    case "currency":
      return answered(state, { [action.type]: action.text });
    case "pasted":
      return { ...state, pasted: action.text };
    case "reading-starts":
      return { ...state, notices: [] };
    case "reading":
      return {
        ...state,
        reading: { source: action.source, done: action.done, of: action.of, share: 0 },
      };
    case "reading-goes-on":
      return state.reading === null
        ? state
        : { ...state, reading: { ...state.reading, share: action.share } };
    case "reading-ends":
      return { ...state, reading: null };
    case "read":
      return read(state, action);
    case "unreadable":
      return noticed(state, { kind: "failed", source: action.source });
    case "table-answer":
      return tableAnswered(state, action);
    case "remember-mapping":
      return answered(state, remembering(answers, action.table));
    case "forget-mapping":
      return {
        ...answered(state, forgetting(answers, action.table)),
        mapped: without(state.mapped, action.table.id),
      };
    case "mapping-used":
      return noticed(state, { kind: "remembered", source: action.source });
    case "standing":
      return { ...state, standing: action.standing, beside: false };
    case "beside":
      return changed({ ...state, beside: action.chosen });
    case "mappings-kept":
      return { ...state, mappingsKept: action.kept };
    case "count-level":
      return counting(state, { levels: { ...answers.count.levels, [action.key]: action.level } });
    case "count-accounts":
      return counting(state, {
        accounts: { ...answers.count.accounts, [action.key]: action.both },
      });
    case "remove-table":
      return withoutTable(state, action.id);
    case "build":
      return { ...state, build: action.build };
    case "file":
      return { ...state, file: action.file };
    case "go":
      return steps.indexOf(action.step) <= steps.indexOf(state.furthest)
        ? at(state, action.step)
        : state;
    case "back":
      return at(state, neighbour(state.step, -1));
    case "next":
      return blocker(state) === null
        ? at(state, neighbour(state.step, 1))
        : { ...state, refused: true };
    case "start-from":
      return action.state;
    case "start-again":
      return { ...firstState(answers.language), standing: state.standing };
  }
}
