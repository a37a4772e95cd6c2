import type { Trade } from '../trade.ts';

export const musicSchool: Trade = {
  words:
    'music (?:schools?|teachers?|lessons?|classes|academ(?:y|ies)|tuition|tutors?)|(?:piano|guitar|violin|cello|flute|drums?|singing|voice|vocal|saxophone|ukulele) (?:schools?|teachers?|lessons?|classes|tuition|tutors?|coach(?:es)?)|musikschulen?|musik(?:unterricht|lehrerin|lehrer|pädagogin|pädagoge)|(?:klavier|gitarren|geigen|violin|cello|flöten|schlagzeug|gesangs|saxophon)(?:unterricht|schule|lehrerin|lehrer|stunden)|escuelas? de m[úu]sica|academias? de m[úu]sica|(?:clases|profesora?|profesores) de (?:m[úu]sica|piano|guitarra|viol[ií]n|canto|bater[ií]a)|écoles? de musique|(?:cours|professeure?|profs?|leçons) de (?:musique|piano|guitare|violon|chant|batterie|flûte)|scuol[ae] di musica|(?:lezioni|insegnante|maestr[oa]|corsi?) di (?:musica|pianoforte|chitarra|violino|canto|batteria)|muziek(?:school|scholen|les|lessen|docent|docente|leraar|lerares)|(?:piano|gitaar|viool|zang|drum|cello|fluit)(?:les|lessen|docent|docente|leraar|lerares|school)|szko[łl]\\p{L}{1,2} muzyczn\\p{L}{1,3}|(?:lekcj|nauk|nauczyciel)\\p{L}{1,4} (?:muzyki|gry na \\p{L}{3,12}|śpiewu|pianina|fortepianu|gitary)|escolas? de m[úu]sica|(?:aulas|professora?|professores) de (?:m[úu]sica|piano|viol[ãa]o|guitarra|violino|canto|bateria)|музыкальн(?:ая|ой|ую|ые) школ\\p{L}{1,2}|(?:урок|учител|преподавател|заняти)\\p{L}{1,5} (?:музыки|фортепиано|вокала|пения|гитары|скрипки)|уроки игры на \\p{L}{3,12}|школ\\p{L}{1,2} (?:музыки|вокала|гитары)|müzik (?:okulu|kursu|öğretmeni|dersi|dersleri|akademisi)\\p{L}{0,4}|(?:piyano|gitar|keman|şan|bağlama|davul) (?:kursu|dersi|dersleri|öğretmeni)\\p{L}{0,4}|مدرسة موسيقى|معهد موسيقى|مدرس موسيقى|معلم موسيقى|دروس موسيقى|دروس بيانو|دروس عود|دروس جيتار|تعليم الموسيقى|संगीत विद्यालय|संगीत स्कूल|संगीत कक्षा|संगीत शिक्षक|म्यूज़?िक स्कूल|म्यूज़?िक क्लास|गिटार क्लास|पियानो क्लास|音楽教室|ピアノ教室|ギター教室|バイオリン教室|ヴァイオリン教室|ボーカル教室|音楽スクール|음악 ?학원|피아노 ?학원|기타 ?학원|실용음악 ?학원|보컬 ?학원|피아노 ?레슨|기타 ?레슨|音乐学校|音乐教室|音乐培训|琴行|钢琴课|钢琴老师|钢琴培训|吉他课|吉他老师|声乐课|小提琴课',
  name: {
    en: 'Music school',
    es: 'Escuela de música',
    de: 'Musikschule',
    fr: 'École de musique',
    pt: 'Escola de música',
    it: 'Scuola di musica',
    nl: 'Muziekschool',
    pl: 'Szkoła muzyczna',
    tr: 'Müzik okulu',
    ru: 'Музыкальная школа',
    zh: '音乐学校',
    ja: '音楽教室',
    ko: '음악 학원',
    hi: 'संगीत विद्यालय',
    ar: 'مدرسة موسيقى',
  },
  copy: {
    en: {
      lead: 'Music lessons for beginners and those coming back.',
      about:
        'The first tune is closer than you think. At {title} you learn with patience, good technique and music you enjoy.',
      offers: [
        ['Trial lesson', 'Get to know the teacher and the instrument'],
        ['Individual lessons', 'For children and adults at every level'],
        ['Playing together', 'Ensembles, bands and small concerts'],
      ],
    },
    de: {
      lead: 'Musikunterricht für Anfang und Wiedereinstieg.',
      about:
        'Das erste Stück ist näher, als man denkt. Bei {title} lernen Sie mit Geduld, guter Technik und Musik, die Freude macht.',
      offers: [
        ['Probestunde', 'Lehrkraft und Instrument kennenlernen'],
        ['Einzelunterricht', 'Für Kinder und Erwachsene jeder Stufe'],
        ['Zusammenspiel', 'Ensembles, Bands und kleine Konzerte'],
      ],
    },
    es: {
      lead: 'Clases de música para empezar o volver a tocar.',
      about:
        'La primera canción está más cerca de lo que parece. En {title} se aprende con paciencia, buena técnica y música que gusta.',
      offers: [
        ['Clase de prueba', 'Para conocer al profesor y el instrumento'],
        ['Clases individuales', 'Para niños y adultos de todos los niveles'],
        ['Tocar en grupo', 'Conjuntos, bandas y pequeños conciertos'],
      ],
    },
    fr: {
      lead: 'Des cours de musique pour débuter ou reprendre.',
      about:
        'Le premier morceau est plus proche qu’on ne le croit. Chez {title}, on apprend avec patience, une bonne technique et des musiques qu’on aime.',
      offers: [
        ['Cours d’essai', 'Pour découvrir l’instrument et l’enseignement'],
        ['Cours individuels', 'Enfants et adultes, tous niveaux'],
        ['Jouer ensemble', 'Ensembles, groupes et petits concerts'],
      ],
    },
    it: {
      lead: 'Lezioni di musica per cominciare o ricominciare.',
      about:
        'Il primo brano è più vicino di quanto sembri. Da {title} si impara con pazienza, buona tecnica e musica che piace.',
      offers: [
        ['Lezione di prova', 'Per conoscere insegnante e strumento'],
        ['Lezioni individuali', 'Per bambini e adulti di ogni livello'],
        ['Musica d’insieme', 'Ensemble, band e piccoli concerti'],
      ],
    },
    nl: {
      lead: 'Muziekles voor wie begint of weer begint.',
      about:
        'Het eerste stuk is dichterbij dan u denkt. Bij {title} leert u met geduld, goede techniek en muziek die u mooi vindt.',
      offers: [
        ['Proefles', 'Kennismaken met docent en instrument'],
        ['Individuele les', 'Voor kinderen en volwassenen op elk niveau'],
        ['Samenspel', 'Ensembles, bands en kleine concerten'],
      ],
    },
    pl: {
      lead: 'Lekcje muzyki na początek i na powrót do grania.',
      about:
        'Pierwszy utwór jest bliżej, niż się wydaje. Uczymy cierpliwie, z dobrą techniką i muzyką, która cieszy.',
      offers: [
        ['Lekcja próbna', 'Poznanie nauczyciela i instrumentu'],
        ['Lekcje indywidualne', 'Dla dzieci i dorosłych na każdym poziomie'],
        ['Wspólne granie', 'Zespoły i małe koncerty'],
      ],
    },
    pt: {
      lead: 'Aulas de música para começar ou recomeçar.',
      about:
        'A primeira música está mais perto do que parece. Aqui aprende-se com paciência, boa técnica e música de que se gosta.',
      offers: [
        ['Aula experimental', 'Para conhecer o professor e o instrumento'],
        ['Aulas individuais', 'Para crianças e adultos de todos os níveis'],
        ['Tocar em conjunto', 'Grupos, bandas e pequenos concertos'],
      ],
    },
    ru: {
      lead: 'Уроки музыки для начинающих и тех, кто возвращается.',
      about:
        'Первая мелодия ближе, чем кажется. Мы учим терпеливо, с хорошей техникой и на музыке, которая нравится.',
      offers: [
        ['Пробный урок', 'Знакомство с преподавателем и инструментом'],
        ['Индивидуальные занятия', 'Для детей и взрослых любого уровня'],
        ['Игра вместе', 'Ансамбли, группы и небольшие концерты'],
      ],
    },
    tr: {
      lead: 'Yeni başlayanlar ve geri dönenler için müzik dersleri.',
      about:
        'İlk parça sandığınızdan daha yakın. Sabırla, doğru teknikle ve sevdiğiniz müziklerle öğrenirsiniz.',
      offers: [
        ['Deneme dersi', 'Öğretmeni ve enstrümanı tanıyın'],
        ['Birebir dersler', 'Her seviyeden çocuk ve yetişkinler için'],
        ['Birlikte çalma', 'Topluluklar, gruplar ve küçük konserler'],
      ],
    },
    ar: {
      lead: 'دروس موسيقى للمبتدئين والعائدين إلى العزف.',
      about: 'المقطوعة الأولى أقرب مما تظنّون. تعلّموا بصبر وتقنية سليمة وموسيقى تحبّونها.',
      offers: [
        ['حصة تجريبية', 'تعرّفوا على المعلّم والآلة'],
        ['دروس فردية', 'للأطفال والكبار من كل المستويات'],
        ['العزف الجماعي', 'فرق وحفلات صغيرة'],
      ],
    },
    hi: {
      lead: 'शुरू करने वालों और लौटने वालों के लिए संगीत।',
      about: 'पहली धुन आपकी सोच से ज़्यादा पास है। {title} में धैर्य, सही तकनीक और मनपसंद संगीत के साथ सीखिए।',
      offers: [
        ['परिचय कक्षा', 'शिक्षक और वाद्य से मिलिए'],
        ['व्यक्तिगत कक्षाएँ', 'हर स्तर के बच्चों और बड़ों के लिए'],
        ['साथ बजाना', 'समूह, बैंड और छोटे कार्यक्रम'],
      ],
    },
    ja: {
      lead: 'はじめての方にも、久しぶりの方にも音楽のレッスンを。',
      about:
        '最初の一曲は、思うより近くにあります。好きな曲を通して、正しい弾き方を無理なく身につけていきます。',
      offers: [
        ['体験レッスン', '講師と楽器に触れてみる'],
        ['個人レッスン', 'お子さまから大人まで、どのレベルでも'],
        ['アンサンブル', '合奏やバンド、小さな発表会'],
      ],
    },
    ko: {
      lead: '처음 배우는 분도, 다시 시작하는 분도.',
      about:
        '첫 곡은 생각보다 가까이 있습니다. {title}에서 좋아하는 음악으로 차근차근 바른 주법을 익혀 보세요.',
      offers: [
        ['체험 레슨', '선생님과 악기를 먼저 만나 보세요'],
        ['개인 레슨', '어린이부터 성인까지 모든 수준'],
        ['함께 연주하기', '앙상블, 밴드, 작은 연주회'],
      ],
    },
    zh: {
      lead: '{title}：零基础起步，或重新拾起音乐。',
      about: '第一首曲子比您想象的更近。在这里，耐心、扎实的技巧和喜欢的音乐陪您一起学。',
      offers: [
        ['体验课', '认识老师，试试乐器'],
        ['个人课', '儿童与成人，各种程度'],
        ['合奏', '重奏、乐队和小型音乐会'],
      ],
    },
  },
};
