import { ga4 } from "./ga4";
import { googleAds } from "./google-ads";
import { googleBusinessProfile } from "./google-business-profile";
import { hubspot } from "./hubspot";
import { klaviyo } from "./klaviyo";
import { linkedin } from "./linkedin";
import { linkedinAds } from "./linkedin-ads";
import { mailchimp } from "./mailchimp";
import { metaAds } from "./meta-ads";
import { metaBusinessSuite } from "./meta-business-suite";
import { microsoftAds } from "./microsoft-ads";
import { offline } from "./offline";
import { salesforce } from "./salesforce";
import { pageInsights } from "./page-insights";
import { pinterest } from "./pinterest";
import { pinterestAds } from "./pinterest-ads";
import { platformSchema, type Platform } from "./schema";
import { searchConsole } from "./search-console";
import { shopify } from "./shopify";
import { snapchatAds } from "./snapchat-ads";
import { stripe } from "./stripe";
import { tiktok } from "./tiktok";
import { tiktokAds } from "./tiktok-ads";
import { universalAnalytics } from "./universal-analytics";
import { wix } from "./wix";
import { x } from "./x";
import { xAds } from "./x-ads";
import { youtube } from "./youtube";

export type { Evidence, Names, Platform, Report, ReportColumn, ReportEvent } from "./schema";

/** Every platform whose exports are recognised, checked when loaded. */
export const platforms: readonly Platform[] = [
  metaAds,
  metaBusinessSuite,
  pageInsights,
  googleAds,
  microsoftAds,
  youtube,
  tiktok,
  tiktokAds,
  snapchatAds,
  pinterest,
  pinterestAds,
  x,
  xAds,
  linkedin,
  linkedinAds,
  searchConsole,
  googleBusinessProfile,
  ga4,
  universalAnalytics,
  wix,
  mailchimp,
  klaviyo,
  shopify,
  stripe,
  hubspot,
  salesforce,
  offline,
].map((platform) => platformSchema.parse(platform));

/** The platform of that id; undefined where there is none. */
export function platformById(id: string): Platform | undefined {
  return platforms.find((platform) => platform.id === id);
}
