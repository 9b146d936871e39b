import { familyNames, functions } from "../functions/all";
import { helpWords } from "../locale/help";
import { type Language, say } from "../locale/language";
import { Page } from "./Page";

/** All functions, family by family, and the rules they share. */
export function IndexPage({ language }: { readonly language: Language }) {
  const t = (key: keyof typeof helpWords) => say(helpWords[key], language);
  const families = [...new Set(functions.map(({ family }) => family))];
  return (
    <Page
      language={language}
      title={t("functions")}
      description={t("indexLead")}
      file="index.html"
      path={<span>{t("product")}</span>}
    >
      <h1>{t("functions")}</h1>
      <p className="lead">{t("indexLead")}</p>
      {families.map((family) => (
        <section key={family} aria-labelledby={family}>
          <h2 id={family}>{familyNames[family][language]}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("function")}</th>
                <th scope="col">{t("answers")}</th>
              </tr>
            </thead>
            <tbody>
              {functions
                .filter((each) => each.family === family)
                .map(({ name, help }) => (
                  <tr key={name}>
                    <th scope="row">
                      <a href={`${name.toLowerCase()}.html`}>{name}</a>
                    </th>
                    <td>{help.description[language]}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
      <h2>{t("rules")}</h2>
      <ul>
        {(["ruleRanges", "ruleRates", "ruleErrors", "rulePure"] as const).map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ul>
    </Page>
  );
}
