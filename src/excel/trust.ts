/** The setting of a document by which Office asks nobody whether to trust an add-in. */
const quiet = "Office.DisableTrustUX";

/** Keeps recipients of the open workbook from being asked about an add-in. Rejects where Office refuses. */
export function askNobodyForTrust(): Promise<void> {
  const { settings } = Office.context.document;
  if (settings.get(quiet) === true) return Promise.resolve();
  settings.set(quiet, true);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(error.message));
    });
  });
}
