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
      offers: ['Training floor', 'Classes', 'Personal training'],
    },
    de: {
      lead: 'Trainieren im eigenen Tempo, mit guter Betreuung, bei {title}.',
      offers: ['Trainingsfläche', 'Kurse', 'Personal Training'],
    },
    es: {
      lead: 'Entrena a tu ritmo y con buen apoyo en {title}.',
      offers: ['Sala de entrenamiento', 'Clases en grupo', 'Entrenamiento personal'],
    },
    fr: {
      lead: 'S’entraîner à son rythme, bien accompagné, chez {title}.',
      offers: ['Plateau de musculation', 'Cours collectifs', 'Coaching personnel'],
    },
    it: {
      lead: 'Allenati al tuo ritmo, con chi ti sa seguire, da {title}.',
      offers: ['Sala attrezzi', 'Corsi di gruppo', 'Personal training'],
    },
    nl: {
      lead: 'Trainen in je eigen tempo, met goede begeleiding, bij {title}.',
      offers: ['Trainingsruimte', 'Groepslessen', 'Personal training'],
    },
    pl: {
      lead: '{title}: trening we własnym tempie i dobra opieka.',
      offers: ['Strefa treningu', 'Zajęcia grupowe', 'Trening personalny'],
    },
    pt: {
      lead: '{title}: treine no seu ritmo, com quem sabe orientar.',
      offers: ['Musculação', 'Aulas em grupo', 'Treino personalizado'],
    },
    ru: {
      lead: '{title}: тренировки в своём темпе и с поддержкой.',
      offers: ['Тренажёрный зал', 'Групповые занятия', 'Персональные тренировки'],
    },
    tr: {
      lead: '{title}: kendi temponuzda, doğru destekle antrenman.',
      offers: ['Antrenman alanı', 'Grup dersleri', 'Kişisel antrenman'],
    },
    ar: {
      lead: 'تمرّن على إيقاعك ومع من يساندك في {title}.',
      offers: ['صالة التمرين', 'حصص جماعية', 'تدريب شخصي'],
    },
    hi: {
      lead: '{title} में अपनी रफ़्तार से, सही मार्गदर्शन के साथ कसरत।',
      offers: ['वर्कआउट एरिया', 'ग्रुप क्लास', 'पर्सनल ट्रेनिंग'],
    },
    ja: {
      lead: '自分のペースで、心強いサポートと鍛える{title}。',
      offers: ['トレーニングエリア', 'グループレッスン', 'パーソナルトレーニング'],
    },
    ko: {
      lead: '나만의 속도로, 든든한 도움과 함께 운동하는 {title}.',
      offers: ['운동 공간', '그룹 수업', '퍼스널 트레이닝'],
    },
    zh: {
      lead: '按自己的节奏训练，{title}陪您坚持。',
      offers: ['训练区', '团体课', '私人教练'],
    },
  },
};
