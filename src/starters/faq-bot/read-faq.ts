import { upperStart } from '../../workspace/text/with-capitals.ts';
import { allMatches } from '../../workspace/text/all-matches.ts';
import { answerPairs } from '../shared/reading/answer-pairs.ts';
import { readSayings } from '../shared/reading/commands/read-server-words.ts';

/** A question and its answer. */
export interface FaqEntry {
  readonly question: string;
  readonly answer: string;
}

/** What a request says of frequent questions. */
export interface Faq {
  readonly entries: readonly FaqEntry[];
  /** What is said to a question without an answer. */
  readonly unknown: string | undefined;
}

/**
 * Reads questions with their answers, a pair in a line or between semicolons.
 *
 * @example
 * readFaq('a faq bot\n- When are you open? -> From 9 to 5\nUnknown question: say "No idea!"');
 * // { entries: [{ question: 'When are you open?', answer: 'From 9 to 5' }], unknown: 'No idea!' }
 */
export function readFaq(message: string): Faq {
  const text = message.slice(0, 8000);
  const lettered = allMatches(text, questionAndAnswer).map(([, question = '', answer = '']) =>
    entryOf(question, answer),
  );
  const found = [...toldOf(text), ...lettered];
  const said =
    [found, listedIn(text, 'arrows'), bracketedIn(text), topicsIn(text)].find(
      (entries) => entries.length > 0,
    ) ?? listedIn(text, 'colons');
  const entries = new Map(said.map((entry) => [entry.question, entry]));
  const unknown = readSayings(text).findLast(({ at }) =>
    isUnknown.test(text.slice(Math.max(at - 60, 0), at)),
  );
  return { entries: [...entries.values()].slice(0, 50), unknown: unknown?.text };
}

/** "Where is the hall? Oak Street 4. When do we train? On Tuesdays": each answer stands behind its question. */
function toldOf(text: string): readonly FaqEntry[] {
  const asks = allMatches(text, anyQuestion);
  return asks.flatMap(({ 0: question, index }, at) => {
    const said = text.slice(index + question.length, asks[at + 1]?.index ?? text.length);
    const [answer = ''] = said
      .replace(beforeAnswer, '')
      .split(at + 1 < asks.length ? '\n\n' : lastEnd, 1);
    const plain = answer.replace(behindAnswer, '');
    // "faq bot, could you do that? Thanks"
    const isAside = asks.length === 1 && /,\s?$/u.test(text.slice(0, index));
    return plain.length < 2 || isAside || ofBot.test(`${question} ${plain}`)
      ? []
      : [entryOf(question, plain)];
  });
}

/** Whether a request gives several questions with their answers. */
export function tellsAnswers(text: string): boolean {
  return toldOf(text.slice(0, 8000)).length > 1;
}

