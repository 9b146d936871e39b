import type { RibbonButton } from "./manifest";
import type { PaneArea } from "./paneArea";

/** Fills the ribbon with the manifest's buttons and opens the pane of the first. */
export function showRibbon(
  element: HTMLElement,
  buttons: readonly RibbonButton[],
  panes: PaneArea
): void {
  const shown = buttons.map((button) => ({ button, command: commandFor(button) }));
  const open = (chosen: RibbonButton): void => {
    panes.show(chosen);
    for (const { button, command } of shown) {
      command.setAttribute("aria-pressed", String(button === chosen));
    }
  };
  for (const { button, command } of shown) {
    command.addEventListener("click", () => {
      open(button);
    });
  }
  element.replaceChildren(...shown.map(({ command }) => command));
  const [first] = buttons;
  if (first !== undefined) open(first);
}

function commandFor(button: RibbonButton): HTMLButtonElement {
  const command = document.createElement("button");
  command.className = "command";
  command.title = button.tip;
  const icon = document.createElement("img");
  icon.src = button.icon;
  icon.alt = "";
  icon.width = 20;
  icon.height = 20;
  command.append(icon, button.label);
  return command;
}
