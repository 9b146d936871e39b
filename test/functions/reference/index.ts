import type { Argument } from "../../../src/functions/record";
import { attribution } from "./attribution";
import { carryOver } from "./carry-over";
import { costPerResult } from "./cost-per-result";
import { customerModels } from "./customer-models";
import { customers } from "./customers";
import { evidence } from "./evidence";
import { investment } from "./investment";
import { rates } from "./rates";
import { returns } from "./return";
import type { Answer, Row } from "./row";
import { timeAndTargets } from "./time-and-targets";
import { value } from "./value";

/** One call and what it must answer; `from` says where the figure comes from. */
export interface Reference {
  readonly call: string;
  readonly args: readonly Argument[];
  readonly gives: Answer;
  readonly from: string;
}

const rows: readonly Row[] = [
  ...returns,
  ...investment,
  ...costPerResult,
  ...rates,
  ...value,
  ...customers,
  ...customerModels,
  ...timeAndTargets,
  ...evidence,
  ...attribution,
  ...carryOver,
];

export const reference: readonly Reference[] = rows.map(([call, args, gives, from]) => ({
  call,
  args,
  gives,
  from,
}));
