import type { Trade } from './trade.ts';

/** Dentists and physiotherapists. */
export const health: readonly Trade[] = [
  {
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
  },
  {
    words:
      'physio(?:s|therapy|therapists?)?|physiotherap(?:ie(?:praxis|praxen|s)?|eut(?:en|in(?:nen)?)?)|physiopraxis|physical therap(?:y|ists?)|krankengymnastik|fisioterap(?:ia|eutas?|euti|ist[aie])|fisioterapéutic[oa]s?|kinesiólog[oa]s?|kinési(?:thérap(?:ie|eutes?)|ologues?)|kinés?|fysio(?:therap(?:ie(?:praktijk(?:en)?)?|eut(?:en|e)?)|praktijk)?|fizjoterap(?:ia|ii|ię|eut\\p{L}{1,4}|eutyczn\\p{L}{1,3})|gabinet\\p{L}{0,3} rehabilitac(?:ji|yjn\\p{L}{1,3})|физиотерап\\p{L}{1,8}|кабинет\\p{L}{0,3} (?:лфк|реабилитации)|fizyoterap\\p{L}{1,12}|fizik tedavi\\p{L}{0,6}|علاج (?:ال)?طبيعي|العلاج الطبيعي|علاج (?:ال)?فيزيائي|फ\\u093c?[िी]ज\\u093c?[िी]यो ?थ[ेै]र[ेै]प|理学療法|整骨院|接骨院|リハビリ(?:施設|クリニック|センター)|물리 ?치료|도수 ?치료|物理治疗|物理治療|理疗|康复(?:中心|诊所|理疗|门诊)',
    name: {
      en: 'Physiotherapy practice',
      es: 'Clínica de fisioterapia',
      de: 'Physiotherapiepraxis',
      fr: 'Cabinet de kinésithérapie',
      pt: 'Clínica de fisioterapia',
      it: 'Studio di fisioterapia',
      nl: 'Fysiotherapiepraktijk',
      pl: 'Gabinet fizjoterapii',
      tr: 'Fizyoterapi merkezi',
      ru: 'Кабинет физиотерапии',
      zh: '物理治疗诊所',
      ja: '理学療法・リハビリ',
      ko: '물리치료실',
      hi: 'फ़िज़ियोथेरेपी क्लिनिक',
      ar: 'مركز علاج طبيعي',
    },
    copy: {
      en: {
        lead: 'Move better, step by step, with {title}.',
        about:
          'Treatment starts with your story and a careful look at how you move. From there, {title} works with you towards everyday goals.',
        offers: [
          ['Physiotherapy', 'For back, neck, shoulders and joints'],
          ['Manual therapy', 'Hands-on work on what feels stiff'],
          ['Exercise plan', 'Simple exercises to continue at home'],
        ],
      },
      de: {
        lead: 'Schritt für Schritt wieder besser bewegen, mit {title}.',
        about:
          'Am Anfang stehen Ihre Geschichte und ein genauer Blick auf die Bewegung. Von dort geht es gemeinsam zu Zielen für den Alltag.',
        offers: [
          ['Krankengymnastik', 'Für Rücken, Nacken, Schultern und Gelenke'],
          ['Manuelle Therapie', 'Mit den Händen lösen, was fest ist'],
          ['Übungsplan', 'Einfache Übungen für zu Hause'],
        ],
      },
      es: {
        lead: 'Muévete mejor, paso a paso, con {title}.',
        about:
          'Todo empieza por tu historia y por ver con atención cómo te mueves. Desde ahí trabajamos contigo hacia metas del día a día.',
        offers: [
          ['Fisioterapia', 'Para espalda, cuello, hombros y articulaciones'],
          ['Terapia manual', 'Trabajo con las manos sobre lo que está rígido'],
          ['Plan de ejercicios', 'Ejercicios sencillos para seguir en casa'],
        ],
      },
      fr: {
        lead: 'Mieux bouger, pas à pas, avec {title}.',
        about:
          'Tout commence par votre histoire et un regard attentif sur vos mouvements. Ensuite, nous avançons ensemble vers vos objectifs.',
        offers: [
          ['Rééducation', 'Pour le dos, la nuque, les épaules, les genoux'],
          ['Thérapie manuelle', 'Un travail des mains sur les raideurs'],
          ['Programme d’exercices', 'Des exercices simples à poursuivre chez soi'],
        ],
      },
      it: {
        lead: 'Muoversi meglio, passo dopo passo, con {title}.',
        about:
          'Si comincia dalla tua storia e da uno sguardo attento a come ti muovi. Da lì lavoriamo insieme verso obiettivi di ogni giorno.',
        offers: [
          ['Fisioterapia', 'Per schiena, collo, spalle e articolazioni'],
          ['Terapia manuale', 'Le mani lavorano dove c’è rigidità'],
          ['Piano di esercizi', 'Esercizi semplici da continuare a casa'],
        ],
      },
      nl: {
        lead: 'Stap voor stap beter bewegen met {title}.',
        about:
          'We beginnen met jouw verhaal en kijken goed hoe je beweegt. Van daaruit werken we samen aan doelen voor elke dag.',
        offers: [
          ['Fysiotherapie', 'Voor rug, nek, schouders en gewrichten'],
          ['Manuele therapie', 'Met de handen losmaken wat vastzit'],
          ['Oefenplan', 'Eenvoudige oefeningen voor thuis'],
        ],
      },
      pl: {
        lead: '{title}: krok po kroku do lepszego ruchu.',
        about:
          'Zaczynamy od rozmowy i uważnego badania ruchu. Potem wspólnie pracujemy nad celami na co dzień.',
        offers: [
          ['Fizjoterapia', 'Plecy, kark, barki i stawy'],
          ['Terapia manualna', 'Praca rąk tam, gdzie ciało jest sztywne'],
          ['Plan ćwiczeń', 'Proste ćwiczenia do wykonywania w domu'],
        ],
      },
      pt: {
        lead: '{title}: mova-se melhor, um passo de cada vez.',
        about:
          'Começamos pela sua história e por um olhar atento aos seus movimentos. Depois trabalhamos juntos em metas do dia a dia.',
        offers: [
          ['Fisioterapia', 'Para costas, pescoço, ombros e articulações'],
          ['Terapia manual', 'Trabalho com as mãos onde há rigidez'],
          ['Plano de exercícios', 'Exercícios simples para continuar em casa'],
        ],
      },
      ru: {
        lead: '{title}: шаг за шагом к свободному движению.',
        about:
          'Мы начинаем с разговора и внимательно смотрим, как вы двигаетесь. Затем вместе идём к целям на каждый день.',
        offers: [
          ['Лечебная гимнастика', 'Для спины, шеи, плеч и суставов'],
          ['Мануальная терапия', 'Работа руками там, где есть скованность'],
          ['План упражнений', 'Простые упражнения для дома'],
        ],
      },
      tr: {
        lead: '{title}: adım adım daha rahat hareket.',
        about:
          'Sizi dinleyerek ve nasıl hareket ettiğinize dikkatle bakarak başlarız. Sonra günlük hedeflerinize birlikte ilerleriz.',
        offers: [
          ['Fizyoterapi', 'Sırt, boyun, omuz ve eklemler için'],
          ['Manuel terapi', 'Sertleşen bölgelere elle uygulama'],
          ['Egzersiz planı', 'Evde sürdürebileceğiniz basit egzersizler'],
        ],
      },
      ar: {
        lead: 'نحو حركة أفضل خطوة بخطوة مع {title}.',
        about: 'نبدأ بالاستماع إليك وبنظرة دقيقة إلى حركتك. ثم نعمل معك نحو أهداف تهمّك كل يوم.',
        offers: [
          ['علاج طبيعي', 'للظهر والرقبة والكتفين والمفاصل'],
          ['علاج يدوي', 'عمل باليدين على مواضع التيبّس'],
          ['خطة تمارين', 'تمارين بسيطة تكملها في البيت'],
        ],
      },
      hi: {
        lead: '{title} के साथ क़दम-दर-क़दम बेहतर चलना-फिरना।',
        about:
          'शुरुआत आपकी बात सुनने और आपकी चाल को ध्यान से देखने से होती है। फिर हम साथ मिलकर रोज़मर्रा के लक्ष्यों पर काम करते हैं।',
        offers: [
          ['फ़िज़ियोथेरेपी', 'पीठ, गर्दन, कंधों और जोड़ों के लिए'],
          ['मैनुअल थेरेपी', 'जकड़न वाली जगह पर हाथों से काम'],
          ['व्यायाम योजना', 'घर पर करने लायक़ आसान व्यायाम'],
        ],
      },
      ja: {
        lead: '一歩ずつ、動きやすい体へ。{title}がお手伝いします。',
        about:
          'まずお話をうかがい、体の動きをていねいに確認します。そのうえで、日々の目標に向けて一緒に取り組みます。',
        offers: [
          ['施術', '腰、首、肩、関節のお悩みに'],
          ['手技療法', 'こわばったところに手でアプローチ'],
          ['運動プラン', '自宅で続けられる簡単な運動'],
        ],
      },
      ko: {
        lead: '한 걸음씩 더 편안한 움직임으로, {title}.',
        about:
          '먼저 이야기를 듣고 움직임을 꼼꼼히 살펴봅니다. 그다음 일상의 목표를 향해 함께 나아갑니다.',
        offers: [
          ['물리치료', '허리, 목, 어깨와 관절을 위해'],
          ['도수치료', '뻣뻣한 부위를 손으로 풀어 줍니다'],
          ['운동 계획', '집에서도 이어 갈 수 있는 쉬운 운동'],
        ],
      },
      zh: {
        lead: '一步一步，找回轻松的活动。{title}与您同行。',
        about: '我们先听您讲述，再仔细观察您的动作。之后与您一起，朝着日常生活的目标努力。',
        offers: [
          ['物理治疗', '针对腰背、颈肩与关节'],
          ['手法治疗', '用双手缓解僵硬之处'],
          ['运动方案', '在家也能坚持的简单练习'],
        ],
      },
    },
  },
];
