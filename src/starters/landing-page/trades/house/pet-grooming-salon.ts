import type { Trade } from '../trade.ts';

export const petGroomingSalon: Trade = {
  words:
    '(?:pet|dog|cat|puppy)[- ]?(?:groom(?:ers?|ing)|salons?|spas?|parlou?rs?)|(?:hunde|tier|katzen)[- ]?(?:friseur(?:in|e|salon)?|frisör(?:in|e|salon)?|salons?|pflegesalon|pflege|coiffeu(?:r|se))|groomer(?:s|in)?|grooming[- ]?salons?|toilett(?:eurs?|euses?|age) (?:canins?|félins?|pour chiens?|pour chats?|de chiens?|animalier)|salons? de toilettage|toilettage|peluquer[ií]as? (?:caninas?|felinas?|de mascotas|para (?:perros|mascotas))|peluqueros? caninos?|est[eé]ticas? caninas?|toelettatur[ae]|toelettator[ei]|toelettatric[ei]|(?:honden|katten|dieren)?trimsalons?|hondentrimmer(?:s|ij)?|hondenkappers?|(?:salon|fryzjer|strzyżeni|pielęgnacj)\\p{L}{0,4} (?:dla )?psów|psi(?:m|ego|ch|emu)? fryzjer\\p{L}{0,4}|groomersk\\p{L}{1,4}|banho e tosa|tosador(?:a|es|as)?|tosquia(?:dor(?:a|es)?)? (?:de )?(?:cães|animais)|pet ?shop e banho|груминг\\p{L}{0,3}|(?:зоо)?грумер\\p{L}{0,3}|грум-?салон\\p{L}{0,3}|стрижк\\p{L}{1,2} (?:собак|кошек|животных)|(?:pet|köpek|kedi) (?:kuaför|berber|tıraş)\\p{L}{0,6}|(?:حلاقة|تجميل|صالون|قص شعر|عناية) (?:ال)?(?:حيوانات|كلاب|قطط)|(?:पेट|डॉग) (?:ग्रूमिंग|ग्रूमर|सैलून|पार्लर|स्पा)|ग्रूमिंग सैलून|トリミング(?:サロン|店)|ペットサロン|ドッグサロン|(?<![ァ-ヶー])トリマー|ペット美容|(?:애견|반려견|강아지|고양이|펫) ?(?:미용|살롱|그루밍|목욕)|그루밍 ?(?:샵|숍|살롱)|펫 ?살롱|宠物(?:美容|洗护|沙龙|造型)|(?:狗|犬|猫)(?:狗|咪)?美容',
  name: {
    en: 'Pet grooming salon',
    es: 'Peluquería de mascotas',
    de: 'Salon für Hund und Katze',
    fr: 'Salon de toilettage',
    pt: 'Salão de banho e tosa',
    it: 'Toelettatura per animali',
    nl: 'Trimsalon',
    pl: 'Salon groomerski',
    tr: 'Pet kuaförü',
    ru: 'Груминг-салон',
    zh: '宠物美容店',
    ja: 'トリミングサロン',
    ko: '반려동물 미용실',
    hi: 'पेट ग्रूमिंग सैलून',
    ar: 'صالون حيوانات أليفة',
  },
  copy: {
    en: {
      lead: '{title}: baths, cuts and gentle care for dogs and cats.',
      about:
        'Every animal has its own coat and its own pace. {title} takes the time it needs, so that it comes home clean, calm and happy.',
      offers: [
        ['Bath and brush', 'Washed, dried and combed through'],
        ['Cut and trim', 'To suit the breed, the coat and the season'],
        ['Claws, ears and paws', 'Small things, done gently'],
      ],
    },
    de: {
      lead: '{title}: Baden, Schneiden und liebevolle Pflege für Hund und Katze.',
      about:
        'Jedes Tier hat sein eigenes Fell und sein eigenes Tempo. Bei {title} bekommt es die Zeit, die es braucht, und geht sauber und entspannt nach Hause.',
      offers: [
        ['Baden und Bürsten', 'Gewaschen, getrocknet und ausgekämmt'],
        ['Schneiden und Trimmen', 'Passend zu Rasse, Fell und Jahreszeit'],
        ['Krallen, Ohren und Pfoten', 'Kleine Dinge, behutsam erledigt'],
      ],
    },
    es: {
      lead: '{title}: baño, corte y cuidados con cariño para perros y gatos.',
      about:
        'Cada animal tiene su pelo y su ritmo. En {title} se le dedica el tiempo que necesita para que vuelva a casa limpio, tranquilo y contento.',
      offers: [
        ['Baño y cepillado', 'Lavado, secado y peinado'],
        ['Corte y arreglo', 'Según la raza, el pelo y la estación'],
        ['Uñas, oídos y patas', 'Pequeños cuidados, con suavidad'],
      ],
    },
    fr: {
      lead: '{title} : bain, coupe et soins tout en douceur pour chiens et chats.',
      about:
        'Chaque animal a son poil et son rythme. Chez {title}, on prend le temps qu’il faut pour qu’il reparte propre, calme et content.',
      offers: [
        ['Bain et brossage', 'Lavé, séché et démêlé'],
        ['Coupe et tonte', 'Selon la race, le poil et la saison'],
        ['Griffes, oreilles et pattes', 'Les petits soins, en douceur'],
      ],
    },
    it: {
      lead: '{title}: bagno, taglio e cure delicate per cani e gatti.',
      about:
        'Ogni animale ha il suo pelo e i suoi tempi. Da {title} ci si prende il tempo che serve, perché torni a casa pulito, calmo e contento.',
      offers: [
        ['Bagno e spazzolatura', 'Lavaggio, asciugatura e districatura'],
        ['Taglio e stripping', 'Secondo razza, pelo e stagione'],
        ['Unghie, orecchie e zampe', 'Piccole cure, con delicatezza'],
      ],
    },
    nl: {
      lead: '{title}: wassen, knippen en liefdevolle verzorging voor hond en kat.',
      about:
        'Elk dier heeft zijn eigen vacht en zijn eigen tempo. {title} neemt de tijd die nodig is, zodat het schoon, rustig en blij naar huis gaat.',
      offers: [
        ['Wassen en borstelen', 'Gewassen, geföhnd en doorgekamd'],
        ['Knippen en trimmen', 'Passend bij ras, vacht en seizoen'],
        ['Nagels, oren en poten', 'Kleine dingen, met zachte hand'],
      ],
    },
    pl: {
      lead: '{title} – kąpiel, strzyżenie i czuła pielęgnacja psów i kotów.',
      about:
        'Każde zwierzę ma swoją sierść i swoje tempo. Poświęcamy mu tyle czasu, ile potrzebuje, by wróciło do domu czyste, spokojne i zadowolone.',
      offers: [
        ['Kąpiel i czesanie', 'Mycie, suszenie i rozczesywanie'],
        ['Strzyżenie i trymowanie', 'Zależnie od rasy, sierści i pory roku'],
        ['Pazury, uszy i łapy', 'Drobne zabiegi, delikatnie'],
      ],
    },
    pt: {
      lead: '{title}: banho, tosa e cuidados com carinho para cães e gatos.',
      about:
        'Cada animal tem o seu pelo e o seu ritmo. Dedica-se a ele o tempo que for preciso, para que volte para casa limpo, calmo e contente.',
      offers: [
        ['Banho e escovação', 'Lavado, seco e penteado'],
        ['Tosa', 'Conforme a raça, o pelo e a estação'],
        ['Unhas, orelhas e patas', 'Pequenos cuidados, com delicadeza'],
      ],
    },
    ru: {
      lead: '{title} — купание, стрижка и бережный уход за собаками и кошками.',
      about:
        'У каждого питомца своя шерсть и свой характер. Мы уделяем ему столько времени, сколько нужно, чтобы он вернулся домой чистым и спокойным.',
      offers: [
        ['Купание и вычёсывание', 'Мытьё, сушка и расчёсывание'],
        ['Стрижка и тримминг', 'По породе, шерсти и сезону'],
        ['Когти, уши и лапы', 'Мелочи, сделанные бережно'],
      ],
    },
    tr: {
      lead: '{title}: köpekler ve kediler için banyo, tıraş ve şefkatli bakım.',
      about:
        'Her hayvanın tüyü de temposu da kendine göredir. Gereken zamanı ayırıyoruz ki evine temiz, sakin ve mutlu dönsün.',
      offers: [
        ['Banyo ve tarama', 'Yıkama, kurutma ve tarama'],
        ['Tıraş ve kesim', 'Irka, tüye ve mevsime göre'],
        ['Tırnak, kulak ve pati', 'Küçük bakımlar, nazikçe'],
      ],
    },
    ar: {
      lead: '{title}: استحمام وقصّ وعناية لطيفة بالكلاب والقطط.',
      about:
        'لكل حيوان فروه وإيقاعه الخاص. في {title} نمنحه الوقت الذي يحتاجه ليعود إلى البيت نظيفًا هادئًا سعيدًا.',
      offers: [
        ['الاستحمام والتمشيط', 'غسل وتجفيف وتسريح'],
        ['القصّ والتشذيب', 'بحسب السلالة والفرو والموسم'],
        ['المخالب والأذنان والأقدام', 'عناية صغيرة بلمسة لطيفة'],
      ],
    },
    hi: {
      lead: '{title}: कुत्तों और बिल्लियों के लिए स्नान, कटिंग और प्यार भरी देखभाल।',
      about:
        'हर पालतू के बाल और मिज़ाज अलग होते हैं। {title} में उसे पूरा समय मिलता है, ताकि वह साफ़, शांत और ख़ुश घर लौटे।',
      offers: [
        ['स्नान और ब्रशिंग', 'धोना, सुखाना और कंघी'],
        ['कटिंग और ट्रिमिंग', 'नस्ल, बाल और मौसम के अनुसार'],
        ['नाख़ून, कान और पंजे', 'छोटे काम, नरमी से'],
      ],
    },
    ja: {
      lead: '{title}は、わんちゃん・猫ちゃんのシャンプーとカットのサロンです。',
      about:
        '毛質もペースも、その子によって違います。{title}では必要な時間をかけ、きれいに、落ち着いた気持ちでお帰りいただけるようにします。',
      offers: [
        ['シャンプー・ブラッシング', '洗って、乾かして、とかします'],
        ['カット・トリミング', '犬種や毛質、季節に合わせて'],
        ['爪・耳・足裏', '小さなお手入れもやさしく'],
      ],
    },
    ko: {
      lead: '{title}: 강아지와 고양이를 위한 목욕과 미용, 다정한 손길.',
      about:
        '아이마다 털도 성격도 다릅니다. {title}에서는 필요한 만큼 시간을 들여 깨끗하고 편안하게 집으로 돌아가게 합니다.',
      offers: [
        ['목욕과 빗질', '씻기고 말리고 빗겨 줍니다'],
        ['커트와 미용', '견종과 털, 계절에 맞게'],
        ['발톱, 귀, 발', '작은 관리도 부드럽게'],
      ],
    },
    zh: {
      lead: '{title}：为狗狗和猫咪洗澡、修剪，温柔呵护。',
      about: '每只宠物都有自己的毛发和脾气。{title}给它足够的时间，让它干净、安心、开心地回家。',
      offers: [
        ['洗澡与梳毛', '清洗、吹干、梳通'],
        ['修剪与造型', '按品种、毛质和季节来做'],
        ['指甲、耳朵和脚掌', '小护理，也轻手轻脚'],
      ],
    },
  },
};
