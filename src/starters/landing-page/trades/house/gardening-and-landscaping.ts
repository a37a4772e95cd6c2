import type { Trade } from '../trade.ts';

export const gardeningAndLandscaping: Trade = {
  words:
    'gardeners?|landscap(?:ers?|ing)|landscape (?:gardeners?|gardening|compan(?:y|ies)|contractors?|business|services?|architects?)|gardening (?:compan(?:y|ies)|services?|business(?:es)?|firms?)|garden (?:services?|maintenance|design(?:ers?)?|care)|lawn ?(?:care|mowing|services?)|tree surgeons?|gärtnerei(?:en)?|gärtner(?:in|innen|meister(?:in)?|betrieb)|(?:für|als|einen?|mein(?:en?)?|der|den|vom) gärtner|(?:landschafts|friedhofs)gärtner(?:ei|in)?|(?:garten|landschafts)bau(?:er|betrieb|firma|unternehmen)?|garten-? (?:und|&) landschaftsbau(?:er)?|galabau(?:er|betrieb)?|garten(?:pflege|service|gestaltung|arbeiten|planung)|baumpflege|jardini(?:er|ère)s?|paysagistes?|entretien (?:de|des|du) (?:jardins?|espaces verts)|aménagements? paysagers?|élagage|élagueurs?|jardiner(?:os?|[ií]as?)|paisajis(?:tas?|mo)|mantenimiento de jardines|giardinier(?:e|i|a)|giardinaggio|manutenzione (?:del verde|giardini)|paesaggist[aie]|hoveniers?(?:sbedrij(?:f|ven))?|tuin(?:man|lieden|ders?|onderhoud|aanleg|ontwerp|architect|bedrijf|service)|ogrodni(?:k|ka|kiem|kowi|cy|ków|ctwo|ctwa|cz\\p{L}{1,3})|(?:zakładani|pielęgnacj|projektowani|urządzani)\\p{L}{1,2} ogrodów|architekt\\p{L}{0,3} krajobrazu|jardin(?:eir[oa]s?|agem)|paisagis(?:tas?|mo)|садовник\\p{L}{0,3}|ландшафтн\\p{L}{2,3} (?:дизайн|компани|архитект|работ|бюро)\\p{L}{0,4}|озеленени\\p{L}{1,2}|уход\\p{L}{0,2} за (?:садом|участком|газоном)|bahçıvan\\p{L}{0,8}|peyzaj\\p{L}{0,6}|bahçe (?:bakım|düzenleme|tasarım)\\p{L}{0,5}|بستاني|تنسيق (?:ال)?حدائق|(?:صيانة|تصميم) (?:ال)?حدائق|माली (?:की|का|के|हूँ|हूं|सेवा)|बागवानी (?:सेवा|सर्विस|कंपनी)|लैंडस्केपिंग|लैंडस्केप कंपनी|गार्डनिंग (?:सेवा|सर्विस|कंपनी)|造園|植木屋|庭師|庭木(?:の)?(?:剪定|手入れ)|庭の手入れ|ガーデナー|ガーデニング(?:会社|サービス|店)|外構工事|エクステリア工事|정원사|(?<![가-힣])조경|정원 ?(?:설계|시공|가꾸기)|园艺(?:师|公司|服务)|园丁|园林|花园(?:设计|养护)|庭院(?:设计|养护)|绿化(?:公司|养护|工程)',
  name: {
    en: 'Gardening and landscaping',
    es: 'Jardinería y paisajismo',
    de: 'Garten- und Landschaftsbau',
    fr: 'Jardinier-paysagiste',
    pt: 'Jardinagem e paisagismo',
    it: 'Giardinaggio',
    nl: 'Hoveniersbedrijf',
    pl: 'Usługi ogrodnicze',
    tr: 'Bahçe ve peyzaj',
    ru: 'Сад и ландшафт',
    zh: '园艺景观',
    ja: '造園・庭づくり',
    ko: '정원·조경',
    hi: 'बागवानी और लैंडस्केपिंग',
    ar: 'تنسيق حدائق',
  },
  copy: {
    en: {
      lead: '{title}: gardens planned, planted and cared for all year round.',
      about:
        'A garden grows with the people who use it. {title} looks at soil, light and wishes, and makes a place that is good to be in.',
      offers: [
        ['Garden care', 'Lawns, hedges, beds and trees'],
        ['Design and planting', 'From the first sketch to the last shrub'],
        ['Paths and terraces', 'Stone, wood, fences and water'],
      ],
    },
    de: {
      lead: '{title}: Gärten planen, anlegen und pflegen, das ganze Jahr über.',
      about:
        'Ein Garten wächst mit den Menschen, die ihn nutzen. {title} achtet auf Boden, Licht und Wünsche und schafft einen Ort zum Bleiben.',
      offers: [
        ['Gartenpflege', 'Rasen, Hecken, Beete und Bäume'],
        ['Planung und Bepflanzung', 'Von der Skizze bis zum letzten Strauch'],
        ['Wege und Terrassen', 'Stein, Holz, Zäune und Wasser'],
      ],
    },
    es: {
      lead: '{title}: jardines diseñados, plantados y cuidados todo el año.',
      about:
        'Un jardín crece con quienes lo disfrutan. En {title} se atiende al suelo, a la luz y a los deseos para crear un lugar donde dan ganas de quedarse.',
      offers: [
        ['Mantenimiento', 'Césped, setos, parterres y árboles'],
        ['Diseño y plantación', 'Del primer boceto al último arbusto'],
        ['Caminos y terrazas', 'Piedra, madera, vallas y agua'],
      ],
    },
    fr: {
      lead: '{title} : des jardins imaginés, plantés et entretenus toute l’année.',
      about:
        'Un jardin grandit avec ceux qui y vivent. {title} tient compte du sol, de la lumière et des envies pour créer un lieu où l’on se sent bien.',
      offers: [
        ['Entretien', 'Pelouses, haies, massifs et arbres'],
        ['Création et plantation', 'De l’esquisse au dernier arbuste'],
        ['Allées et terrasses', 'Pierre, bois, clôtures et eau'],
      ],
    },
    it: {
      lead: '{title}: giardini progettati, piantati e curati tutto l’anno.',
      about:
        'Un giardino cresce con chi lo vive. {title} guarda al terreno, alla luce e ai desideri e crea un luogo dove è bello stare.',
      offers: [
        ['Manutenzione', 'Prati, siepi, aiuole e alberi'],
        ['Progetto e piantagione', 'Dal primo schizzo all’ultimo arbusto'],
        ['Vialetti e terrazze', 'Pietra, legno, recinzioni e acqua'],
      ],
    },
    nl: {
      lead: '{title}: tuinen ontwerpen, aanleggen en onderhouden, het hele jaar.',
      about:
        'Een tuin groeit mee met de mensen die er leven. {title} let op bodem, licht en wensen en maakt een plek waar je graag bent.',
      offers: [
        ['Onderhoud', 'Gazons, hagen, borders en bomen'],
        ['Ontwerp en beplanting', 'Van eerste schets tot laatste struik'],
        ['Paden en terrassen', 'Steen, hout, schuttingen en water'],
      ],
    },
    pl: {
      lead: '{title} – projektowanie, zakładanie i pielęgnacja ogrodów przez cały rok.',
      about:
        'Ogród rośnie razem z ludźmi, którzy z niego korzystają. Patrzymy na glebę, światło i życzenia, by powstało miejsce, w którym dobrze się jest.',
      offers: [
        ['Pielęgnacja', 'Trawniki, żywopłoty, rabaty i drzewa'],
        ['Projekt i nasadzenia', 'Od szkicu po ostatni krzew'],
        ['Ścieżki i tarasy', 'Kamień, drewno, ogrodzenia i woda'],
      ],
    },
    pt: {
      lead: '{title}: jardins planejados, plantados e cuidados o ano inteiro.',
      about:
        'Um jardim cresce com as pessoas que o usam. Olha-se para o solo, a luz e os desejos de cada um para criar um lugar bom de estar.',
      offers: [
        ['Manutenção', 'Gramados, sebes, canteiros e árvores'],
        ['Projeto e plantio', 'Do primeiro esboço ao último arbusto'],
        ['Caminhos e terraços', 'Pedra, madeira, cercas e água'],
      ],
    },
    ru: {
      lead: '{title} — проектирование, посадка и уход за садом круглый год.',
      about:
        'Сад растёт вместе с людьми, которые в нём живут. Мы смотрим на почву, свет и пожелания и создаём место, где хочется остаться.',
      offers: [
        ['Уход за садом', 'Газоны, изгороди, клумбы и деревья'],
        ['Проект и посадка', 'От эскиза до последнего куста'],
        ['Дорожки и террасы', 'Камень, дерево, заборы и вода'],
      ],
    },
    tr: {
      lead: '{title}: yıl boyunca bahçe tasarımı, dikim ve bakım.',
      about:
        'Bahçe, onu kullananlarla birlikte büyür. Toprağa, ışığa ve isteklere bakıyor, içinde olmaktan keyif alınan bir yer kuruyoruz.',
      offers: [
        ['Bahçe bakımı', 'Çim, çit, tarh ve ağaçlar'],
        ['Tasarım ve dikim', 'İlk çizimden son çalıya kadar'],
        ['Yollar ve teraslar', 'Taş, ahşap, çit ve su'],
      ],
    },
    ar: {
      lead: '{title}: تصميم الحدائق وزراعتها والعناية بها طوال العام.',
      about:
        'الحديقة تنمو مع أهلها. في {title} نراعي التربة والضوء والرغبات لنصنع مكانًا تطيب فيه الجلسة.',
      offers: [
        ['العناية بالحدائق', 'عشب وأسيجة وأحواض وأشجار'],
        ['التصميم والزراعة', 'من أول رسم إلى آخر شجيرة'],
        ['الممرات والجلسات', 'حجر وخشب وأسوار وماء'],
      ],
    },
    hi: {
      lead: '{title}: बगीचे की योजना, पौधे लगाना और साल भर देखभाल।',
      about:
        'बगीचा अपने लोगों के साथ बढ़ता है। {title} में मिट्टी, धूप और आपकी पसंद देखकर ऐसी जगह बनाई जाती है जहाँ बैठने का मन करे।',
      offers: [
        ['बगीचे की देखभाल', 'लॉन, बाड़, क्यारियाँ और पेड़'],
        ['डिज़ाइन और पौधे', 'पहले ख़ाके से आख़िरी पौधे तक'],
        ['रास्ते और आँगन', 'पत्थर, लकड़ी, घेरा और पानी'],
      ],
    },
    ja: {
      lead: '{title}では、庭の設計から植え付け、一年を通した手入れまで承ります。',
      about:
        '庭は、そこで過ごす人とともに育ちます。{title}では土や光、ご希望を見ながら、居心地のよい庭をつくります。',
      offers: [
        ['お手入れ', '芝生、生け垣、花壇、庭木'],
        ['設計・植栽', '最初の図面から最後の一本まで'],
        ['小道・テラス', '石、木、フェンス、水まわり'],
      ],
    },
    ko: {
      lead: '{title}: 정원 설계와 식재, 사계절 관리까지.',
      about:
        '정원은 그곳에서 지내는 사람과 함께 자랍니다. {title}에서는 흙과 빛, 바람을 살펴 머물고 싶은 정원을 만듭니다.',
      offers: [
        ['정원 관리', '잔디, 울타리, 화단, 나무'],
        ['설계와 식재', '첫 스케치부터 마지막 한 그루까지'],
        ['길과 테라스', '돌, 나무, 담장, 물'],
      ],
    },
    zh: {
      lead: '{title}：花园的设计、种植与全年养护。',
      about:
        '花园会和用它的人一起成长。{title}看土壤、看光照，也听您的想法，造一个让人想待着的地方。',
      offers: [
        ['养护', '草坪、绿篱、花坛和树木'],
        ['设计与种植', '从第一张草图到最后一株灌木'],
        ['小径与露台', '石材、木材、围栏和水景'],
      ],
    },
  },
};
