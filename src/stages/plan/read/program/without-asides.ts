import { withoutActs } from '../../../../starters/shared/reading/keeping-acts.ts';
import { withCommas } from './resources/with/with-values.ts';

/** The text of a request without what names no fields: how it is made, with what it begins, what is done with lists. */
export function withoutAsides(text: string): string {
  return withoutActs(withCommas(text))
    .replace(technique, '')
    .replace(seeds, '$<before>')
    .replace(partsOfField, '')
    .replace(askedOfLists, '')
    .replace(history, '')
    .replace(mayAdd, '. ')
    .replace(onlyThing, '，');
}

/** "every change is kept in a history with a reason (sale, delivery)": of what happens to things. */
const history =
  /(?:^|(?<=[.;,\n]))[^.;,\n]{0,120}(?<!\p{L})(?:history|change ?log|verlauf|historial|historique|histórico|storico|cronologia|geschiedenis|histori[aęi]|geçmiş\p{L}{0,3}|истори\p{L})(?!\p{L})[^.;\n]{0,40}(?<!\p{L})(?:reasons?|gr[uü]nde?|motiv[oi]|motifs?|raisons?|reden|pow[oó]d\p{L}{0,3}|sebe[pb]\p{L}{0,3}|причин\p{L})(?!\p{L})[^.;\n]{0,100}/giu;

/** ", filter by players and time", ", lend to friends": what is done with things is no field of theirs. */
const askedOfLists =
  /,\s(?:and\s|und\s|y\s|et\s|e\s)?(?:filter|search|sort|lend|borrow|filtr\p{L}{1,4}|filtern|suchen|verleihen|buscar|prestar|rechercher|prêter|emprestar|cercare|prestare|zoeken|uitlenen)\s(?!by:|date|(?:and|or|und|y|o|et|ou|e|en)\s(?:return|give|bring|devol|rend|restit|terug|zur|inl))[^.,;:()\n]{2,80}/giu;

/** "…, and the ability to add reviews with a vote": the reviews are a thing of their own. */
const mayAdd =
  /,?\s(?:(?:and|und|y|et|e|i|en)\s)?(?:(?:the|la|a|una|de)\s)?(?:ability|possibility|option|possibilità|posibilidad|possibilité|possibilidade|mogelijkheid|możliwość)\s(?:to|of|di|de|d['’]|om|do)\s?(?:add(?:ing)?|leave|write|aggiungere|lasciare|scrivere|añadir|agregar|dejar|ajouter|laisser|adicionar|deixar|dodawania)\s/giu;

/** "ingredients with amounts and units": one field. */
const partsOfField =
  /(?<=(?<!\p{L})(?:ingr[eé]d\p{L}{3,6}|zutaten|składniki))\s(?:with|mit|con|avec|com|met|z)\s\p{L}{3,20}\s(?:and|und|y|et|e|en|i)\s\p{L}{3,20}/giu;

/** "books, members and loans in express": how it is made. */
const technique =
  /\s(?:in|with|using|on|mit|en|con|avec|com|met|z|с|на)\s(?:node(?:\.?js)?|express(?:\.?js)?|fastify|koa|typescript|javascript)(?![\p{L}.])/giu;

/** ". Seed: Catan 3-4, Azul 2-4": what is kept first, and no fields. */
const seeds =
  /(?<before>(?:^|[.;\n]\s{0,2}))(?:seeds?|sample data|test data|seed data|beispieldaten|testdaten|datos de (?:ejemplo|prueba)|données (?:d['’]exemple|de test)|dados de (?:exemplo|teste)|dati di (?:esempio|prova)|voorbeelddata|dane testowe|örnek veri(?:ler)?)(?:\s\p{L}{2,12})?:\s[^.\n]{1,400}/giu;

/** "API:书籍(书名、作者)": what is in the brackets are fields, where nothing else follows. */
const onlyThing =
  /[:：]\s?(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{1,10}\s?\([^(),、，]{1,20}[,、，][^()]{1,200}\)(?:[を을를]\s?)?\s{0,3}(?:[。.，、,]?\s{0,3}$|[。\n]|[,、，]\s?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{1,10}\s?\())/gu;
