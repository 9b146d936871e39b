import { Fragment, type ReactNode } from "react";
import { callText, formulaInWords } from "../formulas";
import { familyNames, type FunctionRecord, functions } from "../functions/all";
import { domains } from "../functions/domains";
import type { ParameterRecord } from "../functions/record";
import { errorNames, helpWords, kindWords } from "../locale/help";
import { type Language, say } from "../locale/language";
import { ExampleSheet } from "./ExampleSheet";
import { NativeForms } from "./NativeForms";
import { optionSpelling } from "./options";
import { Page } from "./Page";
import { refusals } from "./refusals";

interface Props {
  readonly record: FunctionRecord;
  readonly language: Language;
}

/** A sentence in which the names of parameters are set apart. */
function withNames(sentence: string, { parameters }: FunctionRecord): ReactNode[] {
  const names = parameters.map(({ name }) => name);
  return sentence
    .split(/([a-z_]+)/)
    .map((part, index) => (names.includes(part) ? <var key={index}>{part}</var> : part));
}

/** Everything there is to know of one function. */
export function FunctionPage({ record, language }: Props) {
  const { name, family, help, result } = record;
  const t = (key: keyof typeof helpWords) => say(helpWords[key], language);
  const siblings = functions.filter((each) => each.family === family && each !== record);
  const file = (each: FunctionRecord) => `${each.name.toLowerCase()}.html`;
  return (
    <Page
      language={language}
      title={name}
      description={help.description[language]}
      file={file(record)}
      path={
        <>
          <a href="index.html">{t("functions")}</a> <span aria-hidden="true">›</span>{" "}
          <a href={`index.html#${family}`}>{familyNames[family][language]}</a>
        </>
      }
    >
      <h1>{name}</h1>
      <p className="lead">{help.description[language]}</p>
      <Syntax record={record} language={language} />
      <h2>{t("inWords")}</h2>
      <p className="formula">{withNames(formulaInWords(record, language), record)}</p>
      <Parameters record={record} language={language} />
      <h2>{t("examples")}</h2>
      {result !== "scalar" && <p>{t("spills")}</p>}
      {help.examples.map((example, index) => (
        <ExampleSheet
          key={index}
          record={record}
          example={example}
          number={index + 1}
          language={language}
        />
      ))}
      <Errors record={record} language={language} />
      <NativeForms record={record} language={language} />
      <h2>{t("source")}</h2>
      <p>{help.source[language]}</p>
      <nav className="siblings" aria-labelledby="siblings">
        <h2 id="siblings">
          {say(helpWords.siblings, language, { family: familyNames[family][language] })}
        </h2>
        <ul>
          {siblings.map((each) => (
            <li key={each.name}>
              <a href={file(each)}>{each.name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </Page>
  );
}

function Syntax({ record: { name, parameters }, language }: Props) {
  const listed = parameters.map((p) => (p.omitted === undefined ? p.name : `[${p.name}]`));
  const typed = callText(
    name,
    listed.map((each, index) => (index === 0 ? each : ` ${each}`)),
    language
  );
  return (
    <>
      <h2>{say(helpWords.syntax, language)}</h2>
      <p>
        <code className="syntax">{typed}</code>
      </p>
      {parameters.some((p) => p.omitted !== undefined) && (
        <p className="note">{say(helpWords.optionalNote, language)}</p>
      )}
    </>
  );
}

function Parameters({ record, language }: Props) {
  const t = (key: keyof typeof helpWords) => say(helpWords[key], language);
  return (
    <>
      <h2>{t("parameters")}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("parameter")}</th>
            <th scope="col">{t("meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {record.parameters.map((parameter) => (
            <tr key={parameter.name}>
              <th scope="row">
                <var>{parameter.name}</var>
                {parameter.omitted !== undefined && (
                  <span className="optional"> {t("optional")}</span>
                )}
              </th>
              <td>
                <p>{record.help.parameters[parameter.name]?.[language]}</p>
                <Accepted parameter={parameter} record={record} language={language} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Accepted({
  parameter,
  record,
  language,
}: Props & { readonly parameter: ParameterRecord }) {
  const { name, kind, domain, options } = parameter;
  if (options === undefined) {
    const limits = domain && domain !== "signed" ? domains[domain].sentence(name)[language] : "";
    return (
      <p className="accepted">
        {say(kindWords[kind], language)} {withNames(limits, record)}
      </p>
    );
  }
  const other: Language = language === "en" ? "fr" : "en";
  return (
    <>
      <p className="accepted">{say(helpWords.options, language)}</p>
      <ul className="options">
        {options.map((option) => {
          const here = optionSpelling(parameter, option, language);
          const there = optionSpelling(parameter, option, other);
          return (
            <li key={option}>
              <code>&quot;{here}&quot;</code>
              {there !== here && (
                <>
                  {" · "}
                  <code lang={other}>&quot;{there}&quot;</code>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Errors({ record, language }: Props) {
  const t = (key: keyof typeof helpWords) => say(helpWords[key], language);
  return (
    <>
      <h2>{t("errors")}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("cellShows")}</th>
            <th scope="col">{t("means")}</th>
          </tr>
        </thead>
        <tbody>
          {refusals(record, language).map(({ code, sentence, call }) => (
            <tr key={sentence}>
              <th scope="row">
                <code className="error">{say(errorNames[code], language)}</code>
              </th>
              <td>
                <p>{withNames(sentence, record)}</p>
                {call !== null && (
                  <p className="accepted">
                    {say(helpWords.forExample, language, { call: "\n" })
                      .split("\n")
                      .map((part, index) => (
                        <Fragment key={index}>
                          {index > 0 && <code>{call}</code>}
                          {part}
                        </Fragment>
                      ))}
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{t("errorsNote")}</p>
    </>
  );
}
