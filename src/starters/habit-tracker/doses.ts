import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';
import { upperStart } from '../../workspace/text/with-capitals.ts';
import { dictionary } from '../page/dictionary.ts';

export const doseWords = dictionary(['medicine', 'empty'], {
  en: 'Medicine | No medicines yet. Add the first one.',
  es: 'Medicamento | Aún no hay medicamentos. Añade el primero.',
  de: 'Medikament | Noch keine Medikamente. Füge das erste hinzu.',
  fr: 'Médicament | Pas encore de médicaments. Ajoutez le premier.',
  pt: 'Remédio | Ainda não há remédios. Adicione o primeiro.',
  it: 'Medicina | Ancora nessuna medicina. Aggiungi la prima.',
  nl: 'Medicijn | Nog geen medicijnen. Voeg het eerste toe.',
  pl: 'Lek | Nie ma jeszcze leków. Dodaj pierwszy.',
  tr: 'İlaç | Henüz ilaç yok. İlkini ekle.',
  ru: 'Лекарство | Лекарств пока нет. Добавьте первое.',
  zh: '药物 | 还没有药物，添加第一个吧。',
  ja: '薬 | まだ薬がありません。最初のひとつを追加しましょう。',
  ko: '약 | 아직 약이 없어요. 첫 약을 추가하세요.',
  hi: 'दवा | अभी कोई दवा नहीं। पहली जोड़ें।',
  ar: 'الدواء | لا أدوية بعد. أضف الأول.',
  id: 'Obat | Belum ada obat. Tambahkan yang pertama.',
  vi: 'Thuốc | Chưa có thuốc nào. Hãy thêm thuốc đầu tiên.',
  uk: 'Ліки | Ліків поки немає. Додайте перші.',
  sv: 'Medicin | Inga mediciner än. Lägg till den första.',
});

/** Whether medicines are to be taken at several times that the request names. */
export function asksForDoses(text: string): boolean {
  return dosesIn(text).length > 1;
}

/** What a request calls its reminders: a page that is closed sends none. */
export function remindersIn(text: string): readonly string[] {
  return reminder.exec(text.slice(0, 2000))?.slice(0, 1) ?? [];
}

const reminder =
  /(?<!\p{L})(?:remind(?:s me|ers?| me| her| him| us)|erinner(?:ungen|ung|t mich|e mich)|recordatorios?|(?:que me )?recuerde|rappels?|me rappelle|lembretes?|me lembre|promemoria|mi ricord[ai]|herinner(?:ingen|ing)|przypom(?:nienia|nienie|ina)|hatırlat\p{L}{0,8}|напомина\p{L}{2,4}|нагадув\p{L}{2,5}|påminn\p{L}{2,6}|pengingat|nhắc nhở)(?!\p{L})|提醒|リマインド|リマインダー|お?知らせて|알림|याद दिला|تذكير/iu;

/** Whether what is ticked off is medicine. */
export function isOfMedicine(text: string): boolean {
  return medicine.test(text.slice(0, 400));
}

/**
 * The medicines of a request with a row for each time, at most 24. Empty where it is of no medicine.
 *
 * @example
 * dosesIn('pills: Losartan 8am and 8pm, Metformin 12pm'); // ['Losartan, 8am', 'Losartan, 8pm', 'Metformin, 12pm']
 */
export function dosesIn(message: string): readonly string[] {
  const text = message.slice(0, 2000);
  if (!isOfMedicine(text) && !(isFed.test(text) && ticksOff.test(text))) return [];
  const rows = allMatches(text, dose).flatMap(({ groups: { name = '', times = '' } = {} }) => {
    const listed = times.split(joints).map((time) => time.trim());
    // "8 und 20 Uhr"
    const unit = /\s?(?:uhr|h|時|点|시|am|pm)$/iu.exec(listed.at(-1) ?? '')?.[0] ?? '';
    return listed.map(
      (time) => `${upperStart(name.trim())}, ${/^\d{1,2}$/u.test(time) ? time + unit : time}`,
    );
  });
  return [...new Set(rows)].slice(0, 24);
}

