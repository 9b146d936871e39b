import { createRoot } from "react-dom/client";
import { startOffice } from "../excel/office";
import { liveWorkspace } from "./live-workspace";
import { Pane } from "./Pane";
import { recall } from "./session";

/** Draws the pane once Office is ready, or at once where there is no Office. */
async function start(): Promise<void> {
  const surroundings = await startOffice();
  const root = document.getElementById("root");
  if (root === null) return;
  createRoot(root).render(
    <Pane
      workspace={liveWorkspace(surroundings)}
      start={recall(surroundings.language, window.sessionStorage)}
    />
  );
}

void start();
