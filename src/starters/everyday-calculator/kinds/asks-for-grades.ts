import { allMatches } from '../../../workspace/text/all-matches.ts';
import { readAmounts } from '../../page/reading/read-amounts.ts';

/** Whether a request is for an average of grades that weigh differently: credits, coefficients, shares, a GPA. */
export function asksForGrades(message: string): boolean {
  return (
    grades.test(message) &&
    (weighed.test(message) || gpa.test(message) || sharesOf(message).length > 0)
  );
}

/** A part of a grade with its share in percent. */
export interface Share {
  readonly name: string;
  readonly percent: number;
}

/**
 * The parts of a grade whose shares a request names; none unless they make up most of it.
 *
 * @example
 * sharesOf('Homework counts 20%, final exam 80%'); // [{ name: 'Homework', percent: 20 }, { name: 'Final exam', percent: 80 }]
 */
export function sharesOf(message: string): readonly Share[] {
  const shares = readAmounts(withSigns(message)).flatMap(({ label, value, unit }) => {
    const name = label.replace(ahead, '').replace(counts, '').trim();
    return unit === '%' && name !== '' && name.length <= 30 && value > 0
      ? [{ name: name.charAt(0).toUpperCase() + name.slice(1), percent: value }]
      : [];
  });
  const sum = shares.reduce((all, { percent }) => all + percent, 0);
  return shares.length > 1 && sum >= 60 && sum <= 100 ? shares : [];
}

/**
 * The courses that a request names with what they weigh.
 *
 * @example
 * coursesOf('Matematik 6 kredi, Fizik 4 kredi'); // [['Matematik', '6'], ['Fizik', '4']]
 */
export function coursesOf(message: string): readonly (readonly [name: string, credits: string])[] {
  const found = allMatches(message.slice(0, 2000), course).map(
    ({ groups }) => [groups?.['name'] ?? '', groups?.['credits'] ?? ''] as const,
  );
  return found.length > 1 ? found : [];
}

/** The mark from which a course is passed, where a request says so. */
export function passMarkOf(message: string): number | undefined {
  const mark = Number(passMark.exec(message)?.[1]?.replace(',', '.') ?? 0);
  return mark > 0 ? mark : undefined;
}

/** "yüzde 40", "40 Prozent" */
function withSigns(message: string): string {
  return message
    .replace(/(?<!\p{L})yüzde (\d{1,3})/giu, '$1%')
    .replace(
      /(?<=\d) (?:percent|prozent|por ciento|pour ?cent|por cento|per cento|procent|процент\p{L}{0,3})(?!\p{L})/giu,
      '%',
    );
}

const course =
  /(?<=^|[,;:(\n]\s?|\s(?:and|und|y|et|e|en|i|ve|и)\s)(?<name>\p{Lu}[\p{L}\p{N}]{1,20}(?: \p{L}[\p{L}\p{N}]{0,20}){0,3}?)\s?[:(–-]?\s?(?<credits>\d{1,2})\s?(?:credits?|credit (?:hours|points)|ects|cfu|cp|lp|leistungspunkte|créditos?|crédits?|crediti|studiepunten|punkt\p{L}{0,2} ects|kredi|кредит\p{L}{0,3})(?!\p{L})/giu;
const passMark =
  /(?<!\p{L})(?:geçme notu|pass(?:ing)? (?:grade|mark)|bestanden (?:ab|mit)|nota (?:mínima|de corte|para aprobar)|note de passage|voto minimo|voldoende (?:is|vanaf)|zalicz\p{L}{1,4} od|проходной балл)[^\d.,;\n]{0,12}(\d{1,3}(?:[.,]\d)?)/iu;

/**
 * Whether the parts of a grade weigh in percent, and what is still needed is asked for; with the grade that
 * is to be reached, if the request names it.
 *
 * @example
 * wantsNeeded('weight in %, what I need in the final to get 70'); // { goal: '70' }
 */
export function wantsNeeded(message: string): { readonly goal: string } | undefined {
  if (sharesOf(message).length === 0 && !(needed.test(message) && /[%％]/u.test(message)))
    return undefined;
  return { goal: toGet.exec(message)?.[1] ?? '' };
}

const needed =
  /(?<!\p{L})(?:(?:i|you|they|is|still) need(?:ed)?|needed (?:in|on|for)|(?:noch )?(?:brauche|benötig\p{L}{1,2}|nötig)|necesit[oa]|il (?:me )?faut|preciso|mi serve|nodig|potrzeb\p{L}{1,5}|gerek\p{L}{0,5}|нужно)(?!\p{L})|还需|必要|필요/iu;
const toGet =
  /(?<!\p{L})(?:to (?:get|reach|pass with)|for an?|um|para (?:sacar|tirar|llegar a)|pour (?:avoir|obtenir)|per (?:avere|arrivare a)|чтобы получить)(?:\s\p{L}{1,6})?\s(\d{1,3})(?!\d)/iu;

/** "a calculator with exams", "Homework counts" */
const ahead =
  /^.{0,80}\s(?:with|where|mit|wo|con|donde|avec|où|com|onde|dove|met|waar|z|gdzie|с|где)\s/iu;
const counts =
  /\s(?:sayıl\p{L}{1,4}|etkili|counts?|(?:is|are)(?: worth)?|weighs?|worth|makes? up|for|zähl(?:t|en)|ist|cuentan?|valen?|es|son|comptent?|vaut|valent|contam?|vale|contano?|tellen|telt|liczą się|liczy się|to|составля\p{L}{2}|весит)(?:\s(?:for|as|zu|mit|pour|per|un|el|voor))?$/iu;

const gpa = /(?<!\p{L})c?gpa(?!\p{L})/iu;
const grades =
  /(?<!\p{L})(?:c?gpa|grades?|marks?|noten\p{L}{0,12}|notas?|calificaciones|notes?|moyenne|média|vot[io]|media|cijfers?|ocen\p{L}{0,2}|średni\p{L}|not ortalama\p{L}{0,3}|оцен\p{L}{1,3}|балл\p{L}{0,2})(?!\p{L})|绩点|成绩|成績|评分|학점|성적|평점|ग्रेड|معدل|درجات/iu;
const weighed =
  /(?<!\p{L})(?:credits?|weight(?:s|ed|ing)?|ects|gewicht\p{L}{0,6}|créditos|peso[s]?|ponderad[ao]|pondéré\p{L}{0,2}|crédits|coefficients?|coef|pesat[ae]|crediti|cfu|weging|gewogen|wag[iąa]?|ważon\p{L}{1,2}|kredi\p{L}{0,4}|ağırlık\p{L}{0,4}|вес(?:ами|а|ом)?|кредит\p{L}{0,2})(?!\p{L})|学分|単位|학점|가중|क्रेडिट|ساعات/iu;
