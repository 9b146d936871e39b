import { ga4 } from "./ga4";
import { googleAds } from "./google-ads";
import { linkedin } from "./linkedin";
import { metaAds } from "./meta-ads";
import { metaBusinessSuite } from "./meta-business-suite";
import { platformSchema, type Platform } from "./schema";
import { searchConsole } from "./search-console";
import { tiktok } from "./tiktok";
import { tiktokAds } from "./tiktok-ads";
import { x } from "./x";
import { youtube } from "./youtube";

export type { Evidence, Names, Platform, Report, ReportColumn } from "./schema";

/** Every platform whose exports are recognised, checked when loaded. */
export const platforms: readonly Platform[] = [
  metaAds,
  metaBusinessSuite,
  googleAds,
  youtube,
  tiktok,
  tiktokAds,
  x,
  linkedin,
  searchConsole,
  ga4,
].map((platform) => platformSchema.parse(platform));

/** The platform of that id; undefined where there is none. */
export function platformById(id: string): Platform | undefined {
  return platforms.find((platform) => platform.id === id);
}
