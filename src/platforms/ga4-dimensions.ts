import type { PlatformInput } from "./schema";

type Columns = PlatformInput["reports"][number]["columns"];

/** What GA4 splits sessions and people by. */
export const ga4Dimensions: Columns = [
  {
    key: "session",
    role: "activity",
    names: {
      A: {
        en: [
          "Session default channel group",
          "Session primary channel group",
          "Session primary channel group (Default Channel Group)",
        ],
        es: ["Grupo de canales predeterminado de la sesión"],
      },
      B: {
        en: [
          "Session default channel grouping",
          "Session source / medium",
          "Session source",
          "Session medium",
          "Session campaign",
          "Session source platform",
          "Session manual source / medium",
          "Session manual source",
          "Session manual medium",
          "Session manual campaign name",
          "Session manual ad content",
          "Session manual term",
          "Session Google Ads campaign",
          "Session Google Ads ad group name",
          "Session Google Ads keyword text",
          "Session Google Ads query",
        ],
        fr: [
          "Groupe de canaux par défaut pour la session",
          "Groupe de canaux par défaut de la session",
          "Groupe de canaux principal de la session",
          "Groupe de canaux principal de la session (Groupe de canaux par défaut)",
          "Source de la dernière session",
          "Support de la dernière session",
          "Campagne de la dernière session",
        ],
        de: [
          "Sitzung – primäre Channelgruppe",
          "Sitzung – primäre Channelgruppe (Standard-Channelgruppe)",
        ],
      },
      C: {
        fr: ["Source/support de la session", "Campagne de la session"],
      },
      G: {
        de: ["Sitzung – Quelle/Medium", "Sitzung – Kampagne", "Sitzung – Standard-Channelgruppe"],
        es: [
          "Grupo de canales principal de la sesión (Grupo de canales predeterminado)",
          "Fuente/medio de la sesión",
          "Campaña de la sesión",
        ],
        pt: [
          "Grupo de canais padrão da sessão",
          "Grupo principal de canais da sessão (Grupo de canais padrão)",
          "Origem / mídia da sessão",
          "Campanha da sessão",
        ],
      },
    },
  },
  {
    key: "first-user",
    role: "activity",
    names: {
      A: {
        en: ["First user default channel group"],
        es: ["Primer grupo de canales predeterminado del usuario"],
      },
      B: {
        en: [
          "First user default channel grouping",
          "First user primary channel group",
          "First user primary channel group (Default Channel Group)",
          "First user source / medium",
          "First user source",
          "First user medium",
          "First user campaign",
        ],
        fr: ["Premier groupe de canaux principal de l'utilisateur"],
      },
      G: {
        fr: ["Premier groupe de canaux par défaut de l'utilisateur"],
        de: ["Erste Nutzerinteraktion – primäre Channelgruppe (Standard-Channelgruppe)"],
      },
    },
  },
  {
    key: "landing",
    role: "activity",
    names: {
      A: { en: ["Landing page + query string"] },
      B: {
        fr: ["Page de destination + chaîne de requête"],
        de: ["Landingpage + Abfragestring"],
      },
      G: {
        es: ["Página de destino + cadena de consulta"],
        pt: ["Página de destino + string de consulta"],
      },
    },
  },
  {
    key: "dimension",
    role: "activity",
    apart: true,
    names: {
      A: {
        en: [
          "Country",
          "Country ID",
          "Platform",
          "Source",
          "Device model",
          "OS with version",
          "Gender",
          "Latest release",
        ],
        es: ["País", "ID del país", "Plataforma"],
      },
      B: {
        en: [
          "Landing page",
          "Device category",
          "Browser",
          "City",
          "Region",
          "Audience name",
          "OS Version",
          "App Version",
        ],
        fr: ["Pays", "Ville"],
      },
      G: {
        en: [
          "Town/City",
          "Town / City",
          "Continent",
          "Language",
          "Operating system",
          "Platform / device category",
          "Screen resolution",
          "Age",
          "Interests",
          "Stream name",
          "Hostname",
          "Medium",
          "Source / medium",
          "Campaign",
          "Default channel group",
          "Primary channel group (Default Channel Group)",
          "Segment",
          "New / established",
        ],
        fr: [
          "Page de destination",
          "Catégorie d'appareil",
          "Navigateur",
          "Région",
          "Langue",
          "Système d'exploitation",
          "Plate-forme",
          "Sexe",
          "Âge",
          "Source",
          "Support",
          "Campagne",
          "Segment",
        ],
        de: ["Land", "Stadt", "Gerätekategorie", "Browser", "Plattform", "Sprache"],
        es: ["Ciudad", "Categoría de dispositivo", "Navegador", "Idioma"],
        pt: ["País", "Cidade", "Categoria do dispositivo", "Navegador", "Plataforma", "Idioma"],
      },
    },
  },
];

/** What GA4 splits single views and events by. */
export const ga4HitDimensions: Columns = [
  {
    key: "page",
    role: "activity",
    names: {
      A: {
        en: ["Page path and screen class", "Page title and screen class"],
        es: ["Título de página y clase de pantalla"],
      },
      B: {
        en: [
          "Page title and screen name",
          "Page path",
          "Page title",
          "Page location",
          "Page path + query string",
          "Page path + query string and screen class",
          "Screen class",
          "Page referrer",
        ],
        fr: ["Titre de la page et classe de l'écran"],
        de: ["Seitenpfad und Bildschirmklasse", "Seitenpfad"],
      },
      G: {
        fr: ["Chemin de la page et classe de l'écran", "Titre de la page et nom de l'écran"],
        de: ["Seitentitel und Bildschirmklasse"],
        es: ["Ruta de página y clase de pantalla"],
        pt: ["Caminho da página e classe da tela", "Título da página e classe da tela"],
      },
    },
  },
  {
    key: "event",
    role: "activity",
    names: {
      A: { en: ["Event name"], es: ["Nombre del evento"] },
      B: { fr: ["Nom de l'événement"] },
      G: { de: ["Ereignisname"], pt: ["Nome do evento"] },
    },
  },
  {
    key: "item",
    role: "activity",
    names: {
      A: { en: ["Item name"], es: ["Nombre del artículo"] },
      G: {
        en: ["Item ID", "Item category", "Item brand"],
        fr: ["Nom de l'article"],
        de: ["Artikelname"],
        pt: ["Nome do item"],
      },
    },
  },
];
