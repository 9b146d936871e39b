import type { PlatformInput } from "./schema";

/** Google Business Profile: performance of the profiles of one or many places. */
export const googleBusinessProfile: PlatformInput = {
  id: "google-business-profile",
  name: "Google Business Profile",
  reports: [
    {
      id: "performance",
      name: { en: "Profile performance", fr: "Performances de la fiche" },
      signatures: [
        { columns: ["seen", "directions"] },
        { columns: ["seen", "website"] },
        { columns: ["seen"], known: 4 },
      ],
      columns: [
        {
          key: "store",
          role: "ignored",
          names: { A: { en: ["Store code"] }, G: { fr: ["Code magasin"] } },
        },
        {
          key: "business",
          role: "activity",
          names: { A: { en: ["Business name"] }, G: { fr: ["Nom de l'établissement"] } },
        },
        {
          key: "address",
          role: "activity",
          names: { A: { en: ["Address"] }, G: { fr: ["Adresse"] } },
        },
        {
          key: "labels",
          role: "ignored",
          names: { A: { en: ["Labels"] }, G: { fr: ["Libellés"] } },
        },
        {
          // People per device and place of display; the platform shows their sum as its own total.
          key: "seen",
          metric: "profile_visits",
          adds: true,
          names: {
            A: { en: ["Google Search - Mobile"] },
            G: { fr: ["Recherche Google - Mobile"] },
          },
        },
        {
          key: "seen-search-desktop",
          metric: "profile_visits",
          adds: true,
          names: {
            A: { en: ["Google Search - Desktop"] },
            G: { fr: ["Recherche Google - Ordinateur"] },
          },
        },
        {
          key: "seen-maps-mobile",
          metric: "profile_visits",
          adds: true,
          names: { A: { en: ["Google Maps - Mobile"] }, G: { fr: ["Google Maps - Mobile"] } },
        },
        {
          key: "seen-maps-desktop",
          metric: "profile_visits",
          adds: true,
          names: { A: { en: ["Google Maps - Desktop"] }, G: { fr: ["Google Maps - Ordinateur"] } },
        },
        { key: "calls", metric: "calls", names: { A: { en: ["Calls"] }, G: { fr: ["Appels"] } } },
        {
          key: "messages",
          metric: "conversations",
          names: { A: { en: ["Messages"] }, G: { fr: ["Messages"] } },
        },
        {
          key: "directions",
          metric: "direction_requests",
          names: { A: { en: ["Directions"] }, G: { fr: ["Itinéraires"] } },
        },
        {
          key: "website",
          metric: "link_clicks",
          names: { A: { en: ["Website clicks"] }, G: { fr: ["Clics sur le site Web"] } },
        },
        {
          key: "bookings",
          role: "ignored",
          names: {
            A: { en: ["Bookings", "Food orders", "Food menu clicks", "Hotel bookings"] },
            G: { fr: ["Réservations", "Commandes de repas", "Clics sur le menu"] },
          },
        },
      ],
    },
  ],
};
