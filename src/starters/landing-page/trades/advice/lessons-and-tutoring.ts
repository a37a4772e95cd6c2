import type { Trade } from '../trade.ts';

export const lessonsAndTutoring: Trade = {
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
};
