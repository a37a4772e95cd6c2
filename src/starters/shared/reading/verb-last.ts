/**
 * Whether a German or Dutch title ends in the verb of a clause, as in "das eine Textdatei einliest".
 *
 * @example
 * endsInVerb('Textdatei einliest'); // true
 */
export function endsInVerb(title: string): boolean {
  return verbLast.test(title);
}

/** The same without that verb. */
export function withoutLastVerb(title: string): string {
  return title.replace(verbLast, '');
}

const verbLast =
  /(?<=\p{L})\s(?:ab|an|auf|aus|ein|um|her|in|op|om|bij|door)?(?:liest|leest|nennt|benennt|noemt|sortiert|sorteert|zählt|telt|löscht|entfernt|verwijdert|wandelt|prüft|controleert|sucht|zoekt|findet|vindt|erstellt|maakt|macht|schreibt|schrijft|schickt|stuurt|postet|plaatst|lädt|downloadt|kopiert|kopieert|verschiebt|verplaatst|rechnet|berechnet|berekent|zeigt|toont|speichert|holt|haalt|gibt|geeft|ruft|meldet|meldt|überwacht|bewaakt)$/iu;
