import type { PlatformInput } from "./schema";

/** Meta Ads Manager: campaigns, ad sets and ads, with any breakdown. */
export const metaAds: PlatformInput = {
  id: "meta-ads",
  name: "Meta Ads Manager",
  reports: [
    {
      id: "ads-manager",
      name: { en: "Ads report", fr: "Rapport publicitaire" },
      signatures: [
        { columns: ["from", "to"] },
        // The period's columns can be left out of an export; its other headers are nearly its own.
        { columns: ["campaign", "spend", "impressions"], known: 4, unsure: true },
        { columns: ["adset", "spend"], known: 4, unsure: true },
        { columns: ["ad", "spend"], known: 4, unsure: true },
      ],
      totals: { blank: true },
      trailers: [{ names: { A: { en: ["No data available."] } } }],
      columns: [
        {
          key: "from",
          role: "from",
          names: {
            A: { en: ["Reporting starts"], fr: ["Début des rapports"] },
            B: {
              pt: ["Início dos relatórios"],
              es: ["Inicio del informe"],
              it: ["Inizio dei report"],
            },
          },
        },
        {
          key: "to",
          role: "to",
          names: {
            A: { en: ["Reporting ends"], fr: ["Fin des rapports"] },
            B: {
              pt: ["Término dos relatórios", "Encerramento dos relatórios"],
              es: ["Fin del informe"],
              it: ["Fine dei report"],
            },
          },
        },
        {
          key: "day",
          role: "date",
          names: { A: { en: ["Day"] }, B: { pt: ["Dia"] }, C: { fr: ["Jour"], es: ["Día"] } },
        },
        { key: "month", role: "date", names: { A: { en: ["Month"] }, G: { fr: ["Mois"] } } },
        {
          key: "account",
          role: "ignored",
          names: { A: { en: ["Account name"] }, C: { fr: ["Nom du compte"] } },
        },
        {
          key: "currency",
          role: "currency",
          names: { B: { fr: ["Devise"], pt: ["Moeda"] }, G: { en: ["Currency"] } },
        },
        {
          key: "campaign",
          role: "activity",
          names: {
            A: { en: ["Campaign name"], fr: ["Nom de la campagne"] },
            B: {
              es: ["Nombre de la campaña"],
              it: ["Nome della campagna"],
              pt: ["Nome da campanha"],
            },
            C: { de: ["Kampagnenname"] },
          },
        },
        {
          key: "adset",
          role: "activity",
          names: {
            A: { en: ["Ad set name"] },
            B: { fr: ["Nom de l'ensemble de publicités"], pt: ["Nome do conjunto de anúncios"] },
          },
        },
        {
          key: "ad",
          role: "activity",
          names: {
            A: { en: ["Ad name"] },
            B: { fr: ["Nom de la publicité"], pt: ["Nome do anúncio"], es: ["Nombre del anuncio"] },
          },
        },
        { key: "age", role: "activity", names: { A: { en: ["Age"], fr: ["Âge"] } } },
        {
          key: "gender",
          role: "activity",
          names: { G: { en: ["Gender"], fr: ["Sexe", "Genre"] } },
        },
        {
          key: "platform",
          role: "activity",
          names: { A: { en: ["Platform"], fr: ["Plateforme"] } },
        },
        {
          key: "region",
          role: "activity",
          names: { A: { en: ["Region"] }, G: { fr: ["Région"] } },
        },
        { key: "country", role: "activity", names: { G: { en: ["Country"], fr: ["Pays"] } } },
        {
          key: "placement",
          role: "activity",
          names: { G: { en: ["Placement"], fr: ["Placement"] } },
        },
        {
          key: "delivery",
          role: "ignored",
          names: {
            A: { en: ["Campaign delivery", "Ad delivery"] },
            C: { fr: ["Diffusion de l'ensemble de publicités"] },
            G: {
              en: ["Ad set delivery"],
              fr: ["Diffusion de la campagne", "Diffusion de la publicité"],
            },
          },
        },
        {
          key: "settings",
          role: "ignored",
          names: {
            A: {
              en: [
                "Ad set budget",
                "Ad set budget type",
                "Bid",
                "Bid type",
                "Last significant edit",
                "Ends",
                "Attribution setting",
              ],
            },
            G: { fr: ["Paramètre d'attribution", "Fin"] },
          },
        },
        {
          key: "ranking",
          role: "ignored",
          names: {
            A: { en: ["Quality ranking", "Engagement rate ranking", "Conversion rate ranking"] },
          },
        },
        {
          key: "resultType",
          role: "resultType",
          names: { A: { en: ["Result indicator"], fr: ["Indicateur de résultats"] } },
        },
        {
          key: "results",
          metric: "results",
          names: {
            A: { en: ["Results"], fr: ["Résultats"] },
            C: { de: ["Ergebnisse"], es: ["Resultados"], it: ["Risultati"], pt: ["Resultados"] },
          },
        },
        {
          key: "reach",
          metric: "reach",
          names: {
            A: { en: ["Reach"], fr: ["Couverture"] },
            C: {
              fr: ["Portée"],
              de: ["Reichweite"],
              es: ["Alcance"],
              it: ["Copertura"],
              pt: ["Alcance"],
            },
          },
        },
        {
          key: "impressions",
          metric: "impressions",
          names: {
            A: { en: ["Impressions"], fr: ["Impressions"] },
            C: {
              de: ["Impressionen"],
              es: ["Impresiones"],
              it: ["Impressioni"],
              pt: ["Impressões"],
            },
          },
        },
        {
          key: "frequency",
          metric: "frequency",
          names: {
            A: { en: ["Frequency"], fr: ["Répétition"] },
            C: {
              fr: ["Fréquence"],
              de: ["Frequenz"],
              es: ["Frecuencia"],
              it: ["Frequenza"],
              pt: ["Frequência"],
            },
          },
        },
        {
          key: "spend",
          metric: "spend",
          names: {
            A: { en: ["Amount spent"] },
            B: { fr: ["Montant dépensé"], es: ["Importe gastado"], pt: ["Valor usado"] },
            C: { de: ["Ausgegebener Betrag"], it: ["Importo speso"], pt: ["Valor gasto"] },
          },
        },
        {
          key: "clicks",
          metric: "clicks",
          names: {
            A: { en: ["Clicks (all)"], fr: ["Clics (tous)"] },
            B: { pt: ["Cliques (todos)"] },
            C: { de: ["Klicks (alle)"], es: ["Clics (todos)"] },
          },
        },
        {
          key: "link-clicks",
          metric: "link_clicks",
          names: {
            A: { en: ["Link clicks"], fr: ["Clics sur un lien"] },
            C: {
              fr: ["Clics sur le lien"],
              de: ["Link-Klicks"],
              es: ["Clics en el enlace"],
              it: ["Clic sul link"],
              pt: ["Cliques no link"],
            },
          },
        },
        {
          key: "unique-link-clicks",
          metric: "unique_link_clicks",
          names: { B: { fr: ["Clics uniques sur un lien"] }, G: { en: ["Unique link clicks"] } },
        },
        {
          key: "landing",
          metric: "landing_page_views",
          names: {
            A: { en: ["Landing page views"] },
            B: {
              fr: ["Vues de page de destination"],
              pt: [
                "Visualizações da página de destino",
                "Visualizações da página de destino do site",
              ],
            },
          },
        },
        {
          key: "engagements",
          metric: "engagements",
          names: { A: { en: ["Post engagements"], fr: ["Interactions avec la publication"] } },
        },
        {
          key: "reactions",
          metric: "reactions",
          names: { A: { en: ["Post reactions"], fr: ["Réactions à une publication"] } },
        },
        {
          key: "comments",
          metric: "comments",
          names: { A: { en: ["Post comments"], fr: ["Commentaires sur la publication"] } },
        },
        {
          key: "shares",
          metric: "shares",
          names: { A: { en: ["Post shares"], fr: ["Partages de publications"] } },
        },
        {
          key: "page-likes",
          metric: "new_followers",
          adds: true,
          names: { A: { fr: ["J'aime sur Facebook"] }, G: { en: ["Facebook likes"] } },
        },
        {
          key: "follows",
          metric: "new_followers",
          adds: true,
          names: { A: { fr: ["Followers sur Instagram"] }, G: { en: ["Instagram follows"] } },
        },
        {
          key: "profile-visits",
          metric: "profile_visits",
          names: {
            A: { en: ["Instagram profile visits"] },
            B: { fr: ["Visites du profil Instagram"] },
          },
        },
        {
          key: "thruplays",
          metric: "thruplays",
          names: { A: { en: ["ThruPlays"], fr: ["ThruPlays"] } },
        },
        {
          key: "3s",
          metric: "views_3s",
          names: { A: { en: ["3-second video plays"], fr: ["Lectures de vidéo de 3 secondes"] } },
        },
        {
          key: "conversations",
          metric: "conversations",
          names: {
            A: {
              en: ["Messaging conversations started"],
              fr: ["Conversations par messages démarrées"],
            },
          },
        },
        {
          key: "content-views",
          metric: "content_views",
          names: { A: { en: ["Content views"], fr: ["Vues de contenu"] } },
        },
        {
          key: "cart",
          metric: "add_to_cart",
          names: {
            A: { en: ["Adds to cart"], fr: ["Ajouts au panier"] },
            B: { pt: ["Adições ao carrinho"] },
          },
        },
        {
          key: "cart-value",
          metric: "add_to_cart_value",
          names: {
            B: { fr: ["Valeur de conversion des ajouts au panier"] },
            G: { en: ["Adds to cart conversion value"] },
          },
        },
        {
          key: "checkouts",
          metric: "checkouts",
          names: { A: { en: ["Checkouts initiated"], fr: ["Paiements initiés"] } },
        },
        {
          key: "payment-info",
          metric: "payment_info",
          names: { A: { en: ["Adds of payment info"], fr: ["Ajouts d'informations de paiement"] } },
        },
        {
          key: "purchases",
          metric: "purchases",
          names: { A: { en: ["Purchases"], fr: ["Achats"] }, B: { pt: ["Compras"] } },
        },
        {
          key: "revenue",
          metric: "revenue",
          names: {
            A: { en: ["Purchases conversion value"] },
            B: { pt: ["Valor de conversão da compra"] },
            C: { fr: ["Valeur de conversion des achats"] },
          },
        },
        { key: "leads", metric: "leads", names: { A: { en: ["Leads"], fr: ["Prospects"] } } },
        {
          key: "signups",
          metric: "signups",
          names: { A: { en: ["Registrations completed"] }, B: { fr: ["Inscriptions terminées"] } },
        },
        {
          key: "ctr",
          metric: "ctr",
          names: {
            A: { en: ["CTR (all)"], fr: ["CTR (tous)"] },
            B: { pt: ["CTR (todos)", "CTR (taxa de cliques no link)"] },
            G: { en: ["CTR (link click-through rate)"] },
          },
        },
        { key: "cpc", metric: "cpc", names: { A: { en: ["CPC (all)"], fr: ["CPC (tous)"] } } },
        {
          key: "cpc-link",
          metric: "cpc_link",
          names: {
            A: { en: ["CPC (cost per link click)"], fr: ["CPC (coût par clic sur un lien)"] },
            B: { pt: ["CPC (custo por clique no link)"] },
          },
        },
        {
          key: "cpm",
          metric: "cpm",
          names: {
            A: { fr: ["CPM (Coût pour 1 000 impressions)"] },
            B: { pt: ["CPM (custo por 1.000 impressões)"] },
            C: { en: ["CPM (cost per 1,000 impressions)"] },
          },
        },
        {
          key: "cpp",
          metric: "cpp",
          names: { C: { en: ["CPP (cost per 1,000 people reached)"] } },
        },
        {
          key: "roas",
          metric: "roas",
          names: {
            A: {
              en: ["Purchase ROAS (return on ad spend)"],
              fr: ["ROAS (retour sur les dépenses publicitaires) des achats"],
            },
          },
        },
        {
          key: "conversion-rate",
          metric: "conversion_rate",
          names: { A: { fr: ["Conversion rate"] } },
        },
        {
          key: "cpa",
          metric: "cpa",
          names: {
            A: { en: ["Cost per results"], fr: ["Coût par résultat"] },
            C: {
              en: ["Cost per result"],
              de: ["Kosten pro Ergebnis"],
              es: ["Costo por resultado"],
              pt: ["Custo por resultado"],
            },
          },
        },
        {
          key: "cost-per",
          role: "ignored",
          names: {
            A: {
              en: ["Cost per ThruPlay", "Cost per 3-second video play", "Cost per page engagement"],
              fr: [
                "Coût par ThruPlay",
                "Coût par lecture de vidéo de 3 secondes",
                "Coût par interaction avec la Page",
              ],
            },
            B: {
              fr: [
                "Coût par vue de page de destination",
                "Coût par vue de contenu",
                "Coût par ajout au panier",
                "Coût par ajout des informations de paiement",
                "Coût par paiement initié",
                "Coût par achat",
                "Coût par prospect",
                "Coût par inscription terminée",
                "Coût par interaction avec une publication",
              ],
            },
            G: {
              en: [
                "Cost per landing page view",
                "Cost per content view",
                "Cost per add to cart",
                "Cost per add of payment info",
                "Cost per checkout initiated",
                "Cost per purchase",
                "Cost per lead",
                "Cost per registration completed",
                "Cost per post engagement",
              ],
            },
          },
        },
      ],
    },
  ],
};
