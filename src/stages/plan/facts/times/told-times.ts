import { untilMidnight } from './written-times.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** "Training Di 18-20 Uhr Jugend, Do 19-22 Uhr Erwachsene": when a club meets, and no opening hours. */
export const trainings =
  /(?<=^|[.!?\n]\s{0,2})(?:training(?:szeiten|s)?|proben?|probenzeiten|practices?|rehearsals?|entrenamientos?|ensayos?|entraînements?|répétitions?|treinos?|ensaios?|allenament[oi]|prove|trainingen|repetities|treningi?|próby|antrenman(?:lar)?|тренировки|репетиции)\s(?=[^.!?\n]{0,20}\p{L})(?=[^.!?\n]{2,60}\d)(?:[^.,!?\n]|(?<=\d)\.(?=\d|\s(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez))|,(?=[^.,!?\n]{0,60}\d)){4,140}/giu;
/** "수업은 월수금 오전 10시와 저녁 7시이고" */
export const koreanClasses =
  /(?<=^|[.!?,\n]\s?)\p{L}[^.,!?\n]{0,30}\d시(?:\s?\d{1,2}분|\s?반)?[와과]\s[^.,!?\n]{0,16}\d시(?:\s?\d{1,2}분|\s?반)?(?=이고|이며|입니다|예요|이에요)/gu;
/** "Partenze alle 9:30, 14:30 e 18:30" */
export const departures =
  /(?<=^|[.!?\n]\s{0,2})\p{Lu}[^.!?\n:,\d]{2,40}\d{1,2}[:.h]\d{2}(?:\s?(?:am|pm|Uhr|uur|h))?(?:(?:,\s|\s(?:and|und|y|et|e|en|i|ve|и)\s)\d{1,2}[:.h]\d{2}(?:\s?(?:am|pm|Uhr|uur|h))?){1,6}(?=[,.;\n]|$)/gu;
/** "Check-out bis 10 Uhr", "check out at 11" */
export const stays = letterPattern(
  "(?<!\\p{L})(?:(?:late |early )?check-?\\s?(?:in|out)|anreise|abreise)\\s(?:is |ist )?(?:bis|ab|um|von|vor|a las|desde|hasta|antes de|à|dès|avant|jusqu[’']à|a partir|das|até|dalle|entro|alle|vanaf|tot|om|od|do|с|до)(?:\\s(?:las|le|les|das|de))?\\s\\d{1,2}(?:[:.h]\\d{2})?(?:\\s?(?:am|pm|uhr|uur|h)(?!\\p{L}))?(?:\\s?(?:[-–]|to|until|till|bis|a las|hasta las|à|às|alle|tot|do|до)\\s?\\d{1,2}(?:[:.h]\\d{2})?(?:\\s?(?:am|pm|uhr|uur|h)(?!\\p{L}))?)?(?![\\d:])|(?<!\\p{L})(?:arrivée|llegada|entrada|arrivo|aankomst|check-?in)\\s\\d{1,2}(?:[:.h]\\d{2}|\\s?h)?(?:,|\\s(?:et|y|e|en|[/–-]))?\\s(?:départ|salida|saída|partenza|vertrek|check-?out)\\s\\d{1,2}(?:[:.h]\\d{2}|\\s?h)?(?![\\d:])",
  'giu',
);

/** What stands behind a time and ends it: "到12点", "-midnight". */
export const untilHour = letterPattern(
  `^(?:到|至|から|～|〜)\\s?(?:下午|晚上|午後)?\\d{1,2}(?:[点時时]半?|:\\d{2})(?:まで)?|^から(?=[、。,\\s]|$)|^\\s(?:til|till|until)\\slate(?!\\p{L})|${untilMidnight}`,
);
