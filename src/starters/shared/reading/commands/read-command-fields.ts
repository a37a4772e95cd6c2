import { inNominative } from '../in-nominative.ts';
import { typedNames, withoutClause } from './without-clause.ts';

/**
 * What a request wants to be typed after a command, read from the text behind its name; at most 6.
 *
 * @example
 * readCommandFields(' new for a raid (name, date, limit), /raid list'); // ['name', 'date', 'limit']
 * readCommandFields(' with title, day (DD.MM.) and place.'); // ['title', 'day', 'place']
 * readCommandFields(' member amount, /balance'); // ['member', 'amount']
 */
export function readCommandFields(rest: string): readonly string[] {
  const own = (withoutPostposition(rest).slice(0, 300).split(nextCommand, 1)[0] ?? '').replace(
    joint,
    '',
  );
  const words = plain.exec(own)?.groups?.['words'] ?? '';
  const plainly = own.replaceAll(brackets, '');
  // "title, text, priority (low, high)": what is chosen from is no field.
  const ahead = own.slice(0, Math.max(own.search(/[(（]/u), 0));
  const isOfLast = !isTold.test(ahead) && (/[,、，]/u.test(ahead) || ahead.split(/\s/u).length > 4);
  const { bracket } = (isOfLast ? undefined : inBrackets.exec(own)?.groups) ?? {};
  const told = own.replaceAll(brackets, '').split(sentenceEnd, 1)[0] ?? '';
  const { list } = behindColon.exec(told)?.groups ?? behindWith.exec(told)?.groups ?? {};
  for (const written of [bracket, list]) {
    const fields = fieldsIn(written ?? '');
    if (fields.length > 1) return fields;
  }
  const filled = fieldsIn(
    (fillsIn.exec(plainly) ?? filledIn.exec(plainly))?.groups?.['list'] ?? '',
  );
  if (filled.length > 1) return filled;
  if (isOfLast && /[,、，]/u.test(ahead)) return fieldsIn(ahead);
  return isTold.test(words) ? [] : unique(typedNames(words).map(nameOf));
}

/** "/assignment add se subject, title": the word that a language puts behind a name is no field. */
export function withoutPostposition(rest: string): string {
  const bare = rest
    .replace(/^\s?(?:命令|指令|コマンド|명령어로?|komutu(?:yla|\sile)?(?=\s))\s?/u, ' ')
    .replace(/^\s?(?:se|me|mein|ko|ka|ki|ke|pe|par|wal[aei]|से|में|को|का|की|के|पर)(?=\s)/iu, '');
  return withoutClause(bare);
}

/** A name as Discord takes one for an option. */
export function optionName(field: string): string {
  return field
    .toLowerCase()
    .replaceAll(/[^-_\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 32);
}

const brackets = /\s?[(（][^()（）\n]{0,80}[)）]/gu;
/** "/bug 命令提交问题,填写版本号、平台和描述" */
const fillsIn = /^[^。；\n]{0,30}?(?:填写|填入|输入)(?<list>[^。；，,\n]{3,80})/u;
/** "/募集 でゲーム名、人数を入力すると", "/파티 게임 이름, 인원을 적으면" */
const filledIn =
  /^\s?で?\s?(?<list>[^。.；\n]{3,80}?)(?:を(?:入力|入れ|指定|選|決め|書|記入)|[을를]\s?(?:적|입력|쓰|넣|정하|정해|지정|설정|작성))/u;
const nextCommand = /[\s,(]\/(?=\p{L})/u;
const sentenceEnd = /[.;。；।؛!?](?=\s|$)|\n/u;
const inBrackets = /^[^()（）:\n]{0,40}[(（](?<bracket>[^()（）\n]{3,160})[)）]/u;
const behindColon = /^[^:,，、\n]{0,60}[:：]\s?(?<list>[^\n]{3,200})/u;
const behindWith =
  /^[^,，\n]{0,24}(?<!\p{L})(?:with|mit|con|avec|com|met|z|ze|с|takes|has|komutuyla|komutu ile)\s(?<list>[^\n]{3,200})/iu;
const plain =
  /^(?<words>(?:\s[<[{]?@?(?:[\p{Ll}\p{Lo}\p{M}_-]{2,24}|Text|Nummer|Name|Datum|Frage|Titel|Betrag|Person|Grund|Uhrzeit|Zeit|Menge|Preis|Nachricht|Antwort|Thema|Beschreibung|Anzahl|Ort|Tag|Spiel|Fach)[>\]}]?){1,5}?)(?=\s?[,;:.()\n，。；、→]|\s(?:-|–|—|->|=>)\s|\s(?:creates|posts|makes|opens|starts|announces|sends|saves|erstellt|postet|schickt|speichert|crea|manda|envía|publica|crée|envoie|publie|cria|envia|invia|pubblica|maakt|stuurt|plaatst|tworzy|wysyła|oluşturur|gönderir|создаёт|создает|отправляет|adds|records|fügt|añade|agrega|guarda|apunta|ajoute|enregistre|adiciona|aggiunge|registra|voegt|dodaje|dopisuje|zapisuje|ekler|kaydeder|добавляет|записывает|сохраняет)\s|\s?$)/u;
const joint = /\s(?:and|und|y|e|et|en|i|ve|и)\s?$/iu;
/** Words that tell of a command, and name nothing to type. */
const isTold =
  /^\s(?:de|del|d[ao]s?|pr[ao]s?|p[eo]r|dla|для|zum|zur)\s|(?<!\p{L})(?:and|or|oder|ou|lub|el|la|los|las|les|il|lo|gli|die|der|das|den|het|een|un[ae]?|uma|eine?n?|cada|jede\p{L}?|chaque|ogni|elke|iedere|każd\p{L}{1,2}|her|each|every|everyone|we|you|wir|man|kann|can|puede\p{L}?|pode\p{L}?|peut|può|może|если|каждый|или|und|et|para|pour|um|żeby|için|чтобы|que|donde|where|wo|où|the|to|for|shows?|lists?|says?|gives?|posts?|sends?|zeigt|listet|muestra|montre|mostra|toont|pokazuje|показывает|met|over|über|het|jemand|iemand|iedereen|hoeveel|wieviel|wie|wat|was|dat|wanneer|wann|voor|für|von|van|telt|zählt|geeft|gibt|laat|zien|kommt|komt|startet|stopt|speichert|löscht|verwijdert|voegt|fügt|setzt|zet|macht|maakt|würfelt|wählt|kiest|schreibt|schrijft|schickt|stuurt|postet|plaatst|öffnet|opent|erinnert|herinnert|berechnet|berekent|sucht|zoekt|wird|wordt|kann|kan|krijg(?:t|en|je)?|bekommt)(?!\p{L})/iu;
const separators =
  /[,，、،;和]|\s(?:and|or|und|y|e|et|en|i|oraz|ve|и|और|aur|dan|và)\s|\sو(?=\p{L}{3})/iu;

/** Items of a list up to the first that is no name of a field. */
function fieldsIn(list: string): readonly string[] {
  const said = list.replace(asFields, '');
  const written = (closed.exec(said)?.[0] ?? said).split(separators);
  const last = written.findIndex((item) => typing.test(item));
  const items = (last < 0 ? written : written.slice(0, last + 1)).map(nameOf);
  const end = items.findIndex(
    (item) => !isName.test(item) || item.split(/\s/u).length > 3 || isPart.test(item),
  );
  return unique(end === -1 ? items : items.slice(0, end));
}

/** "with questions name, age" */
export const asFields =
  /^\s?(?:questions?|fields|fragen|felder|preguntas|perguntas|domande|vragen|campos|champs|pytania(?:mi)?|вопрос(?:ами|ы)|питання(?:ми)?|поля(?:ми)?)\s(?=[^,]{2,30},)/iu;
/** "with day and place, people press …": "and" stands before the last one. */
const closed =
  /^[^,]{1,60}(?:,[^,]{1,40}){0,4}\s(?:and|und|y|e|et|en|i|oraz|ve|и)\s[^,]{2,40}(?=,)/u;

/** "with date and title, below it buttons": what belongs to the message is not typed. */
const isPart =
  /(?<!\p{L})(?:buttons?|knöpfen?|botones|boutons?|botões|pulsanti|knoppen|przycisk\p{L}{1,3}|düğme\p{L}{0,4}|кнопк\p{L}{1,3}|reactions?|below|darunter|debajo|abajo|dessous|abaixo|sotto|eronder|altında|внизу)(?!\p{L})/iu;
const isName = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}\s'’_-]{0,31}$/u;

function nameOf(written: string): string {
  return inNominative(written.replaceAll(/["“”„«»<>[\]{}@]/gu, ''))
    .trim()
    .replace(verb, '')
    .replace(typing, '')
    .replace(byForm, '')
    .replace(leading, '');
}

/** "mit Datum und Titel anlegen": German and Dutch say last what is done. */
const verb =
  /(?<=\p{L})\s(?:an(?:zu)?legen|an(?:zu)?geben|ein(?:zu)?geben|ein(?:zu)?tragen|hin(?:zu)?fügen|erstellen|eröffnen|planen|starten|speichern|posten|an|ein|aanmaken|invoeren|toevoegen|plannen|maken)(?:\s(?:kann|können|soll|sollen|möchte|kunnen|wil))?$/u;
/** "harita yazıp maç oluştur": Turkish says it behind, too. */
const typing = /(?<=\p{L})\s(?:yazıp|girip|seçip|yazarak|girerek|seçerek|ile)(?:\s.{0,80})?$/u;
/** "steps and minutes through a pop-up form" */
const byForm =
  /(?<=\p{L})\s(?:(?:through|via|using|in|with) an? (?:pop-?up|form|modal)|(?:per|in einem|über ein) formular|(?:en|con) un formulario|dans un formulaire|(?:num|em um) formulário|in un modulo|in een formulier|w formularzu|в форме)(?!\p{L}).{0,40}$/iu;
const leading =
  /^(?:(?:an?|the|un[ae]?|el|la|los|las|eine?[nmr]?|der|die|das|les?|os?|as?|il|lo|gli|een|het|de|its|their)\s|l['’])/iu;

function unique(fields: readonly string[]): readonly string[] {
  const named = fields.filter((field) => optionName(field) !== '');
  return [...new Map(named.map((field) => [optionName(field), field])).values()].slice(0, 6);
}
