import { runBy } from '../../../../../starters/shared/reading/run-by.ts';
import { sectionCalled } from '../../../../../starters/page/wished/wished-sections.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

/** "Gentle site for a doula", "Einladung zum Tag", "Programm", "أطفال": the page, a part of it, whom it is for. */
const saysPage =
  /(?<!\p{L})(?:page|site|website|seite|página|pagina|sito|strona|сайт|страница)\s(?:for|für|para|pour|per|voor|dla|для)\s|\s(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:einladung (?:zu[mr]?|zur)|invitation (?:to|for)|serving|covering)(?!\p{L})|^(?:(?:spenden)?ziel|goal|target|meta|objetivo|objectif|obiettivo|doel|cel|hedef|цель|мета|mål|programm?e?|schedule|timetable|programma|programa|программа|children|kids|kinder|niños|enfants|crianças|bambini|kinderen|dzieci|çocuklar|(?:ال)?(?:أطفال|أسنان|عيون|نساء|جلدية)|दाँत)$/iu;

/** "Openingstijden" behind a question names a part of the page. */
export function isPartOfPage(name: string): boolean {
  return saysPage.test(name) || sectionCalled(name) !== undefined;
}

/** "Call Pete" says whom to reach. */
export const toReach =
  /^(?:secretary|treasurer|chair(?:man|woman|person)?|captain|organi[sz]er|therapist|tutor|teacher|instructor|chef|director|mentor|stylist|call|text|let|ring|phone|ask|contact|email|message|llama|appelez|chiama|kontakt|contacto|contato|контакты?|телефон|викладач(?:ка)?|вчитель(?:ка)?|тренер(?:ка)?|майстер|мастер|преподаватель(?:ница)?|instruktor(?:ka)?|prowadząc[ay]|eğitmen|öğretmen|koordynator(?:ka)?)\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?$/iu;

/** "GCSE and A level", "I saw: Chile, Peru, Cuba, Oman", "this month's book is 'Emma'": of a pair, a list, a time. */
export function isOneOfMany(name: string, before: string, behind: string): boolean {
  return (
    (/\s(?:and|or|und|oder|y|o|e|et|&)\s\p{Lu}$/u.test(name) && /^\s\p{Ll}/u.test(behind)) ||
    players.test(name) ||
    (/:\s$/u.test(before) && !name.includes(' ') && more.test(behind)) ||
    (counted.test(before) && /^(?:,|\s\p{L}{1,3})\s/u.test(behind)) ||
    ofNow.test(before)
  );
}

/** "Musik von Die Dorfspatzen": who plays. */
const players =
  /^(?:live\s?)?(?:musi[ck]|musique|música|musica|muziek|muzyka|музыка)\s(?:by|with|from|von|mit|de|par|avec|con|di|da|com|van|met|z|от)(?:\s|$)/iu;

/** "between 3 flatmates: " */
const counted =
  /(?<![\p{L}\d])(?:\d{1,2}|two|three|four|five|six|zwei|drei|vier|fünf|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|dois|duas|três|quatro|due|tre|quattro|twee|drie|dwie|trzy|iki|üç)\s(?:\p{L}{2,20}\s){0,2}\p{L}{2,20}:\s$/iu;

