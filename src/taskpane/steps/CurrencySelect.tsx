import { Select } from "@fluentui/react-components";
import { currencyName } from "../format";
import { useSpeech } from "../speech";

/** Currencies in which social advertising is commonly paid; any other one comes in with the data. */
const common = [
  "EUR",
  "USD",
  "GBP",
  "CHF",
  "CAD",
  "AUD",
  "BRL",
  "CNY",
  "CZK",
  "DKK",
  "HKD",
  "HUF",
  "INR",
  "JPY",
  "KRW",
  "MAD",
  "MXN",
  "NOK",
  "NZD",
  "PLN",
  "RON",
  "SEK",
  "SGD",
  "TND",
  "TRY",
  "XAF",
  "XOF",
  "ZAR",
];

interface CurrencySelectProps {
  readonly value: string;
  /** The words of the entry that stands for no answer; absent where there is always one. */
  readonly none?: string;
  readonly onChange: (currency: string) => void;
}

/** A list of currencies by code and name; set it inside a Field, which labels it. */
export function CurrencySelect({ value, none, onChange, ...field }: CurrencySelectProps) {
  const { language } = useSpeech();
  const codes = value === "" || common.includes(value) ? common : [value, ...common];
  return (
    <Select
      {...field}
      value={value}
      onChange={(_, data) => {
        onChange(data.value);
      }}
    >
      {none !== undefined && <option value="">{none}</option>}
      {codes.map((code) => (
        <option key={code} value={code}>
          {currencyName(code, language)}
        </option>
      ))}
    </Select>
  );
}
