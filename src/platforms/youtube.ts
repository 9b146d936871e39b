import type { PlatformInput } from "./schema";

type Columns = PlatformInput["reports"][number]["columns"];

const metrics: Columns = [
  {
    key: "views",
    metric: "views",
    names: { A: { en: ["Views"], de: ["Aufrufe"], pt: ["Visualizações"] }, B: { fr: ["Vues"] } },
  },
  {
    key: "engaged",
    metric: "engaged_views",
    names: {
      A: { en: ["Engaged views"], pt: ["Visualizações intencionais"] },
      B: { fr: ["Vues intentionnelles"] },
    },
  },
  {
    key: "watched",
    metric: "watch_time",
    names: {
      A: {
        en: ["Watch time (hours)"],
        de: ["Wiedergabezeit (Stunden)"],
        pt: ["Tempo de exibição (horas)"],
      },
      B: { fr: ["Durée de visionnage (heures)"] },
    },
  },
  {
    key: "gained",
    metric: "new_followers",
    names: {
      A: { en: ["Subscribers gained"], de: ["Gewonnene Abonnenten"] },
      B: { fr: ["Nouveaux abonnés"] },
    },
  },
  // Net of those who left, so it can be negative; the best there is where the gain is not exported.
  {
    key: "subscribers",
    metric: "new_followers",
    signed: true,
    names: {
      A: { en: ["Subscribers"], de: ["Abonnenten"], pt: ["Inscritos"] },
      B: { fr: ["Abonnés"] },
    },
  },
  {
    key: "lost",
    metric: "lost_followers",
    names: { A: { en: ["Subscribers lost"], de: ["Verlorene Abonnenten"] } },
  },
  {
    key: "impressions",
    metric: "impressions",
    names: {
      A: { en: ["Impressions"], de: ["Impressionen"], pt: ["Impressões"] },
      B: { fr: ["Impressions"] },
    },
  },
  {
    key: "ctr",
    metric: "ctr",
    names: {
      A: {
        en: ["Impressions click-through rate (%)"],
        de: ["Klickrate der Impressionen (%)"],
        pt: ["Taxa de cliques de impressões (%)"],
      },
      B: { fr: ["Taux de clics par impression (%)"] },
    },
  },
  {
    key: "likes",
    metric: "likes",
    names: { A: { en: ["Likes"], de: ["Likes"] }, B: { fr: ["J'aime"] } },
  },
  { key: "dislikes", metric: "dislikes", names: { A: { en: ["Dislikes"] } } },
  { key: "shares", metric: "shares", names: { A: { en: ["Shares"] }, B: { fr: ["Partages"] } } },
  {
    key: "comments",
    metric: "comments",
    names: { B: { fr: ["Commentaires ajoutés"] }, C: { en: ["Comments added"] } },
  },
  {
    key: "viewers",
    metric: "reach",
    names: { A: { en: ["Unique viewers"] }, B: { fr: ["Spectateurs uniques"] } },
  },
  { key: "revenue", metric: "revenue", names: { C: { en: ["Your estimated revenue (USD)"] } } },
  {
    key: "average",
    metric: "average_duration",
    names: {
      A: {
        en: ["Average view duration"],
        de: ["Durchschnittliche Wiedergabedauer"],
        pt: ["Duração média da visualização"],
      },
      B: { fr: ["Durée moyenne d'une vue"] },
      C: { fr: ["Durée moyenne de visionnage"] },
    },
  },
  {
    key: "watched-share",
    metric: "average_watched",
    names: {
      A: { en: ["Average percentage viewed (%)"] },
      B: { fr: ["Pourcentage moyen de vidéo regardé (%)"] },
      C: { fr: ["Pourcentage moyen regardé (%)"] },
    },
  },
  {
    key: "parts",
    role: "ignored",
    names: {
      A: {
        en: [
          "Stayed to watch (%)",
          "YouTube Premium views",
          "New viewers",
          "Casual viewers",
          "Regular viewers",
          "Average views per viewer",
        ],
        pt: [
          "Continuaram assistindo (%)",
          "Novos espectadores",
          "Espectadores recorrentes",
          "Média de visualizações por espectador",
        ],
      },
      B: { fr: ["Spectateurs occasionnels", "Spectateurs réguliers"] },
      C: { en: ["RPM (USD)", "CPM (USD)"], fr: ["Ont continué de regarder (%)"] },
    },
  },
];

const total = { A: { en: ["Total"], de: ["Gesamt"], pt: ["Total"] }, B: { fr: ["Total"] } };
const day: Columns[number] = {
  key: "date",
  role: "date",
  names: { A: { en: ["Date"], de: ["Datum"] }, G: { fr: ["Date"] } },
};

/** YouTube Studio: videos ("table data") and the channel's totals per day. */
export const youtube: PlatformInput = {
  id: "youtube",
  name: "YouTube Studio",
  reports: [
    {
      id: "table-data",
      name: { en: "Content", fr: "Contenus" },
      signatures: [{ columns: ["video", "title"] }],
      totals: {
        own: total,
        completes: true,
      },
      trailers: [
        {
          cut: true,
          names: {
            A: { en: ["Showing top # results"], de: ["Die # besten Ergebnisse werden angezeigt"] },
          },
        },
      ],
      columns: [
        // The chart's data: one row per video and day.
        day,
        {
          key: "video",
          role: "ignored",
          names: {
            A: { en: ["Content", "Video"], de: ["Video", "Videos"], pt: ["Conteúdo"] },
            B: { fr: ["Contenu"] },
          },
        },
        {
          key: "title",
          role: "activity",
          names: {
            A: { en: ["Video title"], de: ["Videotitel"], pt: ["Título do vídeo"] },
            B: { fr: ["Titre de la vidéo"] },
          },
        },
        {
          key: "published",
          role: "ignored",
          names: {
            A: {
              en: ["Video publish time"],
              de: ["Veröffentlichungszeitpunkt des Videos"],
              pt: ["Horário de publicação do vídeo"],
            },
            B: { fr: ["Heure de publication de la vidéo"] },
          },
        },
        {
          key: "duration",
          role: "ignored",
          names: { A: { en: ["Duration"], de: ["Dauer"], pt: ["Duração"] }, B: { fr: ["Durée"] } },
        },
        ...metrics,
      ],
    },
    {
      id: "totals-daily",
      name: { en: "Totals per day", fr: "Totaux par jour" },
      signatures: [
        { columns: ["date", "views", "watched"] },
        ...["views", "watched", "subscribers", "impressions"].map((metric) => ({
          columns: ["date", metric],
          exact: true as const,
          unsure: true as const,
        })),
      ],
      totals: { own: total, completes: true },
      columns: [day, ...metrics],
    },
    {
      id: "breakdown",
      name: { en: "Breakdown", fr: "Ventilation" },
      signatures: [{ columns: ["segment", "views", "watched"] }],
      totals: { own: total, completes: true },
      columns: [
        {
          key: "segment",
          role: "activity",
          names: {
            B: { en: ["Traffic source"] },
            G: {
              en: [
                "Source type",
                "Geography",
                "Cities",
                "Viewer age",
                "Viewer gender",
                "Device type",
                "Subscription status",
                "Content type",
                "Playlist",
              ],
              fr: ["Source de trafic", "Zone géographique", "Type d'appareil"],
            },
          },
        },
        {
          key: "source",
          role: "activity",
          names: { G: { en: ["Source title"], fr: ["Titre de la source"] } },
        },
        ...metrics,
      ],
    },
  ],
};
