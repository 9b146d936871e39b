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
        { columns: ["campaign", "spend"], known: 4, unsure: true },
        { columns: ["adset", "spend"], known: 4, unsure: true },
        { columns: ["ad", "spend"], known: 4, unsure: true },
      ],
      // A breakdown adds up its own rows under "All".
      totals: { blank: true, parts: { B: { en: ["All"] } } },
      trailers: [
        { names: { A: { en: ["No data available."] }, G: { fr: ["Aucune donnée disponible."] } } },
      ],
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
            G: { de: ["Berichtsstart", "Beginn des Berichts"] },
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
            G: { de: ["Berichtsende", "Ende des Berichts"] },
          },
        },
        {
          key: "day",
          role: "date",
          names: {
            A: { en: ["Day"] },
            B: { pt: ["Dia"], fr: ["Jour"], es: ["Día"], de: ["Tag"] },
            G: { it: ["Giorno"] },
          },
        },
        {
          key: "month",
          role: "date",
          names: {
            A: { en: ["Month"] },
            B: { es: ["Mes"] },
            G: { fr: ["Mois", "Semaine"], de: ["Monat"], pt: ["Mês"], en: ["Week"] },
          },
        },
        {
          key: "account",
          role: "ignored",
          names: {
            A: { en: ["Account name"] },
            B: { es: ["Nombre de la cuenta"] },
            C: { fr: ["Nom du compte"] },
            G: { de: ["Name des Werbekontos", "Kontoname"], pt: ["Nome da conta"] },
          },
        },
        {
          key: "ids",
          role: "ignored",
          names: {
            B: {
              en: ["Campaign ID", "Ad set ID", "Ad ID"],
              es: ["Identificador del conjunto de anuncios"],
            },
            G: {
              en: ["Account ID"],
              es: ["Identificador de la campaña", "Identificador del anuncio"],
              fr: [
                "ID de la campagne",
                "ID de l'ensemble de publicités",
                "ID de la publicité",
                "ID du compte",
                "Identifiant de la campagne",
              ],
              de: ["Kampagnen-ID", "Anzeigengruppen-ID", "Anzeigen-ID"],
              pt: [
                "Identificação da campanha",
                "Identificação do conjunto de anúncios",
                "Identificação do anúncio",
              ],
            },
          },
        },
        {
          key: "currency",
          role: "currency",
          names: {
            B: { fr: ["Devise"], pt: ["Moeda"], es: ["Divisa"] },
            G: { en: ["Currency"], de: ["Währung"] },
          },
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
              de: ["Kampagnenname"],
            },
            C: { de: ["Name der Kampagne"] },
          },
        },
        {
          key: "adset",
          role: "activity",
          names: {
            A: { en: ["Ad set name"] },
            B: {
              fr: ["Nom de l'ensemble de publicités"],
              pt: ["Nome do conjunto de anúncios"],
              de: ["Name der Anzeigengruppe"],
            },
            C: { es: ["Nombre del conjunto de anuncios"], it: ["Nome del gruppo di inserzioni"] },
          },
        },
        {
          key: "ad",
          role: "activity",
          names: {
            A: { en: ["Ad name"] },
            B: {
              fr: ["Nom de la publicité"],
              pt: ["Nome do anúncio"],
              es: ["Nombre del anuncio"],
              de: ["Anzeigenname"],
            },
            C: { de: ["Name der Anzeige"], it: ["Nome dell'inserzione"] },
          },
        },
        {
          key: "age",
          role: "activity",
          names: {
            A: { en: ["Age"], fr: ["Âge"] },
            B: { es: ["Edad"] },
            G: { de: ["Alter"], pt: ["Idade"] },
          },
        },
        {
          key: "gender",
          role: "activity",
          names: {
            B: { es: ["Sexo"] },
            G: { en: ["Gender"], fr: ["Sexe", "Genre"], de: ["Geschlecht"], pt: ["Gênero"] },
          },
        },
        {
          key: "platform",
          role: "activity",
          names: {
            A: { en: ["Platform"], fr: ["Plateforme"] },
            G: {
              en: ["Publisher platform"],
              es: ["Plataforma"],
              de: ["Plattform"],
              pt: ["Plataforma"],
            },
          },
        },
        {
          key: "region",
          role: "activity",
          names: {
            A: { en: ["Region"] },
            G: { fr: ["Région"], es: ["Región"], pt: ["Região"], en: ["DMA region"] },
          },
        },
        {
          key: "country",
          role: "activity",
          names: { G: { en: ["Country"], fr: ["Pays"], es: ["País"], de: ["Land"], pt: ["País"] } },
        },
        {
          key: "placement",
          role: "activity",
          names: {
            G: {
              en: ["Placement"],
              fr: ["Placement"],
              es: ["Ubicación"],
              de: ["Platzierung"],
              pt: ["Posicionamento"],
            },
          },
        },
        {
          key: "device",
          role: "activity",
          names: {
            G: {
              en: ["Device platform", "Impression device", "Device"],
              fr: ["Plateforme de l'appareil", "Appareil d'impression", "Appareil"],
            },
          },
        },
        {
          key: "hour",
          role: "activity",
          names: {
            G: {
              en: ["Time of day (ad account time zone)", "Time of day (viewer's time zone)"],
              fr: ["Heure de la journée (fuseau horaire du compte publicitaire)"],
            },
          },
        },
        {
          key: "delivery",
          role: "ignored",
          names: {
            A: { en: ["Campaign delivery", "Ad delivery"] },
            B: { es: ["Estado de la entrega"], de: ["Auslieferungsstatus", "Ziel"] },
            C: { fr: ["Diffusion de l'ensemble de publicités"] },
            G: {
              en: [
                "Ad set delivery",
                "Delivery status",
                "Delivery level",
                "Delivery",
                "Objective",
                "Buying type",
              ],
              fr: [
                "Diffusion de la campagne",
                "Diffusion de la publicité",
                "Statut de diffusion",
                "Niveau de diffusion",
                "Objectif",
              ],
              es: ["Nivel de la entrega", "Entrega de la campaña", "Objetivo"],
              pt: ["Veiculação da campanha", "Objetivo"],
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
                "Account timezone",
                "Results (initial)",
              ],
            },
            B: { es: ["Inicio", "Finalización"] },
            G: {
              fr: [
                "Paramètre d'attribution",
                "Fin",
                "Début",
                "Budget de la campagne",
                "Type de budget de la campagne",
                "Budget de l'ensemble de publicités",
                "Type de budget de l'ensemble de publicités",
                "Enchère",
                "Type d'enchère",
                "Dernière modification significative",
              ],
              en: [
                "Starts",
                "Campaign budget",
                "Campaign budget type",
                "Bid strategy",
                "Ad creative",
                "Link (ad settings)",
              ],
              es: [
                "Configuración de atribución",
                "Presupuesto del conjunto de anuncios",
                "Tipo de presupuesto del conjunto de anuncios",
              ],
              de: ["Attributionseinstellung", "Ende"],
              pt: [
                "Configuração de atribuição",
                "Término",
                "Orçamento do conjunto de anúncios",
                "Tipo de orçamento do conjunto de anúncios",
              ],
            },
          },
        },
        {
          key: "ranking",
          role: "ignored",
          names: {
            A: { en: ["Quality ranking", "Engagement rate ranking", "Conversion rate ranking"] },
            G: {
              fr: [
                "Classement de la qualité",
                "Classement du taux d'interaction",
                "Classement du taux de conversion",
              ],
            },
          },
        },
        {
          key: "resultType",
          role: "resultType",
          names: {
            A: { en: ["Result indicator"], fr: ["Indicateur de résultats"] },
            B: { es: ["Tipo de resultado", "Indicador de resultado"] },
            C: { en: ["Result type"], fr: ["Type de résultat"] },
            G: {
              pt: ["Indicador de resultados"],
              es: ["Indicador de resultados"],
              de: ["Ergebnisindikator", "Ergebnistyp"],
            },
          },
        },
        {
          key: "results",
          metric: "results",
          names: {
            A: { en: ["Results"], fr: ["Résultats"] },
            B: { es: ["Resultados"], de: ["Ergebnisse"] },
            C: { it: ["Risultati"], pt: ["Resultados"] },
          },
        },
        {
          key: "reach",
          metric: "reach",
          names: {
            A: { en: ["Reach"], fr: ["Couverture"] },
            B: { es: ["Alcance"], de: ["Reichweite"] },
            C: { fr: ["Portée"], it: ["Copertura"], pt: ["Alcance"] },
          },
        },
        {
          key: "impressions",
          metric: "impressions",
          names: {
            A: { en: ["Impressions"], fr: ["Impressions"] },
            B: { es: ["Impresiones"], de: ["Impressionen"] },
            C: { it: ["Impressioni"], pt: ["Impressões"] },
          },
        },
        { key: "views", metric: "views", names: { B: { en: ["Views"] }, G: { fr: ["Vues"] } } },
        {
          key: "frequency",
          metric: "frequency",
          names: {
            A: { en: ["Frequency"], fr: ["Répétition"] },
            B: { es: ["Frecuencia"], de: ["Frequenz"] },
            C: { fr: ["Fréquence"], it: ["Frequenza"], pt: ["Frequência"] },
          },
        },
        {
          key: "spend",
          metric: "spend",
          names: {
            A: { en: ["Amount spent"] },
            B: {
              fr: ["Montant dépensé"],
              es: ["Importe gastado"],
              pt: ["Valor usado"],
              de: ["Ausgegebener Betrag"],
            },
            C: { it: ["Importo speso"], pt: ["Valor gasto"] },
          },
        },
        {
          key: "clicks",
          metric: "clicks",
          names: {
            A: { en: ["Clicks (all)"], fr: ["Clics (tous)"] },
            B: { pt: ["Cliques (todos)"], es: ["Clics (todos)"], de: ["Klicks (alle)"] },
            G: { it: ["Clic (tutti)"] },
          },
        },
        {
          key: "link-clicks",
          metric: "link_clicks",
          names: {
            A: { en: ["Link clicks"], fr: ["Clics sur un lien"] },
            B: { es: ["Clics en el enlace"], de: ["Link-Klicks"] },
            C: { fr: ["Clics sur le lien"], it: ["Clic sul link"], pt: ["Cliques no link"] },
          },
        },
        {
          key: "unique-link-clicks",
          metric: "unique_link_clicks",
          names: {
            B: { fr: ["Clics uniques sur un lien"], de: ["Individuelle Link-Klicks"] },
            G: { en: ["Unique link clicks"] },
          },
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
              es: ["Visitas a la página de destino"],
            },
            G: { de: ["Landingpage-Aufrufe"] },
          },
        },
        {
          key: "engagements",
          metric: "engagements",
          names: {
            A: { en: ["Post engagements"], fr: ["Interactions avec la publication"] },
            B: { de: ["Beitragsinteraktionen"] },
            C: { en: ["Post interactions"] },
            G: { es: ["Interacciones con la publicación"], pt: ["Engajamentos com o post"] },
          },
        },
        {
          key: "page-engagements",
          role: "ignored",
          names: {
            B: { en: ["Page engagements"], de: ["Seiteninteraktionen", "Seiteninteraktion"] },
            G: { fr: ["Interactions avec la Page"] },
          },
        },
        {
          key: "reactions",
          metric: "reactions",
          names: {
            A: { en: ["Post reactions"], fr: ["Réactions à une publication"] },
            B: { de: ["Beitragsreaktionen"] },
            G: { es: ["Reacciones a publicaciones"], pt: ["Reações ao post"] },
          },
        },
        {
          key: "comments",
          metric: "comments",
          names: {
            A: { en: ["Post comments"], fr: ["Commentaires sur la publication"] },
            B: { de: ["Beitragskommentare"] },
            G: { es: ["Comentarios de publicaciones"], pt: ["Comentários no post"] },
          },
        },
        {
          key: "shares",
          metric: "shares",
          names: {
            A: { en: ["Post shares"], fr: ["Partages de publications"] },
            B: { de: ["Geteilte Beiträge"] },
            C: { en: ["Shared posts"] },
            G: {
              es: ["Veces que se compartieron las publicaciones"],
              pt: ["Compartilhamentos do post"],
            },
          },
        },
        {
          key: "saves",
          metric: "saves",
          names: {
            B: { en: ["Post saves"], de: ["Gespeicherte Beiträge"] },
            C: { en: ["Saved posts"] },
            G: {
              fr: ["Enregistrements de publications"],
              es: ["Veces que se guardaron las publicaciones"],
            },
          },
        },
        {
          key: "page-likes",
          metric: "new_followers",
          adds: true,
          names: {
            A: { fr: ["J'aime sur Facebook"] },
            B: { de: ["„Gefällt mir“-Angaben auf Facebook"] },
            C: { de: ["Gefällt mir-Angaben auf Facebook"], en: ["Facebook likes", "Page likes"] },
            G: { es: ["Me gusta en Facebook"] },
          },
        },
        {
          key: "follows",
          metric: "new_followers",
          adds: true,
          names: {
            A: { fr: ["Followers sur Instagram"] },
            B: { de: ["Follows auf Instagram"] },
            C: { en: ["Instagram follows"] },
            G: { es: ["Seguimientos en Instagram"], pt: ["Seguidores no Instagram"] },
          },
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
          names: {
            A: { en: ["ThruPlays"], fr: ["ThruPlays"] },
            B: { es: ["ThruPlays"] },
            G: { de: ["ThruPlays"], pt: ["ThruPlays"] },
          },
        },
        {
          key: "3s",
          metric: "views_3s",
          names: {
            A: { en: ["3-second video plays"], fr: ["Lectures de vidéo de 3 secondes"] },
            B: { es: ["Reproducciones de video de 3 segundos"] },
            C: { en: ["3-second video views"] },
            G: {
              de: ["3-Sekunden-Video-Wiedergaben"],
              pt: ["Reproduções de vídeo por 3 segundos"],
            },
          },
        },
        {
          key: "completions",
          metric: "completions",
          names: { B: { en: ["Video plays at 100%"] }, G: { fr: ["Lectures de vidéo à 100 %"] } },
        },
        {
          key: "video-parts",
          role: "ignored",
          names: {
            B: { en: ["Video plays at 25%", "Video plays at 50%", "Video plays at 75%"] },
            G: {
              en: [
                "Video plays at 95%",
                "Video plays",
                "Video average play time",
                "Unique 2-second continuous video plays",
                "2-second continuous video plays",
              ],
              fr: [
                "Lectures de vidéo à 25 %",
                "Lectures de vidéo à 50 %",
                "Lectures de vidéo à 75 %",
                "Lectures de vidéo à 95 %",
                "Lectures de vidéo",
                "Durée moyenne de lecture de la vidéo",
              ],
            },
          },
        },
        {
          key: "conversations",
          metric: "conversations",
          names: {
            A: {
              en: ["Messaging conversations started"],
              fr: ["Conversations par messages démarrées"],
            },
            G: {
              es: [
                "Conversaciones con mensajes iniciadas",
                "Conversaciones por mensajes iniciadas",
              ],
              pt: ["Conversas por mensagem iniciadas"],
              de: ["Begonnene Messaging-Unterhaltungen"],
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
            B: { pt: ["Adições ao carrinho"], es: ["Artículos agregados al carrito"] },
            G: { de: ["In den Einkaufswagen"] },
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
          names: {
            A: { en: ["Checkouts initiated"], fr: ["Paiements initiés"] },
            B: { es: ["Pagos iniciados"] },
            G: { pt: ["Finalizações de compra iniciadas"], de: ["Begonnene Bezahlvorgänge"] },
          },
        },
        {
          key: "payment-info",
          metric: "payment_info",
          names: { A: { en: ["Adds of payment info"], fr: ["Ajouts d'informations de paiement"] } },
        },
        {
          key: "purchases",
          metric: "purchases",
          names: {
            A: { en: ["Purchases"], fr: ["Achats"] },
            B: { pt: ["Compras"], es: ["Compras"] },
            G: { de: ["Käufe"], it: ["Acquisti"] },
          },
        },
        {
          key: "website-purchases",
          metric: "purchases",
          names: {
            C: {
              en: ["Website purchases"],
              fr: ["Achats sur le site web"],
              es: ["Compras en el sitio web"],
              de: ["Website-Käufe"],
            },
          },
        },
        {
          key: "revenue",
          metric: "revenue",
          names: {
            A: { en: ["Purchases conversion value"] },
            B: { pt: ["Valor de conversão da compra"], es: ["Valor de conversión de compras"] },
            C: { fr: ["Valeur de conversion des achats"], en: ["Purchase conversion value"] },
            G: { de: ["Conversion-Wert der Käufe"] },
          },
        },
        {
          key: "website-revenue",
          metric: "revenue",
          names: {
            C: { en: ["Website purchases conversion value"] },
            G: { fr: ["Valeur de conversion des achats sur le site web"] },
          },
        },
        {
          key: "leads",
          metric: "leads",
          names: {
            A: { en: ["Leads"], fr: ["Prospects"] },
            G: { es: ["Clientes potenciales"], pt: ["Leads"], de: ["Leads"] },
          },
        },
        {
          key: "meta-leads",
          metric: "leads",
          names: {
            B: { es: ["Clientes potenciales en Meta", "Clientes potenciales de Meta"] },
            G: {
              en: ["Meta leads", "On-Facebook leads", "Leads (form)"],
              fr: ["Prospects Meta", "Prospects sur Facebook"],
            },
          },
        },
        {
          key: "website-leads",
          metric: "leads",
          names: { G: { en: ["Website leads"], fr: ["Prospects sur le site web"] } },
        },
        {
          key: "signups",
          metric: "signups",
          names: { A: { en: ["Registrations completed"] }, B: { fr: ["Inscriptions terminées"] } },
        },
        {
          key: "website-signups",
          metric: "signups",
          names: { G: { en: ["Website registrations completed"] } },
        },
        {
          key: "ctr",
          metric: "ctr",
          names: {
            A: { en: ["CTR (all)"], fr: ["CTR (tous)"] },
            B: {
              en: ["CTR (link click-through rate)"],
              pt: ["CTR (todos)", "CTR (taxa de cliques no link)"],
              de: ["CTR (alle)"],
            },
            G: { es: ["CTR (todos)"] },
          },
        },
        {
          key: "rates",
          role: "ignored",
          names: {
            B: {
              fr: ["CTR (taux de clics sur le lien)", "CTR unique (taux de clics sur le lien)"],
              de: ["CTR (Link-Klickrate)", "Individuelle CTR (Link-Klickrate)"],
              en: ["Outbound CTR"],
            },
            G: {
              en: [
                "Unique CTR (all)",
                "Unique CTR (link click-through rate)",
                "Unique clicks (all)",
                "Outbound clicks",
                "Unique outbound clicks",
              ],
              fr: ["CTR unique (tous)", "Clics uniques (tous)", "Clics sortants"],
              es: [
                "CTR (porcentaje de clics en el enlace)",
                "Clics únicos (todos)",
                "Clics únicos en el enlace",
                "Clics salientes",
              ],
            },
          },
        },
        {
          key: "cpc",
          metric: "cpc",
          names: {
            A: { en: ["CPC (all)"], fr: ["CPC (tous)"] },
            B: { de: ["CPC (alle)"] },
            G: { es: ["CPC (todos)"], pt: ["CPC (todos)"] },
          },
        },
        {
          key: "cpc-link",
          metric: "cpc_link",
          names: {
            A: { en: ["CPC (cost per link click)"], fr: ["CPC (coût par clic sur un lien)"] },
            B: { pt: ["CPC (custo por clique no link)"], de: ["CPC (Kosten pro Link-Klick)"] },
            G: { es: ["CPC (costo por clic en el enlace)", "CPC (coste por clic en el enlace)"] },
          },
        },
        {
          key: "cpm",
          metric: "cpm",
          names: {
            A: { fr: ["CPM (Coût pour 1 000 impressions)"] },
            B: {
              pt: ["CPM (custo por 1.000 impressões)"],
              de: ["CPM (Kosten pro 1.000 Impressionen)"],
            },
            C: { en: ["CPM (cost per 1,000 impressions)"] },
            G: { es: ["CPM (costo por mil impresiones)", "CPM (coste por 1000 impresiones)"] },
          },
        },
        {
          key: "cpp",
          metric: "cpp",
          names: {
            B: { de: ["Kosten pro 1.000 erreichten Personen"] },
            C: { en: ["CPP (cost per 1,000 people reached)"] },
            G: {
              fr: [
                "Coût pour 1 000 personnes touchées",
                "CPP (coût pour 1 000 personnes touchées)",
              ],
              en: [
                "Cost per 1,000 Accounts Center accounts reached",
                "Cost per 1,000 people reached",
              ],
            },
          },
        },
        {
          key: "roas",
          metric: "roas",
          names: {
            A: {
              en: ["Purchase ROAS (return on ad spend)"],
              fr: ["ROAS (retour sur les dépenses publicitaires) des achats"],
            },
            C: { es: ["ROAS de las compras"], de: ["ROAS (Käufe)"], fr: ["ROAS des achats"] },
            G: {
              es: ["ROAS (retorno de la inversión en publicidad) de compras"],
              pt: ["ROAS (retorno do investimento em publicidade) das compras"],
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
            B: { de: ["Kosten pro Ergebnis"] },
            C: {
              en: ["Cost per result"],
              es: ["Costo por resultado"],
              pt: ["Custo por resultado"],
            },
            G: { es: ["Coste por resultado", "Costo por resultados"] },
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
              de: [
                "Kosten pro Beitragsreaktion",
                "Kosten pro geteiltem Beitrag",
                "Kosten pro individuellem Link-Klick",
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
                "Cost per page like",
                "Cost per messaging conversation started",
                "Cost per unique link click",
                "Cost per unique click (all)",
                "Cost per outbound click",
                "Cost per Instagram follow",
              ],
              fr: [
                "Coût par conversation par messages démarrée",
                "Coût par clic unique sur un lien",
                "Coût par J'aime sur Facebook",
              ],
            },
          },
        },
      ],
    },
  ],
};
