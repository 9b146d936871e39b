import type { Kpi } from "../types";

/** Are we seen, by whom, and in what light? */
export const awarenessKpis: readonly Kpi[] = [
  {
    id: "impressions",
    name: { en: "Impressions", fr: "Impressions" },
    meaning: {
      en: "How many times our content or ads were displayed.",
      fr: "Nombre d’affichages de nos contenus ou publicités.",
    },
    formula: "impressions",
    unit: "count",
    direction: "up",
    reason: {
      en: "The base of most rates: without it nothing can be compared.",
      fr: "La base de la plupart des taux\u00a0: sans elle, rien ne se compare.",
    },
    scope: {
      en: "Displays, paid and organic as imported",
      fr: "Affichages payants et naturels, selon les imports",
    },
    caveat: {
      en: "A display is not a person, nor proof that anybody looked.",
      fr: "Un affichage n’est pas une personne, ni la preuve d’un regard.",
    },
    source: "Conclave on Social Media Measurement Standards",
    pairedWith: "ctr",
  },
  {
    id: "views",
    name: { en: "Views", fr: "Vues" },
    meaning: {
      en: "How many times our content was shown or played.",
      fr: "Nombre de fois où nos contenus ont été affichés ou lus.",
    },
    formula: "views",
    unit: "count",
    direction: "up",
    reason: {
      en: "What Meta, YouTube and TikTok report in place of impressions.",
      fr: "Ce que Meta, YouTube et TikTok communiquent à la place des impressions.",
    },
    scope: {
      en: "Displays or plays, as each platform counts them",
      fr: "Affichages ou lectures, selon le décompte de chaque plateforme",
    },
    caveat: {
      en: "Platforms count a view differently: compare months, not platforms.",
      fr: "Chaque plateforme compte une vue à sa façon : comparez des mois, pas des plateformes.",
    },
    source: "Usage of the platforms: Meta Business Suite, YouTube Studio, TikTok Studio",
    pairedWith: "ctr",
  },
  {
    id: "reach",
    name: { en: "Reach", fr: "Couverture" },
    meaning: {
      en: "How many different people saw our content at least once.",
      fr: "Nombre de personnes différentes ayant vu nos contenus au moins une fois.",
    },
    formula: "reach",
    unit: "people",
    direction: "up",
    reason: {
      en: "People, not displays: the honest size of an audience.",
      fr: "Des personnes et non des affichages\u00a0: la taille honnête d’une audience.",
    },
    scope: {
      en: "Distinct people, one platform and one period at a time",
      fr: "Personnes distinctes, une plateforme et une période à la fois",
    },
    caveat: {
      en: "Never added over days, activities or platforms: the same person would be counted twice.",
      fr: "Jamais additionnée entre jours, activités ou plateformes\u00a0: une même personne compterait deux fois.",
    },
    source: "Conclave on Social Media Measurement Standards",
    pairedWith: "ctr",
  },
  {
    id: "frequency",
    name: { en: "Frequency", fr: "Répétition" },
    meaning: {
      en: "How many times, on average, a person reached saw our content.",
      fr: "Nombre moyen de fois où une personne touchée a vu nos contenus.",
    },
    formula: "impressions/reach",
    unit: "ratio",
    direction: "up",
    reason: {
      en: "Tells whether a message had a chance to be remembered, or begins to annoy.",
      fr: "Dit si un message a pu être retenu, ou s’il commence à lasser.",
    },
    scope: {
      en: "Where reach is known for the same rows as impressions",
      fr: "Quand la couverture est connue pour les mêmes lignes que les impressions",
    },
    caveat: {
      en: "A value below 1 means that reach and impressions do not cover the same content.",
      fr: "Une valeur inférieure à 1 indique que couverture et impressions ne portent pas sur les mêmes contenus.",
    },
    source: "Adloop metric dictionary",
  },
  {
    id: "cpm",
    name: { en: "Cost per thousand impressions (CPM)", fr: "Coût pour mille impressions (CPM)" },
    meaning: {
      en: "What a thousand displays cost.",
      fr: "Ce que coûtent mille affichages.",
    },
    formula: "CPM(spend, impressions)",
    unit: "money",
    direction: "down",
    reason: {
      en: "Compares the price of visibility between platforms.",
      fr: "Compare le prix de la visibilité entre plateformes.",
    },
    scope: {
      en: "Media spend only; all impressions imported",
      fr: "Dépenses médias seules\u00a0; toutes les impressions importées",
    },
    caveat: {
      en: "Organic impressions in the same import lower it.",
      fr: "Les impressions naturelles du même import le font baisser.",
    },
    source: "Adloop metric dictionary",
  },
  {
    id: "share-of-voice",
    name: { en: "Share of voice", fr: "Part de voix" },
    meaning: {
      en: "The share of our mentions among the mentions of all brands followed, ours included.",
      fr: "La part de nos mentions parmi celles de toutes les marques suivies, la nôtre comprise.",
    },
    formula: "SHAREOFVOICE(brand_mentions, all_mentions)",
    unit: "percent",
    direction: "up",
    reason: {
      en: "The only awareness figure that is measured against competitors.",
      fr: "Le seul indicateur de notoriété qui se mesure aux concurrents.",
    },
    scope: {
      en: "Mentions, not advertising spend; the brands that you follow",
      fr: "Mentions et non dépenses publicitaires\u00a0; les marques que vous suivez",
    },
    caveat: {
      en: "Depends on the list of competitors: keep it the same.",
      fr: "Dépend de la liste des concurrents\u00a0: gardez-la constante.",
    },
    source: "e-marketing.fr",
  },
  {
    id: "net-sentiment",
    name: { en: "Net sentiment", fr: "Tonalité nette" },
    meaning: {
      en: "Positive minus negative mentions, as a share of all mentions judged.",
      fr: "Mentions positives moins négatives, en part de toutes les mentions qualifiées.",
    },
    formula: "NETSENTIMENT(positive_mentions, negative_mentions, neutral_mentions)",
    unit: "percent",
    direction: "up",
    reason: {
      en: "Being talked about is only worth something if it is in good terms.",
      fr: "Faire parler de soi ne vaut que si c’est en bien.",
    },
    scope: {
      en: "From −100% (all negative) to 100% (all positive), neutral mentions counted",
      fr: "De −100\u00a0% (tout négatif) à 100\u00a0% (tout positif), mentions neutres comprises",
    },
    source: "e-marketing.fr",
  },
  {
    id: "community-size",
    name: { en: "Community size", fr: "Taille de la communauté" },
    meaning: {
      en: "How many followers we have at the end of the period.",
      fr: "Nombre d’abonnés à la fin de la période.",
    },
    formula: "followers",
    unit: "people",
    direction: "up",
    reason: {
      en: "The audience that can be spoken to without paying.",
      fr: "L’audience à laquelle on peut parler sans payer.",
    },
    scope: {
      en: "Last value known per account, added over accounts",
      fr: "Dernière valeur connue par compte, additionnée entre comptes",
    },
    caveat: {
      en: "A person who follows two accounts counts twice.",
      fr: "Une personne abonnée à deux comptes compte deux fois.",
    },
    source: "Conclave on Social Media Measurement Standards",
    pairedWith: "engagement-rate",
  },
  {
    id: "community-growth",
    name: { en: "Community growth", fr: "Croissance de la communauté" },
    meaning: {
      en: "By how much the number of followers changed from the start to the end of the period.",
      fr: "Évolution du nombre d’abonnés entre le début et la fin de la période.",
    },
    formula: "GROWTHRATE(followers_start, followers)",
    unit: "percent",
    direction: "up",
    reason: {
      en: "Pace says more than size: it compares small and large accounts.",
      fr: "Le rythme en dit plus que la taille\u00a0: il compare petits et grands comptes.",
    },
    scope: {
      en: "All accounts together, gains less losses",
      fr: "Tous comptes réunis, gains moins pertes",
    },
    source: "Adloop metric dictionary",
    pairedWith: "engagement-rate",
  },
];
