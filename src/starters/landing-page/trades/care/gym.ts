import type { Trade } from '../trade.ts';

export const gym: Trade = {
  words:
    "(?<!(?:climbing|bouldering|boxing|jungle|dog|brain|baby) )gyms?(?! (?:bags?|wear|cloth(?:es|ing)|apparel|equipment|apps?|trackers?|buddy|logs?)(?!\\p{L}))|fitness[ -]?(?:studio[’']?s?|cent(?:er|re|rum|ra)s?|clubs?|salon\\p{L}{0,8}|merkez\\p{L}{0,8}|stüdyo\\p{L}{0,8})|health clubs?|crossfit[ -]?(?:box\\p{L}{0,2}|gyms?)|gimnasios?|centros? de fitness|salles? de (?:sport|musculation|fitness|gym)|palestr[ae](?! di arrampicata)|sportscho(?:ol|len)|siłowni\\p{L}{0,3}|klub\\p{L}{0,3} fitness|academias? (?:de (?:ginástica|musculação)|fitness)|minha academia(?! de (?!ginástica|musculação))|ginásios?|тренаж[её]рн\\p{L}{2,3} зал\\p{L}{0,3}|фитнес[ -]?(?:клуб|зал|центр|студи)\\p{L}{0,3}|спортзал\\p{L}{0,3}|spor salon\\p{L}{0,8}|صال(?:ة|ات) (?:ال)?رياضية|(?<!\\p{L})(?:ال)?جيم(?!\\p{L})|(?:نادي|مركز|صالة) (?:ال)?لياقة|كمال (?:ال)?[أا]جسام|(?<![\\p{L}\\p{M}])जिम(?![\\p{L}\\p{M}])|फ\\u093c?िटनेस ?(?:सेंटर|क्लब|स्टूडियो)|व्यायामशाला|フィットネス(?:ジム|クラブ|スタジオ)|(?:スポーツ|トレーニング|パーソナル)ジム|(?<![ァ-ヿ])ジム(?![ァ-ヿ])|헬스 ?(?:장|클럽)|피트니스 ?(?:센터|클럽|스튜디오|짐)|健身(?:房|中心|俱乐部|俱樂部|工作室|馆|館|会所)",
  name: {
    en: 'Gym',
    es: 'Gimnasio',
    de: 'Fitnessstudio',
    fr: 'Salle de sport',
    pt: 'Academia',
    it: 'Palestra',
    nl: 'Sportschool',
    pl: 'Siłownia',
    tr: 'Spor salonu',
    ru: 'Фитнес-клуб',
    zh: '健身房',
    ja: 'フィットネスジム',
    ko: '헬스장',
    hi: 'जिम',
    ar: 'نادٍ رياضي',
  },
  copy: {
    en: {
      lead: 'Train at your own pace, with people who help, at {title}.',
      about:
        'Everyone starts somewhere, and the first session is the hardest. At {title} there is someone to show you how things work.',
      offers: [
        ['Training floor', 'Free weights, machines and room to move'],
        ['Classes', 'Strength, endurance and mobility in a group'],
        ['Personal training', 'A plan for your goal and company on the way'],
      ],
    },
    de: {
      lead: 'Trainieren im eigenen Tempo, mit guter Betreuung, bei {title}.',
      about:
        'Aller Anfang ist schwer, das erste Training erst recht. Bei {title} ist jemand da, der zeigt, wie es geht.',
      offers: [
        ['Trainingsfläche', 'Freie Gewichte, Geräte und Platz'],
        ['Kurse', 'Kraft, Ausdauer und Beweglichkeit in der Gruppe'],
        ['Personal Training', 'Ein Plan für Ihr Ziel und Begleitung dorthin'],
      ],
    },
    es: {
      lead: 'Entrena a tu ritmo y con buen apoyo en {title}.',
      about:
        'Todos empezamos alguna vez, y el primer día es el más difícil. En {title} hay quien te enseña cómo hacerlo.',
      offers: [
        ['Sala de entrenamiento', 'Pesas, máquinas y espacio para moverte'],
        ['Clases en grupo', 'Fuerza, resistencia y movilidad'],
        ['Entrenamiento personal', 'Un plan para tu objetivo, paso a paso'],
      ],
    },
    fr: {
      lead: 'S’entraîner à son rythme, bien accompagné, chez {title}.',
      about:
        'La première séance est souvent la plus difficile. Chez {title}, il y a toujours quelqu’un pour vous montrer comment faire.',
      offers: [
        ['Plateau de musculation', 'Poids libres, machines et espace'],
        ['Cours collectifs', 'Force, endurance et mobilité en groupe'],
        ['Coaching personnel', 'Un programme pour votre objectif'],
      ],
    },
    it: {
      lead: 'Allenati al tuo ritmo, con chi ti sa seguire, da {title}.',
      about:
        'Ogni inizio è difficile, e il primo allenamento ancora di più. Da {title} c’è chi ti mostra come si fa.',
      offers: [
        ['Sala attrezzi', 'Pesi liberi, macchine e spazio per muoversi'],
        ['Corsi di gruppo', 'Forza, resistenza e mobilità'],
        ['Personal training', 'Un programma per il tuo obiettivo'],
      ],
    },
    nl: {
      lead: 'Trainen in je eigen tempo, met goede begeleiding, bij {title}.',
      about:
        'Iedereen begint ergens, en de eerste training is de lastigste. Bij {title} laat iemand je zien hoe het werkt.',
      offers: [
        ['Trainingsruimte', 'Losse gewichten, apparaten en ruimte'],
        ['Groepslessen', 'Kracht, conditie en mobiliteit'],
        ['Personal training', 'Een plan voor jouw doel, met begeleiding'],
      ],
    },
    pl: {
      lead: '{title}: trening we własnym tempie i dobra opieka.',
      about:
        'Każdy kiedyś zaczyna, a pierwszy trening bywa najtrudniejszy. U nas zawsze można zapytać, jak ćwiczyć.',
      offers: [
        ['Strefa treningu', 'Wolne ciężary, maszyny i dużo miejsca'],
        ['Zajęcia grupowe', 'Siła, wytrzymałość i mobilność'],
        ['Trening personalny', 'Plan pod własny cel i wsparcie po drodze'],
      ],
    },
    pt: {
      lead: '{title}: treine no seu ritmo, com quem sabe orientar.',
      about:
        'Todo mundo começa algum dia, e o primeiro treino é o mais difícil. Aqui tem sempre alguém para mostrar como se faz.',
      offers: [
        ['Musculação', 'Pesos livres, aparelhos e espaço para treinar'],
        ['Aulas em grupo', 'Força, resistência e mobilidade'],
        ['Treino personalizado', 'Um plano para o seu objetivo'],
      ],
    },
    ru: {
      lead: '{title}: тренировки в своём темпе и с поддержкой.',
      about:
        'Все когда-то начинают, и первая тренировка самая трудная. У нас всегда подскажут, как заниматься правильно.',
      offers: [
        ['Тренажёрный зал', 'Свободные веса, тренажёры и простор'],
        ['Групповые занятия', 'Сила, выносливость и подвижность'],
        ['Персональные тренировки', 'План под вашу цель и помощь тренера'],
      ],
    },
    tr: {
      lead: '{title}: kendi temponuzda, doğru destekle antrenman.',
      about:
        'Herkes bir yerden başlar ve en zoru ilk antrenmandır. Burada size nasıl yapılacağını gösteren biri hep var.',
      offers: [
        ['Antrenman alanı', 'Serbest ağırlıklar, aletler ve geniş alan'],
        ['Grup dersleri', 'Güç, dayanıklılık ve esneklik'],
        ['Kişisel antrenman', 'Hedefinize uygun plan ve yakın destek'],
      ],
    },
    ar: {
      lead: 'تمرّن على إيقاعك ومع من يساندك في {title}.',
      about: 'لكل منا بداية، والتمرين الأول هو الأصعب. في {title} تجد من يرشدك إلى الطريقة الصحيحة.',
      offers: [
        ['صالة التمرين', 'أوزان حرة وأجهزة ومساحة للحركة'],
        ['حصص جماعية', 'قوة وتحمّل ومرونة'],
        ['تدريب شخصي', 'خطة تناسب هدفك ومتابعة مستمرة'],
      ],
    },
    hi: {
      lead: '{title} में अपनी रफ़्तार से, सही मार्गदर्शन के साथ कसरत।',
      about:
        'हर किसी की कहीं से शुरुआत होती है और पहला दिन सबसे कठिन होता है। {title} में सही तरीक़ा बताने वाला कोई साथ रहता है।',
      offers: [
        ['वर्कआउट एरिया', 'वेट्स, मशीनें और खुली जगह'],
        ['ग्रुप क्लास', 'ताक़त, सहनशक्ति और लचीलापन'],
        ['पर्सनल ट्रेनिंग', 'आपके लक्ष्य के लिए योजना और साथ'],
      ],
    },
    ja: {
      lead: '自分のペースで、心強いサポートと鍛える{title}。',
      about:
        '誰でも最初の一歩がいちばん大変です。{title}では、使い方やフォームをていねいにお伝えします。',
      offers: [
        ['トレーニングエリア', 'フリーウエイトとマシンで思いきり'],
        ['グループレッスン', '筋力、持久力、柔軟性をみんなで'],
        ['パーソナルトレーニング', '目標に合わせたプランで二人三脚'],
      ],
    },
    ko: {
      lead: '나만의 속도로, 든든한 도움과 함께 운동하는 {title}.',
      about:
        '누구나 시작이 있고, 첫 운동이 가장 어렵습니다. {title}에서는 기구 사용법부터 자세까지 알려 드립니다.',
      offers: [
        ['운동 공간', '프리 웨이트와 머신, 넉넉한 공간'],
        ['그룹 수업', '근력과 지구력, 유연성을 함께'],
        ['퍼스널 트레이닝', '목표에 맞춘 계획과 일대일 지도'],
      ],
    },
    zh: {
      lead: '按自己的节奏训练，{title}陪您坚持。',
      about: '每个人都有起点，第一次训练总是最难的。在{title}，总有人教您正确的方法。',
      offers: [
        ['训练区', '自由重量、器械与宽敞空间'],
        ['团体课', '力量、耐力与灵活性'],
        ['私人教练', '为您的目标制定计划，一路相伴'],
      ],
    },
  },
};
