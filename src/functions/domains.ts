import type { Sentence } from "./sentence";

/** The numbers a parameter accepts, by the name its record gives. */
export type Domain =
  | "notNegative"
  | "positive"
  | "share"
  | "rate"
  | "whole"
  | "wholeFromOne"
  | "date"
  | "signed"
  | "openShare"
  | "count";

interface DomainRule {
  readonly holds: (value: number) => boolean;
  readonly sentence: (parameter: string) => Sentence;
}

/** Excel invents 29 February 1900 (serial 60): dates are unambiguous from the day after. */
const firstSafeDate = 61;
const lastDate = 2958465;

export const domains: Readonly<Record<Domain, DomainRule>> = {
  signed: {
    holds: () => true,
    sentence: (p) => ({ en: `${p} must be a number.`, fr: `${p} doit être un nombre.` }),
  },
  notNegative: {
    holds: (value) => value >= 0,
    sentence: (p) => ({
      en: `${p} cannot be negative: enter it as 0 or a positive number.`,
      fr: `${p} ne peut pas être négatif\u00a0: saisissez 0 ou un nombre positif.`,
    }),
  },
  positive: {
    holds: (value) => value > 0,
    sentence: (p) => ({
      en: `${p} must be greater than 0.`,
      fr: `${p} doit être supérieur à 0.`,
    }),
  },
  share: {
    holds: (value) => value >= 0 && value <= 1,
    sentence: (p) => ({
      en: `${p} is a share between 0 and 1: write 35% or 0.35, not 35.`,
      fr: `${p} est une part comprise entre 0 et 1\u00a0: écrivez 35\u00a0% ou 0,35, pas 35.`,
    }),
  },
  rate: {
    holds: (value) => value > -1,
    sentence: (p) => ({
      en: `${p} must be above -100%: write 10% or 0.1 for ten per cent.`,
      fr: `${p} doit être supérieur à −100\u00a0%\u00a0: écrivez 10\u00a0% ou 0,1 pour dix pour cent.`,
    }),
  },
  whole: {
    holds: (value) => Number.isInteger(value) && value >= 0,
    sentence: (p) => ({
      en: `${p} must be a whole number, 0 or more.`,
      fr: `${p} doit être un nombre entier, nul ou positif.`,
    }),
  },
  wholeFromOne: {
    holds: (value) => Number.isInteger(value) && value >= 1,
    sentence: (p) => ({
      en: `${p} must be a whole number, 1 or more.`,
      fr: `${p} doit être un nombre entier, au moins égal à 1.`,
    }),
  },
  openShare: {
    holds: (value) => value > 0 && value < 1,
    sentence: (p) => ({
      en: `${p} must lie between 0 and 1, both excluded: write 95% or 0.95, not 95.`,
      fr: `${p} doit être compris entre 0 et 1, bornes exclues\u00a0: écrivez 95\u00a0% ou 0,95, pas 95.`,
    }),
  },
  count: {
    holds: (value) => value >= 0 && value <= 1e10,
    sentence: (p) => ({
      en: `${p} is a count: it must lie between 0 and 10,000,000,000.`,
      fr: `${p} est un nombre d’unités\u00a0: il doit être compris entre 0 et 10\u00a0000\u00a0000\u00a0000.`,
    }),
  },
  date: {
    holds: (value) => value >= firstSafeDate && value <= lastDate,
    sentence: (p) => ({
      en: `${p} must be a date, such as 1 September 2025, entered as a date and not as text.`,
      fr: `${p} doit être une date, par exemple le 1er septembre 2025, saisie comme une date et non comme du texte.`,
    }),
  },
};
