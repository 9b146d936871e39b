import type { PlatformInput } from "./schema";

/** Meta Business Suite: results per day, one titled table per metric, and the export of posts. */
export const metaBusinessSuite: PlatformInput = {
  id: "meta-business-suite",
  name: "Meta Business Suite",
  reports: [
    {
      id: "results-daily",
      name: { en: "Results per day", fr: "Résultats par jour" },
      // "Primary" stays English in every language.
      signatures: [
        { columns: ["value"], known: 2 },
        { columns: ["date", "metric"], title: true },
      ],
      titles: [
        {
          metric: "views",
          names: {
            A: { en: ["Views"], pt: ["Visualizações"] },
            G: { fr: ["Vues"], es: ["Visualizaciones"], de: ["Aufrufe"], it: ["Visualizzazioni"] },
          },
        },
        {
          metric: "reach",
          names: {
            A: {
              en: ["Viewers", "Reach", "Facebook reach", "Instagram reach"],
              pt: ["Alcance", "Alcance do Instagram"],
            },
            G: {
              fr: ["Spectateurs", "Couverture", "Couverture Facebook", "Couverture Instagram"],
              es: ["Alcance", "Alcance de Facebook", "Alcance de Instagram", "Espectadores"],
              de: ["Reichweite", "Facebook-Reichweite", "Instagram-Reichweite"],
              it: ["Copertura", "Copertura di Facebook", "Copertura di Instagram"],
            },
          },
        },
        {
          metric: "profile_visits",
          names: {
            A: {
              en: ["Facebook visits", "Page visits", "Instagram profile visits"],
              pt: ["Visitas ao perfil do Instagram"],
            },
            G: {
              en: ["Visits", "Facebook Page visits"],
              fr: ["Visites", "Visites sur Facebook", "Visites du profil Instagram"],
              es: ["Visitas a Facebook", "Visitas al perfil de Instagram"],
            },
          },
        },
        {
          metric: "new_followers",
          names: {
            A: {
              en: ["Follows", "Facebook follows", "Instagram follows"],
              pt: ["Seguidores no Instagram"],
            },
            G: {
              en: ["New follows", "New Facebook follows", "New Instagram followers"],
              fr: ["Followers", "Suivis"],
            },
          },
        },
        {
          metric: "lost_followers",
          names: { G: { en: ["Unfollows", "Facebook unfollows", "Instagram unfollows"] } },
        },
        {
          metric: "net_followers",
          names: { G: { en: ["Net follows"] } },
        },
        {
          metric: "followers",
          names: {
            A: {
              en: ["Facebook followers", "Instagram followers"],
              pt: ["Seguidores do Instagram"],
            },
            G: { fr: ["Followers Facebook", "Followers Instagram"] },
          },
        },
        {
          metric: "views_3s",
          names: { G: { en: ["3-second views", "3-second video views"] } },
        },
        {
          metric: "engagements",
          names: {
            A: { en: ["Content interactions"], pt: ["Interações com o conteúdo"] },
            G: {
              fr: ["Interactions avec le contenu"],
              es: ["Interacciones con el contenido"],
              de: ["Content-Interaktionen"],
            },
          },
        },
        {
          metric: "link_clicks",
          names: {
            A: {
              en: ["Instagram link clicks", "Link clicks"],
              pt: ["Cliques no link do Instagram"],
            },
            G: { fr: ["Clics sur un lien Instagram", "Clics sur un lien"] },
          },
        },
      ],
      columns: [
        {
          key: "date",
          role: "date",
          names: {
            A: { en: ["Date"], pt: ["Data"] },
            G: { fr: ["Date"], es: ["Fecha"], de: ["Datum"], it: ["Data"] },
          },
        },
        { key: "value", role: "value", names: { A: { en: ["Primary"], pt: ["Primary"] } } },
        // Until 2023 the value's header repeated a metric; the title is the one that tells which.
        {
          key: "metric",
          role: "value",
          names: {
            A: { en: ["Facebook Page likes", "Instagram followers"] },
            C: {
              en: [
                "Facebook visits",
                "Instagram profile visits",
                "Facebook reach",
                "Instagram reach",
                "Views",
                "Content interactions",
                "Link clicks",
              ],
            },
          },
        },
      ],
    },
    {
      id: "audience",
      name: { en: "Age and gender", fr: "Âge et genre" },
      titles: [
        {
          names: {
            A: { en: ["Age & gender"], pt: ["Faixa etária e gênero"] },
            G: { en: ["Age and gender"], fr: ["Âge et genre"] },
          },
        },
      ],
      signatures: [{ columns: ["women", "men"], exact: true }],
      columns: [
        {
          key: "women",
          role: "ignored",
          names: {
            A: { en: ["Women"], pt: ["Mulheres"] },
            G: { fr: ["Femmes"], es: ["Mujeres"], de: ["Frauen"] },
          },
        },
        {
          key: "men",
          role: "ignored",
          names: {
            A: { en: ["Men"], pt: ["Homens"] },
            G: { fr: ["Hommes"], es: ["Hombres"], de: ["Männer"] },
          },
        },
      ],
    },
    {
      id: "audience-places",
      name: { en: "Towns, countries and pages", fr: "Villes, pays et Pages" },
      titles: [
        {
          names: {
            A: {
              en: ["Top countries", "Top cities", "Top towns/cities", "Top Pages"],
              pt: ["Principais cidades", "Principais países"],
            },
          },
        },
      ],
      // The names stand in one row, their shares in the next.
      signatures: [{ columns: [], title: true }],
      columns: [],
    },
    {
      id: "content",
      name: { en: "Posts", fr: "Publications" },
      signatures: [
        { columns: ["post", "account"] },
        { columns: ["post", "published", "type"] },
        { columns: ["post", "published"], known: 6, unsure: true },
      ],
      dates: "month-first",
      columns: [
        {
          key: "post",
          role: "activity",
          names: {
            A: { en: ["Post ID"], pt: ["Identificação da publicação"] },
            B: { en: ["Video asset ID"] },
            G: {
              fr: ["ID de la publication", "Identifiant de la publication"],
              es: ["Identificador de la publicación"],
              de: ["Beitrags-ID"],
            },
          },
        },
        {
          key: "account",
          role: "ignored",
          names: {
            A: { en: ["Page ID", "Account ID"], pt: ["Identificação da conta"] },
            G: {
              fr: ["ID de la Page", "ID du compte"],
              es: ["Identificador de la página", "Identificador de la cuenta"],
              pt: ["Identificação da Página"],
            },
          },
        },
        {
          key: "names",
          role: "ignored",
          names: {
            A: {
              en: ["Page name", "Account username", "Account name"],
              pt: ["Nome de usuário da conta", "Nome da conta"],
            },
            G: {
              fr: ["Nom de la Page", "Nom d'utilisateur du compte", "Nom du compte"],
              es: ["Nombre de la página", "Nombre de usuario de la cuenta", "Nombre de la cuenta"],
              pt: ["Nome da Página"],
            },
          },
        },
        {
          key: "text",
          role: "text",
          names: {
            A: { en: ["Title", "Description"], pt: ["Descrição"] },
            G: { fr: ["Titre", "Description"], es: ["Título", "Descripción"], pt: ["Título"] },
          },
        },
        {
          key: "settings",
          role: "ignored",
          names: {
            A: {
              en: [
                "Permalink",
                "Caption type",
                "Languages",
                "Custom labels",
                "Funded content status",
                "Is crosspost",
                "Is share",
                "Data comment",
                "Date",
              ],
              pt: ["Link permanente", "Comentário de dados", "Data"],
            },
            G: {
              fr: ["Permalien", "Commentaire sur les données", "Date", "Langues"],
              es: ["Enlace permanente", "Comentario de los datos", "Fecha"],
            },
          },
        },
        {
          key: "duration",
          role: "ignored",
          names: {
            A: { en: ["Duration (sec)"], pt: ["Duração (segundos)"] },
            G: { fr: ["Durée (s)"], es: ["Duración (segundos)"] },
          },
        },
        {
          key: "published",
          role: "date",
          names: {
            A: { en: ["Publish time"], pt: ["Horário de publicação"] },
            G: { fr: ["Heure de publication"], es: ["Hora de publicación"] },
          },
        },
        {
          key: "type",
          role: "ignored",
          names: {
            A: { en: ["Post type"], pt: ["Tipo de publicação"] },
            G: { fr: ["Type de publication"], es: ["Tipo de publicación"] },
          },
        },
        {
          key: "views",
          metric: "views",
          names: {
            A: { en: ["Views"], pt: ["Visualizações"] },
            G: { fr: ["Vues"], es: ["Visualizaciones"] },
          },
        },
        { key: "impressions", metric: "impressions", names: { A: { en: ["Impressions"] } } },
        {
          key: "reach",
          metric: "reach",
          names: { A: { en: ["Reach"], pt: ["Alcance"] }, G: { fr: ["Couverture"] } },
        },
        {
          key: "engagements",
          metric: "engagements",
          names: { A: { en: ["Reactions, Comments and Shares"] } },
        },
        {
          key: "likes",
          metric: "likes",
          names: { A: { en: ["Likes"], pt: ["Curtidas"] }, G: { fr: ["J'aime"] } },
        },
        {
          key: "reactions",
          metric: "reactions",
          names: { A: { en: ["Reactions"] }, G: { fr: ["Réactions"] } },
        },
        {
          key: "comments",
          metric: "comments",
          names: { A: { en: ["Comments"], pt: ["Comentários"] }, G: { fr: ["Commentaires"] } },
        },
        {
          key: "shares",
          metric: "shares",
          names: { A: { en: ["Shares"], pt: ["Compartilhamentos"] }, G: { fr: ["Partages"] } },
        },
        {
          key: "saves",
          metric: "saves",
          names: { A: { en: ["Saves"], pt: ["Salvamentos"] }, G: { fr: ["Enregistrements"] } },
        },
        {
          key: "follows",
          metric: "new_followers",
          names: {
            A: { en: ["Follows"], pt: ["Seguimentos"] },
            G: { fr: ["Suivis", "Followers"], es: ["Seguimientos"] },
          },
        },
        {
          key: "profile-visits",
          metric: "profile_visits",
          names: {
            G: { en: ["Profile visits"], fr: ["Visites du profil"], pt: ["Visitas ao perfil"] },
          },
        },
        { key: "clicks", metric: "clicks", names: { A: { en: ["Total clicks"] } } },
        {
          key: "link-clicks",
          metric: "link_clicks",
          names: { A: { en: ["Link Clicks"] }, G: { fr: ["Clics sur un lien"] } },
        },
        { key: "3s", metric: "views_3s", names: { A: { en: ["3-second video views"] } } },
        {
          key: "watched",
          metric: "watch_time",
          measure: "seconds",
          names: { A: { en: ["Seconds viewed"] } },
        },
        {
          key: "average",
          metric: "average_duration",
          names: { A: { en: ["Average Seconds viewed"] } },
        },
        {
          key: "parts",
          role: "ignored",
          names: {
            A: {
              en: [
                "Other Clicks",
                "Matched Audience Targeting Consumption (Photo Click)",
                "Estimated earnings (USD)",
                "Ad impressions",
                "Reach from Organic posts",
                "Reach from Boosted posts",
                "1-minute video views",
                "3-Second viewers",
                "1-minute viewers",
                "3-second video views from Boosted posts",
                "3-second video views from Organic posts",
                "Negative feedback from users",
                "Unique negative feedback from users",
                "Negative feedback from users: Hide all",
                "IMPRESSION:UNIQUE_USERS",
              ],
            },
            G: {
              en: ["Replies", "Navigation", "Sticker taps"],
              fr: ["Réponses", "Navigation", "Autres clics"],
            },
          },
        },
      ],
    },
  ],
};
