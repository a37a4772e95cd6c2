import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { Language } from '../../../contracts/job/plan.ts';
import { oneLine } from './clean-text.ts';
import { isRequest } from '../facts/parts.ts';
import { mailAddress, readNamed } from './page/sections/read-sections.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The things a request lists after "with", "con", "mit"… or after a colon, at most 12.
 *
 * @example
 * readItems('lista de tareas con leche, pan y huevos', 'es'); // ['Leche', 'Pan', 'Huevos']
 */
export function readItems(text: string, language: Language): readonly string[] {
  const bare = text.replaceAll(mailAddress, ' ').replaceAll(thereToTick, '');
  if (language === 'en') return unique([...afterColon(bare, language), ...readNamed(bare)]);
  const told = bare.replace(filters, ' ');
  const opened = openers[language].exec(told);
  const list =
    opened === null || isStory(told, opened.index)
      ? ''
      : told.slice(opened.index + opened[0].length, opened.index + 400).replace(
          // "Seite für unser Café, Karte mit Preisen, Fotos": prices of a thing in the list.
          hasBefore.test(told.slice(Math.max(opened.index - 60, 0), opened.index)) ? prices : '',
          '',
        );
  return unique([...afterColon(bare, language), ...itemsOf(list, language)]);
}

const hasBefore = /[,:;]\s(?:\p{L}{2,20}\s){0,2}\p{L}{3,20}\s$/u;
const prices =
  /^(?:den |los |les |i |os )?(?:preisen|precios|prix|prezzi|preços|prijzen|cenami|ценами|цінами|priser|harga|giá)(?=[,.;]|$)/iu;

/** "tent, torch and snacks already in it", "Zelt und Lampe zum Abhaken" */
const thereToTick =
  /\s(?:(?:already\s)?(?:in|on) it(?: already)?|to (?:tick|check)(?: off)?|zum (?:Abhaken|Ankreuzen))(?=[,.;!?\n]|$)/giu;

/** "Het begint om 14:00 met spelletjes, om 17:00 bbq": a later sentence with times asks for nothing. */
function isStory(text: string, at: number): boolean {
  // "Ouvert de 7h à 19h, avec nos pains, nos gâteaux"
  if (withOurs.test(text.slice(at, at + 24))) return false;
  const start = Math.max(
    text.lastIndexOf('. ', at),
    text.lastIndexOf('! ', at),
    text.lastIndexOf('\n', at),
  );
  const [sentence = ''] = text.slice(start + 1).split(/[.!?](?=\s|$)|\n/u, 1);
  if (start > 0 && at > start + 4 && !isRequest(sentence)) return true;
  return start > 0 && /\d[:.h]\d{2}|\d\s?(?:uhr|uur|h)(?!\p{L})/iu.test(sentence);
}

const withOurs =
  /^,?\s?(?:mit|con|avec|com|met|z)\s(?:nos|nuestr[oa]s|noss[oa]s|(?:i |le )?nostr[ie]|unseren?|onze|naszymi)\s/iu;

