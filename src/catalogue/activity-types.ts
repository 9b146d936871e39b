import * as z from "zod";
import { channels } from "./channels";
import { wordsSchema } from "./check";
import { kpiById } from "./kpis";

const activityTypeSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(_[a-z]+)*$/),
  /** Without commas: spreadsheets separate the entries of a list by them. */
  name: wordsSchema.refine(({ en, fr }) => !(en + fr).includes(","), "no comma in a list entry"),
  /** Channels whose imported activities are of this type until a person says otherwise. */
  channels: z.array(z.enum(channels.map(({ id }) => id))),
  /** What such an activity is judged by, the outcome included; the first matters most. */
  kpis: z
    .array(z.string().refine((id) => kpiById(id) !== undefined, "no such KPI"))
    .min(2)
    .max(3),
});

/** A kind of activity: a return is that of an activity, never that of an account. */
export type ActivityType = Readonly<z.infer<typeof activityTypeSchema>>;

/** In the order of the list that people choose from. */
export const activityTypes: readonly ActivityType[] = z.array(activityTypeSchema).parse([
  {
    id: "campaign",
    name: { en: "Campaign", fr: "Campagne" },
    channels: ["search_ads", "social_ads"],
    kpis: ["rosi", "cpa", "ctr"],
  },
  {
    id: "event",
    name: { en: "Event", fr: "Événement" },
    channels: [],
    kpis: ["cost-per-contact", "contacts", "rosi"],
  },
  {
    id: "influencer",
    name: { en: "Influencer", fr: "Influenceur" },
    channels: ["buzz"],
    kpis: ["cost-per-engagement", "cpm-reach", "rosi"],
  },
  {
    id: "newsletter",
    name: { en: "Newsletter", fr: "Newsletter" },
    channels: ["newsletter"],
    kpis: ["ctr", "conversion-rate", "rosi"],
  },
  {
    id: "sales_calls",
    name: { en: "Sales calls", fr: "Appels de vente" },
    channels: ["sales"],
    kpis: ["cac", "conversion-time", "rosi"],
  },
  {
    id: "trade_fair",
    name: { en: "Trade fair", fr: "Salon" },
    channels: [],
    kpis: ["cost-per-contact", "lead-qualification-rate", "rosi"],
  },
  {
    id: "ugc",
    name: { en: "UGC operation", fr: "Opération UGC" },
    channels: [],
    kpis: ["ugc-value", "cost-per-engagement", "amplification-rate"],
  },
  {
    id: "internal",
    name: { en: "Internal project", fr: "Projet interne" },
    channels: ["internal"],
    kpis: ["time-saved", "cost-avoided", "contributors-share"],
  },
  {
    id: "post",
    name: { en: "Post", fr: "Publication" },
    channels: ["social"],
    kpis: ["engagement-rate", "reach-rate", "ctr"],
  },
  {
    id: "page",
    name: { en: "Page or account", fr: "Page ou compte" },
    channels: ["website", "shop"],
    kpis: ["community-growth", "engagement-rate", "cost-per-fan"],
  },
]);
