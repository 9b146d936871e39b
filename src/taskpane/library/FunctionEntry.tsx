import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { exampleText, nativeRow, resultText } from "../../formulas";
import type { FunctionRecord } from "../../functions/all";
import { helpPage } from "../../help/address";
import { libraryWords } from "../../locale/pane-build";
import { useSpeech } from "../speech";
import { copyText } from "./copy-text";

const useStyles = makeStyles({
  item: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    marginBottom: "6px",
  },
  header: { "& button": { alignItems: "flex-start", padding: "8px 10px" } },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  description: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  panel: {
    margin: "0 12px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  subheading: {
    margin: "8px 0 2px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  parameters: {
    margin: 0,
    "& dt": { fontFamily: tokens.fontFamilyMonospace },
    "& dd": { margin: "0 0 4px 12px", color: tokens.colorNeutralForeground2 },
  },
  optional: { fontFamily: tokens.fontFamilyBase, color: tokens.colorNeutralForeground3 },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  more: { margin: "10px 0 0" },
  example: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

/** One function: its sentence, and on demand its parameters, examples and native form. */
export function FunctionEntry({ record }: { readonly record: FunctionRecord }) {
  const styles = useStyles();
  const { language, t } = useSpeech();
  return (
    <AccordionItem value={record.name} className={styles.item}>
      <AccordionHeader className={styles.header} as="h4" expandIconPosition="end">
        <span>
          <span className={styles.name}>{record.name}</span>
          <span className={styles.description}>{t(record.help.description)}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <h5 className={styles.subheading}>{t(libraryWords.parameters)}</h5>
        <dl className={styles.parameters}>
          {record.parameters.map(({ name, omitted }) => {
            const help = record.help.parameters[name];
            return (
              <div key={name}>
                <dt>
                  {name}{" "}
                  {omitted !== undefined && (
                    <span className={styles.optional}>({t(libraryWords.optional)})</span>
                  )}
                </dt>
                {help !== undefined && <dd>{t(help)}</dd>}
              </div>
            );
          })}
        </dl>
        <h5 className={styles.subheading}>{t(libraryWords.example)}</h5>
        <WorkedExample record={record} />
        <h5 className={styles.subheading}>{t(libraryWords.native)}</h5>
        <NativeForm record={record} />
        <p className={styles.more}>
          <Link href={helpPage(record.name, language)} target="_blank" rel="noopener">
            {t(libraryWords.more, { name: record.name })}
          </Link>
        </p>
      </AccordionPanel>
    </AccordionItem>
  );
}

function WorkedExample({ record }: { readonly record: FunctionRecord }) {
  const styles = useStyles();
  const { language, t } = useSpeech();
  const [copied, setCopied] = useState(false);
  const [example] = record.help.examples;
  const text = exampleText(record, example, language);
  return (
    <div>
      <div className={styles.example}>
        <code className={styles.code}>{text}</code>
        <Button
          size="small"
          appearance="subtle"
          icon={<Copy16Regular />}
          aria-label={t(libraryWords.copy, { name: record.name })}
          onClick={() => {
            void copyText(text).then(setCopied);
          }}
        />
      </div>
      <div>{t(libraryWords.gives, { value: resultText(example.expected, language) })}</div>
      <div role="status">{copied && t(libraryWords.copied, { text })}</div>
    </div>
  );
}

/** The Excel formula that gives the same: in one cell, or the first row of a spill. */
function NativeForm({ record }: { readonly record: FunctionRecord }) {
  const styles = useStyles();
  const { t } = useSpeech();
  if (record.native !== null) return <code className={styles.code}>={record.native}</code>;
  const cells = nativeRow(record, 1);
  if (cells.length === 0) return <span>{t(libraryWords.noNative)}</span>;
  return cells.map((formula) => (
    <div key={formula}>
      <code className={styles.code}>={formula}</code> {t(libraryWords.nativeRow, { row: 1 })}
    </div>
  ));
}
