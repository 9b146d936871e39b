import type { Words } from "../locale/language";
import { confidenceWords } from "../locale/pane-import";

/** How sure a guess is, in words: intake's numbers mean nothing to a reader. */
export function sureness(confidence: number): Words {
  if (confidence >= 1) return confidenceWords.sure;
  if (confidence >= 0.4) return confidenceWords.likely;
  return confidence > 0 ? confidenceWords.guess : confidenceWords.none;
}
