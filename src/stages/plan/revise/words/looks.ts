import type { LookPart, Tone } from '../../../../contracts/job/plan.ts';
import { edge } from '../../../../starters/shared/colours/read-colours.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** What may have a colour: a part, or the ground, the accent or the text of the whole page. */
export type Coloured = LookPart | 'ground' | 'accent';

/** Longer names stand before those that they contain. */
export const partWords: readonly (readonly [Coloured, RegExp])[] = [
  [
    'ground',
    edge(
      'backgrounds?(?: colou?r)?|bg|backdrop|hintergrund\\p{L}*|achtergrond(?:kleur)?|couleur (?:de|du) fond|fond|arrière-plan|(?:color (?:de(?:l)? )?)?fondo|(?:cor (?:de|do) )?fundo|(?:colore (?:di|dello) )?sfondo',
    ),
  ],
  [
    'header',
    edge(
      'header|head(?:er)? bar|top ?bar|nav ?bar|navigation(?: bar)?|kopfzeile|kopfbereich|kop(?:tekst|balk)?|navigatie(?:balk)?|menubalk|header-?bereich|navigationsleiste|menüleiste|en-tête|entête|bandeau(?: du haut)?|barre de navigation|encabezado|cabecera|barra (?:superior|de navegación|de navegação|di navigazione)|cabeçalho|intestazione|testata',
    ),
  ],
  [
    'footer',
    edge('footer|fu(?:ß|ss)zeile|voettekst|pied de page|pie(?: de página)?|rodapé|piè di pagina'),
  ],
  [
    'buttons',
    edge(
      'buttons?|knöpfen?|knopf|knop(?:pen)?|schaltflächen?|boutons?|bot[oó]n(?:es)?|bot(?:ão|ões)|pulsant[ei]|bottoni',
    ),
  ],
  [
    'headings',
    edge(
      'headings?|headlines?|titles?|überschrift(?:en)?|koppen|titels|titres?|títulos?|titol[io]',
    ),
  ],
  [
    'text',
    edge(
      '(?:text|font)(?: colou?r)?|texts?|letters|lettering|text(?:farbe)|schrift(?:farbe)?|tekst(?:kleur)?|letters?|(?:couleur du )?texte|letras?|(?:color del )?texto|(?:cor do )?texto|testo',
    ),
  ],
  [
    'accent',
    edge(
      '(?:colou?r )?accents?(?: colou?r)?|highlights?|touch(?: of)?|links?|akzent\\p{L}*|hauch|accent(?:kleur)?|touche(?: de)?|acentos?|detalles|detalhes|toque(?: de)?|destaques?|accenti|tocco(?: di)?',
    ),
  ],
];

export const darkMode = edge(
  'dark(?:er)?(?: ?(?:mode|theme|design|version|look))?|night ?(?:mode|theme)?|dunk(?:el|ler?e?[nmrs]?)(?: ?(?:modus|design|thema|version|modell))?|nachtmodus|donkere? ?(?:modus|thema|versie|ontwerp)?|donkerder|(?:mode|thème|style) (?:sombre|nuit)|(?:plus )?(?:sombre|foncé)s?|(?:modo|tema) (?:oscuro|escuro|scuro|noche|noturno|notte)|(?:más|mais|più) (?:oscur|escur|scur)[oa]s?|(?:oscur|escur|scur)[oa]s?',
);
export const lightMode = edge(
  '(?:light|bright)(?:er)?(?: ?(?:mode|theme|design|version|look))?|helle?r?e?[nmrs]?(?: ?(?:modus|design|thema|version))?|lichte?(?: (?:modus|thema|versie|ontwerp))?|lichter|(?:mode|thème|style) (?:clair|jour)|(?:plus )?claire?s?|(?:modo|tema) (?:claro|chiaro)|(?:más|mais|più) (?:clar|chiar)[oa]s?|(?:clar|chiar)[oa]s?|luminos[oa]|lumineux',
);
export const softWords = edge(
  'soft(?:er)?|sanfter\\p{L}*|weicher\\p{L}*|zachter|suaves?|doux|douces?|plus doux',
);

/** Tones that a first message does not ask for in these words. */
export const moreTones: readonly (readonly [RegExp, Tone])[] = [
  [
    edge(
      'alegres?|fröhlich\\p{L}*|vrolijke?r?|kleurrijke?r?|joyeu(?:x|ses?)|gai|bunt\\p{L}*|colou?rful|coloré\\p{L}{0,2}|colorid[oa]s?',
    ),
    'playful',
  ],
  [
    edge(
      'plus sobre|épuré\\p{L}{0,2}|schlicht\\p{L}*|aufgeräumt\\p{L}*|simpler|limpi[oa]s?|limp[oa]s?',
    ),
    'minimal',
  ],
];

/** "too dark", "zu hell": the opposite is wanted. */
const too =
  '(?:too|less|zu|weniger|te|minder|moins|menos|meno|trop|demasiado|troppo|(?:tá|ta|está|es|é|ficou) (?:muito|muy|bem|bastante))';
