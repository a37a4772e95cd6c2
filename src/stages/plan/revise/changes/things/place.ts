import { findName, withoutArticles } from './find-name.ts';

/** A text without the place that it names, and where that is among names. */
export interface Placed {
  readonly text: string;
  /** The index to insert at; undefined if no place is named. */
  readonly index: number | undefined;
}

/**
 * Reads "at the top", "first", "before the prices", "ganz nach oben".
 *
 * @example
 * readPlace('the menu at the top', ['Hours', 'Menu']); // { text: 'the menu', index: 0 }
 */
export function readPlace(text: string, names: readonly string[]): Placed {
  const next = beside.exec(text);
  if (next?.groups !== undefined) {
    const { before, name = '' } = next.groups;
    const found = findName(withoutArticles(name.replace(sectionEnd, '')), names);
    if (found !== undefined) {
      const at = names.indexOf(found);
      return { text: text.slice(0, next.index).trim(), index: before === undefined ? at + 1 : at };
    }
  }
  const [atTop, atEnd] = [top.exec(text), end.exec(text)];
  if (atTop !== null) return { text: cut(text, atTop), index: 0 };
  if (atEnd !== null) return { text: cut(text, atEnd), index: names.length };
  return { text, index: undefined };
}

const top =
  /(?<!\p{L})(?:(?:all the way |right )?(?:to|at|on) (?:the )?(?:very )?(?:top|beginning|start|front)(?: of (?:the|my|our) (?:page|site|list))?|first|up(?: to the top)?|(?:ganz )?(?:nach|zu)? ?(?:oben|vorne|vorn)(?: hin)?|(?:an|zu) (?:den |die )?(?:anfang|erster stelle|erste stelle|spitze)|als erstes|zuerst|(?:tout )?en (?:haut|premier|tête)(?: de (?:la )?page)?|au début|arriba(?: del? todo)?|al (?:principio|inicio|comienzo)|(?:el |lo )?primero|en primer lugar|(?:para |n)?o (?:topo|início|começo)(?: da página)?|para cima|(?:em )?primeiro(?: lugar)?|in (?:cima|alto)|all[’'’]inizio|per prim[oa])(?!\p{L})/iu;
const end =
  /(?<!\p{L})(?:(?:to|at) (?:the )?(?:very )?(?:bottom|end)(?: of (?:the|my|our) (?:page|site|list))?|last|down|(?:ganz )?nach (?:unten|hinten)|(?:ganz )?unten|ans ende|am ende|zum schluss|(?:tout )?en (?:bas|dernier)(?: de (?:la )?page)?|à la fin|abajo(?: del? todo)?|al final|(?:para |n)?o (?:fim|final|rodapé)(?: da página)?|por último|in fondo|alla fine|per ultim[oa])(?!\p{L})/iu;
const beside =
  /\s(?:right |directly |direkt |juste |justo |logo )?(?:(?<before>before|above|in front of|vor|über|avant|au-dessus d[eu]|antes del?|encima del?|antes d[aoe]|acima d[aoe]|prima d(?:i|el|ella))|after|below|under|behind|nach|hinter|unter|après|en dessous d[eu]|después del?|debajo del?|depois d[aoe]|abaixo d[aoe]|dopo)\s(?<name>[^]{1,60})$/iu;
const sectionEnd =
  /\s(?:section|page|part|abschnitt|bereich|seite|sección|página|seção|sezione|pagina)$/iu;

function cut(text: string, { 0: words, index }: RegExpExecArray): string {
  return `${text.slice(0, index).trim()} ${text.slice(index + words.length).trim()}`.trim();
}
