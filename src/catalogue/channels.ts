import * as z from "zod";
import { wordsSchema } from "./check";

const monthCount = z.int().min(0).max(60);

const channelSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(_[a-z]+)*$/),
    name: wordsSchema,
    why: wordsSchema,
    /** Whole months after the launch from which a return can be read at all; 0: from the first full day. */
    firstReadable: monthCount,
    /** Whole months after the launch from which it can be read for good. */
    fullyReadable: monthCount,
    /** Platforms of which this is the channel. */
    platforms: z.array(z.string().min(1)),
  })
  .refine((channel) => channel.fullyReadable >= channel.firstReadable, {
    message: "a channel is first readable before it is fully readable",
  });

/** A kind of place where marketing happens, and how long its return takes to show. */
export type Channel = Readonly<z.infer<typeof channelSchema>>;

/**
 * Assumptions, all of them: a person changes them in the workbook.
 * Search ads at once, social from month 6 to 12 and buzz at once are what practitioners say; the others follow from how long people take to decide there.
 */
export const channels: readonly Channel[] = z.array(channelSchema).parse([
  {
    id: "search_ads",
    name: { en: "Search ads", fr: "Publicité dans les moteurs de recherche" },
    why: {
      en: "People who search want it now: readable after a day",
      fr: "Qui cherche veut tout de suite\u00a0: lisible au bout d’un jour",
    },
    firstReadable: 0,
    fullyReadable: 0,
    platforms: ["google-ads", "microsoft-ads"],
  },
  {
    id: "social_ads",
    name: { en: "Social ads", fr: "Publicité sur les réseaux sociaux" },
    why: {
      en: "Delivery is learned first, and orders are attributed for up to four weeks",
      fr: "La diffusion s’apprend d’abord, et les commandes sont attribuées jusqu’à quatre semaines",
    },
    firstReadable: 1,
    fullyReadable: 3,
    platforms: ["meta-ads", "tiktok-ads", "snapchat-ads", "pinterest-ads", "x-ads", "linkedin-ads"],
  },
  {
    id: "social",
    name: { en: "Social media pages and accounts", fr: "Pages et comptes de réseaux sociaux" },
    why: {
      en: "A community grows before it buys: readable from month 6 to 12",
      fr: "Une communauté grandit avant d’acheter\u00a0: lisible du 6e au 12e mois",
    },
    firstReadable: 6,
    fullyReadable: 12,
    platforms: [
      "meta-business-suite",
      "page-insights",
      "youtube",
      "tiktok",
      "pinterest",
      "x",
      "linkedin",
    ],
  },
  {
    id: "buzz",
    name: { en: "Buzz, influencers, events", fr: "Buzz, influenceurs, événements" },
    why: {
      en: "Talked about at once or never",
      fr: "On en parle tout de suite ou jamais",
    },
    firstReadable: 0,
    fullyReadable: 0,
    platforms: [],
  },
  {
    id: "newsletter",
    name: { en: "Newsletters and e-mail", fr: "Newsletters et e-mails" },
    why: {
      en: "Read within days, ordered within the month",
      fr: "Lus en quelques jours, commandes dans le mois",
    },
    firstReadable: 0,
    fullyReadable: 1,
    platforms: ["mailchimp", "klaviyo"],
  },
  {
    id: "website",
    name: { en: "Website and natural search", fr: "Site et référencement naturel" },
    why: {
      en: "Search engines and visitors take months to come",
      fr: "Moteurs et visiteurs mettent des mois à venir",
    },
    firstReadable: 6,
    fullyReadable: 12,
    platforms: ["ga4", "universal-analytics", "wix", "search-console", "google-business-profile"],
  },
  {
    id: "shop",
    name: { en: "Online shop", fr: "Boutique en ligne" },
    why: {
      en: "An order is a return on the day it comes",
      fr: "Une commande est un retour le jour où elle arrive",
    },
    firstReadable: 0,
    fullyReadable: 0,
    platforms: ["shopify", "stripe"],
  },
  {
    id: "sales",
    name: { en: "Sales calls, CRM, trade fairs", fr: "Appels de vente, CRM, salons" },
    why: {
      en: "A contact takes a sales cycle to become a customer",
      fr: "Un contact met un cycle de vente à devenir client",
    },
    firstReadable: 3,
    fullyReadable: 6,
    platforms: ["hubspot", "salesforce", "offline"],
  },
  {
    id: "internal",
    name: { en: "Internal projects", fr: "Projets internes" },
    why: {
      en: "Habits change before costs do",
      fr: "Les habitudes changent avant les coûts",
    },
    firstReadable: 6,
    fullyReadable: 12,
    platforms: [],
  },
]);

/** The channel of a platform; social pages where the platform is not known, because they ask for most patience. */
export function channelOf(platform: string | null): Channel {
  const known = channels.find(({ platforms }) => platform !== null && platforms.includes(platform));
  const patient = channels.find(({ id }) => id === "social");
  const channel = known ?? patient;
  if (channel === undefined) throw new Error("The catalogue has no channel called social");
  return channel;
}
