import { Accordion, Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { familyNames, type FunctionRecord } from "../../functions/all";
import { libraryWords } from "../../locale/pane-build";
import { useSpeech } from "../speech";
import { findFunctions } from "./find";
import { FunctionEntry } from "./FunctionEntry";

const useStyles = makeStyles({
  library: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "16px" },
  heading: { margin: "0 0 12px", fontSize: tokens.fontSizeBase500 },
  search: { width: "100%", maxWidth: "none" },
  found: {
    margin: "6px 0 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  family: { margin: "16px 0 4px", fontSize: tokens.fontSizeBase300 },
});

/** Every function of the add-in, searchable, from the function records. */
export default function FunctionLibrary() {
  const styles = useStyles();
  const { language, t } = useSpeech();
  const [query, setQuery] = useState("");
  const found = findFunctions(query, language);
  return (
    <main className={styles.library}>
      <h2 className={styles.heading}>{t(libraryWords.heading)}</h2>
      <Field label={t(libraryWords.search)}>
        <SearchBox
          className={styles.search}
          value={query}
          onChange={(_, { value }) => {
            setQuery(value);
          }}
        />
      </Field>
      <p className={styles.found} role="status">
        {t(libraryWords.found, { count: found.length })}
      </p>
      {familiesOf(found).map(([family, records]) => (
        <section key={family} aria-label={t(familyNames[family])}>
          <h3 className={styles.family}>{t(familyNames[family])}</h3>
          <Accordion collapsible multiple>
            {records.map((record) => (
              <FunctionEntry key={record.name} record={record} />
            ))}
          </Accordion>
        </section>
      ))}
    </main>
  );
}

function familiesOf(records: readonly FunctionRecord[]) {
  const families = new Map<FunctionRecord["family"], FunctionRecord[]>();
  for (const record of records) {
    families.set(record.family, [...(families.get(record.family) ?? []), record]);
  }
  return [...families];
}
