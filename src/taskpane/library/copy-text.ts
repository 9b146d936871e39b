/** Puts `text` on the clipboard; false where every way is blocked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyThroughSelection(text);
  }
}

/** Excel on the web denies panes the clipboard API, but not the copying of a selection. */
function copyThroughSelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  // Deprecated, and the only way left in such a frame.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other API works in a framed pane
  const copied = document.execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
