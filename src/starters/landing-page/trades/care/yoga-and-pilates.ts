import type { Trade } from '../trade.ts';

export const yogaAndPilates: Trade = {
  words:
    "(?:yoga|pilates)(?![ -]?(?:mats?|pants|wear|apparel|cloth(?:es|ing)|leggings|apps?|equipment|retreats?|matten?|hosen?|kleding)(?!\\p{L}))(?:[ -]?(?:studio[’']?s?|stüdyo\\p{L}{0,6}|schulen?|school|scholen|lehrer(?:in(?:nen)?)?|kurse?|docent(?:en|e)?|less?en|les|praktijk))?|ioga|(?:studi|szko|zajęci|kurs|nauczyciel|instruktor)\\p{L}{0,4} jogi|pilates(?:u|em|ie)|йог(?:а|и|у|е|ой)|йога-?(?:студи|центр|клуб)\\p{L}{0,3}|пилатес\\p{L}{0,2}|يوغا|يوجا|بيلاتس|(?<![\\p{L}\\p{M}])योगा(?:सन)?(?![\\p{L}\\p{M}])|(?<![\\p{L}\\p{M}])योग ?(?:स्टूडियो|केंद्र|केन्द्र|कक्षा|क्लास|शाला|प्रशिक्ष)|पिला(?:टेस|टीज)|ヨガ(?!マット|ウェア)|ヨーガ|ピラティス|(?<![가-힣])(?:핫|플라잉|빈야사)?요가(?! ?(?:매트|복))|필라테스|瑜[伽珈](?!垫|墊|服|裤|褲)|普拉提|皮拉提斯",
  name: {
    en: 'Yoga and Pilates',
    es: 'Yoga y pilates',
    de: 'Yoga und Pilates',
    fr: 'Yoga et Pilates',
    pt: 'Yoga e pilates',
    it: 'Yoga e pilates',
    nl: 'Yoga en pilates',
    pl: 'Joga i pilates',
    tr: 'Yoga ve pilates',
    ru: 'Йога и пилатес',
    zh: '瑜伽普拉提馆',
    ja: 'ヨガ・ピラティススタジオ',
    ko: '요가·필라테스',
    hi: 'योग और पिलाटे',
    ar: 'يوغا وبيلاتس',
  },
  copy: {
    en: {
      lead: 'Move, breathe and find some quiet at {title}.',
      about:
        'No one has to be flexible to begin. At {title} each class is shaped by the people in the room.',
      offers: [
        ['Classes for beginners', 'The first postures, step by step'],
        ['Flowing classes', 'Strength and breath in one movement'],
        ['Private lessons', 'At your own pace, with your own goals'],
      ],
    },
    de: {
      lead: 'Bewegen, atmen und zur Ruhe kommen bei {title}.',
      about:
        'Niemand muss beweglich sein, um anzufangen. Bei {title} geht jede Stunde auf die Menschen ein, die gerade da sind.',
      offers: [
        ['Kurse für den Einstieg', 'Die ersten Übungen, Schritt für Schritt'],
        ['Fließende Stunden', 'Kraft und Atem in einer Bewegung'],
        ['Einzelstunden', 'Im eigenen Tempo, mit eigenen Zielen'],
      ],
    },
    es: {
      lead: 'Movimiento, respiración y calma en {title}.',
      about:
        'No hace falta ser flexible para empezar. En {title} cada clase se adapta a quienes están en la sala.',
      offers: [
        ['Clases para principiantes', 'Las primeras posturas, paso a paso'],
        ['Clases dinámicas', 'Fuerza y respiración en un solo movimiento'],
        ['Clases particulares', 'A tu ritmo y con tus objetivos'],
      ],
    },
    fr: {
      lead: 'Bouger, respirer et retrouver le calme chez {title}.',
      about:
        'Nul besoin d’être souple pour commencer. Chez {title}, chaque cours s’adapte aux personnes présentes.',
      offers: [
        ['Cours pour débutants', 'Les premières postures, pas à pas'],
        ['Cours dynamiques', 'Force et souffle dans un même mouvement'],
        ['Cours particuliers', 'À votre rythme, selon vos objectifs'],
      ],
    },
    it: {
      lead: 'Movimento, respiro e un po’ di calma da {title}.',
      about:
        'Non serve essere flessibili per cominciare. Da {title} ogni lezione si adatta a chi è in sala.',
      offers: [
        ['Lezioni per principianti', 'Le prime posizioni, passo dopo passo'],
        ['Lezioni dinamiche', 'Forza e respiro in un solo movimento'],
        ['Lezioni individuali', 'Al tuo ritmo, con i tuoi obiettivi'],
      ],
    },
    nl: {
      lead: 'Bewegen, ademen en tot rust komen bij {title}.',
      about:
        'Je hoeft niet lenig te zijn om te beginnen. Bij {title} sluit elke les aan bij wie er op de mat staat.',
      offers: [
        ['Lessen voor beginners', 'De eerste houdingen, stap voor stap'],
        ['Dynamische lessen', 'Kracht en adem in één beweging'],
        ['Privélessen', 'In je eigen tempo, met je eigen doelen'],
      ],
    },
    pl: {
      lead: '{title}: ruch, oddech i chwila spokoju.',
      about:
        'Nie trzeba być rozciągniętym, żeby zacząć. Każde zajęcia dopasowujemy do osób, które są na sali.',
      offers: [
        ['Zajęcia dla początkujących', 'Pierwsze pozycje, krok po kroku'],
        ['Zajęcia dynamiczne', 'Siła i oddech w jednym ruchu'],
        ['Lekcje indywidualne', 'We własnym tempie, z własnym celem'],
      ],
    },
    pt: {
      lead: '{title}: movimento, respiração e um momento de calma.',
      about:
        'Não é preciso ser flexível para começar. Aqui cada aula se adapta a quem está na sala.',
      offers: [
        ['Aulas para iniciantes', 'As primeiras posturas, passo a passo'],
        ['Aulas dinâmicas', 'Força e respiração em um só movimento'],
        ['Aulas particulares', 'No seu ritmo, com os seus objetivos'],
      ],
    },
    ru: {
      lead: '{title}: движение, дыхание и немного тишины.',
      about:
        'Чтобы начать, гибкость не нужна. Каждое занятие мы подстраиваем под тех, кто пришёл в зал.',
      offers: [
        ['Занятия для начинающих', 'Первые упражнения шаг за шагом'],
        ['Динамичные занятия', 'Сила и дыхание в одном движении'],
        ['Индивидуальные занятия', 'В своём темпе и со своей целью'],
      ],
    },
    tr: {
      lead: '{title}: hareket, nefes ve biraz huzur.',
      about:
        'Başlamak için esnek olmanız gerekmez. Her dersi o gün salonda olanlara göre şekillendiririz.',
      offers: [
        ['Başlangıç dersleri', 'İlk duruşlar, adım adım'],
        ['Akış dersleri', 'Güç ve nefes tek bir harekette'],
        ['Özel dersler', 'Kendi temponuzda, kendi hedefinizle'],
      ],
    },
    ar: {
      lead: 'حركة وتنفّس ولحظات هدوء في {title}.',
      about: 'لا تحتاج إلى مرونة كي تبدأ. في {title} تُصمَّم كل حصة بما يناسب الحاضرين.',
      offers: [
        ['حصص للمبتدئين', 'الوضعيات الأولى خطوة بخطوة'],
        ['حصص حركية', 'قوة ونَفَس في حركة واحدة'],
        ['حصص فردية', 'على إيقاعك ووفق أهدافك'],
      ],
    },
    hi: {
      lead: '{title} में शरीर को गति, साँस को लय और मन को शांति।',
      about: 'शुरू करने के लिए लचीला होना ज़रूरी नहीं। {title} में हर क्लास वहाँ मौजूद लोगों के हिसाब से चलती है।',
      offers: [
        ['शुरुआती क्लास', 'पहले अभ्यास, एक-एक क़दम'],
        ['फ़्लो क्लास', 'एक ही लय में ताक़त और साँस'],
        ['निजी क्लास', 'अपनी रफ़्तार से, अपने लक्ष्य के साथ'],
      ],
    },
    ja: {
      lead: '体を動かし、呼吸を整える時間を{title}で。',
      about: '体が硬くても大丈夫です。{title}では、その日の参加者に合わせてレッスンを進めます。',
      offers: [
        ['初心者クラス', '基本の動きをひとつずつ'],
        ['フロークラス', '呼吸に合わせて流れるように動く'],
        ['プライベートレッスン', '自分のペースと目標に合わせて'],
      ],
    },
    ko: {
      lead: '움직이고 숨 쉬며 마음을 쉬게 하는 시간, {title}.',
      about:
        '몸이 유연하지 않아도 괜찮습니다. {title}에서는 그날 함께하는 분들에게 맞춰 수업을 진행합니다.',
      offers: [
        ['입문 수업', '첫 동작부터 차근차근'],
        ['플로우 수업', '호흡을 따라 이어지는 움직임'],
        ['개인 레슨', '나의 속도와 목표에 맞춰'],
      ],
    },
    zh: {
      lead: '舒展身体，调匀呼吸，在{title}找回平静。',
      about: '不必天生柔软，也能轻松开始。在{title}，每堂课都会照顾到在场的每个人。',
      offers: [
        ['入门课', '从基础动作开始，循序渐进'],
        ['流动课', '力量与呼吸融为一体'],
        ['私教课', '按自己的节奏，朝自己的目标'],
      ],
    },
  },
};
