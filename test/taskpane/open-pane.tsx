import { configure, render, screen } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import type { ImportedTable } from "../../src/catalogue/imported";
import { Pane } from "../../src/taskpane/Pane";
import { firstState } from "../../src/taskpane/wizard";
import type { Workspace } from "../../src/taskpane/workspace";
import { fakeWorkspace } from "./fake-workspace";

/** What the tests of the pane need of jsdom; call it once a file. */
export function preparePane(): void {
  // Computing the style of every element to find the hidden ones takes most of the time, and none is hidden.
  configure({ defaultHidden: true });
  jest.setTimeout(60_000);
  beforeEach(() => {
    window.sessionStorage.clear();
    URL.createObjectURL = () => "blob:test";
    URL.revokeObjectURL = () => undefined;
    // jsdom neither observes sizes nor scrolls nor follows links.
    Element.prototype.scrollIntoView = () => undefined;
    window.ResizeObserver = class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
}

/** jsdom's files cannot be read as a whole. */
export function fileCalled(name: string): File {
  return Object.assign(new File(["x"], name), {
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)),
  });
}

/** The pane as a person finds it, over a workbook that holds these imports if any, and the ways through it. */
export function open(
  change: Partial<Workspace> = {},
  held: readonly ImportedTable[] | null = null
) {
  const standing = held === null ? null : { tables: held, written: [] };
  render(<Pane workspace={fakeWorkspace(change)} start={{ ...firstState("en"), standing }} />);
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const button = (name: string | RegExp) => screen.getByRole("button", { name });
  return {
    user,
    button,
    press: (name: string | RegExp) => user.click(button(name)),
    async toData() {
      await user.click(screen.getByRole("checkbox", { name: "Awareness" }));
      await user.click(button("Next"));
      await user.click(button("Next"));
    },
    async toReview() {
      await this.toData();
      await user.type(screen.getByRole("textbox", { name: "Paste an export" }), "x");
      await user.click(button("Read the pasted text"));
      await screen.findByText("1 table added.");
      await user.click(button("Next"));
    },
    async toBuild() {
      await this.toReview();
      await user.click(button("Next"));
      await user.click(button("Next"));
    },
  };
}
