import type { Language } from "../locale/language";
import type { Sample } from "./sample";

export type { Sample } from "./sample";

export const sampleIds = ["casino", "cosmetics"] as const;
export type SampleId = (typeof sampleIds)[number];

/** Data of the samples come when they are asked for: who brings numbers of their own never loads them. */
const loaders: Readonly<Record<SampleId, (language: Language) => Promise<Sample>>> = {
  casino: async (language) => (await import("./casino")).casino(language),
  cosmetics: async (language) => (await import("./cosmetics")).cosmetics(language),
};

/** A sample in words of that language. */
export function loadSample(id: SampleId, language: Language): Promise<Sample> {
  return loaders[id](language);
}
