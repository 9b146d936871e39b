import { googleAds } from "./google-ads";
import { metaAds } from "./meta-ads";
import { metaBusinessSuite } from "./meta-business-suite";
import { platformSchema, type Platform } from "./schema";
import { youtube } from "./youtube";

export type { Evidence, Names, Platform, Report, ReportColumn } from "./schema";

/** Every platform whose exports are recognised, checked when loaded. */
export const platforms: readonly Platform[] = [metaAds, metaBusinessSuite, googleAds, youtube].map(
  (platform) => platformSchema.parse(platform)
);

/** The platform of that id; undefined where there is none. */
export function platformById(id: string): Platform | undefined {
  return platforms.find((platform) => platform.id === id);
}