export const tooDark = edge(
  `${too} (?:dark|dunkel|donker|sombres?|foncée?s?|oscur[oa]s?|escur[oa]s?|scur[oa]s?)`,
);
export const tooLight = edge(
  `${too} (?:light|bright|pale|hell|grell|licht|fel|claire?s?|pâles?|clar[oa]s?|chiar[oa]s?)`,
);
/** Too much of something else: the word is in the group. */
export const tooMuch = letterPattern(`(?<!\\p{L})${too}\\s(?<what>\\p{L}{2,20})`);

/** "Naranja no". */
export const notAfter = /^\s(?:no|nicht|não|non|pas)(?!\p{L})/iu;
/** "not green but blue": what stands after it is wanted. */
export const butRather = edge(
  'but|rather|instead|sondern|maar|liever|lieber|stattdessen|mais|plutôt|sino|mejor|mas sim|mas|melhor|ma|piuttosto',
);
/** "No pink": of a colour or of a thing. */
export const refusal =
  /^(?:please |bitte )?(?:no|without|kein\p{L}{0,2}|ohne|geen|zonder|pas d[eu]|sans|sin|sem|senza)\s/iu;
/** "Not green, blue": the second colour is wanted too. */
export const bareNot = /^(?:please |bitte )?(?:not|nicht|pas|niet|não|non)\s/iu;

/** "orange instead of red". */
export const insteadOf =
  /(?<!\p{L})(?:instead of|rather than|statt|anstatt|anstelle von|in plaats van|au lieu (?:de|du)|plutôt que|en (?:vez|lugar) de|em vez de|ao invés de|invece (?:di|del))(?!\p{L})/iu;

/** Everything else that a change of the look may consist of. */
export const lookFillers = new Set(
  (
    'a an the this that some any it its is are be to of in on for with by from into as at and or but please more less most very much really quite bit little lot rather instead whole all entire entirely everything page pages site website web webpage app application theme design style styles look looks looking feel colour colours color colors coloured colored colouring scheme palette main primary secondary base tone tones shade shades mode version overall game quiz shop blog form portfolio dashboard change set switch turn make made paint use put go try give have should must can could would want wanted need like liked prefer something thing new one ones my our your them they there so only just same could would better nicer was were looks get got ' +
    'der die das den dem des ein eine einen einem einer etwas es sie ihn seine in im ins auf aus mit für und oder aber durch gegen bitte mehr weniger sehr viel wenig bisschen ganz ganze ganzen alles alle gesamte seite seiten webseite website homepage app thema design stil aussehen look farbe farben farbschema farbton farbtöne hauptfarbe haupt modus version spiel laden formular ändere ändern setze setz mach mache machen gemacht färbe färben nimm verwende nutze gib soll sollen sollte sollten sein wird werden haben hätte gern gerne lieber will möchte mir mich uns von zu zum zur als neue neuen neuer so nur doch statt wäre besser schöner ist sind dasselbe gleiche eher richtung farbtönen tönen töne sowas bisschen sondern ' +
    'het de een van in op met en of maar voor door als aan alle alles hele geheel meer minder veel weinig beetje pagina site website app ontwerp stijl kleur kleuren kleurenschema hoofdkleur tint tinten modus versie spel winkel formulier maak maken zet verander wijzig gebruik geef moet moeten mag zijn is wordt worden heeft hebben wil graag liever mij me ons nieuwe nieuw zo maar dan toch beter mooier naar richting iets ' +
    'le la les l un une des du de d en au aux à dans sur avec pour par et ou mais plus moins très peu tout toute tous ensemble page pages site web app thème design style styles look aspect couleur couleurs palette principale principal ton tons mode version jeu boutique formulaire change changer changez modifie modifier mets mettre passe passer fais faire rends rendre utilise utiliser donne plutôt s te vous plaît ce cette ces que soit soient doit doivent être est il elle lui veux voudrais aimerais quelque chose simplement serait mieux même chose devrait devraient vers préfère sois c ' +
    'el los las lo una unos unas del al en con para por y o e pero más menos muy poco todo toda todos todas página sitio web app tema diseño estilo aspecto color colores paleta principal mejor tono tonos modo versión juego tienda formulario cambia cambiar cambie pon poner ponlo ponla pasa pasar haz hacer hazlo hazla usa usar deja que sea sean debe deben ser está quiero mejor algo así su sus se sería mismo misma debería deberían tirando sino hacia ' +
    'o os as um uma uns umas do da dos das no na nos nas em com para por mas mais menos muito pouco tudo toda site página visual tema estilo design cor cores paleta principal melhor tom tons modo versão jogo loja formulário muda mude mudar troca altere deixe deixa deixar faça faz fazer use usar coloque coloca bota fique fica ficar seja sejam deve devem ser é quero prefiro algo assim seu sua ele ela seria mesma coisa mesmo devia deveria deviam deveriam está estão são tá ficou ta põe pra ' +
    'il lo gli i uno una del della dei delle al alla nel nella con per e ma più meno molto poco tutto tutta pagina sito tema stile aspetto colore colori tavolozza principale tono tonalità modo versione gioco negozio cambia metti rendi fai usa sia siano deve essere vorrei qualcosa'
  ).split(' '),
);
