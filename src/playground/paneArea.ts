import { openPane, type Pane, type PaneOptions } from "../host/protocol/webHost";
import type { RibbonButton } from "./manifest";

/** The side of the window where panes open; a pane that was opened keeps its state when hidden. */
export class PaneArea {
  private readonly panes = new Map<string, Pane & { url: string }>();

  constructor(
    private readonly element: HTMLElement,
    private readonly options: Omit<PaneOptions, "url" | "title">
  ) {}

  /** Shows the button's pane and hides the others; a button of the same pane loads its own page there. */
  show(button: RibbonButton): void {
    let pane = this.panes.get(button.paneId);
    if (pane === undefined) {
      const { url } = button;
      pane = { ...openPane({ ...this.options, url, title: button.label }), url };
      this.panes.set(button.paneId, pane);
      this.element.append(pane.frame);
    } else if (pane.url !== button.url) {
      pane.url = button.url;
      pane.frame.src = button.url;
      pane.frame.title = button.label;
    }
    for (const { frame } of this.panes.values()) frame.hidden = frame !== pane.frame;
  }
}
