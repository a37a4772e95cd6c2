import type { Trade } from '../trade.ts';

export const dentalPractice: Trade = {
  words:
    'dentists?|dentistry|orthodontists?|dental (?:practices?|clinics?|offices?|surger(?:y|ies)|studios?)|zahnarzt(?:praxis|praxen|es|s)?|zahnärzt(?:in(?:nen)?|en?|lich\\p{L}{0,3})|zahn(?:medizin|klinik|praxis)|kieferorthopäd\\p{L}{1,6}|dentist(?:as?|es?|i)|clínicas? (?:dental(?:es)?|odontológicas?|dentárias?)|consultori?os? (?:dental(?:es)?|odontológicos?)|consultórios? (?:dentários?|odontológicos?)|odontólog[oa]s?|odontolog[ií]a|cabinets? dentaires?|chirurgiens?[ -]dentistes?|studi?o? dentistic[oi]|tandarts(?:en|praktijk(?:en)?)?|stomatolog(?:a|iem|ów|ia|ii|ię|iczn\\p{L}{1,3})?|dentyst(?:a|y|ę|ą|ów|k\\p{L}{1,2}|yczn\\p{L}{1,3})|стоматолог\\p{L}{0,8}|дантист\\p{L}{0,3}|зубн\\p{L}{2,3} (?:врач|клиник|кабинет)\\p{L}{0,3}|diş (?:hekim|klini[kğ]|doktor|poliklini[kğ]|muayenehane)\\p{L}{0,8}|dişçi\\p{L}{0,6}|طبيب(?:ة)? (?:ال)?[أا]سنان|(?:عياد(?:ة|تي)|عيادات|مركز|مجمع|طب) (?:ال)?[أا]سنان|ड[ेै]ं?न?्?ट(?:िस्ट|ल)|द(?:ं|न्)त ?(?:चिकित्स|क्लिनिक|चिकित्सालय)|दां?ँ?तों? क[ेाी] (?:डॉक्टर|क्लिनिक|अस्पताल)|歯科|歯医者|デンタルクリニック|치과|牙科|牙医|牙醫|口腔(?:诊所|診所|门诊|门诊部|医院|科)',
  name: {
    en: 'Dental practice',
    es: 'Clínica dental',
    de: 'Zahnarztpraxis',
    fr: 'Cabinet dentaire',
    pt: 'Clínica dentária',
    it: 'Studio dentistico',
    nl: 'Tandartspraktijk',
    pl: 'Gabinet stomatologiczny',
    tr: 'Diş kliniği',
    ru: 'Стоматология',
    zh: '牙科诊所',
    ja: '歯科医院',
    ko: '치과',
    hi: 'डेंटल क्लिनिक',
    ar: 'عيادة أسنان',
  },
  copy: {
    en: {
      lead: 'Calm, careful dental care at {title}.',
      about:
        'Nobody likes surprises in the dentist’s chair. At {title} each step is explained before it is taken.',
      offers: [
        ['Check-up and cleaning', 'A close look and clean, smooth teeth'],
        ['Fillings and crowns', 'Repairs that look and feel natural'],
        ['Care for children', 'Gentle first visits, with time for questions'],
      ],
    },
    de: {
      lead: 'Zahnmedizin in Ruhe und mit Sorgfalt bei {title}.',
      about:
        'Auf dem Zahnarztstuhl mag niemand Überraschungen. Bei {title} wird jeder Schritt erklärt, bevor er beginnt.',
      offers: [
        ['Vorsorge und Reinigung', 'Ein genauer Blick und glatte, saubere Zähne'],
        ['Füllungen und Kronen', 'Natürlich im Aussehen und beim Kauen'],
        ['Kinderzahnheilkunde', 'Sanfte erste Besuche, mit Zeit für Fragen'],
      ],
    },
    es: {
      lead: 'Cuidado dental con calma y atención en {title}.',
      about:
        'A nadie le gustan las sorpresas en el sillón del dentista. En {title} explicamos cada paso antes de darlo.',
      offers: [
        ['Revisión y limpieza', 'Un examen a fondo y dientes limpios'],
        ['Empastes y coronas', 'Arreglos de aspecto y tacto natural'],
        ['Odontopediatría', 'Primeras visitas tranquilas para los niños'],
      ],
    },
    fr: {
      lead: 'Des soins dentaires attentifs, sans stress, chez {title}.',
      about:
        'Personne n’aime les surprises dans le fauteuil du dentiste. Chez {title}, chaque étape est expliquée avant de commencer.',
      offers: [
        ['Contrôle et détartrage', 'Un examen attentif et des dents nettes'],
        ['Soins et couronnes', 'Des restaurations à l’aspect naturel'],
        ['Soins pour enfants', 'Des premières visites en douceur'],
      ],
    },
    it: {
      lead: 'Cure dentali attente e senza fretta da {title}.',
      about:
        'A nessuno piacciono le sorprese sulla poltrona del dentista. Da {title} ogni passo viene spiegato prima di cominciare.',
      offers: [
        ['Visita e igiene', 'Un controllo accurato e denti puliti'],
        ['Otturazioni e corone', 'Restauri dall’aspetto naturale'],
        ['Cure per bambini', 'Prime visite serene, con tempo per le domande'],
      ],
    },
    nl: {
      lead: 'Rustige en zorgvuldige tandzorg bij {title}.',
      about:
        'Niemand houdt van verrassingen in de tandartsstoel. Bij {title} wordt elke stap vooraf uitgelegd.',
      offers: [
        ['Controle en reiniging', 'Grondig nakijken en een schoon gebit'],
        ['Vullingen en kronen', 'Herstel dat er natuurlijk uitziet'],
        ['Zorg voor kinderen', 'Een rustig eerste bezoek, met tijd voor vragen'],
      ],
    },
    pl: {
      lead: '{title}: spokojne i staranne leczenie zębów.',
      about:
        'Nikt nie lubi niespodzianek na fotelu dentystycznym. Każdy krok wyjaśniamy, zanim go zrobimy.',
      offers: [
        ['Przegląd i higienizacja', 'Dokładne badanie i czyste zęby'],
        ['Wypełnienia i korony', 'Odbudowa, która wygląda naturalnie'],
        ['Stomatologia dziecięca', 'Łagodne pierwsze wizyty, z czasem na pytania'],
      ],
    },
    pt: {
      lead: '{title}: cuidado com os dentes, com calma e atenção.',
      about:
        'Ninguém gosta de surpresas na cadeira do dentista. Aqui cada passo é explicado antes de começar.',
      offers: [
        ['Avaliação e limpeza', 'Um exame atento e dentes limpos'],
        ['Restaurações e coroas', 'Resultado de aparência natural'],
        ['Odontopediatria', 'Primeiras consultas tranquilas para crianças'],
      ],
    },
    ru: {
      lead: '{title}: спокойное и бережное лечение зубов.',
      about:
        'Никто не любит неожиданностей в кресле стоматолога. Мы объясняем каждый шаг, прежде чем его сделать.',
      offers: [
        ['Осмотр и гигиена', 'Внимательный осмотр и чистые зубы'],
        ['Пломбы и коронки', 'Восстановление, которое выглядит естественно'],
        ['Детская стоматология', 'Спокойный первый визит и ответы на вопросы'],
      ],
    },
    tr: {
      lead: '{title}: sakin ve özenli diş bakımı.',
      about: 'Dişçi koltuğunda kimse sürpriz istemez. Her adımı başlamadan önce size anlatırız.',
      offers: [
        ['Muayene ve temizlik', 'Dikkatli bir kontrol ve temiz dişler'],
        ['Dolgu ve kaplama', 'Doğal görünen onarımlar'],
        ['Çocuk diş bakımı', 'Rahat bir ilk muayene, sorulara bol vakit'],
      ],
    },
    ar: {
      lead: 'عناية هادئة ودقيقة بأسنانك في {title}.',
      about: 'لا أحد يحب المفاجآت على كرسي طبيب الأسنان. في {title} نشرح لك كل خطوة قبل أن نبدأ.',
      offers: [
        ['فحص وتنظيف', 'كشف دقيق وأسنان نظيفة'],
        ['حشوات وتيجان', 'ترميم بمظهر طبيعي'],
        ['أسنان الأطفال', 'زيارات أولى لطيفة ووقت للأسئلة'],
      ],
    },
    hi: {
      lead: '{title} में दाँतों की देखभाल, आराम और ध्यान से।',
      about: 'डेंटिस्ट की कुर्सी पर थोड़ी घबराहट सबको होती है। {title} में हर क़दम पहले समझाया जाता है।',
      offers: [
        ['जाँच और सफ़ाई', 'ध्यान से जाँच और साफ़ दाँत'],
        ['फ़िलिंग और क्राउन', 'मरम्मत जो क़ुदरती लगे'],
        ['बच्चों की देखभाल', 'सवालों के लिए समय, कोमल पहली मुलाक़ात'],
      ],
    },
    ja: {
      lead: '落ち着いて通える、ていねいな歯の治療。{title}です。',
      about:
        '診療台の上では、誰でも少し不安になるものです。{title}では、始める前にひとつずつご説明します。',
      offers: [
        ['検診とクリーニング', 'すみずみまで確認し、歯をきれいに'],
        ['詰め物と被せ物', '見た目もかみ心地も自然に'],
        ['小児歯科', 'はじめてのお子さまにもやさしく'],
      ],
    },
    ko: {
      lead: '편안하고 꼼꼼한 치과 진료, {title}.',
      about:
        '치료 의자에서 갑작스러운 일을 반기는 사람은 없습니다. {title}에서는 시작하기 전에 모든 과정을 설명해 드립니다.',
      offers: [
        ['검진과 스케일링', '꼼꼼히 살피고 깨끗하게'],
        ['충치 치료와 크라운', '보기에도 쓰기에도 자연스럽게'],
        ['어린이 진료', '첫 방문도 무섭지 않게, 천천히'],
      ],
    },
    zh: {
      lead: '安心、细致的牙齿护理，尽在{title}。',
      about: '没有人喜欢在诊疗椅上遇到意外。在{title}，每一步都会先向您说明再进行。',
      offers: [
        ['检查与洁牙', '仔细检查，清洁牙齿'],
        ['补牙与牙冠', '修复自然，咀嚼舒适'],
        ['儿童牙科', '温和的初次就诊，耐心解答'],
      ],
    },
  },
};
