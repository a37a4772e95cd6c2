import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import { titleCase } from './title-case.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * What is done with something on a page that is called by nothing else: the object of the verb.
 *
 * @example
 * objectOf('a page where I can track my runs'); // 'My Runs'
 * objectOf('una pagina per segnare i punti a briscola'); // 'Punti a briscola'
 */
export function objectOf(text: string): string | undefined {
  const head = text.slice(0, 300);
  const english = inEnglish.exec(head)?.groups?.['object']?.trim();
  if (english !== undefined && fits(english)) return titleCase(english.split(/\s+/u));
  const other = inOthers
    .map((pattern) => pattern.exec(head)?.groups?.['object']?.trim())
    .find((words) => words !== undefined && fits(words));
  return other === undefined ? undefined : upperStart(other);
}

function fits(words: string): boolean {
  return (
    !pronouns.test(words) &&
    words.length > 3 &&
    words.length <= 44 &&
    words.split(/\s+/u).length <= 6
  );
}

const pronouns = /^(?:them|it|this|that|things?|stuff|everything|something)(?!\p{L})/iu;

const verbs =
  'track|log|list|manage|organi[sz]e|plan|record|keep track of|keep|note|count|split|divide|share|collect|compare|calculate|work out|write(?: down)?|store|save|tick(?: off)?|rate|review|sort|schedule|print|practi[cs]e|learn|remember';
const inEnglish = letterPattern(
  `(?<!\\p{L})(?:page|site|app|web ?app(?:lication)?|tool|some?thing|program|thing|place)\\s(?:(?:to|for)\\s|(?:where|that lets?|so|in which)\\s(?:\\p{L}{1,12}\\s){1,4}?(?:can\\s)?)(?:${verbs})(?:ing)?\\s(?<object>[^\\n.,:;!?()]{3,60}?)(?=[.,:;!?()\\n]|\\s(?:with|by|and|in|on|at|between|among|that|where|for each|per)\\s|$)`,
);
const stop =
  '(?=[.,:;!?()\\n]|\\s(?:con|com|avec|mit|met|z|e|y|et|und|en|i|in|en|em|por|par|per|pro)\\s|$)';
const inOthers = [
  // "pagina per segnare i punti", "página para anotar mis gastos", "page pour noter mes dépenses"
  letterPattern(
    `(?<!\\p{L})(?:pagina|página|page|site|sito|app|appli|application|applicazione|aplicación|aplicativo|outil|herramienta|ferramenta|strumento|juego|jeu|gioco|jogo|algo|qualcosa|quelque chose)\\s(?:web\\s|(?:de|en|da|do|a|di)\\s(?:(?:linha|línea|ligne|riga)\\s(?:de|di)\\s(?:comandos?|commande)|terminale?|consola)\\s)?(?:per|para|pra|pour|dove|onde|donde|où)\\s(?:posso |puedo |je peux |possa )?\\p{L}{3,14}(?:are|ere|ire|ar|er|ir|re)(?:\\s(?:i|gli|le|la|il|lo|los|las|el|os|as|o|a|les|des))?\\s(?<object>\\p{L}[^\\n.,:;!?()]{3,60}?)${stop}`,
  ),
  // "Seite, um meine Läufe zu notieren", "pagina om mijn uitgaven bij te houden"
  /(?<!\p{L})(?:um|om)\s(?<object>\p{L}[^\n.,:;!?()]{3,40}?)\s(?:(?:zu|te)\s\p{L}{4,16}|\p{L}{2,6}\s?te\s\p{L}{4,12})(?!\p{L})/iu,
];
