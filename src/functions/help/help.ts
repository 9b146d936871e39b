import type { Signature } from "../define";
import type { Argument, Result } from "../record";
import type { Sentence } from "../sentence";

/** A call a reader can check by hand, and what it answers. */
export interface Example {
  readonly arguments: readonly Argument[];
  readonly expected: Result;
  /** How far, relatively, a fitted answer may lie from the one a reader works out. */
  readonly within?: number;
}

/** The prose half of a function's record. */
export interface Help {
  /** What it answers, in one sentence. */
  readonly description: Sentence;
  readonly parameters: Readonly<Record<string, Sentence>>;
  readonly examples: readonly [Example, ...Example[]];
  /** Where the formula comes from. */
  readonly source: Sentence;
}

interface HelpOf<S extends Signature> extends Help {
  readonly parameters: { readonly [Name in S["parameters"][number]["name"]]: Sentence };
}

/** The help of a family: a missing function, parameter or language does not compile. */
export type HelpFor<Family extends Readonly<Record<string, Signature>>> = {
  readonly [Name in keyof Family]: HelpOf<Family[Name]>;
};
