import { tradeOf } from '../trade-of.ts';

export const gym = tradeOf(
  "(?<!(?:climbing|bouldering|boxing|jungle|dog|brain|baby) )gyms?(?! (?:bags?|wear|cloth(?:es|ing)|apparel|equipment|apps?|trackers?|buddy|logs?)(?!\\p{L}))|fitness[ -]?(?:studio[’']?s?|cent(?:er|re|rum|ra)s?|clubs?|salon\\p{L}{0,8}|merkez\\p{L}{0,8}|stüdyo\\p{L}{0,8})|health clubs?|crossfit[ -]?(?:box\\p{L}{0,2}|gyms?)|gimnasios?|centros? de fitness|salles? de (?:sport|musculation|fitness|gym)|palestr[ae](?! di arrampicata)|sportscho(?:ol|len)|siłowni\\p{L}{0,3}|klub\\p{L}{0,3} fitness|academias? (?:de (?:ginástica|musculação)|fitness)|minha academia(?! de (?!ginástica|musculação))|ginásios?|тренаж[её]рн\\p{L}{2,3} зал\\p{L}{0,3}|фитнес[ -]?(?:клуб|зал|центр|студи)\\p{L}{0,3}|спортзал\\p{L}{0,3}|spor salon\\p{L}{0,8}|صال(?:ة|ات) (?:ال)?رياضية|(?<!\\p{L})(?:ال)?جيم(?!\\p{L})|(?:نادي|مركز|صالة) (?:ال)?لياقة|كمال (?:ال)?[أا]جسام|(?<![\\p{L}\\p{M}])जिम(?![\\p{L}\\p{M}])|फ\\u093c?िटनेस ?(?:सेंटर|क्लब|स्टूडियो)|व्यायामशाला|フィットネス(?:ジム|クラブ|スタジオ)|(?:スポーツ|トレーニング|パーソナル)ジム|(?<![ァ-ヿ])ジム(?![ァ-ヿ])|헬스 ?(?:장|클럽)|피트니스 ?(?:센터|클럽|스튜디오|짐)|健身(?:房|中心|俱乐部|俱樂部|工作室|馆|館|会所)|pusat kebugaran|phòng (?:gym|tập)(?! (?:yoga|nhảy|múa))|phong tap(?! yoga)|тренажерн\\p{L}{2,3} зал\\p{L}{0,2}|фітнес\\p{L}{0,8}|gymmet|träningscent(?:er|ret)",
  {
    en: 'Gym | Train at your own pace, with people who help, at {title}. | Training floor; Classes; Personal training',
    es: 'Gimnasio | Entrena a tu ritmo y con buen apoyo en {title}. | Sala de entrenamiento; Clases en grupo; Entrenamiento personal',
    de: 'Fitnessstudio | Trainieren im eigenen Tempo, mit guter Betreuung, bei {title}. | Trainingsfläche; Kurse; Personal Training',
    fr: 'Salle de sport | S’entraîner à son rythme, bien accompagné, chez {title}. | Plateau de musculation; Cours collectifs; Coaching personnel',
    pt: 'Academia | {title}: treine no seu ritmo, com quem sabe orientar. | Musculação; Aulas em grupo; Treino personalizado',
    it: 'Palestra | Allenati al tuo ritmo, con chi ti sa seguire, da {title}. | Sala attrezzi; Corsi di gruppo; Personal training',
    nl: 'Sportschool | Trainen in je eigen tempo, met goede begeleiding, bij {title}. | Trainingsruimte; Groepslessen; Personal training',
    pl: 'Siłownia | {title}: trening we własnym tempie i dobra opieka. | Strefa treningu; Zajęcia grupowe; Trening personalny',
    tr: 'Spor salonu | {title}: kendi temponuzda, doğru destekle antrenman. | Antrenman alanı; Grup dersleri; Kişisel antrenman',
    ru: 'Фитнес-клуб | {title}: тренировки в своём темпе и с поддержкой. | Тренажёрный зал; Групповые занятия; Персональные тренировки',
    zh: '健身房 | 按自己的节奏训练，{title}陪您坚持。 | 训练区; 团体课; 私人教练',
    ja: 'フィットネスジム | 自分のペースで、心強いサポートと鍛える{title}。 | トレーニングエリア; グループレッスン; パーソナルトレーニング',
    ko: '헬스장 | 나만의 속도로, 든든한 도움과 함께 운동하는 {title}. | 운동 공간; 그룹 수업; 퍼스널 트레이닝',
    hi: 'जिम | {title} में अपनी रफ़्तार से, सही मार्गदर्शन के साथ कसरत। | वर्कआउट एरिया; ग्रुप क्लास; पर्सनल ट्रेनिंग',
    ar: 'نادٍ رياضي | تمرّن على إيقاعك ومع من يساندك في {title}. | صالة التمرين; حصص جماعية; تدريب شخصي',
    id: 'Gym | Berlatih sesuai ritme Anda, bersama orang yang siap membantu, di {title}. | Area latihan; Kelas; Personal training',
    vi: 'Phòng tập gym | Tập theo nhịp của bạn, có người hướng dẫn tận tình, tại {title}. | Khu tập luyện; Lớp tập nhóm; Huấn luyện viên cá nhân',
    uk: 'Тренажерний зал | {title}: тренування у вашому темпі, з людьми, які допоможуть. | Тренажерна зона; Групові заняття; Персональні тренування',
    sv: 'Gym | Träna i din egen takt, med kunnig hjälp, hos {title}. | Träningsyta; Gruppträning; Personlig träning',
  },
);
