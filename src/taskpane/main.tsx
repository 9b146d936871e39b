import { createRoot } from "react-dom/client";
import { loadSetup, startOffice, type Surroundings } from "../excel";
import { readSetup } from "../plan/setup";
import { answersOf, type Answers } from "./answers";
import { liveWorkspace } from "./live-workspace";
import { Pane } from "./Pane";
import { recall } from "./session";
import { keepTabInPane } from "./tab-order";
import { firstState, type WizardState } from "./wizard";

/** Draws the pane once Office is ready, or at once where there is no Office. */
async function start(): Promise<void> {
  const surroundings = await startOffice();
  const stored = await fromWorkbook(surroundings);
  const state = resumed(recall(window.sessionStorage), stored);
  const root = document.getElementById("root");
  if (root === null) return;
  const workspace = liveWorkspace(surroundings);
  // A workbook that cannot be updated can still be written anew.
  const tables = await workspace.standing().catch(() => null);
  const standing = tables === null ? null : { tables, written: [] };
  const start = state ?? firstState(stored ?? surroundings.language);
  createRoot(root).render(<Pane workspace={workspace} start={{ ...start, standing }} />);
}

/** The answers that the open workbook was written from; null where it was not written by us. */
async function fromWorkbook({ host }: Surroundings): Promise<Answers | null> {
  if (host === "none") return null;
  const stored = await loadSetup().catch(() => null);
  const setup = readSetup(stored);
  return setup === null ? null : answersOf(setup);
}

/** The wizard as it was left before a reload; what the workbook remembers of columns joins what is known. */
function resumed(left: WizardState | null, stored: Answers | null): WizardState | null {
  if (left === null || stored === null) return left;
  const { answers } = left;
  return { ...left, answers: { ...answers, mappings: [...answers.mappings, ...stored.mappings] } };
}

keepTabInPane(document);
void start();
