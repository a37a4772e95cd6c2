import { wholeWords } from '../../not-included/wished.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

const named = (pattern: string): RegExp => letterPattern(wholeWords(pattern).source);

/** What requests call the sections for a story, for voices and for questions, in any language. */
export const sectionWords = {
  story: named(
    '(?:short |brief |her |his |their ){0,2}life story|(?:kurze )?lebensgeschichte|(?:breve )?historia de (?:su )?vida|(?:courte )?histoire de (?:sa )?vie|(?:breve )?história de (?:sua )?vida|(?:breve )?storia della (?:sua )?vita|levensverhaal|histori\\p{L} życia|hayat hikayesi|история жизни|生平|生涯|약력|जीवन कहानी|قصة حياته?ا?|(?:short |brief |my |artist )?bio(?:graphy)?(?: section)?(?=[,.;]|\\s(?:and|plus)\\s|$)|(?:kurze?r? )?(?:bio|lebenslauf)(?=[,.;]|\\s(?:und|sowie)\\s|$)|about (?:me|us|section|page|part)|(?:an?|short|brief) about(?=[,. ]|$)|über (?:mich|uns)(?=[- ](?:seite|abschnitt|bereich|teil)|[,.;]|\\s(?:und|sowie)\\s|$)|sobre (?:mí|nosotros|mim|nós)|quién soy|quem (?:eu )?sou(?! eu)|who i am|wer ich bin|wie ik ben|kim jestem|кто я|quiénes somos|quem somos|à propos|qui (?:sommes-nous|suis-je)|chi (?:siamo|sono)|over (?:mij|ons(?! team))|o (?:mnie|nas)(?=[,.;]|\\s(?:i|oraz)\\s|$)|hakkımda|hakkımızda|(?:bizim )?hik[aâ]yemiz|our story|(?:(?:the|our) )?story (?:of|about) (?:the|our|my) family|unserer? geschichte|historia de (?:la|nuestra) familia|histoire de (?:la|notre) (?:famille|maison)|história da (?:nossa )?família|storia della (?:nostra )?famiglia|unsere geschichte|nuestra historia|notre histoire|nossa história|la nostra storia|ons verhaal|nasza historia|наша история|обо мне|о нас|关于我们?|关于我|私たちについて|自己紹介|자기 ?소개|회사 ?소개|हमारे बारे में|मेरे बारे में|من نحن|نبذة عن(?:ا|ي)|tentang (?:kami|saya|toko)|(?:phần |mục )?giới thiệu(?=[,.;]| và |$)|về (?:chúng tôi|tôi|mình)(?=[,.;]| và |$)|про (?:нас|мене|себе|компанію)|om (?:oss|mig)(?=[,.;]| och |$)',
  ),
  quotes: named(
    "testimonials?|(?:customer|client|guest|student|parent|patient)s?['’]?s? (?:reviews?|quotes|voices|words)|(?:reviews?|quotes|words) (?:from|of|by) (?:\\p{L}{2,6} ){0,2}(?:customers?|clients?|guests?|students?|parents)|reviews(?: section)?(?=[,.;]|\\s(?:and|plus|slider)|$)|(?:kunden|patienten)stimmen|kundenbewertungen|referenzen|testimonios?|(?:opiniones|reseñas|opinie|beoordelingen|bewertungen|avis)(?=[,.;]|\\s(?:y|e|i|en|und|et)\\s|$)|آراء (?:ال)?(?:مرضى|عملاء|زبائن|ضيوف)|opiniones de (?:clientes|alumnos|pacientes)|témoignages?|avis (?:des? )?(?:clients?|patients)|depoimentos?|testimonianze|recensioni|klantervaringen|opinie (?:klientów|pacjentów|gości)|(?:müşteri|hasta|misafir|konuk|öğrenci|üye|ziyaretçi) yorumları|reviews van klanten|отзывы|客户评价|お客様の声|(?:고객 ?|이용 ?)?후기|ग्राहकों की राय|समीक्षाएँ|آراء العملاء|(?:testimoni|ulasan)(?: (?:pelanggan|klien|tamu|pasien|murid))?|(?:đánh giá|nhận xét|cảm nhận)(?: của)? (?:khách(?: hàng)?|học viên)|відгук(?:и|ами)(?: (?:клієнтів|гостей|пацієнтів|учнів))?|(?:kund)?omdömen|recensioner",
  ),
  questions: named(
    'faqs?|frequently asked questions?|häufige(?:n)? fragen|preguntas frecuentes|foire aux questions|questions fréquentes|perguntas frequentes|dúvidas frequentes|domande frequenti|veelgestelde vragen|najczęstsze pytania|częste pytania|sık(?:ça)? sorulan sorular|(?:част(?:ые|о задаваемые) )?вопросы(?: и |-)ответы|част(?:ые|о задаваемые) вопросы|常[见見][问問][题題]|よくある(?:ご)?質問|자주 ?묻는 ?질문|अक्सर पूछे जाने वाले (?:सवाल|प्रश्न)|و?(?:ال|لل)?أسئلة (?:ال)?(?:شائعة|متكررة)|pertanyaan (?:umum|yang sering (?:di)?(?:ajukan|tanyakan))|(?:các )?câu hỏi thường gặp|(?:часті|поширені) (?:за)?питання|vanliga frågor(?: och svar)?|frågor och svar',
  ),
};

/** Whether words name a section of a page and tell nothing: "with an FAQ". */
export function namesSection(words: string): boolean {
  return Object.values(sectionWords).some((pattern) => pattern.test(words));
}
