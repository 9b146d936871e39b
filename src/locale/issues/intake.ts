import type { Words } from "../language";
import { countIssues } from "./count";

/** What intake has to say: what happened, where it matters, what to do. */
export const intakeIssues = {
  "file-missing": {
    en: "The file “{file}” cannot be opened. Check its name and that you may read it.",
    fr: "Le fichier «\u00a0{file}\u00a0» ne peut pas être ouvert. Vérifiez son nom et vos droits de lecture.",
  },
  "empty-file": {
    en: "This file is empty. Export it again from the platform, then drop the new file here.",
    fr: "Ce fichier est vide. Exportez-le à nouveau depuis la plateforme, puis déposez le nouveau fichier ici.",
  },
  "empty-paste": {
    en: "Nothing was pasted. Copy the table with its header row, then paste it here.",
    fr: "Rien n’a été collé. Copiez le tableau avec sa ligne d’en-tête, puis collez-le ici.",
  },
  cancelled: {
    en: "Reading was cancelled, so nothing of this source was imported. Drop the file or paste the table again to read it after all.",
    fr: "La lecture a été annulée\u00a0: rien de cette source n’a été importé. Déposez le fichier ou collez le tableau à nouveau pour le lire quand même.",
  },
  image: {
    en: "This is a picture, so its numbers cannot be read. Export the report as CSV or Excel instead.",
    fr: "C’est une image\u00a0: ses chiffres ne peuvent pas être lus. Exportez plutôt le rapport au format CSV ou Excel.",
  },
  pdf: {
    en: "This is a PDF, so its numbers cannot be read safely. Export the report as CSV or Excel instead.",
    fr: "C’est un PDF\u00a0: ses chiffres ne peuvent pas être lus de façon sûre. Exportez plutôt le rapport au format CSV ou Excel.",
  },
  "zip-not-workbook": {
    en: "This archive is not an Excel workbook. Unzip it and drop the files it holds, one by one.",
    fr: "Cette archive n’est pas un classeur Excel. Décompressez-la et déposez ses fichiers un par un.",
  },
  password: {
    en: "This workbook is protected by a password. Remove the password in Excel (File, Info, Protect Workbook), then drop it again.",
    fr: "Ce classeur est protégé par un mot de passe. Retirez le mot de passe dans Excel (Fichier, Informations, Protéger le classeur), puis déposez-le à nouveau.",
  },
  unreadable: {
    en: "This file cannot be read: it is damaged, or it is neither CSV nor Excel. Export it again from the platform.",
    fr: "Ce fichier est illisible\u00a0: il est endommagé, ou ce n’est ni un CSV ni un fichier Excel. Exportez-le à nouveau depuis la plateforme.",
  },
  "too-large": {
    en: "This file is larger than {limit} MB. Export a shorter period, or fewer columns.",
    fr: "Ce fichier dépasse {limit} Mo. Exportez une période plus courte ou moins de colonnes.",
  },
  "no-table": {
    en: "No table with a header row was found. Copy or export the report with its headers.",
    fr: "Aucun tableau avec une ligne d’en-tête n’a été trouvé. Copiez ou exportez le rapport avec ses en-têtes.",
  },
  "no-rows": {
    en: "The header is there, but no row follows. Check the period and the filters of the report, then export it again.",
    fr: "L’en-tête est présent, mais aucune ligne ne suit. Vérifiez la période et les filtres du rapport, puis exportez-le à nouveau.",
  },
  "table-empty": {
    en: "This table of the report has no rows, so nothing of it was imported.",
    fr: "Ce tableau du rapport n’a aucune ligne\u00a0: rien n’en a été importé.",
  },
  "no-numbers": {
    en: "No number could be taken from this table. Check that the report shows metrics, or choose the columns by hand.",
    fr: "Aucun chiffre n’a pu être tiré de ce tableau. Vérifiez que le rapport contient des indicateurs, ou choisissez les colonnes à la main.",
  },
  "only-ratios": {
    en: "This table holds only averages and rates, which cannot be added up. Export the numbers they are made of as well; nothing of this table was imported.",
    fr: "Ce tableau ne contient que des moyennes et des taux, qui ne s’additionnent pas. Exportez aussi les chiffres dont ils sont issus\u00a0; rien de ce tableau n’a été importé.",
  },
  "nothing-to-add-up": {
    en: "This table holds shares, segments or settings, which do not add up to a total. Nothing of it was imported.",
    fr: "Ce tableau contient des parts, des segments ou des réglages, qui ne s’additionnent pas en un total. Rien n’en a été importé.",
  },
  "other-companies": {
    en: "This table compares your page with those of others, whose figures are not yours. Nothing of it was imported.",
    fr: "Ce tableau compare votre page à celles d’autres entreprises, dont les chiffres ne sont pas les vôtres. Rien n’en a été importé.",
  },
  "platform-unknown": {
    en: "The platform of this table was not recognised. Choose what each column means; nothing is imported before that.",
    fr: "La plateforme de ce tableau n’a pas été reconnue. Indiquez ce que signifie chaque colonne\u00a0; rien n’est importé avant cela.",
  },
  "platform-unsure": {
    en: "These headers look like {platform}, but other exports look the same. Check the platform before you import.",
    fr: "Ces en-têtes ressemblent à {platform}, mais d’autres exports ont les mêmes. Vérifiez la plateforme avant d’importer.",
  },
  "title-unknown": {
    en: "The line above this table does not name a metric we know. Choose the metric of the column by hand.",
    fr: "La ligne au-dessus de ce tableau ne désigne aucun indicateur connu. Choisissez à la main l’indicateur de la colonne.",
  },
  "title-header-differ": {
    en: "The line above says “{title}”, the column says “{header}”. The line above was followed: check that it is right.",
    fr: "La ligne au-dessus indique «\u00a0{title}\u00a0», la colonne «\u00a0{header}\u00a0». La ligne au-dessus a été suivie\u00a0: vérifiez qu’elle est juste.",
  },
  "columns-unknown": {
    en: "{count, plural, one {One column is not known and was left out} other {# columns are not known and were left out}}: {names}. Choose their meaning by hand if you need them.",
    fr: "{count, plural, one {Une colonne inconnue a été laissée de côté} other {# colonnes inconnues ont été laissées de côté}}\u00a0: {names}. Indiquez leur sens à la main si vous en avez besoin.",
  },
  "column-guessed": {
    en: "This header was never seen in a real export; it was read as “{metric_en}”. Check that this is right.",
    fr: "Cet en-tête n’a jamais été vu dans un export réel\u00a0; il a été lu comme «\u00a0{metric_fr}\u00a0». Vérifiez que c’est juste.",
  },
  "column-twice": {
    en: "This metric stands in several columns; only the first one counts, so that nothing is counted twice.",
    fr: "Cet indicateur figure dans plusieurs colonnes\u00a0; seule la première compte, pour ne rien compter deux fois.",
  },
  "not-a-number": {
    en: "{count, plural, one {One cell is} other {# cells are}} no number and {count, plural, one {was} other {were}} left empty. Correct {count, plural, one {it} other {them}} in the file if a value is missing.",
    fr: "{count, plural, one {Une cellule n’est pas un nombre et a été laissée vide} other {# cellules ne sont pas des nombres et ont été laissées vides}}. Corrigez le fichier s’il manque une valeur.",
  },
  "date-unreadable": {
    en: "{count, plural, one {One date} other {# dates}} could not be read; {count, plural, one {its row has} other {their rows have}} no date. Write dates as 2026-01-31.",
    fr: "{count, plural, one {Une date n’a pas pu être lue\u00a0; sa ligne n’a} other {# dates n’ont pas pu être lues\u00a0; leurs lignes n’ont}} pas de date. Écrivez les dates sous la forme 2026-01-31.",
  },
  "dates-without-year": {
    en: "The dates have no year, so the rows have no date. Give the first and last day of the report by hand: the rows then get theirs.",
    fr: "Les dates n’ont pas d’année\u00a0: les lignes sont donc sans date. Indiquez le premier et le dernier jour du rapport à la main\u00a0: les lignes auront alors le leur.",
  },
  "dates-ambiguous": {
    en: "Dates such as 03/04 read both ways; they were read {order, select, dayfirst {day first} other {month first}}. Check the period.",
    fr: "Des dates comme 03/04 se lisent de deux façons\u00a0; elles ont été lues {order, select, dayfirst {jour d’abord} other {mois d’abord}}. Vérifiez la période.",
  },
  "decimal-assumed": {
    en: "{count, plural, one {One number} other {# numbers}} such as 1{other}234 could be read both ways; “{mark}” was taken as the decimal mark. Check the totals.",
    fr: "{count, plural, one {Un nombre} other {# nombres}} du type 1{other}234 se {count, plural, one {lit} other {lisent}} de deux façons\u00a0; «\u00a0{mark}\u00a0» a été pris comme séparateur décimal. Vérifiez les totaux.",
  },
  "status-missing": {
    en: "No column says which rows count (paid, won …), so all of them were counted. Add the status to the export.",
    fr: "Aucune colonne n’indique quelles lignes comptent (payées, gagnées…)\u00a0: elles ont donc toutes été comptées. Ajoutez le statut à l’export.",
  },
  "currency-missing": {
    en: "The currency of the amounts is not in the file. Choose it before you import.",
    fr: "La devise des montants ne figure pas dans le fichier. Choisissez-la avant d’importer.",
  },
  "currencies-mixed": {
    en: "Several currencies are mixed ({currencies}), so amounts are not added up. Export one currency at a time.",
    fr: "Plusieurs devises sont mélangées ({currencies})\u00a0: les montants ne sont donc pas additionnés. Exportez une seule devise à la fois.",
  },
  "period-unknown": {
    en: "The file does not say which period it covers. Give the first and last day before you import.",
    fr: "Le fichier n’indique pas la période couverte. Donnez le premier et le dernier jour avant d’importer.",
  },
  "rows-cut": {
    en: "The rows add up to {rows, number} {metric_en}, the platform’s total is {total, number}: the export leaves rows out. The missing {difference, number} stand in one extra row, so that the total is right.",
    fr: "Les lignes totalisent {rows, number} ({metric_fr}), le total de la plateforme est de {total, number}\u00a0: l’export omet des lignes. Les {difference, number} manquants figurent dans une ligne à part, pour que le total soit juste.",
  },
  "total-differs": {
    en: "{metric_en}: the rows add up to {rows, number}, but the file’s total row says {total, number}. Check that no row was deleted and no filter is on.",
    fr: "{metric_fr}\u00a0: les lignes totalisent {rows, number}, mais la ligne de total du fichier indique {total, number}. Vérifiez qu’aucune ligne n’a été supprimée et qu’aucun filtre n’est actif.",
  },
  "total-found": {
    en: "This row adds up the other rows, so it was taken as their total and not as one more row.",
    fr: "Cette ligne additionne les autres\u00a0: elle a été prise comme leur total, et non comme une ligne de plus.",
  },
  "excel-damaged": {
    en: "Excel turned {count, plural, one {one number} other {# numbers}} of this table into dates (such as “{example}”) when the file was saved again, and they cannot be told back. Export the file again from the platform and drop it here without opening it in Excel.",
    fr: "En réenregistrant le fichier, Excel a transformé {count, plural, one {un nombre} other {# nombres}} de ce tableau en dates (par exemple «\u00a0{example}\u00a0»), et il est impossible de les retrouver. Exportez à nouveau le fichier depuis la plateforme et déposez-le ici sans l’ouvrir dans Excel.",
  },
  "total-rounded": {
    en: "{metric_en}: the rows add up to {rows, number}, the platform’s total is {total, number}. The platform rounds each row; its total was kept.",
    fr: "{metric_fr}\u00a0: les lignes totalisent {rows, number}, le total de la plateforme est de {total, number}. La plateforme arrondit chaque ligne\u00a0; son total a été conservé.",
  },
  "account-total-larger": {
    en: "{metric_en}: these rows add up to {rows, number}; the whole account has {total, number}, that is {difference, number} more in campaigns which this report does not list. Only the rows of the report were taken.",
    fr: "{metric_fr}\u00a0: ces lignes totalisent {rows, number}\u00a0; le compte entier atteint {total, number}, soit {difference, number} de plus dans des campagnes absentes de ce rapport. Seules les lignes du rapport ont été prises.",
  },
  "not-summable": {
    en: "{metric_en} counts people, who may stand in several rows, so it cannot be added up. The true total lies between {lower, number} and {upper, number}; the platform shows it when no breakdown is chosen.",
    fr: "{metric_fr}\u00a0: cet indicateur compte des personnes qui peuvent figurer dans plusieurs lignes\u00a0; il ne s’additionne donc pas. Le vrai total se situe entre {lower, number} et {upper, number}\u00a0; la plateforme l’affiche sans ventilation.",
  },
  "last-unknown": {
    en: "{metric_en} is a level, not a gain, and the rows do not say which one is the last for the whole. No total was made.",
    fr: "{metric_fr}\u00a0: c’est un niveau, non un gain, et les lignes ne disent pas lequel est le dernier pour l’ensemble. Aucun total n’a été calculé.",
  },
  "results-mixed": {
    en: "The results count different things ({kinds}), so they are not added up. Compare campaigns with the same objective.",
    fr: "Les résultats comptent des choses différentes ({kinds})\u00a0: ils ne sont donc pas additionnés. Comparez des campagnes de même objectif.",
  },
  "other-breakdown": {
    en: "These rows split the same numbers in another way than a table of the same file, which counts them: {metric_en}. Here they are left out, so that nothing is counted twice.",
    fr: "Ces lignes ventilent autrement les mêmes chiffres qu’un autre tableau du fichier, qui les compte\u00a0: {metric_fr}. Ici, ils sont laissés de côté pour ne rien compter deux fois.",
  },
  "table-twice": {
    en: "The same table stands here twice; it was read once.",
    fr: "Le même tableau figure ici deux fois\u00a0; il n’a été lu qu’une fois.",
  },
  ...countIssues,
} as const satisfies Readonly<Record<string, Words>>;

export type IntakeIssueCode = keyof typeof intakeIssues;

/** Why a row of a table became no record. */
export const skipReasons = {
  "total-row": { en: "total row, kept as a check", fr: "ligne de total, gardée comme contrôle" },
  trailer: { en: "note below the table", fr: "note sous le tableau" },
  "repeated-header": { en: "header repeated", fr: "en-tête répété" },
  "no-numbers": { en: "row without a number", fr: "ligne sans chiffre" },
  "same-event": {
    en: "further line of an order or person already counted",
    fr: "autre ligne d’une commande ou personne déjà comptée",
  },
  "not-counted": {
    en: "status or date that does not count (failed, cancelled, not won)",
    fr: "statut ou date qui ne compte pas (échec, annulation, non gagné)",
  },
  "told-elsewhere": {
    en: "told by another import, which counts",
    fr: "données par un autre import, qui compte",
  },
  "not-mapped": { en: "columns not chosen yet", fr: "colonnes pas encore choisies" },
} as const satisfies Readonly<Record<string, Words>>;

export type SkipReason = keyof typeof skipReasons;
