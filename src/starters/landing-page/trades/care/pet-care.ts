import { tradeOf } from '../trade-of.ts';

export const petCare = tradeOf(
  "(?:mobile )?(?:dogs?|cats?|pets?) (?:groom\\p{L}{2,4}|walk\\p{L}{2,4}|sitt\\p{L}{2,4}|hotels?|salons?|spas?|daycare|day care|boarding|care)|pet ?sitt\\p{L}{2,4}|dogsitt\\p{L}{2,4}|hunde(?:salons?|friseur(?:in)?|pension|sitter(?:in)?|betreuung|pflege)|tierpension|peluquer[ií]as? caninas?|peluquería (?:para|de) (?:perros|mascotas)|guarder[ií]a (?:canina|de (?:perros|mascotas))|paseador[ae]? de perros|toilettage(?: canin)?|toiletteu(?:r|se)(?: canin)?|pension (?:canine|pour chiens)|garde d[’']animaux|banho e tosa|pet shop|hotel para (?:cães|cachorros|pets)|passeador de cães|toelettatura(?: per)?(?: cani)?|toelettatore|pensione per cani|dog ?sitter|honden(?:trimsalon|kapper|uitlaatservice|pension|oppas)|trimsalon|(?:salon|fryzjer|hotel)\\p{L}{0,2} (?:dla )?ps(?:ów|i\\p{L}{1,3})|strzyżeni\\p{L} psów|köpek (?:kuaförü|oteli|bakım\\p{L}{0,3}|eğitim\\p{L}{0,3})|(?:evcil hayvan|pet) (?:kuaförü|oteli|bakım\\p{L}{0,3})|pet kuaförü|груминг\\p{L}{0,3}|грумер\\p{L}{0,2}|(?:зоо|собачь\\p{L}{1,2} )(?:салон|парикмахерск|гостиниц)\\p{L}{0,3}|передержк\\p{L} (?:собак|животных)|宠物(?:美容|寄养|洗护|酒店)(?:店|馆|中心)?|(?:トリミング|ペット)(?:サロン|ホテル)|ドッグサロン|(?:애견|반려견|반려동물|강아지) ?(?:미용|호텔|유치원|카페)(?:실|샵)?|(?:डॉग|पेट) (?:ग्रूमिंग|केयर|सैलून)|(?:عناية|حلاقة|تجميل) (?:ب|ل)?ال(?:حيوانات|كلاب|قطط)\\p{L}{0,3}|(?:spa|chăm sóc|khách sạn|cửa hàng) (?:thú cưng|chó mèo)|hund(?:dagis|trim|salong|pensionat|frisör)\\p{L}{0,3}",
  {
    en: 'Pet care | {title}: for dogs and cats, and for people who love them. | Regular care; A first visit; For small and anxious animals',
    es: 'Cuidado de mascotas | {title}: para perros y gatos, y para quienes los quieren. | Cuidado habitual; Primera visita; Para animales pequeños y nerviosos',
    de: 'Rund ums Tier | {title}: für Hunde und Katzen und alle, die sie lieben. | Regelmäßige Pflege; Der erste Besuch; Für kleine und ängstliche Tiere',
    fr: 'Soins pour animaux | {title} : pour les chiens, les chats et ceux qui les aiment. | Soins réguliers; Première visite; Pour les petits et les inquiets',
    pt: 'Cuidados com animais | {title}: para cães e gatos, e para quem gosta deles. | Cuidado regular; Primeira visita; Para animais pequenos e ansiosos',
    it: 'Cura degli animali | {title}: per cani e gatti, e per chi vuole loro bene. | Cura regolare; Prima visita; Per animali piccoli e timorosi',
    nl: 'Dierenverzorging | {title}: voor honden en katten, en voor wie van ze houdt. | Vaste verzorging; Eerste bezoek; Voor kleine en bange dieren',
    pl: 'Opieka nad zwierzętami | {title}: dla psów, kotów i tych, którzy je kochają. | Stała opieka; Pierwsza wizyta; Dla małych i lękliwych zwierząt',
    tr: 'Evcil hayvan bakımı | {title}: köpekler, kediler ve onları sevenler için. | Düzenli bakım; İlk ziyaret; Küçük ve ürkek hayvanlar için',
    ru: 'Уход за животными | {title}: для собак, кошек и тех, кто их любит. | Регулярный уход; Первый визит; Для маленьких и пугливых',
    zh: '宠物护理 | {title}：照顾狗狗和猫咪，也让主人放心。 | 日常护理; 首次到店; 小型与胆小的宠物',
    ja: 'ペットケア | {title}は、犬と猫、そして家族のための場所です。 | いつものお手入れ; はじめてのご利用; 小さな子・怖がりな子',
    ko: '반려동물 돌봄 | {title}: 강아지와 고양이, 그리고 가족을 위한 곳. | 정기 관리; 첫 방문; 작고 겁 많은 아이',
    hi: 'पालतू जानवरों की देखभाल | {title}: कुत्तों, बिल्लियों और उन्हें चाहने वालों के लिए। | नियमित देखभाल; पहली मुलाकात; छोटे और डरे जानवरों के लिए',
    ar: 'العناية بالحيوانات الأليفة | {title}: للكلاب والقطط ولمن يحبونها. | عناية منتظمة; الزيارة الأولى; للحيوانات الصغيرة والخائفة',
    id: 'Perawatan hewan | {title}: untuk anjing dan kucing, dan untuk semua yang menyayangi mereka. | Perawatan rutin; Kunjungan pertama; Untuk hewan kecil dan penakut',
    vi: 'Chăm sóc thú cưng | {title}: dành cho chó, mèo và những người yêu chúng. | Chăm sóc định kỳ; Lần ghé thăm đầu tiên; Cho thú cưng nhỏ và nhút nhát',
    uk: 'Догляд за тваринами | {title}: для собак, котів і тих, хто їх любить. | Регулярний догляд; Перший візит; Для маленьких і полохливих',
    sv: 'Djurvård | {title}: för hundar och katter, och för alla som älskar dem. | Regelbunden vård; Ett första besök; För små och oroliga djur',
  },
);
