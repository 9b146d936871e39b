import type { ReactNode } from "react";
import { helpWords } from "../locale/help";
import { type Language, say } from "../locale/language";

interface PageProps {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The page's file name, the same in both languages. */
  readonly file: string;
  readonly path: ReactNode;
  readonly children: ReactNode;
}

/** Styles come from our own file, and nothing else may be loaded or run. */
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** The frame every help page shares: head, path, link to the same page in the other language. */
export function Page({ language, title, description, file, path, children }: PageProps) {
  const other: Language = language === "en" ? "fr" : "en";
  const address = `../${other}/${file}`;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${say(helpWords.product, language)}`}</title>
        <meta name="description" content={description} />
        <link rel="stylesheet" href="../help.css" />
        <link rel="alternate" hrefLang={other} href={address} />
      </head>
      <body>
        <header>
          <nav aria-label={say(helpWords.pathLabel, language)}>{path}</nav>
          <a className="language" href={address} hrefLang={other} lang={other}>
            {say(helpWords.otherLanguage, language)}
          </a>
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
}
