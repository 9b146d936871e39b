import { createRoot } from "react-dom/client";
import { loadSetup, startOffice, type Surroundings } from "../excel";
import { readSetup } from "../plan/setup";
import { answersOf } from "./answers";
import { liveWorkspace } from "./live-workspace";
import { Pane } from "./Pane";
import { recall } from "./session";
import { keepTabInPane } from "./tab-order";
import { firstState, type WizardState } from "./wizard";

/** Draws the pane once Office is ready, or at once where there is no Office. */
async function start(): Promise<void> {
  const surroundings = await startOffice();
  const state = recall(window.sessionStorage) ?? (await fromWorkbook(surroundings));
  const root = document.getElementById("root");
  if (root === null) return;
  createRoot(root).render(
    <Pane
      workspace={liveWorkspace(surroundings)}
      start={state ?? firstState(surroundings.language)}
    />
  );
}

/** The answers that the open workbook was written from; null where it was not written by us. */
async function fromWorkbook({ host }: Surroundings): Promise<WizardState | null> {
  if (host === "none") return null;
  const stored = await loadSetup().catch(() => null);
  const setup = readSetup(stored);
  return setup === null ? null : firstState(answersOf(setup));
}

keepTabInPane(document);
void start();
