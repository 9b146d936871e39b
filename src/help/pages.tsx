import { renderToStaticMarkup } from "react-dom/server";
import { functions } from "../functions/all";
import { languages } from "../locale/language";
import { helpPage } from "./address";
import { FunctionPage } from "./FunctionPage";
import { IndexPage } from "./IndexPage";

/** A file of the add-in, by its address below where the add-in is served. */
export interface HelpFile {
  readonly path: string;
  readonly text: string;
}

/** Every help page: one for each function and language, and an index for each language. */
export function helpPages(): HelpFile[] {
  return languages.flatMap((language) => [
    { path: helpPage("index", language), text: html(<IndexPage language={language} />) },
    ...functions.map((record) => ({
      path: helpPage(record.name, language),
      text: html(<FunctionPage record={record} language={language} />),
    })),
  ]);
}

function html(page: React.ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
