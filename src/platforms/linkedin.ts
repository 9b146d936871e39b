import type { Names, PlatformInput } from "./schema";

type Column = PlatformInput["reports"][number]["columns"][number];

const parts = (name: string): readonly string[] => [`${name} (organic)`, `${name} (sponsored)`];

/** A metric of a day: its total counts, its organic and sponsored parts are inside it. */
const total = (
  key: string,
  metric: NonNullable<Column["metric"]>,
  names: Readonly<{ en: string[]; es: string[]; fr: string[] }>
): Column => ({
  key,
  metric,
  names: { A: { en: names.en }, B: { es: names.es }, G: { fr: names.fr } },
});

const date: Column = {
  key: "date",
  role: "date",
  names: { A: { en: ["Date"] }, B: { es: ["Fecha"] }, G: { fr: ["Date"] } },
};

const segments: Names = {
  A: { en: ["Location", "Job function", "Seniority", "Industry", "Company size"] },
  G: { fr: ["Lieu", "Fonction", "Niveau hiérarchique", "Secteur", "Taille de l'entreprise"] },
};

const posts = (
  key: string,
  metric: NonNullable<Column["metric"]>,
  en: readonly [string, ...string[]],
  es: string,
  fr: string
): Column => ({ key, metric, names: { A: { en: [...en] }, B: { es: [es] }, G: { fr: [fr] } } });

