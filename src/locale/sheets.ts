/** Words of the sheets, one file for each sheet. */
export { activitiesWords } from "./sheets/activities";
export { answerWords } from "./sheets/answer";
export { calendarWords } from "./sheets/calendar";
export { checksWords } from "./sheets/checks";
export { dashboardWords } from "./sheets/dashboard";
export { confidenceWords, definitionsWords, stageWords } from "./sheets/definitions";
export { financeWords } from "./sheets/finance";
export { frameWords, sheetNames, unitWords } from "./sheets/frame";
export { costScopeWords, investmentWords } from "./sheets/investment";
export { kpisWords } from "./sheets/kpis";
export { ledgerWords } from "./sheets/ledger";
export { listeningWords } from "./sheets/listening";
export { metricsWords } from "./sheets/metrics";
export { sourcesWords } from "./sheets/sources";
export { targetsWords } from "./sheets/targets";
export { valuesWords } from "./sheets/values";
export { timeWords } from "./sheets/time";
