import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { ofLatest } from '../../of-latest.ts';
import { kindOf } from '../headings.ts';
import { asks, ofPage } from './answer-statements.ts';
import { asQuestion } from './as-question.ts';

/** What visitors ask and the request does not answer, and where all of it stands. */
export interface OpenQuestions {
  readonly at: number;
  readonly end: number;
  readonly questions: readonly string[];
  /** Whether they are more than topics. */
  readonly isAsked: boolean;
}

/**
 * The questions behind "FAQ about" or "people always ask", and the topics of an "FAQ about", at most 12.
 *
 * @example
 * openQuestions('Guests often ask if dogs are allowed.')?.questions; // ['Are dogs allowed?']
 */
export const openQuestions = ofLatest((message): OpenQuestions | undefined => {
  const { 0: ahead = '', index: at = -1 } = cue.exec(message.slice(0, 4000)) ?? {};
  if (at < 0) return undefined;
  const from = at + ahead.length;
  const [behind = ''] = /^(?:[^.!\n]|\.(?=\d)){3,700}/u.exec(message.slice(from)) ?? [];
  const [text = ''] = ahead.endsWith('(') ? behind.split(')', 1) : [behind];
  const mayBeTopics = onTopic.test(ahead);
  const language = spanish.test(ahead) ? 'es' : french.test(ahead) ? 'fr' : undefined;
  const topics: string[] = [];
  const questions: string[] = [];
  let length = 0;
  for (const part of text.split(joint)) {
    const said = part.replace(joiner, '').replace(putThere, '');
    const isAsked = indirect.test(said) || asks.test(said) || asksToo.test(said);
    if (isAsked || said.endsWith('?')) questions.push(asQuestion(said, language));
    else if (mayBeTopics && isTopic(said, topics.length === 0))
      topics.push(...said.split(and).map(upperStart));
    else if (part.trim() !== '') break;
    length = text.indexOf(part, length) + part.length;
  }
  const all = [...topics, ...questions].slice(0, 12);
  return all.length === 0
    ? undefined
    : { at, end: from + length, questions: all, isAsked: questions.length > 0 };
});

/** Behind the first, "gallery" and "contact" are parts of the page. */
function isTopic(said: string, isFirst: boolean): boolean {
  return (
    /\p{L}{3}/u.test(said) &&
    !/\d/u.test(said) &&
    said.split(/\s+/u).length < 6 &&
    !ofPage.test(said) &&
    (isFirst || kindOf(said) === 'note')
  );
}

const people =
  '(?:the |die |el |la |los |las |les |le |os |as |i |gli |de |het )?(?:(?:potential|new|many|most|some|viele|die meisten|muchos|beaucoup de|muitos|molti|veel) )?(?:people|customers?|clients?|guests|visitors|parents|members|students|pupils|everyone|everybody|folks|they|leute|kund(?:en|innen)|gäste|eltern|viele|alle|besucher|schüler|gente|clientes|huéspedes|padres|alumnos|todos|muchos|gens|tout le monde|parents|élèves|pessoas|hóspedes|pais|alunos|todo mundo|clienti|ospiti|tutti|genitori|mensen|klanten|gasten|ouders|iedereen|ludzie|klienci|goście|люди|клиенты|гости|родители|on (?=[mn]))';
const faq =
  '(?:faqs?|q\\s?&\\s?a|(?:frequently asked |some |a few |common )?questions(?: and answers)?(?=:|\\s(?:about|like|such as|on)\\s)|(?:häufige )?fragen(?: und antworten)?|preguntas(?: frecuentes| y respuestas)?|questions (?:fréquentes|et réponses)|foire aux questions|perguntas(?: frequentes| e respostas)?|domande(?: frequenti| e risposte)?|(?:veelgestelde )?vragen(?: en antwoorden)?|(?:najczęstsze |częste )?pytania|част\\p{L}{2} вопрос\\p{L}{0,2})';
