import * as z from "zod";
import { channels } from "./channels";
import { wordsSchema } from "./check";

const activityTypeSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(_[a-z]+)*$/),
  /** Without commas: spreadsheets separate the entries of a list by them. */
  name: wordsSchema.refine(({ en, fr }) => !(en + fr).includes(","), "no comma in a list entry"),
  /** Channels whose imported activities are of this type until a person says otherwise. */
  channels: z.array(z.enum(channels.map(({ id }) => id))),
});

/** A kind of activity: a return is that of an activity, never that of an account. */
export type ActivityType = Readonly<z.infer<typeof activityTypeSchema>>;

/** In the order of the list that people choose from. */
export const activityTypes: readonly ActivityType[] = z.array(activityTypeSchema).parse([
  {
    id: "campaign",
    name: { en: "Campaign", fr: "Campagne" },
    channels: ["search_ads", "social_ads"],
  },
  { id: "event", name: { en: "Event", fr: "Événement" }, channels: [] },
  { id: "influencer", name: { en: "Influencer", fr: "Influenceur" }, channels: ["buzz"] },
  { id: "newsletter", name: { en: "Newsletter", fr: "Newsletter" }, channels: ["newsletter"] },
  { id: "sales_calls", name: { en: "Sales calls", fr: "Appels de vente" }, channels: ["sales"] },
  { id: "trade_fair", name: { en: "Trade fair", fr: "Salon" }, channels: [] },
  { id: "ugc", name: { en: "UGC operation", fr: "Opération UGC" }, channels: [] },
  {
    id: "internal",
    name: { en: "Internal project", fr: "Projet interne" },
    channels: ["internal"],
  },
  { id: "post", name: { en: "Post", fr: "Publication" }, channels: ["social"] },
  {
    id: "page",
    name: { en: "Page or account", fr: "Page ou compte" },
    channels: ["website", "shop"],
  },
]);
