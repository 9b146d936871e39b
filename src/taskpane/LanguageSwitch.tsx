import { makeStyles, tokens } from "@fluentui/react-components";
import { languages, type Language } from "../locale/language";
import { frame } from "../locale/pane";
import { languageName } from "./format";
import { useSpeech } from "./speech";

const useStyles = makeStyles({
  group: {
    display: "flex",
    margin: 0,
    padding: "2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  choice: {
    padding: "2px 8px",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    "&:has(:checked)": {
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorBrandForeground1,
      fontWeight: tokens.fontWeightSemibold,
      boxShadow: tokens.shadow2,
    },
    "&:has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  input: { position: "absolute", opacity: 0, width: "1px", height: "1px" },
});

interface LanguageSwitchProps {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

/** Every language by its own name, so that a reader of it finds it. */
export function LanguageSwitch({ language, onChange }: LanguageSwitchProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div role="radiogroup" aria-label={t(frame.language)} className={styles.group}>
      {languages.map((each) => (
        <label key={each} className={styles.choice} lang={each}>
          <input
            type="radio"
            name="language"
            className={styles.input}
            checked={each === language}
            onChange={() => {
              onChange(each);
            }}
          />
          {capitalised(languageName(each, each))}
        </label>
      ))}
    </div>
  );
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