const cue = letterPattern(
  `(?<!\\p{L})(?:${faq}(?:\\s(?:section|page|seite|bereich|sección|rubrique|seção|sezione|die immer kommen|que siempre (?:hacen|llegan)|qui reviennent(?: toujours)?|people (?:always |often )?ask))?(?:\\s?:|\\s(?:with|mit|con|avec|com|met)(?: some| the)?(?: (?:answers|questions|antworten|fragen|respuestas|réponses|respostas|risposte|antwoorden))?)?(?:\\s(?:about|on|like|such as|zu[mr]?|über|wie|sobre|como|sur|comme|su|come|over|zoals|о))?|${people}(?:\\s\\p{L}{2,12}){0,2}?\\s?(?:ask(?:ing|s)?|wonder|wants? to know|fragen|preguntan?|demand(?:e|ent)|perguntam?|chied(?:e|ono)|vragen|pytają|спрашивают)(?:\\s(?:me|us|often|a lot|always|about|mich|uns|immer|oft|häufig|ständig|auch|siempre|mucho|toujours|souvent|sempre|muito|spesso|altijd|vaak|zawsze|często|всегда|часто)){0,3}|(?:get asked|gefragt (?:wird|werde[n]?)|werde[n]? (?:immer |oft )?gefragt)(?: a lot| often)?),?\\s?(?::?\\s|\\((?=\\p{L}))`,
);
const onTopic = /(?<!\p{L})(?:about|on|zu[mr]?|über|sobre|sur|su|over|о)\s$/iu;
const begins =
  "if|whether|ob|si|s[’']il|se|of|czy|can|do|does|is|are|how|what|when|where|who|why|which|wie|was|wann|wo|kann|gibt|darf|muss|cómo|qué|cuándo|dónde|puedo|comment|quand|où|quand|come|dove|quale|hoe|wat|wanneer|waar|mag|kan|moet";
const joint = letterPattern(
  `(?<=[?？]["”»]?)\\s{1,3}|[,;]\\s|\\s(?=(?:and|or|und|oder|sowie|y|o|et|ou|e|en|и)\\s(?:${begins})\\s)`,
);
const joiner = /^\s{0,3}(?:(?:and|also|or|und|oder|y|o|et|ou|e|en|и)\s){0,2}/iu;
const and = /\s(?:and|und|y|et|e|en|и|&)\s/iu;
/** "so put that in the faq" */
const putThere =
  /\s(?:so|and|please|pls|bitte|also)\s[^,?]{0,40}(?:faq|questions|answers|page|site|fragen)[^,?]{0,20}$/iu;
const spanish = /pregunta/iu;
const french = /demande|questions [fr]|foire|reviennent/iu;
const indirect = /^(?:if|whether|ob|si|s[’']ils?|se|of|czy)\s\p{L}/iu;
const asksToo =
  /^(?:will|should|am|did|was|must|have|what|whats|hows|which|for whom|from what|habt|haben|nehmt|ist|sind|muss|müssen|müsst|brauch\p{L}{1,2}|soll|darf|dürfen|kann|können|könnt|welche\p{L}?|(?:ab|bis|mit|für|in|von|zu) w\p{L}{2,7}|hace falta|hay|se puede|se pueden|tengo que|ten[ée]is|tienen|acept\p{L}{1,3}|desde|a (?:qué|partir|che|que)|con qué|para qué|puedo|puede|cuál|quién|es (?:necesario|posible|obligatorio)|(?:est|sont|y a|faut|a|avez|peut|puis|dois|doit|acceptez|faites|prenez|livrez)-\p{L}|à (?:quelle|partir)|quell?e?s?|qu[’'e]|faut-il|il faut|on peut|c[’']è|ci sono|devo|bisogna|si può|si possono|posso|serve|è|siete|avete|fate|accettate|quale|quali|preciso|precisa|tem|têm|pode|dá|qual|quais|é|aceita\p{L}{0,2}|fazem|entregam?|moet|kan|is|zijn|heb\p{L}{0,3}|mag|welke|kunnen|kun|vanaf|hoelang|hoeveel)(?!\p{L})/iu;
