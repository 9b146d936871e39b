import type { PlatformInput } from "./schema";

/** Meta Business Suite: results per day, one titled table per metric, and the export of posts. */
export const metaBusinessSuite: PlatformInput = {
  id: "meta-business-suite",
  name: "Meta Business Suite",
  reports: [
    {
      id: "results-daily",
      name: { en: "Results per day", fr: "Résultats par jour" },
      signatures: [{ columns: ["date", "value"] }, { columns: ["date", "metric"], title: true }],
      titles: [
        {
          metric: "views",
          names: { A: { en: ["Views"], pt: ["Visualizações"] }, G: { fr: ["Vues"] } },
        },
        {
          metric: "reach",
          names: {
            A: {
              en: ["Viewers", "Reach", "Facebook reach", "Instagram reach"],
              pt: ["Alcance", "Alcance do Instagram"],
            },
            G: { fr: ["Spectateurs", "Couverture", "Couverture Facebook", "Couverture Instagram"] },
          },
        },
        {
          metric: "profile_visits",
          names: {
            A: {
              en: ["Facebook visits", "Page visits", "Instagram profile visits"],
              pt: ["Visitas ao perfil do Instagram"],
            },
            G: { fr: ["Visites sur Facebook", "Visites du profil Instagram"] },
          },
        },
        {
          metric: "new_followers",
          names: {
            A: {
              en: ["Follows", "Facebook follows", "Instagram follows"],
              pt: ["Seguidores no Instagram"],
            },
            G: { fr: ["Followers", "Suivis"] },
          },
        },
        {
          metric: "engagements",
          names: {
            A: { en: ["Content interactions"], pt: ["Interações com o conteúdo"] },
            G: { fr: ["Interactions avec le contenu"] },
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
          names: { A: { en: ["Date"], pt: ["Data"] }, G: { fr: ["Date"] } },
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
      signatures: [{ columns: ["women", "men"], exact: true }],
      columns: [
        { key: "women", role: "ignored", names: { A: { en: ["Women"], pt: ["Mulheres"] } } },
        { key: "men", role: "ignored", names: { A: { en: ["Men"], pt: ["Homens"] } } },
      ],
    },
    {
      id: "content",
      name: { en: "Posts", fr: "Publications" },
      signatures: [{ columns: ["post", "account"] }],
      dates: "month-first",
      columns: [
        {
          key: "post",
          role: "activity",
          names: {
            A: { en: ["Post ID"], pt: ["Identificação da publicação"] },
            G: { fr: ["ID de la publication"] },
          },
        },
        {
          key: "account",
          role: "ignored",
          names: { A: { en: ["Page ID", "Account ID"], pt: ["Identificação da conta"] } },
        },
        {
          key: "names",
          role: "ignored",
          names: {
            A: {
              en: ["Page name", "Account username", "Account name"],
              pt: ["Nome de usuário da conta", "Nome da conta"],
            },
            G: { fr: ["Nom de la Page"] },
          },
        },
        {
          key: "text",
          role: "text",
          names: { A: { en: ["Title", "Description"], pt: ["Descrição"] } },
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
          },
        },
        {
          key: "duration",
          role: "ignored",
          names: { A: { en: ["Duration (sec)"], pt: ["Duração (segundos)"] } },
        },
        {
          key: "published",
          role: "date",
          names: {
            A: { en: ["Publish time"], pt: ["Horário de publicação"] },
            G: { fr: ["Heure de publication"] },
          },
        },
        {
          key: "type",
          role: "ignored",
          names: {
            A: { en: ["Post type"], pt: ["Tipo de publicação"] },
            G: { fr: ["Type de publication"] },
          },
        },
        {
          key: "views",
          metric: "views",
          names: { A: { en: ["Views"], pt: ["Visualizações"] }, G: { fr: ["Vues"] } },
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
          names: { A: { en: ["Follows"], pt: ["Seguimentos"] } },
        },
        { key: "clicks", metric: "clicks", names: { A: { en: ["Total clicks"] } } },
        { key: "link-clicks", metric: "link_clicks", names: { A: { en: ["Link Clicks"] } } },
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
          },
        },
      ],
    },
  ],
};
