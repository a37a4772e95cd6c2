import type { ListKind } from '../../../../starters/starter.ts';

/** The title of a project. */
export const titleNouns =
  '(?:page |site |website |project |bot |app )?(?:title|name|headline)|(?:seiten|haupt)?titel|überschrift|(?:firmen|seiten)?namen?|hauptüberschrift|naam|titel|kop|titre|nom|título|titulo|nombre|nome|titolo';

/** Words for the project as a whole, with articles. */
export const wholeWords = new Set(
  (
    "it this that the a my our your its whole new old current page page's pages site site's website website's web webpage app app's application shop shop's store blog blog's bot bot's game game's quiz list list's tool project project's form api server worker portfolio landing him her they to of for now main please thing baby " +
    'es sie ihn das die der den dem des unsere unseren unserer mein meine meinen neue neuen seite webseite website homepage spiels spiel laden shop liste projekt projekts bots app ding teil ' +
    'het de een dit dat deze onze mijn nieuwe pagina site website spel winkel lijst project bot app formulier ' +
    'le la les l lui du de d cette ce mon ma notre nouveau nouvelle page site boutique jeu liste projet ' +
    'el lo los las del al su mi nuestra nuestro nuevo nueva página pagina sitio tienda juego lista proyecto esta este ' +
    'o a os as do da dos das no na seu sua minha meu nossa nosso novo nova página site loja jogo projeto ' +
    'il gli della dello dei nuovo nuova mia mio pagina sito negozio gioco progetto'
  ).split(' '),
);

/** Whether words mean the project as a whole, or there are none. */
export function isWhole(words: string): boolean {
  return words.split(/\s+/).every((word) => word === '' || wholeWords.has(word.toLowerCase()));
}

/** What the things in a list are called. A page about something is a section here, a post in a blog. */
export const thingNouns: Readonly<Record<ListKind, string>> = {
  section:
    'sections?|pages?|subpages?|parts?|blocks?|areas?|tabs?|abschnitte?s?|onderdeel|onderdelen|secties?|stuk|pagina’?s?|kopjes?|seiten?|unterseiten?|bereiche?s?|sektion(?:en)?|rubriken?|teile?|pages?|rubriques?|parties?|secci(?:ón|ones)|apartados?|partes?|páginas?|pestañas?|se(?:c)?ç(?:ão|ões)|abas?|sezion[ei]|pagin[ae]|part[ei]',
  chapter:
    'chapters?|sections?|pages?|kapitels?|abschnitte?s?|seiten?|chapitres?|pages?|capítulos?|secci(?:ón|ones)|páginas?|se(?:c)?ç(?:ão|ões)|capitol[oi]|sezion[ei]|pagin[ae]',
  post: 'posts?|articles?|entr(?:y|ies)|pages?|beiträge?|beitrag|artikels?|einträge?|eintrag|seiten?|billets?|entradas?|artículos?|páginas?|postagens?|postagem|artigos?|articol[oi]|pagin[ae]',
  product:
    'products?|items?|goods|produkte?s?|producten?|artikel(?:en)?|artikels?|waren?|produits?|articles?|productos?|artículos?|produtos?|itens|item|prodott[oi]|articol[oi]',
  task: 'tasks?|to-?dos?|items?|entr(?:y|ies)|aufgaben?|einträge?|eintrag|punkte?|ta(?:ak|ken)|punten?|tâches?|éléments?|tareas?|elementos?|tarefas?|itens|item|attività|voc[ei]',
  field:
    'fields?|inputs?|questions?|felder?|feld|eingabefelder?|veld(?:en)?|vra(?:ag|gen)|champs?|campos?|camp[oi]|questões|preguntas?|perguntas?',
  figure:
    'figures?|kpis?|metrics?|numbers?|charts?|cards?|kennzahl(?:en)?|werte?|indicateurs?|chiffres?|indicador(?:es)?|métricas?|cifras?|indicator[ei]|metric[ah]e?',
  card: 'cards?|pairs?|pictures?|kaart(?:en|jes?)?|karten?|paare?|cartes?|paires?|cartas?|pares|parejas?|cart[ae]|copp[ie]e?',
  habit: 'habits?|gewohnheit(?:en)?|habitudes?|hábitos?|abitudin[ei]',
  column: 'columns?|lists?|lanes?|spalten?|kolom(?:men)?|colonnes?|columnas?|colunas?|colonn[ae]',
  category: 'categor(?:y|ies)|kategorien?|catégories?|categorías?|categorias?|categori[ae]',
  role: 'roles?|rollen?|rôles?|cargos?|ruol[oi]',
};

/** Words before the name of a thing: "a section about", "un champ pour". */
export const thingLinks =
  'called|named|titled|labell?ed|about|on|for|with|of|namens|genannt|über|ueber|over|voor|met|genaamd|zu|zum|zur|zum thema|für|mit|von|sur|à propos d[eu]|pour|avec|appelée?|nommée?|intitulée?|d[eu]|des|sobre|acerca de|para|con|llamad[oa]|titulad[oa]|del?|chamad[oa]|intitulad[oa]|com|d[aoe]s?|su|sulla|sugli|sui|per|chiamat[oa]|di|dei|:';

/** Where things are added: "to the list". Headings of sections count too. */
export const containers =
  /^(?:(?:the|my|our|die|das|den|dem|der|la|le|les|l|el|los|las|a|o|as|os|il|lo|i|gli|mia|mi|minha|nossa|unsere)\s)?(?:page|site|list|to-?do list|todo list|tasks|shop|store|range|menu|form|formular|dashboard|game|blog|docs|documentation|liste|aufgabenliste|to-?do-?liste|seite|laden|sortiment|spiel|formulaire|boutique|jeu|tâches|lista|lista de tareas|tienda|formulario|juego|página|lijst|takenlijst|winkel|formulier|spel|pagina|formulário|loja|jogo|lista de tarefas|pagina|negozio|modulo|gioco|role menu|menü)$/iu;

/** Articles and possessives at the start of a name. */
export const articles =
  /^(?:(?:a|an|the|some|another|one|new|my|your|ein|eine|einen|einem|einer|der|die|das|den|dem|neue[nrms]?|weitere[nrms]?|noch|een|het|nieuwe?|nog een|un|une|du|des|le|la|les|de|nouveau|nouvelle|una|uno|unos|unas|el|lo|los|las|nuev[oa]|um|uma|o|a|os|as|nov[oa]|il|gli|i|nuov[oa])\s|(?:l|d|un)[’'])/iu;