/** LinkedIn: content per day and per post, followers, visitors and competitors of a page; what a member’s own posts reached. */
export const linkedin: PlatformInput = {
  id: "linkedin",
  name: "LinkedIn",
  // A day's impressions and those of the posts are the same ones.
  splits: true,
  reports: [
    {
      id: "content-daily",
      name: { en: "Content per day", fr: "Contenus par jour" },
      signatures: [
        { columns: ["date", "impressions"] },
        { columns: ["date", "clicks", "reactions"] },
        { columns: ["date", "parts"] },
      ],
      dates: "month-first",
      columns: [
        date,
        total("impressions", "impressions", {
          en: ["Impressions (total)"],
          es: ["Impresiones totales"],
          fr: ["Impressions (total)"],
        }),
        total("reach", "reach", {
          en: ["Unique impressions (organic)"],
          es: ["Impresiones únicas (orgánicas)"],
          fr: ["Impressions uniques (organiques)"],
        }),
        total("clicks", "clicks", {
          en: ["Clicks (total)"],
          es: ["Clics (Totales)"],
          fr: ["Clics (total)"],
        }),
        total("reactions", "reactions", {
          en: ["Reactions (total)"],
          es: ["Reacciones (total)"],
          fr: ["Réactions (total)"],
        }),
        total("comments", "comments", {
          en: ["Comments (total)"],
          es: ["Comentarios (totales)"],
          fr: ["Commentaires (total)"],
        }),
        total("shares", "shares", {
          en: ["Reposts (total)", "Shares (total)"],
          es: ["Veces compartido (total)"],
          fr: ["Republications (total)", "Partages (total)"],
        }),
        {
          ...total("rate", "engagement_rate", {
            en: ["Engagement rate (total)"],
            es: ["Tasa de interacción (total)"],
            fr: ["Taux d’engagement (total)"],
          }),
          percent: "fraction",
        },
        {
          key: "parts",
          role: "ignored",
          names: {
            A: {
              en: [
                ...["Impressions", "Clicks", "Reactions", "Comments", "Reposts", "Shares"],
                "Engagement rate",
              ].flatMap(parts),
            },
            B: {
              es: [
                ...["Impresiones (orgánicas)", "Impresiones (patrocinadas)", "Clics (orgánicos)"],
                ...["Clics (patrocinados)", "Reacciones (generales)", "Reacciones (patrocinadas)"],
                ...["Comentarios (orgánicos)", "Comentarios (patrocinados)"],
                ...["Veces compartido (orgánico)", "Veces compartido (patrocinado)"],
                ...["Tasa de interacción (orgánica)", "Tasa de interacción (patrocinada)"],
              ],
            },
          },
        },
      ],
    },
    {
      id: "posts",
      name: { en: "Posts", fr: "Publications" },
      signatures: [
        { columns: ["title", "link", "created"] },
        { columns: ["title", "created", "impressions"] },
        { columns: ["link", "created", "impressions"] },
      ],
      dates: "month-first",
      events: [
        {
          metric: "posts",
          date: ["created"],
          once: "link",
          values: [...["impressions", "views", "clicks", "likes", "comments", "shares", "follows"]],
        },
      ],
      columns: [
        {
          key: "created",
          role: "date",
          names: {
            A: { en: ["Created date"] },
            B: { es: ["Fecha de creación"] },
            G: { fr: ["Date de création"] },
          },
        },
        {
          key: "campaign",
          role: "activity",
          names: {
            A: { en: ["Campaign name"] },
            B: { es: ["Nombre de la campaña"] },
            G: { fr: ["Nom de la campagne"] },
          },
        },
        {
          key: "type",
          role: "activity",
          names: {
            A: { en: ["Post type", "Update type"] },
            B: { es: ["Tipo de publicación"] },
            G: { fr: ["Type de publication"] },
          },
        },
        {
          key: "content-type",
          role: "activity",
          names: {
            A: { en: ["Content Type"] },
            B: { es: ["Tipo de contenido"] },
            G: { fr: ["Type de contenu"] },
          },
        },
        {
          key: "title",
          role: "text",
          names: {
            A: { en: ["Post title", "Update title"] },
            B: { es: ["Título de la publicación"] },
            G: { fr: ["Titre de la publication", "Titre du post"] },
          },
        },
        {
          key: "link",
          role: "ignored",
          names: {
            A: { en: ["Post link"] },
            B: { en: ["Update link"], es: ["Enlace de la publicación"] },
            G: { fr: ["Lien de la publication", "Lien du post"] },
          },
        },
        posts("impressions", "impressions", ["Impressions"], "Impresiones", "Impressions"),
        posts("views", "video_views", ["Views", "Video views"], "Visualizaciones", "Vues"),
        posts("clicks", "clicks", ["Clicks"], "Clics", "Clics"),
        posts("likes", "reactions", ["Likes"], "Recomendaciones", "J’aime"),
        posts("comments", "comments", ["Comments"], "Comentarios", "Commentaires"),
        posts("shares", "shares", ["Reposts", "Shares"], "Veces compartido", "Republications"),
        posts("follows", "new_followers", ["Follows"], "Seguidores", "Abonnements"),
        {
          ...posts(
            "ctr",
            "ctr",
            ["Click through rate (CTR)"],
            "Porcentaje de clics",
            "Taux de clics (CTR)"
          ),
          percent: "fraction",
        },
        {
          ...posts(
            "rate",
            "engagement_rate",
            ["Engagement rate"],
            "Tasa de interacción",
            "Taux d’engagement"
          ),
          percent: "fraction",
        },
        {
          key: "person",
          role: "ignored",
          names: {
            A: { en: ["Posted by"] },
            B: { es: ["Anunciado por"] },
            G: { fr: ["Publié par"] },
          },
        },
        {
          key: "others",
          role: "ignored",
          names: {
            A: {
              en: [
                ...["Campaign start date", "Campaign end date", "Audience", "Offsite Views"],
                "Views (Excluding offsite video views)",
              ],
            },
            B: {
              es: [
                ...["Fecha de inicio de campaña", "Fecha de finalización de campaña", "Público"],
                "Visualizaciones fuera del sitio",
              ],
            },
          },
        },
      ],
    },
    {
      id: "new-followers",
      name: { en: "New followers per day", fr: "Nouveaux abonnés par jour" },
      signatures: [{ columns: ["date", "organic", "new"] }, { columns: ["date", "parts", "new"] }],
      dates: "month-first",
      columns: [
        date,
        {
          // The gain of the day, although the header says total.
          key: "new",
          metric: "new_followers",
          names: { A: { en: ["Total followers"] }, G: { fr: ["Total des abonnés"] } },
        },
        {
          key: "organic",
          role: "ignored",
          names: { A: { en: ["Organic followers"] }, G: { fr: ["Abonnés organiques"] } },
        },
        {
          key: "parts",
          role: "ignored",
          names: {
            A: { en: ["Sponsored followers", "Auto-invited followers"] },
            G: { fr: ["Abonnés sponsorisés", "Abonnés invités automatiquement"] },
          },
        },
      ],
    },
    {
      id: "visitors-daily",
      name: { en: "Visitors per day", fr: "Visiteurs par jour" },
      signatures: [
        { columns: ["date", "views"] },
        { columns: ["date", "visitors"] },
        { columns: ["date", "parts"] },
      ],
      dates: "month-first",
      columns: [
        date,
        {
          key: "views",
          metric: "pageviews",
          names: {
            A: { en: ["Total page views (total)"] },
            G: { fr: ["Total des vues de la Page (total)"] },
          },
        },
        {
          key: "visitors",
          metric: "users",
          names: {
            A: { en: ["Total unique visitors (total)"] },
            G: { fr: ["Total des visiteurs uniques (total)"] },
          },
        },
        {
          key: "parts",
          role: "ignored",
          names: {
            A: {
              en: ["Overview", "Life", "Jobs", "Total"].flatMap((part) =>
                ["page views", "unique visitors"].flatMap((what) =>
                  ["desktop", "mobile", "total"]
                    .filter((device) => part !== "Total" || device !== "total")
                    .map((device) => `${part} ${what} (${device})`)
                )
              ),
            },
          },
        },
      ],
    },
    {
      id: "followers-by-segment",
      name: { en: "Followers by segment", fr: "Abonnés par segment" },
      signatures: [{ columns: ["segment", "followers"], exact: true }],
      columns: [
        { key: "segment", role: "activity", names: segments },
        // Segments overlap and are cut off: they do not add up to the page's followers.
        {
          key: "followers",
          role: "ignored",
          names: { A: { en: ["Total followers"] }, G: { fr: ["Total des abonnés"] } },
        },
      ],
    },
    {
      id: "visitors-by-segment",
      name: { en: "Visitors by segment", fr: "Visiteurs par segment" },
      signatures: [{ columns: ["segment", "views"], exact: true }],
      columns: [
        { key: "segment", role: "activity", names: segments },
        {
          key: "views",
          role: "ignored",
          names: { A: { en: ["Total views"] }, G: { fr: ["Total des vues"] } },
        },
      ],
    },
    {
      id: "competitors",
      name: { en: "Competitors", fr: "Concurrents" },
      signatures: [
        { columns: ["page", "followers", "engagements"] },
        { columns: ["page", "new", "posts"] },
      ],
      ofOthers: true,
      columns: [
        { key: "page", role: "activity", names: { B: { en: ["Page"] } } },
        { key: "followers", role: "ignored", names: { B: { en: ["Total Followers"] } } },
        { key: "new", role: "ignored", names: { B: { en: ["New Followers"] } } },
        {
          key: "engagements",
          role: "ignored",
          names: { B: { en: ["Total post engagements"] } },
        },
        { key: "posts", role: "ignored", names: { B: { en: ["Total posts"] } } },
      ],
    },
    {
      id: "creator-totals",
      name: { en: "A member’s posts in all", fr: "Publications d’un membre au total" },
      signatures: [{ columns: ["period", "impressions", "reach"] }],
      dates: "month-first",
      columns: [
        { key: "period", role: "date", names: { B: { en: ["Overall Performance"] } } },
        { key: "impressions", metric: "impressions", names: { B: { en: ["Impressions"] } } },
        { key: "reach", metric: "reach", names: { B: { en: ["Members reached"] } } },
      ],
    },
    {
      id: "creator-daily",
      name: { en: "A member’s posts per day", fr: "Publications d’un membre par jour" },
      signatures: [{ columns: ["date", "impressions", "engagements"], exact: true, unsure: true }],
      dates: "month-first",
      columns: [
        date,
        { key: "impressions", metric: "impressions", names: { B: { en: ["Impressions"] } } },
        { key: "engagements", metric: "engagements", names: { B: { en: ["Engagements"] } } },
      ],
    },
    {
      // Two lists side by side, the posts with the most of each; the days count all of them.
      id: "creator-posts",
      name: { en: "A member’s top posts", fr: "Meilleures publications d’un membre" },
      signatures: [{ columns: ["link", "published", "numbers"] }],
      columns: [
        { key: "link", role: "ignored", names: { B: { en: ["Post URL"] } } },
        { key: "published", role: "ignored", names: { B: { en: ["Post Publish Date"] } } },
        { key: "numbers", role: "ignored", names: { B: { en: ["Engagements", "Impressions"] } } },
      ],
    },
    {
      id: "creator-followers",
      name: { en: "A member’s followers", fr: "Abonnés d’un membre" },
      signatures: [
        { columns: ["date", "new"], exact: true, unsure: true },
        { columns: ["date", "followers"], exact: true },
      ],
      dates: "month-first",
      columns: [
        date,
        { key: "new", metric: "new_followers", names: { B: { en: ["New followers"] } } },
        { key: "followers", metric: "followers", names: { B: { en: ["Total followers on"] } } },
      ],
    },
    {
      id: "creator-segments",
      name: { en: "A member’s audience by segment", fr: "Audience d’un membre par segment" },
      signatures: [{ columns: ["segment", "value", "share"], exact: true }],
      columns: [
        { key: "segment", role: "ignored", names: { B: { en: ["Top Demographics"] } } },
        { key: "value", role: "ignored", names: { B: { en: ["Value"] } } },
        { key: "share", role: "ignored", names: { B: { en: ["Percentage"] } } },
      ],
    },
  ],
};
