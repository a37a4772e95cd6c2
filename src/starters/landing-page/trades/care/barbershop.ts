import type { Trade } from '../trade.ts';

export const barbershop: Trade = {
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
};