const anyQuestion =
  /(?<=^|[.!:：;,，)\n]\s?["“„«'(-]{0,2}\s?)[^\s.!?？:：;,，)("“„«\n-][^.!?？:：;,，\n]{3,150}[?？]["”“»']?/gu;
const beforeAnswer =
  /^\s?(?:(?:[-–—=]?>|→|⇒|[-–—=:：(])\s?){0,2}(?:(?:answers?|replies|says|respond[ea]r?|contest[ae]|diz|dice)\s(?=["“„«]))?/u;
const behindAnswer =
  /(?:\n\s{0,3}\d{1,2}[.)]\s?["“„«'¿]?|[\s,;.)•*–-]{1,4}(?:["“„«'¿]|(?:and|und|y|et|e|en|i|и)\s)?)$/u;
const lastEnd = /[;)\n]|[.!](?=\s|$)/u;
const ofBot =
  /(?<!\p{L})(?:discord|bots?|you (?:make|build|create|write)|say|answer|sagt|antwort\p{L}{0,3}|бот\p{L}{0,2})(?!\p{L})|\s\/\p{L}/iu;

/** "opening hours -> 9 to 5, address = Main Street 4": what is asked has no question mark. */
function listedIn(text: string, by: 'arrows' | 'colons'): readonly FaqEntry[] {
  const pairs = answerPairs(text, by).filter(({ asked: words }) => !ofServer.test(words));
  return pairs.length > 1
    ? pairs.map(({ asked: words, answer }) => entryOf(upperStart(words), answer))
    : [];
}

/** Where the bot is and who may use it is no question. */
const ofServer =
  /(?<!\p{L})(?:faqs?|bot|commands?|channels?|roles?|color|colour|farbe|befehle?|kanal|rolle|comandos?|canal|rol|commandes?|salon|rôle|cargo|comandi|canale|ruolo|kanaal|kanał|rola|komut|команд\p{L}|канал|роль)$|(?:unknown|otherwise|sonst|sinon|altrimenti)/iu;

/** "an FAQ about delivery (2 days) and returns (30 days)": what it is about, and what is said of it. */
function bracketedIn(text: string): readonly FaqEntry[] {
  return text.split(/(?<=[.!?])\s|[。！？\n]/u).flatMap((sentence) => {
    const from = sentence.search(frequent);
    if (from < 0) return [];
    return allMatches(sentence.slice(from), subject)
      .filter(
        ({ groups }) =>
          !frequent.test(groups?.['about'] ?? '') && !asked.test(groups?.['about'] ?? ''),
      )
      .map(({ groups = {} }) =>
        entryOf(
          upperStart(groups['about'] ?? ''),
          upperStart(groups['phone'] ?? groups['said'] ?? ''),
        ),
      );
  });
}

/** "/faq delivery, returns, sizes": what it is about, without answers. */
function topicsIn(text: string): readonly FaqEntry[] {
  const [, list = ''] = topics.exec(text) ?? [];
  const items = list.split(/[,，、]\s?|\s(?:and|und|y|et|e|en|i|ve|и|oraz)\s/u);
  return items.length < 2
    ? []
    : items
        .map((item) => upperStart(item.trim()))
        .filter((item) => item.length > 1)
        .map((question) => ({ question, answer: '' }));
}

const topics =
  /\/faq(?!\p{L})\s?[:(]?\s?((?!(?:shows?|lists?|answers?|zeigt|muestra|montre|mostra|toont|with|mit|con|avec)\s)\p{L}[\p{L}\p{M}\s'’-]{1,24}(?:[,，、]\s?(?!\/)(?:(?:and|und|y|et|e|en|i|ve|и)\s)?\p{Ll}[\p{L}\p{M}'’-]{1,24}){1,9}(?:\s(?:and|und|y|e|en|i|ve|и)\s\p{Ll}[\p{L}\p{M}'’-]{1,24})?)(?=[,.;)!]|\s?$|\n)/iu;

const frequent =
  /(?<!\p{L})(?:faqs?|(?:common|frequent|usual) questions|(?:häufigen?|oft gestellten?) fragen|preguntas frecuentes|questions fréquentes|perguntas frequentes|domande frequenti|veelgestelde vragen|częst\p{L}{1,3} pyta(?:nia|niami|ń)|sık sorulan sorular|част\p{L}{2,3} вопрос\p{L}{0,3})(?!\p{L})|常见问题|よくある質問|자주 묻는 질문|आम सवाल|الأسئلة الشائعة/iu;
const asked =
  /^(?:questions?|fragen|preguntas|perguntas|domande|vragen|pytania|sorular|вопрос\p{L}{0,2})$/iu;
const subject =
  /(?<about>\p{L}[\p{L}\p{M}-]{2,24})\s?(?:(?<phone>\(\d{1,5}\)\s?\d[\d .-]{3,12}\d)|[(（](?<said>[^()（）\n]{2,200})[)）])/gu;

function entryOf(question: string, answer: string): FaqEntry {
  return { question: tidy(question).slice(0, 200), answer: tidy(answer).slice(0, 1000) };
}

function tidy(text: string): string {
  return text.replace(/^[\s"“„«']{1,5}|[\s"”“»']{1,5}$/gu, '');
}

/** In two lines, or one after the other: "Q: When? A: At noon. Q: Where? A: Here". */
const questionAndAnswer =
  /(?<=^|\n|[.!?]\s)\s{0,4}(?:Q|F|P|D|В|问|問)\s?[:：.]\s{0,2}([^\n]{3,200}?)\s{1,4}(?:A|R|О|答)\s?[:：.]\s{0,2}([^\n]{1,400}?)(?=\s(?:Q|F|P|D|В|问|問)\s?[:：]|\.\s(?:\p{Lu}[^:\n]{8}|\/)|\n|$)/gu;
const isUnknown =
  /unknown|otherwise|anything else|no match|not found|doesn['’]?t know|don['’]?t know|sonst|unbekannt|keine antwort|desconocid|no sabe|si no|inconnu|sinon|desconhecid|senão|sconosciut|altrimenti|nieznan|inaczej|bilinmeyen|yoksa|неизвестн|иначе|未知|否则|不知道|わからない|それ以外|모르|अज्ञात/iu;
