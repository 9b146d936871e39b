const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the bytes of a workbook to the browser as a download called `name`. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: kind }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has to have read the address before it goes.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
