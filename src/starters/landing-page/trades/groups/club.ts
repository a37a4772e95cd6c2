import { tradeOf } from '../trade-of.ts';

export const club = tradeOf(
  "clubes?|(?:club|asociación|peña) (?:de|deportiv\\p{L})(?!\\p{L})|(?:sport|tennis|fußball|turn|schach|musik|schützen|ruder|segel|wander|tisch ?tennis|handball|karate)?(?:verein|klub)s?|associations? sportive|club (?:de|d[’']|sportif)|associação (?:de|desportiva)|associazione sportiva|(?:voetbal|tennis|hockey|schaak|boek|lees|hardloop|volleybal|zwem|wandel|judo|korfbal)(?:club|vereniging)|vereniging|klub\\p{L}{0,2}|stowarzyszeni\\p{L}{1,2}|kul[uü]b\\p{L}{1,3}|derneğ\\p{L}{1,4}|клуб\\p{L}{0,2}|секци[яию]|俱乐部|社团|球队|クラブ|サークル|少年団|동호회|클럽|동아리|क्लब|نادي?(?:نا)?|النادي|komunitas|câu lạc bộ|clb|велоклуб\\p{L}{0,2}|(?!natt)\\p{L}{0,12}(?:klubben|klubb|förening|föreningen)",
  {
    en: 'Club | {title}: who we are, what we do and how to join in. | Regular meetings; Come and try; Events for members',
    es: 'Club | {title}: quiénes somos, qué hacemos y cómo apuntarse. | Encuentros regulares; Ven a probar; Actividades para socios',
    de: 'Verein | {title}: wer wir sind, was wir machen und wie man mitmacht. | Regelmäßige Treffen; Schnuppern; Veranstaltungen',
    fr: 'Club | {title} : qui nous sommes, ce que nous faisons et comment nous rejoindre. | Rencontres régulières; Séance d’essai; Événements',
    pt: 'Clube | {title}: quem somos, o que fazemos e como participar. | Encontros regulares; Venha experimentar; Eventos para sócios',
    it: 'Club | {title}: chi siamo, che cosa facciamo e come partecipare. | Incontri regolari; Vieni a provare; Eventi per i soci',
    nl: 'Vereniging | {title}: wie we zijn, wat we doen en hoe je meedoet. | Vaste bijeenkomsten; Kom een keer proberen; Activiteiten voor leden',
    pl: 'Klub | {title}: kim jesteśmy, co robimy i jak dołączyć. | Stałe spotkania; Przyjdź spróbować; Wydarzenia dla członków',
    tr: 'Kulüp | {title}: kimiz, ne yaparız ve nasıl katılırsın. | Düzenli buluşmalar; Gel ve dene; Üye etkinlikleri',
    ru: 'Клуб | {title}: кто мы, чем занимаемся и как к нам прийти. | Регулярные встречи; Пробное занятие; События клуба',
    zh: '俱乐部 | {title}：我们是谁、做什么、如何加入。 | 定期活动; 欢迎体验; 会员活动',
    ja: 'クラブ | {title}の活動と、参加の方法をご案内します。 | 定期活動; 体験参加; メンバー行事',
    ko: '클럽 | {title}: 누구이며 무엇을 하고 어떻게 함께하는지. | 정기 모임; 체험 참가; 회원 행사',
    hi: 'क्लब | {title}: हम कौन हैं, क्या करते हैं और कैसे जुड़ें। | नियमित बैठकें; आकर देखें; सदस्यों के आयोजन',
    ar: 'نادٍ | {title}: من نحن، وماذا نفعل، وكيف تنضم إلينا. | لقاءات منتظمة; تعال وجرّب; فعاليات الأعضاء',
    id: 'Klub | {title}: siapa kami, apa yang kami lakukan, dan cara bergabung. | Pertemuan rutin; Coba dulu; Acara untuk anggota',
    vi: 'Câu lạc bộ | {title}: chúng tôi là ai, làm gì và cách tham gia. | Sinh hoạt định kỳ; Đến thử một buổi; Sự kiện cho thành viên',
    uk: 'Клуб | {title}: хто ми, що робимо і як до нас долучитися. | Регулярні зустрічі; Пробне заняття; Події для учасників',
    sv: 'Förening | {title}: vilka vi är, vad vi gör och hur du går med. | Regelbundna träffar; Kom och prova på; Evenemang för medlemmar',
  },
);
