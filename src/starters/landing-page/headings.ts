import type { GivenEntry } from '../../contracts/job/plan.ts';
import { languages } from '../../contracts/languages.ts';
import { letterPattern } from '../../workspace/text/letters.ts';
import { sectionHeading } from '../page/wished/section-headings.ts';
import { type SectionKey, sectionPatterns } from '../page/wished/section-words.ts';

/** A section of the page: its heading, its id for links, and its layout. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly kind: SectionKind;
  /** What the request lists in it. */
  readonly entries?: readonly GivenEntry[];
  /** How many steps it has, of which nothing is known. */
  readonly steps?: number;
}

export type SectionKind =
  | 'cards'
  | 'plans'
  | 'menu'
  | 'hours'
  | 'schedule'
  | 'story'
  | 'steps'
  | 'questions'
  | 'quotes'
  | 'gallery'
  | 'people'
  | 'place'
  | 'note'
  | 'contact';

/** Gives each heading a unique id and a layout. Each layout is used once, because its copy is fixed. */
export function headingsOf(sections: readonly string[]): readonly Heading[] {
  const ids = new Set(reserved);
  const kinds = new Set<SectionKind>();
  return named(sections).map((text, index) => {
    const id = freeId(slugOf(text) || `section-${index + 1}`, ids);
    const wanted = kindOf(text);
    const kind = kinds.has(wanted) ? 'note' : wanted;
    ids.add(id).add(`${id}-heading`);
    kinds.add(kind);
    return { id, text, kind };
  });
}

/** Whether a heading is one for contact or a form, whatever layout is left for it. */
export function isContact(text: string): boolean {
  return kindOf(text) === 'contact';
}

/** The layout that a heading asks for. */
export function kindOf(heading: string): SectionKind {
  return layouts.find(([pattern]) => pattern.test(heading))?.[1] ?? 'note';
}

/** Drops blank and repeated headings: landmarks need distinct names. */
function named(sections: readonly string[]): readonly string[] {
  const names = sections.map((text) => text.trim().toLowerCase());
  return sections.filter(
    (_text, index) => names[index] !== '' && names.indexOf(names[index] ?? '') === index,
  );
}

/** Ids that the page uses elsewhere. */
const reserved = ['main'];

