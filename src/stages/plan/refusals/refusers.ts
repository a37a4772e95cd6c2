import { letterPattern } from '../../../workspace/text/letters.ts';

export interface Refuser {
  readonly pattern: RegExp;
  /** Whether it refuses whatever its clause names, or only parts of a page. */
  readonly isAll: boolean;
}

const words = (text: string): RegExp =>
  letterPattern(
    `(?<![\\p{L}\\p{M}])(?:(?:but|and|aber|und|bitte|pero|y|mais|et|mas|e|ma|ale|i|но|и|та|maar|och|men|dan|tapi|và|nhưng|en)\\s)?(?:${text})\\s(?!\\d|[€$£]|(?:just|only|better|other|ordinary|longer|more|less|fewer|nur|solo|sólo|só|seulement|tylko|только|alleen|matter|problem|idea|doubt|wonder)(?!\\p{L}))`,
    'giu',
  );

/** Words ahead of what they refuse. */
export const refusedBefore: readonly Refuser[] = [
  {
    isAll: false,
    pattern: words(
      "no|without|w/o|not an?|never an?|zero|nor|kein(?:e[nmrs]?)?|ohne|weder|sin|nada de|tampoco|ni|sans|pas d[’']?|pas de|aucune?|sem|senza|niente|nessun[ao]?|bez|żadn\\p{L}{1,3}|geen|zonder|без|никаких|никакой|ни|жодн\\p{L}{1,3}|ніяк\\p{L}{1,3}|utan|ing(?:en|et|a)|tanpa|(?:tidak|jangan|nggak|gak|tak) ada|không(?: có)?|khong(?: co)?|بدون|من دون|من غير|بلا|बिना",
    ),
  },
  {
    isAll: true,
    pattern: words(
      [
        "(?:please )?(?:do not|don[’']?t|dont) (?:add|put|include|use|show|need|want|make|give|write)|i hate|skip(?= the)|leave out|instead of|rather than",
        'no (?:quiero|queremos|pongas|pongan|ponga|añadas|agregues|incluyas|necesito|necesitamos|hace falta|uses|uséis|metas)|en vez de|en lugar de',
        '(?:statt|anstatt|anstelle von|anstelle)',
        "ne (?:mets|mettez|rajoute|rajoutez|veux|voulons) pas|(?:je|on) ne veux? pas|pas besoin d[e’']|au lieu d[e’']|plutôt que",
        'não (?:quero|queremos|precisa|preciso|coloque|coloca|ponha|põe|use|usa|inclua)|em vez de|ao invés de|no lugar de',
        'non (?:voglio|vogliamo|mettere|metta|aggiungere|usare|serve|servono|occorre)|invece d(?:i|el|ella|ei)|al posto d(?:i|el|ella|ei)',
        'nie (?:chcę|chce|chcemy|potrzebuję|dodawaj|wstawiaj|używaj|rób|dawaj|trzeba)|zamiast',
        'in plaats van|ik wil geen|gebruik geen|zet geen',
        'не (?:нужн\\p{L}{1,3}|надо|хочу|добавля\\p{L}{1,4}|ставь\\p{L}{0,2}|использу\\p{L}{1,4}|делай\\p{L}{0,2})|вместо',
        'не (?:потріб\\p{L}{1,4}|треба|хочемо|дода\\p{L}{1,4}|став\\p{L}{0,3}|використову\\p{L}{1,4}|роб\\p{L}{1,3})|замість',
        '(?:tidak|nggak|gak|ga|enggak|tak) (?:usah|perlu|butuh|mau|ingin|pakai)(?: (?:ada|pakai))?|jangan (?:pakai|pake|tambah\\p{L}{0,3}|taruh|tampilkan|gunakan|masukkan)|daripada',
        'không (?:cần|muốn|dùng|thêm|hiển thị)(?: (?:có|thêm))?|đừng (?:có|thêm|dùng|cho|để|đưa)|thay vì|khong (?:can|muon)',
        '(?:(?:jag|vi) )?(?:vill|behöver) inte (?:ha|använda)|vill inte att|(?:lägg|ta|sätt) inte (?:till|in|med|dit)|använd inte|i ?stället för|hoppa över',
        'لا (?:أريد|اريد|نريد|تضع|تضيف|تضف|تستخدم|نحتاج|أحتاج)|ما (?:بدي|أبغى|ابغى|نبي)|بدل[اًا]{0,2} من|مش عايز',
      ].join('|'),
    ),
  },
  {
    isAll: true,
    pattern:
      /(?:请)?(?:不要(?!错过)|不需要|(?:无需|无须)(?!预)|别(?:放|加|用|要|写|做)|不想要|切勿|而不是)/gu,
  },
];

/** Words behind what they refuse. */
export const refusedAfter: readonly Refuser[] = [
  {
    isAll: false,
    pattern:
      /(?:なし|無し|抜き|(?<![가-힣])없이|(?<![가-힣])없는|(?<!\p{L})(?:olmadan|olmasın|yok|के बिना)(?!\p{L}))/gu,
  },
  {
    isAll: true,
    pattern:
      /(?<!\p{L})değil(?=\sde\s|,)|(?<!予約)(?:は|が|も)?(?<!予約は?)(?:不要|いらない|いりません|要らない|要りません|必要ない|必要ありません|(?:入れ|載せ|使わ|付け|つけ|置か)ないで|の代わりに)[\p{Script=Hiragana}]{0,6}|[은는이가도을를]?\s?(?:필요\s?없\p{L}{0,4}|(?:넣|쓰|하|달|붙이|만들)지\s?(?:마\p{L}{0,3}|말\p{L}{0,4})(?:\s주세요)?|빼\s?(?:주\p{L}{0,3}|고)|말고|대신)|(?<!\p{L})(?:istemiyor\p{L}{1,3}|koyma\p{L}{0,3}|ekleme\p{L}{0,3}|kullanma\p{L}{0,3}|yerine|gerek yok|नहीं चाहिए|मत (?:डाल\p{L}*\p{M}*|रख\p{L}*\p{M}*)|की जगह|не нуж\p{L}{1,2}|не надо|не (?:потріб\p{L}{2,4}|треба)|behövs inte|is not needed|isn[’']t needed|are not needed|brauche ich nicht|brauchen wir nicht|nicht nötig)(?!\p{L})/giu,
  },
];
