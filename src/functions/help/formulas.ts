import type { Sentence } from "../sentence";

/**
 * The formula in words, by function, where the native body cannot be said in words or there is none.
 * Parameters stand in it by their names.
 */
export const formulas: Readonly<Record<string, Sentence>> = {
  ROSINPV: {
    en: "(the present value of the first horizon cashflows − spend) ÷ spend, each period discounted at (1 + annual_rate) ^ (1 ÷ periods_per_year) − 1, the first cashflow one period after the spend",
    fr: "(la valeur actuelle des horizon premiers cashflows − spend) ÷ spend, chaque période actualisée à (1 + annual_rate) ^ (1 ÷ periods_per_year) − 1, le premier cashflow une période après la dépense",
  },
  ROSICURVE: {
    en: "in each row, (the present value of the cashflows up to that period − spend) ÷ spend",
    fr: "à chaque ligne, (la valeur actuelle des cashflows jusqu’à cette période − spend) ÷ spend",
  },
  PAYBACK: {
    en: "the number of whole periods whose discounted cashflows stay below spend, plus what is then missing ÷ the discounted cashflow of the next period",
    fr: "le nombre de périodes entières dont les cashflows actualisés restent inférieurs à spend, plus ce qui manque alors ÷ le cashflow actualisé de la période suivante",
  },
  ROSICI: {
    en: "(incremental conversions × value_per_conversion − spend) ÷ spend, for the conversions that the holdout shows and for both ends of their interval",
    fr: "(conversions incrémentales × value_per_conversion − spend) ÷ spend, pour les conversions que montre le groupe témoin et pour les deux bornes de leur intervalle",
  },
  INCREMENTAL: {
    en: "conversions_test − conversions_control × size_test ÷ size_control, and size_test × both ends of the interval of the difference between the two rates",
    fr: "conversions_test − conversions_control × size_test ÷ size_control, et size_test × les deux bornes de l’intervalle de la différence entre les deux taux",
  },
  LOYALTYCHANGE: {
    en: "in points: rate_after − rate_before; relative: (rate_after − rate_before) ÷ rate_before",
    fr: "en points\u00a0: rate_after − rate_before\u00a0; en relatif\u00a0: (rate_after − rate_before) ÷ rate_before",
  },
  LTV: {
    en: "the sum of margin × (retention ÷ (1 + discount)) ^ t over the periods t, counted from 1 with timing end and from 0 with timing start; for ever when periods is left out",
    fr: "la somme de margin × (retention ÷ (1 + discount)) ^ t sur les périodes t, comptées à partir de 1 avec timing fin et de 0 avec timing début\u00a0; sans limite si periods est omis",
  },
  RETENTIONFORECAST: {
    en: "the survival ÷ the survival of the period before is (beta + t − 1) ÷ (alpha + beta + t − 1): alpha and beta are those that make the observed survival most likely, and each further period follows from them",
    fr: "la survie ÷ la survie de la période précédente vaut (bêta + t − 1) ÷ (alpha + bêta + t − 1)\u00a0: alpha et bêta sont ceux qui rendent survival le plus vraisemblable, et chaque période suivante s’en déduit",
  },
  CLV: {
    en: "the sum over the coming months of the orders expected from the customer × the mean amount expected of an order, discounted at annual_rate; both expectations come from the models that make the order log most likely",
    fr: "la somme, sur les months mois à venir, des commandes attendues du client × le montant moyen attendu d’une commande, actualisée à annual_rate\u00a0; les deux espérances viennent des modèles qui rendent l’historique des commandes le plus vraisemblable",
  },
  COHORT: {
    en: "customers are grouped by the period of their first order; each cell counts those who ordered that many periods later, or divides the count by the size of the group",
    fr: "les clients sont groupés selon la période de leur première commande\u00a0; chaque cellule compte ceux qui ont commandé autant de périodes plus tard, ou divise ce nombre par la taille du groupe",
  },
  RFM: {
    en: "frequency: days with an order after the first; recency: days from the first order to the last; age: days from the first order to as_of; mean of the amounts of the later days",
    fr: "fréquence\u00a0: jours de commande après le premier\u00a0; récence\u00a0: jours de la première à la dernière commande\u00a0; âge\u00a0: jours de la première commande à as_of\u00a0; moyenne des montants des jours suivants",
  },
  CONVERSIONTIME: {
    en: "the median, or the mean, of ends − starts over the rows that have an end",
    fr: "la médiane, ou la moyenne, de ends − starts sur les lignes qui ont une fin",
  },
  CONVERSIONCURVE: {
    en: "1 − the product, over the days on which somebody converted, of 1 − those who converted that day ÷ those still open just before",
    fr: "1 − le produit, sur les jours où quelqu’un s’est converti, de 1 − convertis du jour ÷ prospects encore ouverts juste avant",
  },
  MATURITY: {
    en: "0 before launch + min_months, 1 before launch + full_months, 2 from then on; always 2 for buzz",
    fr: "0 avant launch + min_months, 1 avant launch + full_months, 2 ensuite\u00a0; toujours 2 pour buzz",
  },
  KPISTATUS: {
    en: "1 if actual reaches target; 0 if it misses it by no more than tolerance × the absolute value of target; −1 beyond",
    fr: "1 si actual atteint target\u00a0; 0 si l’écart ne dépasse pas tolerance × la valeur absolue de target\u00a0; −1 au-delà",
  },
  PROPCI: {
    en: "the rate successes ÷ trials, and the rates below and above it that a sample of this size still makes credible at this confidence; wilson: (p + z² ÷ 2n ± z × √(p(1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n)",
    fr: "le taux successes ÷ trials, et les taux inférieur et supérieur qu’un échantillon de cette taille rend encore crédibles à ce niveau de confiance\u00a0; wilson\u00a0: (p + z² ÷ 2n ± z × √(p(1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n)",
  },
  ABTEST: {
    en: "the probability of a difference between two rates at least as large as this one, if both groups had the pooled rate p: z = (rate of B − rate of A) ÷ √(p(1 − p) × (1 ÷ visitors_a + 1 ÷ visitors_b))",
    fr: "la probabilité d’un écart entre deux taux au moins aussi grand que celui-ci, si les deux groupes avaient le taux commun p\u00a0: z = (taux de B − taux de A) ÷ √(p(1 − p) × (1 ÷ visitors_a + 1 ÷ visitors_b))",
  },
  LIFTCI: {
    en: "absolute: conversions_test ÷ size_test − conversions_control ÷ size_control; relative: that difference ÷ the rate of the control; each with its interval, by Newcombe’s and by Katz’s method",
    fr: "absolu\u00a0: conversions_test ÷ size_test − conversions_control ÷ size_control\u00a0; relatif\u00a0: cette différence ÷ le taux du groupe témoin\u00a0; chacun avec son intervalle, par les méthodes de Newcombe et de Katz",
  },
  SAMPLESIZE: {
    en: "(z of confidence × √(2p(1 − p)) + z of power × √(p₁(1 − p₁) + p₂(1 − p₂)))² ÷ minimum_effect², rounded up; p₁ is baseline, p₂ baseline with the effect, p their mean",
    fr: "(z de confidence × √(2p(1 − p)) + z de power × √(p₁(1 − p₁) + p₂(1 − p₂)))² ÷ minimum_effect², arrondi à l’entier supérieur\u00a0; p₁ est baseline, p₂ baseline avec l’effet, p leur moyenne",
  },
  PROBBEATS: {
    en: "the probability that a rate drawn from Beta(prior_a + conversions_b, prior_b + visitors_b − conversions_b) exceeds one drawn from Beta(prior_a + conversions_a, prior_b + visitors_a − conversions_a)",
    fr: "la probabilité qu’un taux tiré de Bêta(prior_a + conversions_b, prior_b + visitors_b − conversions_b) dépasse un taux tiré de Bêta(prior_a + conversions_a, prior_b + visitors_a − conversions_a)",
  },
  SRMTEST: {
    en: "the probability that chi-squared with one degree of freedom exceeds the sum, over both groups, of (size − planned size)² ÷ planned size",
    fr: "la probabilité que le khi-deux à un degré de liberté dépasse la somme, sur les deux groupes, de (taille − taille prévue)² ÷ taille prévue",
  },
  ATTRIBUTION: {
    en: "for each channel, the sum over the paths of conversions × the share that the model gives the channel in that path; markov: the share of conversions that would be lost without the channel, brought to the same total",
    fr: "pour chaque canal, la somme sur les parcours des conversions × la part que le modèle donne au canal dans ce parcours\u00a0; markov\u00a0: la part des conversions perdues sans le canal, ramenée au même total",
  },
  ATTRIBCOMPARE: {
    en: "ATTRIBUTION of the same paths and conversions by each model, one column a model",
    fr: "ATTRIBUTION des mêmes paths et conversions par chaque modèle, une colonne par modèle",
  },
  TIMEDECAY: {
    en: "value × the weight of the contact ÷ the weights of all contacts, where a weight is 2 ^ (−ages ÷ half_life)",
    fr: "value × le poids du contact ÷ les poids de tous les contacts, un poids valant 2 ^ (−ages ÷ half_life)",
  },
  SHAPLEY: {
    en: "for each channel, what its arrival adds to the value of those already there, averaged over every order in which the channels could have arrived",
    fr: "pour chaque canal, ce que son arrivée ajoute à la valeur de ceux déjà présents, en moyenne sur tous les ordres d’arrivée possibles des canaux",
  },
  ADSTOCK: {
    en: "spend of the period + decay × spend one period before + decay² × spend two periods before, and so on up to lags; with normalise, divided by the sum of these weights",
    fr: "spend de la période + decay × spend de la période précédente + decay² × celle d’avant, et ainsi de suite jusqu’à lags\u00a0; avec normalise, divisé par la somme de ces poids",
  },
  HILL: {
    en: "max ÷ (1 + (half_saturation ÷ spend) ^ slope), and 0 without spend",
    fr: "max ÷ (1 + (half_saturation ÷ spend) ^ slope), et 0 sans dépense",
  },
};
