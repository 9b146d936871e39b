import type { Words } from "./language";

/** Why no copy can be made for finance, each with what to do. */
export const refusalWords = {
  macros: {
    en: "The workbook holds macros, which finance cannot check. Save it as .xlsx (File, Save As) and make the copy from that.",
    fr: "Le classeur contient des macros, que la finance ne peut pas contrôler. Enregistrez-le au format .xlsx (Fichier, Enregistrer sous), puis faites la copie à partir de celui-ci.",
  },
  encrypted: {
    en: "The workbook is protected by a password. Remove it (File, Info, Protect Workbook) and try again.",
    fr: "Le classeur est protégé par un mot de passe. Retirez-le (Fichier, Informations, Protéger le classeur), puis réessayez.",
  },
  binary: {
    en: "The workbook is in Excel’s binary format. Save it as .xlsx (File, Save As) and try again.",
    fr: "Le classeur est au format binaire d’Excel. Enregistrez-le au format .xlsx (Fichier, Enregistrer sous), puis réessayez.",
  },
  legacy: {
    en: "The file is in the format of Excel 2003 or older. Save it as .xlsx (File, Save As) and try again.",
    fr: "Le fichier est au format d’Excel 2003 ou antérieur. Enregistrez-le au format .xlsx (Fichier, Enregistrer sous), puis réessayez.",
  },
  signed: {
    en: "The workbook is digitally signed, and any change would break the signature. Remove it (File, Info, View Signatures) and try again.",
    fr: "Le classeur est signé numériquement\u00a0: toute modification romprait la signature. Retirez-la (Fichier, Informations, Afficher les signatures), puis réessayez.",
  },
  damaged: {
    en: "The file is damaged: parts of it cannot be read. Open it in Excel, let Excel repair it, save it and try again.",
    fr: "Le fichier est endommagé\u00a0: certaines parties sont illisibles. Ouvrez-le dans Excel, laissez Excel le réparer, enregistrez-le, puis réessayez.",
  },
  "too large": {
    en: "The file unpacks to more than can be handled here. Split the workbook and try again.",
    fr: "Une fois décompressé, le fichier est trop volumineux pour être traité ici. Scindez le classeur, puis réessayez.",
  },
  "not a workbook": {
    en: "The file is not an Excel workbook (.xlsx).",
    fr: "Le fichier n’est pas un classeur Excel (.xlsx).",
  },
} as const satisfies Readonly<Record<string, Words>>;
