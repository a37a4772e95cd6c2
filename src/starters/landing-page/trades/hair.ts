import type { Trade } from './trade.ts';

/** Barbers, then hairdressers: a men's hairdresser is a barber. */
export const hair: readonly Trade[] = [
  {
    words:
      "barber ?shops?|barbers?|gents?[’']? hairdressers?|men[’']?s (?:hairdressers?|hair ?salons?)|barbier(?:shops?|laden|e|s)?|herren(?:friseur(?:salon)?|frisör)(?:e|s)?|barber[ií]as?|barberos?|peluquer[ií]as? (?:masculinas?|de caballeros?|para hombres?)|(?:coiffeurs?|salons? de coiffure) (?:pour )?hommes?|barbier[ei]|parrucchier[ei] (?:da|per) uomo|herenkappers?|barbearias?|barbeiros?|barberzy|dla barbera|barbersk\\p{L}{1,4}|fryzjer\\p{L}{0,3} męsk\\p{L}{1,4}|salon\\p{L}{0,2} męsk\\p{L}{1,4}|барбер(?:шоп)?\\p{L}{0,3}|мужск\\p{L}{2,3} (?:парикмахерск\\p{L}{1,3}|парикмахер\\p{L}{0,3})|bir berber|berber (?:için|dükk[aâ]n\\p{L}{0,8}|salon\\p{L}{0,8})|berberim\\p{L}{0,6}|erkek kuaför\\p{L}{0,8}|صالون(?:ات)? (?:ال)?حلاقة(?! (?:ال)?نسائ| لل?(?:سيدات|نساء))|حلاق(?!ة)|محل حلاقة|باربر ?شوب|(?<![\\p{L}\\p{M}])नाई(?![\\p{L}\\p{M}])|बार्बर|(?:जेंट्स|मेन्स) (?:सैलून|पार्लर)|理容[室店院]|床屋|理髪店|バーバー(?!リー)|メンズ(?:ヘア)?サロン|이발소|이발관|바버 ?[샵숍]|男士理[发髮容]|男士美[发髮]",
    name: {
      en: 'Barbershop',
      es: 'Barbería',
      de: 'Barbershop',
      fr: 'Barbier',
      pt: 'Barbearia',
      it: 'Barbiere',
      nl: 'Barbershop',
      pl: 'Barber shop',
      tr: 'Berber',
      ru: 'Барбершоп',
      zh: '男士理发店',
      ja: '理容室',
      ko: '바버샵',
      hi: 'नाई की दुकान',
      ar: 'صالون حلاقة رجالي',
    },
    copy: {
      en: {
        lead: 'Sharp cuts, clean shaves and tidy beards at {title}.',
        about:
          'Take a seat, say what you like, and leave looking like yourself on a good day. At {title} every detail gets a steady hand.',
        offers: [
          ['Haircut', 'Scissors or clippers, finished with a neat neckline'],
          ['Beard trim', 'Shaped, lined up and cared for with oil'],
          ['Wet shave', 'Hot towel, warm foam and a sharp blade'],
        ],
      },
      de: {
        lead: 'Saubere Schnitte, gepflegte Bärte und gute Rasuren bei {title}.',
        about:
          'Platz nehmen, kurz erzählen, zurücklehnen. Bei {title} sitzt am Ende jede Kontur, vom Nacken bis zum Bart.',
        offers: [
          ['Haarschnitt', 'Mit Schere oder Maschine, Konturen inklusive'],
          ['Bartpflege', 'In Form gebracht und mit Öl gepflegt'],
          ['Nassrasur', 'Heißes Tuch, warmer Schaum, scharfe Klinge'],
        ],
      },
      es: {
        lead: 'Buenos cortes, barbas cuidadas y afeitados clásicos en {title}.',
        about:
          'Siéntate, cuéntanos cómo lo quieres y relájate. En {title} cuidamos cada detalle, desde la nuca hasta la barba.',
        offers: [
          ['Corte de pelo', 'A tijera o a máquina, con la nuca bien perfilada'],
          ['Arreglo de barba', 'Perfilada, recortada y cuidada con aceite'],
          ['Afeitado clásico', 'Toalla caliente, espuma tibia y navaja'],
        ],
      },
      fr: {
        lead: 'Coupes nettes, barbes soignées et rasage à l’ancienne chez {title}.',
        about:
          'Installez-vous, dites ce qui vous plaît et laissez-vous faire. Chez {title}, chaque détail compte, de la nuque à la barbe.',
        offers: [
          ['Coupe homme', 'Aux ciseaux ou à la tondeuse, contours soignés'],
          ['Taille de barbe', 'Dessinée, taillée et nourrie à l’huile'],
          ['Rasage à l’ancienne', 'Serviette chaude, mousse tiède et coupe-chou'],
        ],
      },
      it: {
        lead: 'Tagli precisi, barbe curate e rasature classiche da {title}.',
        about:
          'Accomodati, raccontaci come ti piace e rilassati. Da {title} ogni dettaglio conta, dalla nuca alla barba.',
        offers: [
          ['Taglio', 'A forbice o a macchinetta, con contorni puliti'],
          ['Cura della barba', 'Modellata, rifinita e nutrita con olio'],
          ['Rasatura classica', 'Panno caldo, schiuma tiepida e rasoio'],
        ],
      },
      nl: {
        lead: 'Strakke coupes, verzorgde baarden en klassiek scheren bij {title}.',
        about:
          'Ga zitten, vertel wat je wilt en leun achterover. Bij {title} klopt elk detail, van nek tot baard.',
        offers: [
          ['Knippen', 'Met schaar of tondeuse, strak afgewerkt'],
          ['Baard trimmen', 'In model gebracht en verzorgd met olie'],
          ['Klassiek scheren', 'Warme doek, zacht schuim en een scherp mes'],
        ],
      },
      pl: {
        lead: '{title}: równe cięcia, zadbane brody i klasyczne golenie.',
        about:
          'Wystarczy usiąść, powiedzieć, jak ma być, i chwilę odpocząć. Dbamy o każdy szczegół, od karku po brodę.',
        offers: [
          ['Strzyżenie', 'Nożyczkami lub maszynką, z równym konturem'],
          ['Pielęgnacja brody', 'Trymowanie, kontur i olejek'],
          ['Golenie brzytwą', 'Gorący ręcznik, ciepła piana i ostre ostrze'],
        ],
      },
      pt: {
        lead: '{title}: cortes precisos, barba bem-feita e atendimento sem pressa.',
        about:
          'Sente-se, conte como você gosta e relaxe. Aqui cada detalhe importa, da nuca à barba.',
        offers: [
          ['Corte', 'Na tesoura ou na máquina, com acabamento caprichado'],
          ['Barba', 'Desenhada, aparada e hidratada com óleo'],
          ['Barba na navalha', 'Toalha quente, espuma morna e lâmina afiada'],
        ],
      },
      ru: {
        lead: '{title}: чёткие стрижки, ухоженные бороды и классическое бритьё.',
        about:
          'Садитесь, расскажите, как вам нравится, и отдыхайте. Мы следим за каждой деталью, от затылка до бороды.',
        offers: [
          ['Мужская стрижка', 'Ножницами или машинкой, с чётким контуром'],
          ['Оформление бороды', 'Форма, контур и уход маслом'],
          ['Бритьё опасной бритвой', 'Горячее полотенце, тёплая пена, острое лезвие'],
        ],
      },
      tr: {
        lead: '{title}: temiz kesim, bakımlı sakal ve klasik tıraş.',
        about:
          'Koltuğa oturun, nasıl istediğinizi anlatın ve arkanıza yaslanın. Enseden sakala kadar her ayrıntıyla ilgileniyoruz.',
        offers: [
          ['Saç kesimi', 'Makas veya makineyle, düzgün ense hattı'],
          ['Sakal düzeltme', 'Şekil, kontur ve yağla bakım'],
          ['Ustura tıraşı', 'Sıcak havlu, ılık köpük ve keskin ustura'],
        ],
      },
      ar: {
        lead: 'قصّات متقنة ولحى مرتّبة وحلاقة كلاسيكية في {title}.',
        about:
          'اجلس وأخبرنا كيف تحب شعرك ثم استرخِ. في {title} نعتني بكل تفصيلة من الرقبة إلى اللحية.',
        offers: [
          ['قص الشعر', 'بالمقص أو الماكينة مع تحديد نظيف'],
          ['تهذيب اللحية', 'تشكيل وتحديد وعناية بالزيت'],
          ['حلاقة بالموس', 'منشفة ساخنة ورغوة دافئة وشفرة حادة'],
        ],
      },
      hi: {
        lead: '{title} में बढ़िया कटिंग, सँवरी दाढ़ी और आरामदायक शेव।',
        about:
          'बैठिए, बताइए कैसा लुक चाहिए और आराम कीजिए। {title} में बाल से दाढ़ी तक हर बारीकी का ध्यान रखा जाता है।',
        offers: [
          ['हेयरकट', 'कैंची या मशीन से, साफ़ फ़िनिश के साथ'],
          ['दाढ़ी सेटिंग', 'सही आकार, साफ़ लाइन और तेल से देखभाल'],
          ['शेव', 'गरम तौलिया, मुलायम झाग और तेज़ उस्तरा'],
        ],
      },
      ja: {
        lead: 'カットもシェービングも、すっきり仕上げる{title}です。',
        about:
          '椅子に座って、お好みを聞かせてください。{title}では、襟足からひげまで細部を丁寧に整えます。',
        offers: [
          ['カット', 'ハサミでもバリカンでも、襟足まできれいに'],
          ['ひげの手入れ', '形を整え、オイルで仕上げます'],
          ['シェービング', '蒸しタオルと温かい泡で、なめらかに'],
        ],
      },
      ko: {
        lead: '깔끔한 커트와 면도, 단정한 수염까지. {title}입니다.',
        about:
          '자리에 앉아 원하는 스타일을 편하게 말씀해 주세요. {title}에서는 목선부터 수염까지 꼼꼼하게 다듬어 드립니다.',
        offers: [
          ['커트', '가위와 클리퍼로 목선까지 깔끔하게'],
          ['수염 정리', '모양을 잡고 오일로 마무리'],
          ['습식 면도', '뜨거운 수건과 따뜻한 거품으로 부드럽게'],
        ],
      },
      zh: {
        lead: '利落的发型、整洁的胡须，尽在{title}。',
        about:
          '坐下来，说说您想要的样子，剩下的交给我们。在{title}，从后颈到胡须，每个细节都用心打理。',
        offers: [
          ['男士剪发', '剪刀或推子，轮廓干净利落'],
          ['胡须修整', '修形、勾边，再用须油护理'],
          ['传统剃须', '热毛巾、温泡沫、锋利剃刀'],
        ],
      },
    },
  },
  {
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
  },
];
