import { channels } from "../catalogue/channels";

/** Rows of the channels on the investment sheet, under their heading. */
export interface MaturityLayout {
  readonly heading: number;
  readonly rows: ReadonlyMap<string, number>;
}

/** Gives every channel its row, from `heading` on. */
export function maturityLayout(heading: number): MaturityLayout {
  return {
    heading,
    rows: new Map(channels.map(({ id }, index) => [id, heading + 1 + index])),
  };
}
