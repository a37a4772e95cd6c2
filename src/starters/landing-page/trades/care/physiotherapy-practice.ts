import type { Trade } from '../trade.ts';

export const physiotherapyPractice: Trade = {
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
};
