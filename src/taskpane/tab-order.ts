const stopsOfTab = "a[href], button, input, select, textarea, [tabindex]";

/**
 * Lets the browser move the focus on Tab within the pane. Office.js in Excel on the web takes every
 * Tab, knows only elements that are tab stops themselves, and leaves the pane from all others: from
 * the heading of a new step, for one. It keeps Tab at the two ends, where the focus goes to Excel.
 */
export function keepTabInPane(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || !(event.target instanceof Element)) return;
    if (!leavesPane(event.target, event.shiftKey)) event.stopPropagation();
  });
}

/** True where no tab stop of the page comes after this element, or before it. */
export function leavesPane(from: Element, backwards: boolean): boolean {
  const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const stops = from.ownerDocument.querySelectorAll<HTMLElement>(stopsOfTab);
  return ![...stops].some(
    (stop) => isStop(stop) && (from.compareDocumentPosition(stop) & wanted) !== 0
  );
}

function isStop(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(":disabled") && !isIdleRadio(element);
}

/** Of the radio buttons of a name, Tab reaches only the checked one. */
function isIdleRadio(element: HTMLElement): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== "radio" || element.checked) {
    return false;
  }
  const group = element.ownerDocument.querySelectorAll<HTMLInputElement>('input[type="radio"]');
  return [...group].some(({ name, checked }) => name === element.name && checked);
}