/** "Ann, Bo, Cy." or ", Bo and Cy" */
const more =
  /^(?:,\s\p{Lu}[\p{L}'’-]{1,20}){3}(?:[.;\n]|$)|^(?:,\s\p{Lu}[\p{L}'’-]{1,20}){1,8},?\s(?:and|und|y|e|et|en|i|и|&)\s\p{Lu}[\p{L}'’-]{1,20}(?:[.,;\n]|$)/u;

/** What is only for now: "this month's book is '". */
const ofNow =
  /(?:(?<!\p{L})(?:(?:this|next|last) (?:month|week|season)|of the (?:month|week)|current(?:ly)?|diese[nsr]? (?:monat|woche)|des monats|aktuell\p{L}{0,2}|(?:este|próximo|del) mes|de la semana|ce mois(?:-ci)?|du mois|d[eo]s?te mês|do mês|(?:questo|del) mese|(?:deze|van de) maand|miesiąca|bu ay(?:ın)?|месяца)(?!\p{L})|本月|这个?月|今月|이번 ?[달주]|이달의|इस महीने|هذا الشهر)[^.!?\n。,，]{0,24}["“„«「『'‘]\s?$/iu;

const roles =
  '(?:head |assistant )?(?:coach(?:es)?|(?:booking )?agent|awards?|sponsors?|mentor|hosts?|leaders?|captain|chair(?:man|woman|person)?|president|director|conductor|manager|secretary|treasurer|instructors?|judges|guides?)|\\p{L}{0,14}(?:trainer|leiter|dirigent|lehrer|führer)(?:in)?|vorsitzende[rn]?|inh(?:aber(?:in)?|\\.)|ansprechpartner(?:in)?|entraîneure?|entraîneuse|présidente?|direct(?:eur|rice)|chef(?:fe)? de chœur|animat(?:eur|rice)|responsable|entrenador[ae]?|president[ae]|directora?|líder|monitora?|treinador[ae]?|diretora?|regente|allenat(?:ore|rice)|dirett(?:ore|rice)|maestr[oa]|responsabile|voorzitter|leid(?:er|ster)|tren[ae]r(?:ka)?|prezes|dyrygent(?:ka)?|тренер|dokter(?=:)(?::\\sdrg?\\.)?|bác sĩ|giáo viên|huấn luyện viên|лікар(?:і|ка)?|викладач(?:і|ка)?|tränare|tandläkare|руководитель|дирижёр|kontakt(?:person)?|контакт|prowadz(?:i|ąc[ay])|instruktor(?:ka)?|nauczyciel(?:ka)?|вед[её]т|веде|преподаватель(?:ница)?|инструктор|вчитель(?:ка)?|інструктор(?:ка)?|eğitmen(?:i(?:miz)?)?|öğretmen(?:i(?:miz)?)?|pengajar|instruktur|giảng viên|kursledare|lärare|başkan(?:ı(?:mız)?)?|antrenör(?:ü(?:müz)?)?';
/** "who runs it (Ann Poe and Bo Lee)", "trainer ist Paul Weber", ", entraîneur Marc Petit". Not "for life coach Ann Poe". */
export const whoRuns = letterPattern(
  `(?<!\\p{L})(?:(?:who (?:runs|leads|teaches)(?: it)?|${runBy}|judges|(?<!(?:for|für|pour|para|per|voor)\\s(?:\\p{L}{1,12}\\s){0,2})coach(?:es)?)\\W{1,3}|(?:${roles})\\s(?:is|are|ist|sind|est|es|é|è|jest)\\s(?:der |die )?)$|(?:[.,;(\\n–-]\\s?|\\s(?:and|with|und|mit|et|avec|y|con|e|com|en|met|i|z)\\s)(?:(?:our|the|unsere?|der|die|notre|le|la|nuestr[oa]|el|noss[oa]|o|a|il|nostr[oa]|de|onze)\\s|l['’])?(?:${roles})\\s?:?\\s(?:Dr\\.\\s)?$`,
);

/** "those we look for: Ann Poe, Bo Lee, Cy Dow" */
export function isOfPeople(before: string, behind: string): boolean {
  return (
    (/\p{Ll}[»”")]?:\s$/u.test(before) &&
      /^(?:,\s\p{Lu}[\p{L}'’-]{1,20}\s\p{Lu}[\p{L}'’-]{1,20}){2}/u.test(behind)) ||
    (/\p{Lu}\p{L}{1,20}\s\p{Lu}\p{L}{1,20},\s$/u.test(before) && /^(?:[,.;\n]|$)/u.test(behind))
  );
}

/** "Lindelaan Utrecht" */
export const streetFirst =
  /^\p{Lu}\p{Ll}{2,20}(?:straat|laan|plein|gracht|kade|straße|strasse|gasse|allee|gatan|vägen|torget)\s\p{Lu}|^\p{Lu}\p{Ll}{2,20}str$/u;

/** "23 января 2027 в 17:00, ресторан «": where it is. */
export const heldAt =
  /\d[^.!?\n]{0,40},\s(?:(?:в|у|in|at|im|w|en|au|no|na|al)\s)?(?:ресторан|кафе|бар|клуб|отель|зал|готель|restaurant|café|cafe|hotel|ristorante|restaurante|restauracj|gasthaus|club|bar|hall|salle|sala)\p{L}{0,2}\s$/iu;

/** "wifi name CasaAzul", "Depoimento da Júlia": the name of something else. */
export const ofOthers =
  /(?<!\p{L})(?:pages|sections|box|coach|trainer(?:in)?|teacher|owner|chef|entrenadora?|entraîneur|treinadora?|allenatore|profesora?|dueñ[oa]|trener\p{L}{0,3}|тренер|rooms?|channels?|kan[aä]le?|canal(?:es|i)?|salons?|roles?|rollen?|teams?|players?|files?|folders?|columns?|tables?|currency|coins?|buttons?|tabs?|wi-?fi|wlan|user|file|domain|network|netzwerk|testimonials?|depoimentos?|testimonios?|témoignages?|testimonianz[ae]|quotes?|reviews?|zitate?|bewertung|opinia|отзыв)[\s:-]{0,2}$/iu;

/** "at 7.45pm (Sept to June), The Old School." */
export function isVenue(name: string, before: string): boolean {
  return (
    (/\d\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}(?:\s20\d\d)?,\s$/iu.test(
      before,
    ) &&
      /\s(?:Hall|Church|Green|Park|Cent(?:re|er)|School|Library|Square)$/u.test(name)) ||
    (/\d\s?[ap]m(?:\s?\([^()]{1,40}\))?,\s$/iu.test(before) && !/&|\sand\s/u.test(name))
  );
}

/** 'the next show: "' of those who give it */
export const ofShow = /(?<!\p{L})(?:show|play|production|performance|album|single|film):?\s$/iu;

/** "The Page Turners", "Scoops Ahoy" */
export const ofNames = /(?<=\p{L}\s)Ahoy|Page(?=\s\p{Lu})/u;
