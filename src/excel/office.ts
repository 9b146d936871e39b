import type { Language } from "../locale/language";

/** Where the pane runs. */
export interface Surroundings {
  readonly host: "excel" | "none";
  /** Of Excel's menus, or of the browser outside Excel. */
  readonly language: Language;
  /** "PC", "Mac", "OfficeOnline", "iOS"; null outside Excel. */
  readonly platform: string | null;
  /** Whether this Excel knows all that the writer uses (ExcelApi 1.9: Excel 2021, Microsoft 365, the web). */
  readonly canWrite: boolean;
}

/** Waits until Office is ready; a page that is open outside Excel gets `host: "none"` at once. */
export async function startOffice(): Promise<Surroundings> {
  const outside: Surroundings = {
    host: "none",
    language: languageOf(typeof navigator === "undefined" ? "" : navigator.language),
    platform: null,
    canWrite: false,
  };
  if (typeof Office === "undefined") return outside;
  const info = await Office.onReady();
  // Outside a host the answer carries nulls, which the declarations leave out.
  if (String(info.host) !== "Excel") return outside;
  return {
    host: "excel",
    language: languageOf(Office.context.displayLanguage),
    platform: String(info.platform),
    canWrite: Office.context.requirements.isSetSupported("ExcelApi", "1.9"),
  };
}

/** Whether this Excel knows what came with a later level of its interface than the least we ask for. */
export function knows(level: string): boolean {
  return (
    typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", level)
  );
}

function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("fr") ? "fr" : "en";
}
