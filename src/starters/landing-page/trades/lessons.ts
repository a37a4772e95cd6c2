import type { Trade } from './trade.ts';

/** Tutoring and language schools, and music schools and teachers. */
export const lessons: readonly Trade[] = [
  {
    words:
      "tutors?|tutoring|tuition (?:cent(?:er|re)|classes)|private lessons|coaching (?:class(?:es)?|institute|cent(?:er|re))|language (?:schools?|cent(?:er|re)s?|courses?|classes|lessons|teachers?|academ(?:y|ies))|(?:english|german|french|spanish|italian|maths?|chinese|japanese) (?:schools?|lessons|teachers?|courses?|classes)|nachhilfe\\p{L}{0,10}|sprach(?:schule|schulen|kurse|kurs|unterricht|lehrer|lehrerin)|(?:deutsch|englisch|französisch|spanisch)(?:unterricht|kurse?|lehrerin|lehrer)|clases (?:particulares|de (?:inglés|ingles|alemán|francés|español|idiomas|matemáticas|apoyo|refuerzo))|academias? de (?:idiomas|ingl[ée]s)|escuelas? de idiomas|profesora? particular|refuerzo escolar|cours (?:particuliers|de (?:langues?|français|soutien|maths?)|d['’](?:anglais|allemand|espagnol))|soutien scolaire|écoles? de langues?|aide aux devoirs|ripetizioni|lezioni private|lezioni di (?:inglese|tedesco|francese|spagnolo|matematica)|scuol[ae] di lingu[ae]|corsi? di (?:lingu[ae]|inglese|tedesco|francese)|bijles(?:sen|instituut)?|huiswerkbegeleiding|talenschool|talenscholen|taal(?:school|scholen|cursus|cursussen|les|lessen|training)|korepetyc\\p{L}{1,4}|szko[łl]\\p{L}{1,2} język\\p{L}{1,6}|kurs\\p{L}{0,3} język\\p{L}{1,6}|lekcj\\p{L}{1,2} (?:angielskiego|niemieckiego|francuskiego|hiszpańskiego|matematyki)|explica(?:ções|dora|dor|dores)|centro de (?:explicações|línguas)|aulas (?:particulares|de (?:ingl[êe]s|alemão|franc[êe]s|espanhol|portugu[êe]s|línguas|matemática))|reforço escolar|escolas? de (?:idiomas|línguas|ingl[êe]s)|cursos? de (?:idiomas|ingl[êe]s)|репетитор\\p{L}{0,6}|языков(?:ая|ой|ую|ые) школ\\p{L}{1,2}|школ\\p{L}{1,2} (?:английского|иностранных языков|немецкого)|курс\\p{L}{1,2} (?:английского|иностранных языков|немецкого)|özel ders\\p{L}{0,6}|dil (?:okulu|kursu|kursları)\\p{L}{0,4}|(?:ingilizce|almanca|matematik) (?:kursu|dersi|dersleri|öğretmeni)\\p{L}{0,4}|etüt merkezi\\p{L}{0,3}|دروس خصوصية|مدرس خصوصي|مدرسة لغات|معهد لغات|معهد لغة|مركز لغات|دورات لغة|تعليم اللغة|ट्यूशन|ट्यूटर|कोचिंग|भाषा स्कूल|भाषा विद्यालय|इंग्लिश क्लास|अंग्रेज़?ी क्लास|学習塾|個別指導|家庭教師|語学学校|語学教室|英会話|英語教室|日本語学校|과외|보습학원|어학원|영어 ?학원|수학 ?학원|외국어 ?학원|회화 ?학원|家教|补习班|辅导班|语言学校|外语学校|外语培训|英语培训|语言培训|英语班",
    name: {
      en: 'Lessons and tutoring',
      es: 'Clases y refuerzo',
      de: 'Unterricht und Nachhilfe',
      fr: 'Cours et soutien',
      pt: 'Aulas e explicações',
      it: 'Lezioni e ripetizioni',
      nl: 'Lessen en bijles',
      pl: 'Lekcje i korepetycje',
      tr: 'Özel ders ve kurs',
      ru: 'Уроки и курсы',
      zh: '课程辅导',
      ja: '学習・語学教室',
      ko: '과외·어학 교실',
      hi: 'कक्षाएँ और ट्यूशन',
      ar: 'دروس ودورات',
    },
    copy: {
      en: {
        lead: 'Lessons that make sense, one step at a time.',
        about:
          'Everyone learns at their own pace. {title} starts where you are and explains until it clicks.',
        offers: [
          ['One to one', 'Lessons around your questions'],
          ['Small groups', 'Learning together, with room to speak'],
          ['Exam preparation', 'Practice, past papers and calm nerves'],
        ],
      },
      de: {
        lead: 'Unterricht, der Schritt für Schritt weiterbringt.',
        about:
          'Jeder lernt in seinem eigenen Tempo. {title} beginnt dort, wo Sie stehen, und erklärt, bis es sitzt.',
        offers: [
          ['Einzelunterricht', 'Stunden rund um Ihre Fragen'],
          ['Kleine Gruppen', 'Gemeinsam lernen, viel zu Wort kommen'],
          ['Prüfungsvorbereitung', 'Üben, wiederholen, ruhig bleiben'],
        ],
      },
      es: {
        lead: 'Clases claras, paso a paso.',
        about:
          'Cada persona aprende a su ritmo. {title} empieza donde usted está y explica hasta que se entiende.',
        offers: [
          ['Clases individuales', 'Pensadas en torno a sus preguntas'],
          ['Grupos pequeños', 'Aprender en compañía y hablar mucho'],
          ['Preparación de exámenes', 'Práctica, repaso y calma'],
        ],
      },
      fr: {
        lead: 'Des cours clairs, pas à pas.',
        about:
          'Chacun apprend à son rythme. {title} part de votre niveau et explique jusqu’au déclic.',
        offers: [
          ['Cours individuels', 'Autour de vos questions'],
          ['Petits groupes', 'Apprendre ensemble et oser parler'],
          ['Préparation aux examens', 'Exercices, révisions et confiance'],
        ],
      },
      it: {
        lead: 'Lezioni chiare, un passo alla volta.',
        about:
          'Ognuno impara con i propri tempi. {title} parte da dove siete e spiega finché tutto torna.',
        offers: [
          ['Lezioni individuali', 'Costruite intorno alle vostre domande'],
          ['Piccoli gruppi', 'Imparare insieme e parlare molto'],
          ['Preparazione agli esami', 'Esercizi, ripasso e serenità'],
        ],
      },
      nl: {
        lead: 'Lessen die kloppen, stap voor stap.',
        about:
          'Iedereen leert in zijn eigen tempo. {title} begint waar u staat en legt uit tot het kwartje valt.',
        offers: [
          ['Privéles', 'Lessen rond uw vragen'],
          ['Kleine groepen', 'Samen leren en veel aan het woord'],
          ['Examentraining', 'Oefenen, herhalen en rustig blijven'],
        ],
      },
      pl: {
        lead: 'Zrozumiałe lekcje, krok po kroku.',
        about:
          'Każdy uczy się we własnym tempie. Zaczynamy tam, gdzie jest uczeń, i tłumaczymy, aż wszystko stanie się jasne.',
        offers: [
          ['Zajęcia indywidualne', 'Lekcje wokół pytań ucznia'],
          ['Małe grupy', 'Wspólna nauka i dużo mówienia'],
          ['Przygotowanie do egzaminów', 'Ćwiczenia, powtórki i spokój'],
        ],
      },
      pt: {
        lead: 'Aulas claras, um passo de cada vez.',
        about:
          'Cada pessoa aprende ao seu ritmo. Começamos onde o aluno está e explicamos até fazer sentido.',
        offers: [
          ['Aulas individuais', 'À volta das suas perguntas'],
          ['Pequenos grupos', 'Aprender em conjunto e falar muito'],
          ['Preparação para exames', 'Prática, revisão e calma'],
        ],
      },
      ru: {
        lead: 'Понятные занятия, шаг за шагом.',
        about:
          'Каждый учится в своём темпе. Мы начинаем с вашего уровня и объясняем, пока всё не станет ясно.',
        offers: [
          ['Индивидуальные занятия', 'Уроки вокруг ваших вопросов'],
          ['Небольшие группы', 'Учимся вместе и много говорим'],
          ['Подготовка к экзаменам', 'Практика, повторение и спокойствие'],
        ],
      },
      tr: {
        lead: 'Adım adım, anlaşılır dersler.',
        about:
          'Herkes kendi hızında öğrenir. Bulunduğunuz yerden başlar, konu oturana kadar anlatırız.',
        offers: [
          ['Birebir dersler', 'Sorularınıza göre hazırlanan dersler'],
          ['Küçük gruplar', 'Birlikte öğrenme, bolca konuşma'],
          ['Sınav hazırlığı', 'Alıştırma, tekrar ve sakinlik'],
        ],
      },
      ar: {
        lead: 'دروس واضحة خطوة بخطوة مع {title}.',
        about: 'لكل متعلّم وتيرته الخاصة. نبدأ من مستواكم ونشرح حتى تتّضح الفكرة.',
        offers: [
          ['دروس فردية', 'حصص تدور حول أسئلتكم'],
          ['مجموعات صغيرة', 'تعلّم مشترك ومساحة للكلام'],
          ['التحضير للامتحانات', 'تدريب ومراجعة وهدوء'],
        ],
      },
      hi: {
        lead: 'साफ़ समझ में आने वाली पढ़ाई, क़दम दर क़दम।',
        about: 'हर कोई अपनी रफ़्तार से सीखता है। हम वहीं से शुरू करते हैं जहाँ आप हैं, और समझ आने तक समझाते हैं।',
        offers: [
          ['व्यक्तिगत कक्षाएँ', 'आपके सवालों के इर्द-गिर्द'],
          ['छोटे समूह', 'साथ सीखना, खुलकर बोलना'],
          ['परीक्षा की तैयारी', 'अभ्यास, दोहराव और आत्मविश्वास'],
        ],
      },
      ja: {
        lead: '一歩ずつ、わかるまで丁寧に。',
        about: '学ぶペースは人それぞれです。いまの理解度から始めて、納得できるまでご説明します。',
        offers: [
          ['マンツーマン', '質問に合わせて進めるレッスン'],
          ['少人数クラス', '一緒に学び、たくさん話す'],
          ['試験対策', '演習と復習で落ち着いて本番へ'],
        ],
      },
      ko: {
        lead: '한 걸음씩, 이해될 때까지.',
        about:
          '배우는 속도는 사람마다 다릅니다. 지금 수준에서 시작해 이해될 때까지 차근차근 설명합니다.',
        offers: [
          ['일대일 수업', '궁금한 점을 중심으로'],
          ['소그룹 수업', '함께 배우고 많이 말하기'],
          ['시험 대비', '연습과 복습으로 차분하게'],
        ],
      },
      zh: {
        lead: '{title}：一步一步，学得明白。',
        about: '每个人都有自己的节奏。我们从您现有的水平开始，讲到听懂为止。',
        offers: [
          ['一对一课程', '围绕您的问题展开'],
          ['小班课', '一起学习，多开口'],
          ['考试辅导', '练习、复习，从容应考'],
        ],
      },
    },
  },
  {
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
        about:
          'पहली धुन आपकी सोच से ज़्यादा पास है। {title} में धैर्य, सही तकनीक और मनपसंद संगीत के साथ सीखिए।',
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
  },
];