const medicine =
  /(?<!\p{L})(?:medic(?:ines?|ations?|ine[nrs]?|amentos?|aments?|ijnen?|ina|inali|iner|in)|meds|pills?|tablets?|vitamins?|médicaments?|médocs|pilules?|comprim[ié]\p{L}{1,3}|medikament\p{L}{0,8}|pillen\p{L}{0,8}|tabletten?\p{L}{0,8}|arznei\p{L}{0,8}|remédios?|pastillas?|pastigli[ae]|farmac[io]|pillole|pil(?:len)?doos|lek(?:i|ów|ach|arstw\p{L}{0,2})|tablet(?:ki|ek)|ilaç\p{L}{0,6}|лекарств\p{L}{0,3}|таблет\p{L}{1,3}|лік(?:и|ів)|пігул\p{L}{1,3}|piller|obat|thuốc)(?!\p{L})|药|薬|약|दवा|دواء|أدوية|الأدوية/iu;

/** "cat feeding app: Tom 8am and 7pm, tick off when fed" */
const isFed =
  /(?<!\p{L})(?:feed(?:ing)?s?|fed|fütter\p{L}{1,5}|futter\p{L}{0,8}|alimentar|comida|nourr\p{L}{1,4}|repas|pasti|dar da mangiare|voer\p{L}{0,4}|karmi\p{L}{1,5}|besleme\p{L}{0,3}|корм\p{L}{1,6}|годув\p{L}{1,5}|mat(?:a|ning)|memberi makan)(?!\p{L})|喂|えさ|餌|밥 ?주/iu;
const ticksOff =
  /(?<!\p{L})(?:(?:tick|check|cross|mark)(?:s|ed|ing)? (?:\p{L}{1,10} ){0,2}(?:off|when|as)|abhak\p{L}{1,3}|abzuhaken|marcar|cocher|spunt\p{L}{1,4}|afvink\p{L}{1,3}|odhacz\p{L}{1,4}|işaretle\p{L}{0,5}|отмеча\p{L}{1,4}|відміча\p{L}{1,4}|bocka av)(?!\p{L})|打勾|チェック|체크/iu;

const clock =
  '(?:\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:[ap]m(?!\\p{L})|[ap]\\.m\\.|uhr|h(?:rs)?(?!\\p{L})|時|点|시)|\\d{1,2}[:.]\\d{2}(?:\\s?uhr)?)';
const partOfDay =
  '(?:(?:in the |at |por la |de la |à |le |la |a |o |w |am |’s |in de |’s )?(?:mornings?|noon|lunch|midday|evenings?|night|bedtime|morgens?|mittags?|abends?|nachts|mañana|mediodía|noche|matin|midi|soir|manhã|almoço|noite|mattina|pranzo|sera|ochtends?|avonds?|rano|południe|wieczorem|sabah|öğle|akşam|утром|днём|вечером|вранці|ввечері|morgon|kväll|pagi|siang|malam|sáng|trưa|tối)(?!\\p{L})|早上|中午|晚上|朝|昼|夜|夕|아침|점심|저녁|सुबह|दोपहर|शाम|रात|صباحا?|مساء)';
const and = '(?:and|und|y|et|e|i|en|ve|и|і|та|och|dan|và|&|\\+|/)';
const joint = `(?:\\s?[,、，/+]\\s?|\\s${and}\\s|[와과]\\s|と|和)`;
const time = `(?:${clock}|${partOfDay})`;
const name =
  "\\p{L}[\\p{L}\\p{M}’'-]{1,24}(?: (?!at |um )\\p{L}[\\p{L}\\p{M}’'-]{0,14}| \\d{1,4}(?:[.,]\\d{1,2})?\\s?(?:mg|mcg|µg|ml|g|ie|iu|мг|мл)(?!\\p{L})){0,2}?";
/** "Losartana 8h e 20h", "Ramipril um 8 und 20 Uhr", "ロサルタン 8時と20時" */
const dose = letterPattern(
  `(?<=[:：,，、;；.\\n（(]\\s?|(?<!\\p{L})(?:${and}|with|mit|con|com|avec|met|z|с|med)\\s)(?<name>${name})(?:\\s?[:：(]?\\s?|\\s(?:at|um|a las?|à|às|alle|om|o|w|в|о|kl\\.?|jam|lúc)\\s|[はを]\\s?)(?<times>(?:(?:(?:at|um|a las?|à|às|alle|om|o|kl\\.?)\\s)?(?:${time}|\\d{1,2}(?=${joint}${time}))${joint}(?:(?:at|um|a las?|à|às|alle|om|o|kl\\.?)\\s)?){0,5}${time})`,
  'giu',
);
const joints = letterPattern(`${joint}(?:(?:at|um|a las?|à|às|alle|om|o|kl\\.?)\\s)?`, 'iu');
