import type { Trade } from '../trade.ts';

export const florist: Trade = {
  words:
    'florists?|flower ?(?:shops?|stores?|studios?|stalls?)|floral (?:design(?:er|ers)?|studios?)|florist(?:in|en|innen)|floristik|blumen(?:laden|läden|geschäft|geschäfte|handlung|binderei|haus|stube|atelier)\\p{L}{0,2}|florister[ií]as?|flor[ií]sterias?|fleuristes?|boutique de fleurs|fiorist[aie]|fiorai[oa]?|negozio di fiori|bloemist(?:en|e)?|bloemisterij(?:en)?|bloemen(?:winkel|zaak|atelier|boetiek)s?|kwiaciarni\\p{L}{0,3}|kwiaciark\\p{L}{1,2}|florystyk\\p{L}{1,2}|floryst\\p{L}{1,3}|floriculturas?|floristas?|loja de flores|florarias?|цветочн(?:ый|ого|ому|ая|ой|ую) (?:магазин|салон|лавк|мастерск|студи)\\p{L}{0,3}|флорист\\p{L}{0,4}|магазин\\p{L}{0,2} цветов|студи\\p{L}{1,2} флористики|çiçekçi\\p{L}{0,6}|çiçek (?:dükkanı|dükkânı|mağazası|evi|atölyesi)\\p{L}{0,4}|محل (?:زهور|ورد|ورود)|متجر (?:زهور|ورد|ورود)|بائع (?:زهور|ورد)|منسق(?:ة)? زهور|تنسيق الزهور|फूलों की दुकान|फूल की दुकान|फ्लोरिस्ट|फ़्लोरिस्ट|花屋|生花店|フラワーショップ|フローリスト|꽃집|꽃 ?가게|플라워 ?샵|플로리스트|花店|花艺|鲜花店|花坊',
  name: {
    en: 'Florist',
    es: 'Floristería',
    de: 'Blumenladen',
    fr: 'Fleuriste',
    pt: 'Florista',
    it: 'Negozio di fiori',
    nl: 'Bloemenwinkel',
    pl: 'Kwiaciarnia',
    tr: 'Çiçekçi',
    ru: 'Цветочный магазин',
    zh: '花店',
    ja: '花屋',
    ko: '꽃집',
    hi: 'फूलों की दुकान',
    ar: 'محل زهور',
  },
  copy: {
    en: {
      lead: 'Fresh flowers, tied by hand at {title}.',
      about:
        'Flowers say what words cannot. Tell {title} who they are for, and the right bunch comes together.',
      offers: [
        ['Bouquets', 'For birthdays, thanks and no reason at all'],
        ['Weddings and events', 'From bridal bouquet to table flowers'],
        ['Funeral flowers', 'Wreaths and arrangements, made with care'],
      ],
    },
    de: {
      lead: 'Frische Blumen, von Hand gebunden.',
      about:
        'Blumen sagen, wofür Worte fehlen. Erzählen Sie, für wen sie sind, und der passende Strauß entsteht.',
      offers: [
        ['Sträuße', 'Zum Geburtstag, als Dank oder einfach so'],
        ['Hochzeiten und Feste', 'Vom Brautstrauß bis zum Tischschmuck'],
        ['Trauerfloristik', 'Kränze und Gestecke, mit Sorgfalt gefertigt'],
      ],
    },
    es: {
      lead: 'Flores frescas y ramos hechos a mano.',
      about:
        'Las flores dicen lo que no dicen las palabras. Cuente para quién son y el ramo adecuado irá tomando forma.',
      offers: [
        ['Ramos', 'Para cumpleaños, dar las gracias o porque sí'],
        ['Bodas y eventos', 'Del ramo de novia a los centros de mesa'],
        ['Flores de condolencia', 'Coronas y arreglos hechos con cuidado'],
      ],
    },
    fr: {
      lead: 'Des fleurs fraîches, des bouquets noués à la main.',
      about:
        'Les fleurs disent ce que les mots ne savent pas dire. Racontez pour qui elles sont, et le bon bouquet prend forme.',
      offers: [
        ['Bouquets', 'Anniversaire, merci ou sans raison'],
        ['Mariages et fêtes', 'Du bouquet de mariée aux fleurs de table'],
        ['Fleurs de deuil', 'Couronnes et compositions soignées'],
      ],
    },
    it: {
      lead: 'Fiori freschi e mazzi legati a mano.',
      about:
        'I fiori dicono quello che le parole non sanno dire. Raccontate per chi sono e il mazzo giusto prende forma.',
      offers: [
        ['Mazzi e bouquet', 'Per compleanni, per dire grazie o senza motivo'],
        ['Matrimoni ed eventi', 'Dal bouquet della sposa ai centrotavola'],
        ['Fiori per il lutto', 'Corone e composizioni fatte con cura'],
      ],
    },
    nl: {
      lead: 'Verse bloemen, met de hand gebonden.',
      about:
        'Bloemen zeggen wat woorden niet kunnen. Vertel voor wie ze zijn, en het juiste boeket ontstaat vanzelf.',
      offers: [
        ['Boeketten', 'Verjaardag, bedankje of zomaar'],
        ['Bruiloften en feesten', 'Van bruidsboeket tot tafelstuk'],
        ['Rouwbloemen', 'Kransen en stukken, met zorg gemaakt'],
      ],
    },
    pl: {
      lead: 'Świeże kwiaty i ręcznie układane bukiety.',
      about:
        'Kwiaty mówią to, czego nie da się powiedzieć słowami. Wystarczy zdradzić, dla kogo są, a powstanie właściwy bukiet.',
      offers: [
        ['Bukiety', 'Na urodziny, w podziękowaniu i bez okazji'],
        ['Śluby i przyjęcia', 'Od bukietu ślubnego po dekoracje stołów'],
        ['Kwiaty na pożegnanie', 'Wieńce i wiązanki robione z troską'],
      ],
    },
    pt: {
      lead: 'Flores frescas e ramos feitos à mão.',
      about:
        'As flores dizem o que as palavras não conseguem. Conte para quem são e o ramo certo ganha forma.',
      offers: [
        ['Ramos', 'Para aniversários, agradecer ou sem motivo'],
        ['Casamentos e eventos', 'Do ramo da noiva aos centros de mesa'],
        ['Flores de luto', 'Coroas e arranjos feitos com cuidado'],
      ],
    },
    ru: {
      lead: 'Свежие цветы и букеты, собранные вручную.',
      about:
        'Цветы говорят то, для чего не хватает слов. Расскажите, для кого они, и нужный букет сложится сам.',
      offers: [
        ['Букеты', 'На день рождения, в благодарность и просто так'],
        ['Свадьбы и праздники', 'От букета невесты до цветов на столах'],
        ['Траурная флористика', 'Венки и композиции, собранные бережно'],
      ],
    },
    tr: {
      lead: 'Taze çiçekler, elde bağlanan buketler.',
      about:
        'Çiçekler sözün yetmediğini anlatır. Kime gideceğini söyleyin, doğru buket kendiliğinden ortaya çıksın.',
      offers: [
        ['Buketler', 'Doğum günü, teşekkür ya da içinizden geldiği için'],
        ['Düğün ve davet', 'Gelin buketinden masa süslerine'],
        ['Taziye çiçekleri', 'Özenle hazırlanan çelenk ve aranjmanlar'],
      ],
    },
    ar: {
      lead: 'زهور طازجة وباقات منسّقة يدوياً من {title}.',
      about: 'الزهور تقول ما تعجز عنه الكلمات. أخبرونا لمن هي، وستولد الباقة المناسبة.',
      offers: [
        ['باقات', 'لأعياد الميلاد والشكر أو بلا مناسبة'],
        ['أعراس ومناسبات', 'من باقة العروس إلى زينة الطاولات'],
        ['زهور العزاء', 'أكاليل وتنسيقات معدّة بعناية'],
      ],
    },
    hi: {
      lead: '{title} के ताज़े फूल और हाथ से बने गुलदस्ते।',
      about: 'फूल वह कह देते हैं जो शब्द नहीं कह पाते। बताइए किसके लिए हैं, और सही गुलदस्ता बन जाएगा।',
      offers: [
        ['गुलदस्ते', 'जन्मदिन, धन्यवाद या यूँ ही'],
        ['शादी और समारोह', 'जयमाला से लेकर मंच की सजावट तक'],
        ['श्रद्धांजलि के फूल', 'सादगी से बने हार और पुष्पचक्र'],
      ],
    },
    ja: {
      lead: '季節の花を、一束ずつ丁寧に。',
      about:
        '花は、言葉にならない気持ちを伝えてくれます。贈る方のことをお聞かせいただければ、ぴったりの花束をお作りします。',
      offers: [
        ['花束・アレンジメント', '誕生日に、感謝に、何でもない日に'],
        ['ウェディング・装花', 'ブーケからテーブルの花まで'],
        ['お供えの花', '心を込めてお作りします'],
      ],
    },
    ko: {
      lead: '싱싱한 꽃, 손으로 묶은 꽃다발.',
      about:
        '꽃은 말로 다 하지 못한 마음을 전합니다. 누구에게 드릴 꽃인지 말씀해 주시면 어울리는 꽃다발을 만들어 드립니다.',
      offers: [
        ['꽃다발', '생일, 감사, 아무 날도 아닌 날에도'],
        ['웨딩과 행사', '부케부터 테이블 장식까지'],
        ['근조 화환', '정성껏 준비합니다'],
      ],
    },
    zh: {
      lead: '{title}，新鲜花材，手工扎束。',
      about: '花能说出言语说不出的话。告诉我们送给谁，合适的花束就有了。',
      offers: [
        ['花束', '生日、致谢，或只是想送'],
        ['婚礼与活动', '从新娘手捧到桌花'],
        ['追思花艺', '用心制作的花圈与花篮'],
      ],
    },
  },
};
