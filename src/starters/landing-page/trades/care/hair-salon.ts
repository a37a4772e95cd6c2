import type { Trade } from '../trade.ts';

export const hairSalon: Trade = {
  words:
    "hair ?(?:dress(?:ers?|ing(?: salons?)?)|salons?|stylists?|studios?)|friseur(?:salons?|e|in(?:nen)?|s|geschäft)?|frisör(?:salons?|e|in(?:nen)?|s)?|haar(?:salon|studio)[’']?s?|coiffeu(?:rs?|ses?)|salons? de coiffure|peluquer[ií]as?|peluquer[oa]s?|estilistas? (?:capilar(?:es)?|de cabello)|parrucchier[aei]|salon[ei] (?:di|per) (?:parrucchier[aei]|capelli)|acconciator[ei]|kapsalons?|(?:dames)?kappers?|(?:salon|zakład)\\p{L}{0,3} fryzjersk\\p{L}{1,4}|fryzjer\\p{L}{0,4}|cabeleireir[oa]s?|sal(?:ão|ões) de cabeleireir[oa]s?|парикмахер(?:ск)?\\p{L}{0,3}|салон\\p{L}{0,3}[ -]парикмахерск\\p{L}{1,3}|(?:bayan )?kuaför\\p{L}{0,8}|saç (?:tasarım|stüdyo|salon)\\p{L}{0,8}|صالون(?:ات)? (?:ال)?شعر|تصفيف (?:ال)?شعر|مصفف(?:ة)? (?:ال)?شعر|كواف[يى]ر|صالون حلاقة(?: (?:ال)?نسائ| لل?(?:سيدات|نساء))|हेयर ?(?:सैलून|सलून|कटिंग|ड्रेसर|स्टाइलिस्ट|स्टूडियो)|कटिंग सैलून|美容室|美容師|美容院(?=[^\\n]{0,60}[ぁ-ヿ])|ヘアサロン|ヘアスタジオ|미용실|헤어 ?(?:[샵숍]|살롱|스튜디오)|理发店|理髮店|美发|美髮|发廊|髮廊",
  name: {
    en: 'Hair salon',
    es: 'Peluquería',
    de: 'Friseursalon',
    fr: 'Salon de coiffure',
    pt: 'Cabeleireiro',
    it: 'Parrucchiere',
    nl: 'Kapsalon',
    pl: 'Salon fryzjerski',
    tr: 'Kuaför salonu',
    ru: 'Парикмахерская',
    zh: '美发店',
    ja: '美容室',
    ko: '미용실',
    hi: 'हेयर सैलून',
    ar: 'صالون تصفيف الشعر',
  },
  copy: {
    en: {
      lead: 'Cuts, colour and good advice at {title}.',
      about:
        'A good cut begins with listening. At {title} there is time to talk before the scissors come out.',
      offers: [
        ['Cut and styling', 'For short and long hair, with a wash'],
        ['Colour and highlights', 'From a fresh shade to a new look'],
        ['For occasions', 'Updos for weddings and evenings'],
      ],
    },
    de: {
      lead: 'Schnitt, Farbe und gute Beratung bei {title}.',
      about:
        'Ein guter Schnitt beginnt mit Zuhören. Bei {title} ist Zeit für ein Gespräch, bevor die Schere zum Einsatz kommt.',
      offers: [
        ['Schneiden und Stylen', 'Für kurzes und langes Haar, mit Wäsche'],
        ['Farbe und Strähnen', 'Vom frischen Ton bis zum neuen Look'],
        ['Für Anlässe', 'Hochsteckfrisuren für Hochzeit und Abend'],
      ],
    },
    es: {
      lead: 'Corte, color y buenos consejos en {title}.',
      about:
        'Un buen corte empieza por escuchar. En {title} hay tiempo para hablar antes de sacar las tijeras.',
      offers: [
        ['Corte y peinado', 'Para pelo corto y largo, con lavado'],
        ['Color y mechas', 'De un tono renovado a un cambio de look'],
        ['Ocasiones especiales', 'Recogidos para bodas y fiestas'],
      ],
    },
    fr: {
      lead: 'Coupe, couleur et bons conseils chez {title}.',
      about:
        'Une belle coupe commence par l’écoute. Chez {title}, on prend le temps d’en parler avant de sortir les ciseaux.',
      offers: [
        ['Coupe et coiffage', 'Cheveux courts ou longs, shampoing compris'],
        ['Couleur et mèches', 'D’un reflet léger à un nouveau style'],
        ['Grandes occasions', 'Chignons pour mariages et soirées'],
      ],
    },
    it: {
      lead: 'Taglio, colore e buoni consigli da {title}.',
      about:
        'Un bel taglio comincia dall’ascolto. Da {title} c’è il tempo di parlarne prima di prendere le forbici.',
      offers: [
        ['Taglio e piega', 'Per capelli corti e lunghi, con lavaggio'],
        ['Colore e mèches', 'Da un riflesso fresco a un nuovo look'],
        ['Occasioni speciali', 'Acconciature per matrimoni e serate'],
      ],
    },
    nl: {
      lead: 'Knippen, kleuren en goed advies bij {title}.',
      about:
        'Een goede coupe begint met luisteren. Bij {title} is er tijd om te overleggen voordat de schaar erin gaat.',
      offers: [
        ['Knippen en stylen', 'Voor kort en lang haar, wassen inbegrepen'],
        ['Kleur en highlights', 'Van een frisse tint tot een nieuwe look'],
        ['Voor speciale gelegenheden', 'Opgestoken haar voor bruiloft en feest'],
      ],
    },
    pl: {
      lead: '{title}: strzyżenie, koloryzacja i dobra rada.',
      about:
        'Dobre strzyżenie zaczyna się od rozmowy. Najpierw słuchamy, a dopiero potem sięgamy po nożyczki.',
      offers: [
        ['Strzyżenie i modelowanie', 'Włosy krótkie i długie, razem z myciem'],
        ['Koloryzacja i pasemka', 'Od odświeżenia koloru po nowy wygląd'],
        ['Na specjalne okazje', 'Upięcia na wesela i wieczorne wyjścia'],
      ],
    },
    pt: {
      lead: '{title}: corte, cor e bons conselhos para o seu cabelo.',
      about:
        'Um bom corte começa com uma boa conversa. Aqui ouvimos você antes de pegar a tesoura.',
      offers: [
        ['Corte e finalização', 'Para cabelos curtos e longos, com lavagem'],
        ['Coloração e mechas', 'De um tom renovado a um novo visual'],
        ['Ocasiões especiais', 'Penteados para casamentos e festas'],
      ],
    },
    ru: {
      lead: '{title}: стрижки, окрашивание и хороший совет.',
      about:
        'Хорошая стрижка начинается с разговора. Сначала мы слушаем вас и только потом берём ножницы.',
      offers: [
        ['Стрижка и укладка', 'Для коротких и длинных волос, с мытьём'],
        ['Окрашивание', 'От лёгкого оттенка до нового образа'],
        ['Причёски для торжеств', 'Для свадьбы и вечернего выхода'],
      ],
    },
    tr: {
      lead: '{title}: kesim, renk ve doğru öneriler.',
      about:
        'İyi bir kesim dinlemekle başlar. Makası elimize almadan önce sizinle konuşmaya zaman ayırırız.',
      offers: [
        ['Kesim ve fön', 'Kısa ve uzun saçlar için, yıkama dahil'],
        ['Boya ve röfle', 'Taze bir tondan yepyeni bir görünüme'],
        ['Özel günler', 'Düğün ve davetler için topuz'],
      ],
    },
    ar: {
      lead: 'قص وصبغة ونصيحة صادقة لشعرك في {title}.',
      about: 'القصة الجميلة تبدأ بالإصغاء. في {title} نأخذ وقتنا في الحديث قبل أن نمسك المقص.',
      offers: [
        ['قص وتصفيف', 'للشعر القصير والطويل مع الغسيل'],
        ['صبغة وخصل', 'من لون منعش إلى إطلالة جديدة'],
        ['للمناسبات', 'تسريحات للأعراس والسهرات'],
      ],
    },
    hi: {
      lead: '{title} में कट, कलर और सही सलाह।',
      about:
        'अच्छा हेयरकट आपकी बात सुनने से शुरू होता है। {title} में कैंची उठाने से पहले आपसे आराम से बात की जाती है।',
      offers: [
        ['कट और स्टाइलिंग', 'छोटे और लंबे बालों के लिए, वॉश के साथ'],
        ['कलर और हाइलाइट्स', 'हल्के शेड से लेकर नए लुक तक'],
        ['ख़ास मौक़ों के लिए', 'शादी और पार्टी के हेयरस्टाइल'],
      ],
    },
    ja: {
      lead: 'カットもカラーも、じっくり相談できる{title}です。',
      about:
        '良いカットは、お話を聞くことから始まります。{title}では、ハサミを持つ前にゆっくりご相談いただけます。',
      offers: [
        ['カットとスタイリング', 'ショートもロングも、シャンプー付き'],
        ['カラーとハイライト', '自然な色味からイメージチェンジまで'],
        ['ヘアセット', '結婚式やパーティーのアップスタイルに'],
      ],
    },
    ko: {
      lead: '커트와 염색, 그리고 꼭 맞는 조언. {title}입니다.',
      about:
        '좋은 커트는 이야기를 듣는 데서 시작됩니다. {title}에서는 가위를 들기 전에 충분히 상담해 드립니다.',
      offers: [
        ['커트와 스타일링', '짧은 머리도 긴 머리도, 샴푸 포함'],
        ['염색과 하이라이트', '산뜻한 색부터 새로운 분위기까지'],
        ['특별한 날', '결혼식과 모임을 위한 업스타일'],
      ],
    },
    zh: {
      lead: '剪发、染发与贴心建议，尽在{title}。',
      about: '好发型从倾听开始。在{title}，动剪之前，我们先好好聊聊您的想法。',
      offers: [
        ['剪发与造型', '长发短发皆宜，含洗发'],
        ['染发与挑染', '从自然色调到全新形象'],
        ['特别场合', '婚礼与晚宴盘发造型'],
      ],
    },
  },
};
