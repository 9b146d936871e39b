import type { PlatformInput } from "./schema";

type Columns = PlatformInput["reports"][number]["columns"];

const metrics: Columns = [
  {
    key: "views",
    metric: "views",
    names: {
      A: { en: ["Views"], de: ["Aufrufe"], pt: ["Visualizações"] },
      B: { fr: ["Vues"], es: ["Visualizaciones"] },
    },
  },
  {
    key: "engaged",
    metric: "engaged_views",
    names: {
      A: { en: ["Engaged views"], pt: ["Visualizações intencionais"] },
      B: { fr: ["Vues intentionnelles"] },
      G: { es: ["Visualizaciones con interacción", "Visualizaciones intencionadas"] },
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
      B: { fr: ["Durée de visionnage (heures)"], es: ["Tiempo de visualización (horas)"] },
    },
  },
  {
    key: "gained",
    metric: "new_followers",
    names: {
      A: { en: ["Subscribers gained"], de: ["Gewonnene Abonnenten"] },
      B: { fr: ["Nouveaux abonnés"] },
      C: { es: ["Suscriptores ganados"] },
      G: { fr: ["Abonnés gagnés"], pt: ["Inscritos ganhos"] },
    },
  },
  // Net of those who left, so it can be negative; the best there is where the gain is not exported.
  {
    key: "subscribers",
    metric: "new_followers",
    signed: true,
    names: {
      A: { en: ["Subscribers"], de: ["Abonnenten"], pt: ["Inscritos"] },
      B: { fr: ["Abonnés"], es: ["Suscriptores"] },
    },
  },
  {
    key: "lost",
    metric: "lost_followers",
    names: {
      A: { en: ["Subscribers lost"], de: ["Verlorene Abonnenten"] },
      G: { fr: ["Abonnés perdus"], es: ["Suscriptores perdidos"], pt: ["Inscritos perdidos"] },
    },
  },
  {
    key: "impressions",
    metric: "impressions",
    names: {
      A: {
        en: ["Impressions", "Thumbnail impressions"],
        de: ["Impressionen"],
        pt: ["Impressões"],
      },
      B: { fr: ["Impressions"], es: ["Impresiones"] },
      G: { fr: ["Impressions de la miniature", "Impressions des miniatures"] },
    },
  },
  {
    key: "ctr",
    metric: "ctr",
    names: {
      A: {
        en: ["Impressions click-through rate (%)", "Thumbnail click-through rate (%)"],
        de: ["Klickrate der Impressionen (%)"],
        pt: ["Taxa de cliques de impressões (%)"],
      },
      B: {
        fr: ["Taux de clics par impression (%)"],
        es: ["Porcentaje de clics de las impresiones (%)"],
      },
    },
  },
  {
    key: "likes",
    metric: "likes",
    names: {
      A: { en: ["Likes"], de: ["Likes"] },
      B: { fr: ["J'aime"] },
      C: { es: ["Me gusta"] },
      G: { pt: ['Marcações "Gostei"', "Marcações de gostei"] },
    },
  },
  {
    key: "dislikes",
    metric: "dislikes",
    names: { A: { en: ["Dislikes"] }, G: { fr: ["Je n'aime pas"], es: ["No me gusta"] } },
  },
  {
    key: "shares",
    metric: "shares",
    names: {
      A: { en: ["Shares"] },
      B: { fr: ["Partages"] },
      C: { es: ["Compartidos"] },
      G: { de: ["Geteilt"], es: ["Veces compartido"], pt: ["Compartilhamentos"] },
    },
  },
  {
    key: "comments",
    metric: "comments",
    names: {
      B: { fr: ["Commentaires ajoutés"] },
      C: { en: ["Comments added"], es: ["Comentarios"] },
      G: { de: ["Hinzugefügte Kommentare"], es: ["Comentarios añadidos"] },
    },
  },
  {
    key: "viewers",
    metric: "reach",
    names: {
      A: { en: ["Unique viewers"], pt: ["Espectadores únicos"] },
      B: { fr: ["Spectateurs uniques"] },
      G: { de: ["Einzelne Zuschauer"], es: ["Espectadores únicos"] },
    },
  },
  {
    key: "revenue",
    metric: "revenue",
    names: {
      B: { es: ["Ingresos estimados (USD)"] },
      C: { en: ["Your estimated revenue (USD)", "Estimated revenue (USD)"] },
      G: {
        fr: ["Vos revenus estimés (USD)", "Revenus estimés (USD)"],
        de: ["Dein geschätzter Umsatz (USD)"],
        pt: ["Sua receita estimada (USD)"],
      },
    },
  },
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
      C: { fr: ["Durée moyenne de visionnage"], es: ["Duración media de la visualización"] },
    },
  },
  {
    key: "watched-share",
    metric: "average_watched",
    weight: "views",
    names: {
      A: { en: ["Average percentage viewed (%)"] },
      B: { fr: ["Pourcentage moyen de vidéo regardé (%)"] },
      C: { fr: ["Pourcentage moyen regardé (%)"], es: ["Porcentaje medio visto (%)"] },
      G: { de: ["Durchschnittliche Wiedergabe in Prozent (%)"] },
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

const total = {
  A: { en: ["Total"], de: ["Gesamt"], pt: ["Total"] },
  B: { fr: ["Total"], es: ["Total"] },
};
const day: Columns[number] = {
  key: "date",
  role: "date",
  names: { A: { en: ["Date"], de: ["Datum"], pt: ["Data"] }, G: { fr: ["Date"], es: ["Fecha"] } },
};

/** The list ends where the export does; days too are cut at 500. */
const trailers: PlatformInput["reports"][number]["trailers"] = [
  {
    cut: true,
    names: {
      A: {
        en: ["Showing top # results"],
        de: ["Die # besten Ergebnisse werden angezeigt"],
        pt: ["Mostrando os primeiros # resultados"],
      },
      G: {
        fr: ["Affichage des # premiers résultats"],
        es: ["Mostrando los # primeros resultados"],
      },
    },
  },
];

/** YouTube Studio: videos ("table data"), the channel's totals per day, and other breakdowns of them. */
export const youtube: PlatformInput = {
  id: "youtube",
  name: "YouTube Studio",
  splits: true,
  reports: [
    {
      id: "table-data",
      name: { en: "Content", fr: "Contenus" },
      signatures: [{ columns: ["video", "title"] }, { columns: ["title", "published"] }],
      totals: {
        own: total,
        completes: true,
      },
      trailers,
      columns: [
        // The chart's data: one row per video and day.
        day,
        {
          key: "video",
          role: "ignored",
          names: {
            A: { en: ["Content", "Video"], de: ["Video", "Videos"], pt: ["Conteúdo"] },
            B: { fr: ["Contenu"] },
            G: { es: ["Contenido"] },
          },
        },
        {
          key: "title",
          role: "activity",
          names: {
            A: { en: ["Video title"], de: ["Videotitel"], pt: ["Título do vídeo"] },
            B: { fr: ["Titre de la vidéo"], es: ["Título del vídeo"] },
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
            B: { fr: ["Heure de publication de la vidéo"], es: ["Hora de publicación del vídeo"] },
          },
        },
        {
          key: "duration",
          role: "ignored",
          names: {
            A: { en: ["Duration"], de: ["Dauer"], pt: ["Duração"] },
            B: { fr: ["Durée"], es: ["Duración"] },
          },
        },
        ...metrics,
      ],
    },
    {
      id: "totals-daily",
      name: { en: "Totals per day", fr: "Totaux par jour" },
      signatures: [
        { columns: ["date", "views", "watched"] },
        ...["views", "watched", "subscribers", "impressions", "viewers"].map((metric) => ({
          columns: ["date", metric],
          exact: true as const,
          unsure: true as const,
        })),
      ],
      totals: { own: total, completes: true },
      trailers,
      columns: [day, ...metrics],
    },
    {
      id: "breakdown",
      name: { en: "Breakdown", fr: "Ventilation" },
      signatures: [{ columns: ["views", "watched"] }],
      totals: { own: total, completes: true },
      trailers,
      columns: [
        day,
        {
          key: "segment",
          role: "activity",
          apart: true,
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
                "Playback location",
                "Operating system",
                "Country",
                "Audience",
              ],
              fr: ["Source de trafic", "Zone géographique", "Type d'appareil"],
              de: ["Zugriffsquelle", "Region", "Gerätetyp"],
              es: ["Fuente de tráfico", "Ubicación geográfica", "Tipo de dispositivo"],
              pt: ["Origem do tráfego", "Região geográfica", "Tipo de dispositivo"],
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
