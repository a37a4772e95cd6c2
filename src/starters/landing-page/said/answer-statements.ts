import { partsOf } from '../../page/forms/split-fields.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * What a request lists behind "FAQ:" as statements, without a question: as they are written. Empty where it
 * lists questions or topics.
 *
 * @example
 * statementsIn('FAQ: kids are welcome, parking is free at the Granary'); // ['kids are welcome', …]
 */
export function statementsIn(text: string): readonly string[] {
  const [, list = ''] = behindCue.exec(text) ?? [];
  const parts: string[] = [];
  for (const sentence of list.split(/(?<=[.!。！])\s*(?=\S)/u)) {
    const said = partsOf(sentence.replace(/[.!。！\s]{1,4}$/u, '')).map((part) =>
      part.trim().replace(/^(?:and|und|et|oraz|и)\s/iu, ''),
    );
    const isTold =
      said.every((part) => !asks.test(part)) &&
      said.filter((part) => states.test(part)).length * 2 >= Math.max(said.length, 1);
    if (!isTold || ofPage.test(sentence)) break;
    parts.push(...said);
  }
  return parts.filter((part) => part.length > 5 || /[^\p{ASCII}]{3}/u.test(part));
}

const behindCue =
  /^[^.:：!?\n]{0,60}?(?:[:：]|\s(?:saying|that says|which says)\s)\s?([^\n?？؟]{8,600})(?=\n|$)/u;

/** "do you deliver", "how to get there" */
export const asks =
  /^(?:do|does|can|could|is|are|how|what|when|where|who|why|which|wie|was|wann|wo|wer|warum|kann|gibt es|darf|cómo|qué|cuándo|dónde|cuánto|puedo|comment|quand|où|combien|est-ce|peut-on|como|quando|onde|quanto|posso|come|dove|hoe|wat|wanneer|waar|mag ik|kan ik|jak|gdzie|kiedy|ile|czy|как|где|когда|сколько|можно ли|як|де|коли|чи|hur|var|när|kan man|apa|apakah|bagaimana|berapa|bao nhiêu|có thể)(?!\p{L})|(?:ですか|ますか|吗|呢|까요|나요)$/iu;
const states = letterPattern(
  `(?<!\\p{L})(?:is|are|isn[’']?t|aren[’']?t|can|can[’']?t|cannot|must|should|have|has|don[’']?t|doesn[’']?t|will|we|you|yes|no|only|free|welcome|allowed|available|included|required|ist|sind|kann|können|muss|müssen|haben|hat|gibt|dürfen|darf|wird|werden|erlaubt|willkommen|kostenlos|vorhanden|bitte|keine?|es|son|está|están|hay|puede[ns]?|debe[ns]?|tiene|tenemos|gratis|bienvenid[oa]s|se permite[n]?|aceptamos|est|sont|peu(?:t|vent)|doi(?:t|vent)|il y a|on|nous|bienvenus?|gratuite?s?|acceptés?|autorisés?|é|são|tem|há|pode[m]?|deve[m]?|aceitamos|bem-vind[oa]s|grátis|è|sono|c[’']è|ci sono|può|possono|dev(?:e|ono)|benvenut[ie]|gratuit[oaie]|accettiamo|ammess[ie]|zijn|mag|mogen|moet(?:en)?|kan|kunnen|welkom|jest|są|można|trzeba|należy|mile widzian\\p{L}|bezpłatn\\p{L}|var|yok|ücretsiz|serbest|gerek\\p{L}{0,3}|edilir|alınır|\\p{L}+[ıiuü]yoruz|есть|можно|нужно|нельзя|бесплатн\\p{L}{1,2}|работаем|принимаем|є|можна|потрібно|безкоштовн\\p{L}{1,2}|är|finns|får|måste|välkomna|ingår|ada|bisa|boleh|harus|tersedia|có|được|phải|miễn phí)(?!\\p{L})|です|ます|無料|可能|歓迎|可以|免费|欢迎|需要|没有|有|있|없|가능|무료|됩니다|환영|है|हैं|يوجد|متاح|مجان|مسموح|يمكن|يجب|مرحب`,
);
/** "use blue colours": no statement for visitors. */
export const ofPage =
  /(?<!\p{L})(?:pages?|web ?sites?|design|colou?rs?|buttons?|form|make it|seite|farben?|página|pagina|colores|couleurs?|cores|colori|site|sito|strona|kolory|сайт|цвета)(?!\p{L})/iu;