/** What stands on lines of its own, each with a mark or a number, at most 12. */
export function bulletsIn(text: string): readonly string[] {
  // "habits: 1. read 2. run"
  const [, numbered = ''] = /(?:^|[\s:])1[.)]\s([^\n]{3,600})$/mu.exec(text) ?? [];
  const inLine = numbered.split(/\s\d{1,2}[.)]\s/u);
  if (inLine.length > 1) return unique(inLine.map((item) => upperStart(oneLine(item, 80))));
  return unique(
    allMatches(text, /^\s{0,6}(?:[*•–—-]|\d{1,2}[.)]|\[ \])\s{1,3}(\S[^\n]{1,120})$/gmu).map(
      ([, item = '']) => upperStart(oneLine(item.replace(/["“”«»„*_#`]/gu, ''), 80)),
    ),
  );
}

/** "filtres (floral, animaux)" */
const filters = /(?:filt\p{L}{1,6}|фильтр\p{L}{0,3})\s?\([^()\n]{3,120}\)/giu;
const maxItems = 12;
/** "And" and "or". */
export const ands: Readonly<Record<Language, string>> = {
  en: 'and|or',
  es: 'y|e',
  de: 'und|oder',
  fr: 'et|ou',
  pt: 'e',
  it: 'e|ed',
  nl: 'en|of',
  pl: 'i|oraz',
  tr: 've',
  ru: 'и',
  zh: '(?:和|与)(?![^、，。]{1,12}的)',
  ja: 'と|や',
  ko: '와|과|및',
  hi: 'और',
  ar: 'و',
  id: 'dan|serta|atau',
  vi: 'và|hoặc',
  uk: 'і|й|та|або|чи',
  sv: 'och|eller|samt',
};
const open = (words: string): RegExp => letterPattern(`(?<!\\p{L})(?:${words})\\s`);
const openers: Readonly<Record<Language, RegExp>> = {
  en: open('with'),
  es: open('con'),
  de: open('mit'),
  fr: open('avec'),
  pt: open('com'),
  it: open('con'),
  nl: open('met'),
  pl: open('(?<!(?:korepetycj|lekcj|zaję[cć]i?)\\p{L}{0,3} )z|ze'),
  tr: open('içinde|şunlarla'),
  ru: open('с|со'),
  zh: /包含|包括|带有|(?:要有|需要有?)(?=[^\s，。、,]{2,10}[、，,])/u,
  ja: /項目は/u,
  ko: /항목:?\s/u,
  hi: open('जिसमें'),
  ar: open('مع|تتضمن|يتضمن|فيها|فيه'),
  id: open('dengan|berisi|isinya|memuat|meliputi|mencakup'),
  vi: open(
    '(?:(?:bao\\s)?gồm(?:\\scó)?(?:\\s(?:các|những))?|với(?!\\s(?:tôi|mình|chúng|bạn|nhau|mọi|chủ)\\s)(?:\\s(?:các|những))?|có\\s(?:các|những))(?:\\s(?:mục|phần|trang|món|tính năng|chức năng))?:?',
  ),
  uk: open('(?:з|із|зі)(?=\\s(?-i:[а-щьюяєіїґ]))'),
  sv: open('med'),
};

/** "a to-do list: milk, bread, eggs". */
function afterColon(text: string, language: Language): readonly string[] {
  // Not that of a time, nor of an address.
  const list = /(?<!\d)[:：](?!\/\/)\s{0,3}([^\n.!?。]{3,300})/u.exec(text)?.[1] ?? '';
  return /[,，、،]/.test(list) ? itemsOf(list, language) : [];
}

function itemsOf(list: string, language: Language): readonly string[] {
  // "work (6 pieces in a grid)": what is said of it in brackets is no part of its name.
  const [sentence = ''] = list
    .replaceAll(/\s?\((?:\d|[^\s(),]{1,30}\s[^\s(),]{1,30}\s)[^(),\n]{1,80}\)/gu, '')
    .split(/[.!?。！？\n](?!\d)/, 1);
  const joint = `[;，、،؛]|(?<!\\d),|,(?!\\d)|(?<=[\\s\\p{Script=Han}\\p{Script=Hiragana}])(?:${ands[language]})(?=[\\s\\p{Script=Han}\\p{Script=Hiragana}])(?!\\s(?:de|del|des|du|di|da|do|für|per|para|pour|voor|van|von|dla|för|untuk|cho|для)\\s)${arabicAnd}`;
  return sentence
    .split(letterPattern(joint))
    .map((item) =>
      oneLine(
        // "The Quizzly Bears"
        item
          .replace(/["“”«»„*_#()[\]{}<>]/g, ' ')
          .replace(ofName.test(item) ? '' : leadingWords, ''),
        60,
      ),
    )
    .filter((item) => item.length > 1 && item.split(' ').length <= 6 && /^[\p{L}\p{N}]/u.test(item))
    .filter(
      (item) =>
        !noItem.test(item) &&
        !looks.test(item) &&
        !/[€£¥₽₹₩]|R?\$|zł/u.test(item) &&
        !/^\d+$/.test(item),
    )
    .map(upperStart);
}

/** "صور وخريطة وصفحة تواصل": in Arabic it is written with the word behind it. */
const arabicAnd =
  '|\\sو(?=(?:صفحة|نموذج|قسم|معرض|خريطة|مواعيد|أسعار|قائمة|أوقات|ساعات|آراء|رقم|زر)(?:\\s|$|[،.]))';

const ofName = /^\s*(?:The|Los|Las|Les|Die|Gli|Os|De)\s\p{Lu}/u;
const leadingWords =
  /^\s*(?:(?:an?|the|un[ao]?|el|la|los|las|eine?[mnrs]?|der|die|das|dem|den|une?|le|les|des|o(?!\snas$)s?|as?|il|lo|gli|i|een|het|sektioner(?:na)?|avsnitt(?:en)?|розділ(?:ами|и)|bagian|mục|en|ett|(?:(?:bereich|abschnitt|sekt?[ct]ion|sezion|secci[oó]n|seç[õã]o|rubri[qk]u?)e?[ns]?|sezioni|secties|sekcjami|разделами|wörter[n]?|begriffen?|mots|palabras|parole|palavras|(?:de )?woorden|(?:de )?categorieën|słowami|словами|orden|slovy|kategorien|catégories|categor[ií]as|categorie|kategorier(?:na)?|kategoriami|категориями|категоріями)(?!\s(?:d[eio]|d['’]|su|sobre|sur|über|von|van|aus|zu|over|o|из|про|z|från|om)\s))\s)+|^(?:还有|以及)?一?[个份]?(?=[^\s]{2}.*表单)|^(?:صفحة|قسم)\s(?=\p{L}{3})|(?<=^\p{sc=Arab}{3,14})\sمع\s[^،]*$/iu;
/** "und" of "Kategorien und", "soll gespeichert bleiben" */
const noItem =
  /^(?:und|oder|and|or|y|o|et|ou|e|en|of|i|lub|ve|и|или|та|och|dan|và)$|^(?:soll(?:en|te)?|should|must|muss)\s/iu;
const looks =
  /(?<!\p{L})(?:tema|thème|motyw|тем\p{L}+|colou?r\p{L}*|farb\p{L}*|couleurs?|cores|colori|fondo|hintergrund|fond|oscuro|escuro|dunkel\p{L}*|sombre|scuro|modo|mode|färg\p{L}*|warna|nuansa|màu|tông|кольор\p{L}*|колір|design|diseño|estilo|stil|style|tryb|режим|modu)(?!\p{L})|[다라]크 ?모드|모드$|モード$|模式$|为主|风格|[颜配]色|色$|字体|手机/iu;

function unique(items: readonly string[]): readonly string[] {
  const lower = items.map((item) => item.toLowerCase());
  return items
    .filter((item, index) => lower.indexOf(item.toLowerCase()) === index)
    .slice(0, maxItems);
}