const layouts: readonly (readonly [RegExp, SectionKind])[] = [
  [whole(sectionPatterns.team, 'team'), 'people'],
  [whole(sectionPatterns.directions, 'directions'), 'place'],
  [
    /\b(?:contact|touch|rsvp|write to|reach us|sign-? ?up|newsletter|booking|reservations?|(?:\w+ )?form|waitlist|join us)\b|contact|formular|formul[aá]ri|modulo di|форм[ау]|表单|フォーム|신청|폼$|양식|फ़?ॉर्म|نموذج|حجز|kontakt|kontak|liên hệ|зв[’ʼ']яз|formulär|formulir|hubungi|reservasi|janji temu|đặt (?:lịch|hẹn|bàn|chỗ)|бронюв|запис(?:атися|у на)|bokning|anmälan|contat|reserva|контакт|联系|問い合わせ|contact opnemen|reserveren|[iİ]letişim|연락|संपर्क|تواصل|اتصل/i,
    'contact',
  ],
  [
    /(?:horarios?|horários?|horaires|orari|godziny|times|hours)\s(?:de\s|des\s|di\s|degli\s|for\s)?(?:entrenamientos?|entraînements?|allenamenti|treinos?|training|clases|cours|aulas|lezioni|misas?|zajęć)|(?:trainings|kurs|proben)zeiten|(?:training|meeting|class|mass) (?:times|hours)|\b(?:gig|show|concert|event) (?:info(?:rmation)?|details)\b/iu,
    'schedule',
  ],
  [
    /\b(?:hours|opening|when we)\b|hor[aá]rio|öffnungszeit|openingstijd|çalışma saat|영업시간|खुलने का समय|horaires|orari|godziny|часы|营业时间|営業時間|ساعات|مواعيد|jam (?:buka|operasional)|giờ (?:mở|làm)|(?:години|час|графік|режим|розклад) роботи|öppettider/i,
    'hours',
  ],
  [
    /\b(?:schedule|shows|gigs|concerts|tour dates|programm?e?|agenda|timetable|timeline|experience|education)\b|programa|ablauf|zeitplan|programma|tijdschema|일정|कार्यक्रम|programme|расписан|программ|日程|スケジュール|プログラム|البرنامج|jadwal|susunan acara|lịch (?:học|tập|trình|sinh)|thời kh|chương trình|розклад|програм|schema och tider|(?:tränings|vecko|kurs|pass)schema/i,
    'schedule',
  ],
  [
    /\bmenus?\b|menú|speisekarte|menukaart|menü|मेनू|cardápio|^(?:la )?carte$|меню|菜单|メニュー|메뉴|قائمة الطعام|thực đơn|^meny$|^menyn$|matsedel/i,
    'menu',
  ],
  [
    /\b(?:pric(?:e|es|ing)|plans|packages|tickets|rates|membership)\b|precio|preise|prijzen|tarieven|cennik|ceny|fiyat|가격|요금|दाम|क़ीमत|tarif|prix|preço|prezzi|цен|价格|料金|月謝|أسعار|harga|biaya|bảng giá|học phí|^giá(?: |$)|ціни|вартість|розцінки|^pris|avgifter/i,
    'plans',
  ],
  [
    /\b(?:faqs?|questions?)\b|pregunta|fragen|vragen|pytania|sorular|질문|सवाल|perguntas|dúvidas|domande|frågor|pertanyaan|câu hỏi|запитання|питання|вопрос|问题|質問|أسئلة/i,
    'questions',
  ],
  [
    /\b(?:testimonials?|reviews?|quotes|voices|customers say)\b|testimoni|témoignage|referenzen|opinion|stimmen|bewertung|beoordeling|reseña|ervaringen|recensies|opinie|yorumlar|후기|समीक्षा|avis|depoiment|recensioni|отзыв|评价|お客様の声|відгук|ulasan|đánh giá|omdöme|recensioner/i,
    'quotes',
  ],
  [
    /\b(?:how(?! to (?:join|find|get|order|book|apply|enrol|sign|volunteer|donate|help|adopt))|steps|process|getting started)\b|cómo(?! (?:inscri|llegar|reserv|pedir|apunt))|ablauf|hoe het werkt|werkwijze|jak to działa|nasıl çalışır|방법|कैसे|comment(?! (?:s[’']inscri|venir|réserv|command|adhér))|como (?:funciona|trabalho)|come (?:funziona|lavoro)|so arbeite|jak pracuję|進め方|流程|진행|как это|(?:cara|alur) kerja|quy trình|cách (?:tôi )?làm việc|як (?:це|ми|я) працю|så (?:jobbar|arbetar|funkar|går)/i,
    'steps',
  ],
  [
    /\b(?:gallery|screenshots|work|works|portfolio|photos|pictures|projects?|products?|showcase)\b|galleri|galer|معرض|bilder|foto|producten|갤러리|गैलरी|照片|相册|写真|사진|zdjęci|तस्वीर|صور|produkty|ürünler|상품|produkt|producto|produto|prodotti|галере|作品|ギャラリー|thư viện ảnh|hình ảnh|bộ sưu tập|tác phẩm|sản phẩm/i,
    'gallery',
  ],
  [
    /\b(?:about|bio|story|who|introduction|history|mission|team|information)\b|sobre|quiénes|quién soy|quem (?:eu )?sou|wer ich bin|wie ik ben|kim jestem|кто я(?![а-я])|historia|nosotros|über uns|geschichte|om (?:oss|mig)|tentang (?:kami|saya)|giới thiệu|về (?:chúng tôi|tôi)|про (?:нас|мене)|over ons|over mij|geschiedenis|ons verhaal|o nas|o mnie|hakkımı?z?da|hikâ?ye|소개|이야기|बारे में|परिचय|à propos|histoire|história|chi siamo|chi sono|quem somos|qui sommes|qui suis|über mich|обо мне|自己紹介|storia|о нас|истор|关于|私たち|من نحن|قصتنا/i,
    'story',
  ],
  [
    /^music$|\b(?:features?|services?|benefits|offers?|why|expect|skills|promotions|advantages)\b|servicio|väntar dig|yang menanti|bạn sẽ có gì|на вас чекає|послуг|tjänster|layanan|dịch vụ|ofrecemos|leistung|angebot|erwartet|diensten|aanbod|verwachten|ofert|prestation|spodziewać|usług|neler|sunuyoruz|기대|hizmet|제공|서비스|क्या मिलेगा|सेवा|attend|serviços|esperar|servizi|aspettarsi|услуг|ждёт|期待|できること|サービス|服务|خدمات|ينتظرك/i,
    'cards',
  ],
];

/** All of a heading, in the words of requests or of a page. */
function whole(words: string, key: SectionKey): RegExp {
  const own = languages.map((language) => sectionHeading(key, language)).join('|');
  return letterPattern(`^(?:${words}|${own})$`, 'iu');
}

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-$/g, '');
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id) || taken.has(`${id}-heading`); count += 1)
    id = `${wanted}-${count}`;
  return id;
}
