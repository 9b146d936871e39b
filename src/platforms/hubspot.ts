import type { PlatformInput } from "./schema";

/** HubSpot: exported contacts and deals. What a row says of a person is never kept. */
export const hubspot: PlatformInput = {
  id: "hubspot",
  name: "HubSpot",
  reports: [
    {
      id: "contacts",
      name: { en: "Contacts", fr: "Contacts" },
      signatures: [
        { columns: ["created", "source"] },
        { columns: ["created", "lifecycle"] },
        { columns: ["created", "record", "status"] },
        { columns: ["created", "record", "email"] },
        { columns: ["record", "lifecycle", "email"] },
      ],
      events: [{ metric: "leads", date: ["created"], once: "record" }],
      columns: [
        {
          key: "created",
          role: "date",
          names: { B: { en: ["Create Date"], fr: ["Date de création"] } },
        },
        {
          key: "source",
          role: "activity",
          names: {
            B: { en: ["Original Source"] },
            C: { en: ["Original Traffic Source", "Latest Source", "Latest Traffic Source"] },
            G: { fr: ["Source d'origine", "Source de trafic d'origine"] },
          },
        },
        {
          key: "lifecycle",
          role: "activity",
          names: {
            B: { en: ["Lifecycle Stage"] },
            G: { fr: ["Phase du cycle de vie", "Phase de cycle de vie"] },
          },
        },
        {
          key: "status",
          role: "activity",
          names: {
            B: { en: ["Lead Status"] },
            G: { fr: ["Statut du lead", "Statut du prospect"] },
          },
        },
        {
          key: "record",
          role: "ignored",
          names: {
            B: { en: ["Record ID", "Contact ID"], fr: ["ID de fiche d’informations"] },
            C: { en: ["Record ID - Contact"] },
          },
        },
        {
          key: "email",
          role: "ignored",
          names: { B: { en: ["Email"] }, C: { fr: ["E-mail", "Adresse e-mail"] } },
        },
        {
          key: "person",
          role: "ignored",
          names: {
            B: {
              en: [
                ...["First Name", "Last Name", "Full Name", "Job Title", "Company Name"],
                ...[
                  "Phone Number",
                  "Phone",
                  "Contact Owner",
                  "City",
                  "State/Region",
                  "Website URL",
                ],
                ...["Notes", "LinkedIn Connections", "Associated Company ID"],
              ],
              fr: ["Numéro de téléphone", "Nom de l'entreprise"],
            },
            C: { fr: ["Prénom", "Nom", "Propriétaire du contact", "Ville"] },
          },
        },
        {
          key: "parts",
          role: "ignored",
          names: {
            B: {
              en: [
                ...["Country/Region", "Original Source Drill-Down 1", "Last Modified Date"],
                ...[
                  "Original Source Drill-Down 2",
                  "First Conversion",
                  "Recent Conversion",
                  "First Page Seen",
                  "Last Page Seen",
                ],
                ...["Number of Associated Deals", "Annual Revenue", "Marketing contact status"],
                ...["GDPR consent", "Lead Score", "HubSpot Score", "Associated Deals"],
                ...["Total Revenue", "Associated Company"],
              ],
              fr: ["Pays/Région"],
            },
          },
        },
      ],
    },
    {
      id: "deals",
      name: { en: "Deals", fr: "Transactions" },
      signatures: [{ columns: ["deal", "stage"] }, { columns: ["record", "stage"] }],
      events: [
        { metric: "deals", date: ["created"], once: "record" },
        {
          metric: "deals_won",
          date: ["closed"],
          once: "record",
          when: {
            column: "stage",
            holds: {
              B: { en: ["Closed Won"] },
              C: {
                en: ["closedwon", "Won", "Closed - Won", "Closed Won (*"],
                fr: ["Fermée gagnée", "Fermé gagné", "Gagnée", "Gagné", "Conclu - Gagné"],
              },
            },
          },
          values: ["amount"],
        },
      ],
      columns: [
        {
          key: "created",
          role: "date",
          names: { B: { en: ["Create Date"], fr: ["Date de création"] } },
        },
        {
          key: "closed",
          role: "date",
          names: { B: { en: ["Close Date"], fr: ["Date de fermeture"] } },
        },
        { key: "pipeline", role: "activity", names: { B: { en: ["Pipeline"], fr: ["Pipeline"] } } },
        {
          key: "source",
          role: "activity",
          names: {
            C: {
              en: ["Original Source", "Original Traffic Source", "Original Source Type"],
            },
            G: { fr: ["Source d'origine", "Source de trafic d'origine"] },
          },
        },
        { key: "amount", metric: "revenue", names: { B: { en: ["Amount"], fr: ["Montant"] } } },
        { key: "currency", role: "currency", names: { C: { en: ["Currency"], fr: ["Devise"] } } },
        {
          key: "stage",
          role: "ignored",
          names: { B: { en: ["Deal Stage"], fr: ["Phase de la transaction"] } },
        },
        {
          key: "deal",
          role: "ignored",
          names: { B: { en: ["Deal Name"], fr: ["Nom de la transaction"] } },
        },
        {
          key: "record",
          role: "ignored",
          names: { B: { en: ["Record ID", "Deal ID"], fr: ["ID de fiche d’informations"] } },
        },
        {
          key: "person",
          role: "ignored",
          names: {
            B: {
              en: [
                ...["Deal owner", "Company Name", "Associated Company", "Associated Contact"],
                ...["Associated Company (Primary)", "Associated Contact IDs"],
              ],
            },
            C: { fr: ["Propriétaire de la transaction"] },
          },
        },
        {
          key: "parts",
          role: "ignored",
          names: {
            C: {
              en: [
                ...["Deal Type", "Last Activity Date", "Last Modified Date", "Deal probability"],
                ...["Weighted amount", "Amount in company currency", "Forecast amount"],
              ],
            },
          },
        },
      ],
    },
  ],
};
