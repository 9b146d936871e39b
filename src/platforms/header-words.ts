import type { ColumnRole } from "../catalogue/imported";
import type { MetricId } from "../catalogue/metrics";

/** What a word in a header of a table of unknown make is likely to mean. */
export type Meaning = Readonly<{ metric: MetricId } | { role: Exclude<ColumnRole, "metric"> }>;

/** The words by language, a comma between them; several words in a row are one phrase. */
export interface HeaderWords {
  readonly meaning: Meaning;
  readonly words: Readonly<Partial<Record<"en" | "fr" | "de" | "es" | "pt", string>>>;
}

const metric = (id: MetricId, words: HeaderWords["words"]): HeaderWords => ({
  meaning: { metric: id },
  words,
});
const role = (name: Exclude<ColumnRole, "metric">, words: HeaderWords["words"]): HeaderWords => ({
  meaning: { role: name },
  words,
});

/** Headers as people write them, in the singular where the plural only adds a letter. */
export const headerWords: readonly HeaderWords[] = [
  // When
  role("date", {
    en: "date, day, time, timestamp, week, month, period, created at, published at",
    fr: "date, jour, semaine, mois, période, créé le, publié le",
    de: "datum, tag, zeit, woche, monat, zeitraum, erstellt am",
    es: "fecha, día, semana, mes, periodo",
    pt: "data, dia, semana, mês, período",
  }),
  role("from", {
    en: "start date, from date, first day, start, begin, reporting start",
    fr: "date de début, début, premier jour",
    de: "startdatum, beginn, von",
    es: "fecha de inicio, inicio, desde",
    pt: "data de início, início",
  }),
  role("to", {
    en: "end date, to date, last day, end, reporting end",
    fr: "date de fin, fin, dernier jour",
    de: "enddatum, ende, bis",
    es: "fecha de fin, fecha final, hasta",
    pt: "data de término, término, fim",
  }),
  // What
  role("activity", {
    en: "campaign, campaign name, ad set, ad group, adset, ad name, ad, creative, channel, source, medium, platform, network, keyword, query, product, country, region, city, device, gender, age, age group, segment, audience, category, content type, post type, type, format, placement, event, store",
    fr: "campagne, nom de la campagne, ensemble de publicités, groupe d'annonces, publicité, annonce, canal, source, support, plateforme, réseau, mot clé, requête, produit, pays, région, ville, appareil, sexe, genre, âge, tranche d'âge, segment, audience, catégorie, type, format, emplacement, magasin, activité",
    de: "kampagne, kampagnenname, anzeigengruppe, anzeige, kanal, quelle, medium, plattform, netzwerk, keyword, suchbegriff, produkt, land, region, stadt, gerät, geschlecht, alter, altersgruppe, zielgruppe, kategorie, typ, format, filiale, aktion",
    es: "campaña, nombre de la campaña, conjunto de anuncios, grupo de anuncios, anuncio, canal, fuente, medio, plataforma, red, palabra clave, producto, país, región, ciudad, dispositivo, género, edad, segmento, público, categoría, tipo, formato, tienda",
    pt: "campanha, nome da campanha, conjunto de anúncios, grupo de anúncios, anúncio, canal, origem, mídia, plataforma, rede, palavra chave, produto, país, região, cidade, dispositivo, gênero, idade, segmento, público, categoria, tipo, formato, loja",
  }),
  role("currency", {
    en: "currency, currency code",
    fr: "devise, monnaie",
    de: "währung",
    es: "moneda, divisa",
    pt: "moeda",
  }),
  // Of people, or mere numbers of things: nothing of it is counted
  role("ignored", {
    en: "id, identifier, first name, last name, full name, name, email, e mail, phone, phone number, address, street, zip, postcode, username, handle, url, link, permalink, note, comment text, message, order number, invoice, invoice number, customer number, caption, weekday, hour, rank, ranking, score, index, competitor",
    fr: "identifiant, numéro de commande, facture, numéro de facture, prénom, nom, courriel, téléphone, adresse, rue, code postal, lien, note, remarque, heure, rang, concurrent",
    de: "kennung, bestellnummer, rechnung, rechnungsnummer, vorname, nachname, telefon, adresse, straße, plz, notiz, stunde, rang, wettbewerber",
    es: "identificador, número de pedido, factura, apellido, correo, teléfono, dirección, enlace, nota, hora, competidor",
    pt: "número do pedido, fatura, sobrenome, telefone, endereço, nota, hora, concorrente",
  }),
  // Seen
  metric("impressions", {
    en: "impression, impr, imp",
    fr: "impression, affichage",
    de: "impression, impressionen, einblendung, einblendungen",
    es: "impresion, impresiones",
    pt: "impressão, impressões",
  }),
  metric("reach", {
    en: "reach, people reached, accounts reached, reached",
    fr: "couverture, portée, personnes touchées",
    de: "reichweite, erreichte personen",
    es: "alcance",
    pt: "alcance",
  }),
  metric("views", {
    en: "view, play",
    fr: "vue, lecture",
    de: "aufruf, aufrufe",
    es: "visualización, visualizaciones, reproducción, reproducciones",
    pt: "visualização, visualizações, reproduções",
  }),
  metric("video_views", {
    en: "video view, video play",
    fr: "vue de vidéo, vues de la vidéo, lecture de vidéo",
    de: "videoaufruf, videoaufrufe",
    es: "visualizaciones de video, reproducciones de video",
    pt: "visualizações de vídeo",
  }),
  metric("pageviews", {
    en: "page view, pageview",
    fr: "page vue, vue de page",
    de: "seitenaufruf, seitenaufrufe, seitenansicht, seitenansichten",
    es: "páginas vistas, vistas de página, página vista",
    pt: "visualizações de página",
  }),
  metric("profile_visits", {
    en: "profile visit, profile view, page visit",
    fr: "visite du profil",
    de: "profilbesuch, profilbesuche, profilaufrufe",
    es: "visitas al perfil",
    pt: "visitas ao perfil",
  }),
  metric("watch_time", {
    en: "watch time hours",
    fr: "durée de visionnage heures",
    de: "wiedergabezeit stunden",
    es: "tiempo de visualización horas",
    pt: "tempo de exibição horas",
  }),
  // Acted on
  metric("clicks", {
    en: "click, total click, clicks all",
    fr: "clic",
    de: "klick",
    es: "clic, clics",
    pt: "clique",
  }),
  metric("link_clicks", {
    en: "link click, url click, outbound click",
    fr: "clic sur un lien, clic sur le lien",
    de: "link klick, linkklick",
    es: "clics en el enlace, clic en el enlace",
    pt: "cliques no link, clique no link",
  }),
  metric("engagements", {
    en: "engagement, interaction, total interactions",
    fr: "engagement, interaction",
    de: "interaktion, interaktionen",
    es: "interacción, interacciones",
    pt: "interação, interações, engajamento",
  }),
  metric("reactions", {
    en: "reaction",
    fr: "réaction",
    de: "reaktion, reaktionen",
    es: "reacción, reacciones",
    pt: "reação, reações",
  }),
  metric("likes", {
    en: "like, favorite, favourite",
    fr: "j'aime, mention j'aime",
    de: "gefällt mir",
    es: "me gusta",
    pt: "curtida, gosto",
  }),
  metric("comments", {
    en: "comment, reply, replies",
    fr: "commentaire, réponse",
    de: "kommentar, kommentare, antworten",
    es: "comentario",
    pt: "comentário",
  }),
  metric("shares", {
    en: "share, retweet, repost",
    fr: "partage, republication",
    de: "geteilt, geteilte inhalte",
    es: "compartir, veces compartido, compartido",
    pt: "compartilhamento, partilha",
  }),
  metric("saves", {
    en: "save, bookmark",
    fr: "enregistrement",
    de: "gespeichert",
    es: "guardado",
    pt: "salvamento",
  }),
  metric("posts", {
    en: "posts, posts published, tweets",
    fr: "publications, posts publiés",
    de: "beiträge",
    es: "publicaciones",
    pt: "publicações",
  }),
  // Followers
  metric("new_followers", {
    en: "new follower, new follow, followers gained, new subscriber, new fan",
    fr: "nouvel abonné, nouveaux abonnés, nouveaux followers",
    de: "neue follower, neue abonnenten",
    es: "nuevos seguidores",
    pt: "novos seguidores",
  }),
  metric("lost_followers", {
    en: "lost follower, unfollow, followers lost",
    fr: "abonnés perdus",
    de: "verlorene follower, verlorene abonnenten",
    es: "seguidores perdidos",
    pt: "seguidores perdidos",
  }),
  metric("followers", {
    en: "follower, total follower, fan, subscriber, page likes, page total likes, followers count",
    fr: "abonné, followers, nombre d'abonnés, total des abonnés",
    de: "follower, abonnenten, fans",
    es: "seguidor, seguidores, total de seguidores",
    pt: "seguidor, seguidores, total de seguidores",
  }),
  // Came of it
  metric("conversions", {
    en: "conversion, conv, total conversion",
    fr: "conversion",
    de: "conversion, konversion, konversionen",
    es: "conversión, conversiones",
    pt: "conversão, conversões",
  }),
  metric("leads", {
    en: "lead, form submission",
    fr: "prospect, piste, contact généré",
    de: "lead, anfrage, anfragen",
    es: "cliente potencial, clientes potenciales",
    pt: "contatos gerados",
  }),
  metric("orders", {
    en: "order, number of orders",
    fr: "commande, nombre de commandes",
    de: "bestellung, bestellungen",
    es: "pedido",
    pt: "pedido, encomenda",
  }),
  metric("purchases", {
    en: "purchase",
    fr: "achat",
    de: "kauf, käufe",
    es: "compra",
    pt: "compra",
  }),
  metric("transactions", { en: "transaction", fr: "transaction", de: "transaktionen" }),
  metric("signups", {
    en: "sign up, signup, registration",
    fr: "inscription",
    de: "anmeldung, anmeldungen, registrierungen",
    es: "registro",
    pt: "inscrição, inscrições",
  }),
  metric("new_customers", {
    en: "new customer",
    fr: "nouveau client, nouveaux clients",
    de: "neukunde, neukunden",
    es: "nuevos clientes",
    pt: "novos clientes",
  }),
  metric("add_to_cart", {
    en: "add to cart, adds to cart",
    fr: "ajout au panier",
    de: "in den warenkorb",
    es: "añadir al carrito",
    pt: "adições ao carrinho",
  }),
  // Money
  metric("spend", {
    en: "spend, spent, amount spent, cost, total cost, total spent, ad spend, media cost, budget spent",
    fr: "dépense, dépenses, montant dépensé, coût, budget dépensé",
    de: "ausgaben, kosten, ausgegebener betrag",
    es: "gasto, coste, costo, importe gastado, inversión",
    pt: "gasto, custo, valor gasto, valor usado, investimento",
  }),
  metric("revenue", {
    en: "revenue, sale, turnover, total sales, net sales, conversion value, amount",
    fr: "chiffre d'affaires, ca, revenu, ventes, montant, valeur de conversion",
    de: "umsatz, erlös, einnahmen, conversion wert",
    es: "ingreso, ventas, facturación, valor de conversión",
    pt: "receita, vendas, faturamento, valor de conversão",
  }),
  metric("refunds", {
    en: "refund, amount refunded",
    fr: "remboursement",
    de: "erstattung, erstattungen, rückerstattungen",
    es: "reembolso",
    pt: "reembolso",
  }),
  // The website
  metric("sessions", {
    en: "session, visit",
    fr: "session, visite",
    de: "sitzung, sitzungen, besuche",
    es: "sesión, sesiones, visita",
    pt: "sessão, sessões, visita",
  }),
  metric("users", {
    en: "user, visitor, unique visitor, active user",
    fr: "utilisateur, visiteur, visiteur unique",
    de: "nutzer, besucher",
    es: "usuario, visitante",
    pt: "utilizador, usuário, visitante",
  }),
  metric("new_users", {
    en: "new user",
    fr: "nouvel utilisateur, nouveaux utilisateurs",
    de: "neue nutzer",
    es: "nuevos usuarios",
    pt: "novos usuários",
  }),
  // Letters and calls
  metric("emails_sent", {
    en: "emails sent, e mails sent, recipient",
    fr: "e mails envoyés, emails envoyés, destinataire",
    de: "e mails gesendet, empfänger",
    es: "correos enviados, destinatarios",
    pt: "e mails enviados, destinatários",
  }),
  metric("emails_opened", {
    en: "open, opened, unique opens",
    fr: "ouverture",
    de: "öffnungen, geöffnet",
    es: "aperturas",
    pt: "aberturas",
  }),
  metric("unsubscribes", {
    en: "unsubscribe",
    fr: "désabonnement, désinscription",
    de: "abmeldungen, abbestellungen",
    es: "bajas",
    pt: "cancelamentos",
  }),
  metric("calls", {
    en: "call, phone call",
    fr: "appel",
    de: "anrufe",
    es: "llamada",
    pt: "chamada, ligações",
  }),
  // Ratios, which are known so that they are not taken for what they are made of
  metric("ctr", {
    en: "ctr, click through rate, click rate",
    fr: "ctr, taux de clics",
    de: "ctr, klickrate",
    es: "ctr, porcentaje de clics",
    pt: "ctr, taxa de cliques",
  }),
  metric("cpc", { en: "cpc, cost per click", fr: "cpc, coût par clic", de: "cpc" }),
  metric("cpm", { en: "cpm", fr: "cpm", de: "cpm, tkp", es: "cpm", pt: "cpm" }),
  metric("cpa", {
    en: "cpa, cost per acquisition, cost per conversion, cost per result",
    fr: "cpa, coût par conversion, coût par résultat",
    de: "cpa",
  }),
  metric("roas", { en: "roas", fr: "roas", de: "roas", es: "roas", pt: "roas" }),
  metric("frequency", {
    en: "frequency",
    fr: "répétition, fréquence",
    de: "frequenz",
    es: "frecuencia",
    pt: "frequência",
  }),
  metric("engagement_rate", {
    en: "engagement rate",
    fr: "taux d'engagement",
    de: "interaktionsrate, engagement rate",
    es: "tasa de interacción",
    pt: "taxa de engajamento",
  }),
  metric("conversion_rate", {
    en: "conversion rate, cvr",
    fr: "taux de conversion",
    de: "conversion rate, konversionsrate",
    es: "tasa de conversión",
    pt: "taxa de conversão",
  }),
  metric("bounce_rate", {
    en: "bounce rate",
    fr: "taux de rebond",
    de: "absprungrate",
    es: "porcentaje de rebote",
    pt: "taxa de rejeição",
  }),
];

/** Words that make a ratio or a mean of what stands beside them. */
export const ratioWords: ReadonlySet<string> = new Set(
  [
    "per, rate, ratio, avg, average, mean, share of, percent, percentage, pct, cost per",
    "par, taux, moyen, moyenne, pourcentage, moy",
    "pro, rate, quote, durchschnitt, durchschnittliche, anteil, prozent",
    "por, tasa, promedio, media, porcentaje",
    "taxa, média, médio, percentagem, percentual",
  ].flatMap((list) => list.split(", "))
);

/** Words that add nothing to what they stand with. */
export const fillers: ReadonlySet<string> = new Set(
  [
    "total, totals, all, sum, overall, number, of, the, count, no, nb, a, an, in, on, by, daily, lifetime, post",
    "le, la, les, de, du, des, d, l, nombre, nombres, totaux, totales, tous, toutes, un, une, au, aux, sur",
    "gesamt, insgesamt, anzahl, der, die, das, summe, alle",
    "el, los, las, del, numero, total, totales, en, a, al",
    "o, os, as, do, da, dos, no, na, numero, totais",
  ].flatMap((list) => list.split(", "))
);
