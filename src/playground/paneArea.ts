import { openPane, type Pane, type PaneOptions } from "../host/protocol/webHost";
import type { RibbonButton } from "./manifest";

/** The side of the window where panes open; a pane that was opened keeps its state when hidden. */
export class PaneArea {
  private readonly panes = new Map<string, Pane>();

  constructor(
    private readonly element: HTMLElement,
    private readonly options: Omit<PaneOptions, "url" | "title">
  ) {}

  /** Shows the button's pane and hides the others. */
  show(button: RibbonButton): void {
    let pane = this.panes.get(button.paneId);
    if (pane === undefined) {
      pane = openPane({ ...this.options, url: button.url, title: button.label });
      this.panes.set(button.paneId, pane);
      this.element.append(pane.frame);
    }
    for (const { frame } of this.panes.values()) frame.hidden = frame !== pane.frame;
  }
}
