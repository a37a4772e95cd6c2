import { fold } from '../../../shared/fold.ts';
import { randomNames } from '../part-work.ts';

/**
 * Whether a path without a method is a report by its name: "/low-stock", "/citas/hoy".
 */
export function isReportPath(path: string): boolean {
  const name = fold(path.slice(path.lastIndexOf('/') + 1)).toLowerCase();
  return (
    [rankNames, overdueNames, latestNames, statsNames, lowPaths, randomNames, billNames].some(
      (names) => names.test(name),
    ) ||
    (path.lastIndexOf('/') > 0 &&
      (openNames.test(name) || dayNames.some(([names]) => names.test(name))))
  );
}

/** What paths of reports are called, without accents. */
export const lowNames =
  /low|alert|reorder|nachbestell|repon|riordin|bijbestel|warn|niedrig|knapp|bajo|agot|uyari|azal|aviso|averti|avvis|ostrzez|waarsch|faible|alerte|baixo|alerta|scars|esaur|nisk|alerty|brak/iu;
export const leftNames =
  /left|free|avail|remaining|spots|places|seats|count|frei|verfugbar|platze|plazas|libres|disponi|cupos|conteo|restant|places|vagas|restantes|contagem|conteggio|posti|rimast|woln|miejsca|svobod|mesta|vrij|kalan/iu;
export const rankNames =
  /^(?:top|best|leaderboard|ranking|highscores?|bestenliste|rangliste|clasificacion|mejores|classement|meilleurs|melhores|classifica|migliori|ranking|najlepsze|top-?\d{1,3})$/iu;
export const overdueNames =
  /^(?:overdue|late|past-?due|expired|uberfallige?|ueberfaellige?|abgelaufene?|verspaetet|vencid[oa]s?|atrasad[oa]s?|en-retard|retards?|expires?|scadut[ei]|in-ritardo|przeterminowane|spoznione|po-terminie|te-laat|verlopen|achterstallig|geciken(?:ler)?|suresi-gecen|prosrocheno?|prosrochennye)$/iu;
export const latestNames =
  /^(?:latest|last|newest|current|letzte[rs]?|neueste[rs]?|aktuell|ultim[oa]|derniere?|ostatni[ae]?|poslednij|laatste|son)$/iu;
export const openNames =
  /^(?:open|pending|active|unfinished|todo|offene?|ausstehende?|abiert[oa]s|pendientes?|ouverte?s|en-cours|abert[oa]s|pendentes|apert[ei]|in-sospeso|otwarte|aktywne|openstaande?|acik|otkrytye)$/iu;
export const statsNames =
  /^(?:stats?|statistics?|summary|totals?|count|overview|report|statistik|zusammenfassung|anzahl|summe|estadisticas?|resumen|conteo|cuenta|statistiques?|resume|bilan|nombre|estatisticas?|resumo|contagem|statistiche|riepilogo|conteggio|totale|statystyki|podsumowanie|liczba|suma|statistika|itogi|statistieken|overzicht|ozet|istatistik|average|avg|mean|schnitt|durchschnitt|promedio|media|moyenne|srednia|gemiddelde|ortalama|rating)$/iu;

const lowPaths =
  /^(?:low|low-?stock|warnings?|uyarilar|uyari|azalanlar|warnungen|avisos|avertissements|avvisi|ostrzezenia|waarschuwingen|reorder|nachbestellen|nachbestellung|reponer|reposicion|reapprovisionner|repor|riordinare|bijbestellen|stock-?low|running-low|out-of-stock|(?:stock-)?alert[ase]?s?|alarme|mindestbestand|niedrig|bajo-?stock|stock-?bajo|poco-stock|agotados|rupture|stock-faible|baixo-estoque|estoque-baixo|scorte-basse|in-esaurimento|niski-stan|braki|kam-stock)$/iu;

/** What is reckoned of other things, each time anew. */
const billNames =
  /^(?:monthly-?bill|balances?|debts?|owed|due-?today|revenue|earnings|income|forecast|saldo|saldi|schulden|umsatz|einnahmen|deudas?|ingresos|solde|dettes?|recettes|dividas?|receita|debiti|ricavi|dlugi|przychody|borclar|gelir|bakiye|alerts?)$/iu;

/** How many days from today on; without `to`, all that come. */
export const dayNames: readonly (readonly [
  RegExp,
  { readonly from: number; readonly to?: number },
])[] = [
  [
    /^(?:today|todays?|heute|hoy|del?-dia|aujourd-?hui|hoje|oggi|vandaag|dzis|dzisiaj|dzisiejsze|bugun|segodnya|aaj|kyou|oneul)$/iu,
    { from: 0, to: 0 },
  ],
  [/^(?:tomorrow|morgen|manana|demain|amanha|domani|jutro|yarin|zavtra)$/iu, { from: 1, to: 1 }],
  [
    /^(?:this-?week|week|woche|diese-woche|semana|esta-semana|semaine|cette-semaine|settimana|tydzien|hafta)$/iu,
    { from: 0, to: 6 },
  ],
  [
    /^(?:upcoming|next|future|kommende?|anstehend|naechste|proxim[oa]s|futur[oa]s|prochaine?s|a-venir|prossim[ie]|aankomende?|komende|nadchodzace|przyszle|yaklasan|budushchie)$/iu,
    { from: 0 },
  ],
];
