import type { Trade } from './trade.ts';

/** Pet groomers and veterinarians. */
export const animals: readonly Trade[] = [
  {
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
  },
  {
    words:
      "veterinar(?:y|ians?)|vets?[’']? (?:clinics?|practices?|surger(?:y|ies)|offices?|hospitals?)|(?:a|my|our|the|local) vet|animal (?:clinics?|hospitals?|doctors?)|pet (?:clinics?|hospitals?|doctors?)|tierärzt(?:e|innen|in|lich\\p{L}{1,2})|tierarzt(?:es|praxis|praxen)?|tier(?:klinik|kliniken|praxis|praxen|medizin|mediziner(?:in)?)|veterinär(?:in|praxis|medizin)?|kleintierpraxis|vétérinaires?|veterinari[oae]s?|clínicas? veterinarias?|veterinarios?|medico veterinario|dierenart(?:s|sen|senpraktijk(?:en)?)|dieren(?:kliniek(?:en)?|ziekenhuis)|weterynar(?:z|za|ze|zy|zem|zowi|ia|ii|ię|yjn\\p{L}{1,3})|(?:lecznic|przychodni|klinik)\\p{L}{1,2} (?:dla )?zwierząt|veterin[áa]ri[oa]s?|ветеринар\\p{L}{0,4}|вет(?:клиник|врач|кабинет|центр)\\p{L}{0,3}|veteriner\\p{L}{0,8}|hayvan hastane\\p{L}{0,4}|بيطري(?:ة)?|بيطرة|طبيب حيوانات|عيادة (?:ال)?حيوانات|पशु ?चिकित्सक|पशु ?चिकित्सालय|पशु (?:डॉक्टर|अस्पताल|क्लिनिक)|वेटरनरी|वेटेरिनरी|पेट क्लिनिक|動物病院|獣医|ペットクリニック|동물 ?병원|동물 ?의료|수의사|兽医|宠物(?:医院|诊所|医生)|动物医院",
    name: {
      en: 'Veterinary practice',
      es: 'Clínica veterinaria',
      de: 'Tierarztpraxis',
      fr: 'Clinique vétérinaire',
      pt: 'Clínica veterinária',
      it: 'Ambulatorio veterinario',
      nl: 'Dierenartspraktijk',
      pl: 'Gabinet weterynaryjny',
      tr: 'Veteriner kliniği',
      ru: 'Ветеринарная клиника',
      zh: '宠物医院',
      ja: '動物病院',
      ko: '동물병원',
      hi: 'पशु चिकित्सालय',
      ar: 'عيادة بيطرية',
    },
    copy: {
      en: {
        lead: '{title}: caring medicine for dogs, cats and small animals.',
        about:
          'Animals cannot say where it hurts, so a good look matters. {title} examines with patience and explains every step to you.',
        offers: [
          ['Check-ups and vaccination', 'So that small things stay small'],
          ['Diagnosis and treatment', 'When something seems wrong'],
          ['Surgery and dental care', 'With care before and after'],
        ],
      },
      de: {
        lead: '{title}: einfühlsame Medizin für Hunde, Katzen und Kleintiere.',
        about:
          'Tiere können nicht sagen, wo es wehtut, darum zählt der genaue Blick. Bei {title} wird in Ruhe untersucht und jeder Schritt erklärt.',
        offers: [
          ['Vorsorge und Impfung', 'Damit Kleines klein bleibt'],
          ['Diagnose und Behandlung', 'Wenn etwas nicht stimmt'],
          ['Operationen und Zahnpflege', 'Gut betreut davor und danach'],
        ],
      },
      es: {
        lead: '{title}: medicina cercana para perros, gatos y animales pequeños.',
        about:
          'Los animales no pueden decir dónde les duele; por eso hay que mirar bien. En {title} se explora con paciencia y se explica cada paso.',
        offers: [
          ['Revisiones y vacunas', 'Para que lo pequeño no vaya a más'],
          ['Diagnóstico y tratamiento', 'Cuando algo no va bien'],
          ['Cirugía y cuidado dental', 'Con atención antes y después'],
        ],
      },
      fr: {
        lead: '{title} : une médecine attentive pour chiens, chats et petits animaux.',
        about:
          'Un animal ne peut pas dire où il a mal, il faut donc bien regarder. {title} examine avec patience et vous explique chaque étape.',
        offers: [
          ['Bilans et vaccins', 'Pour prévenir plutôt que guérir'],
          ['Diagnostic et traitement', 'Quand quelque chose ne va pas'],
          ['Chirurgie et soins dentaires', 'Un vrai suivi, avant et après'],
        ],
      },
      it: {
        lead: '{title}: cure attente per cani, gatti e piccoli animali.',
        about:
          'Gli animali non sanno dire dove fa male, perciò conta guardare bene. {title} visita con pazienza e spiega ogni passo.',
        offers: [
          ['Controlli e vaccini', 'Perché i piccoli disturbi restino piccoli'],
          ['Diagnosi e terapia', 'Quando qualcosa non va'],
          ['Chirurgia e cure dentali', 'Con attenzione prima e dopo'],
        ],
      },
      nl: {
        lead: '{title}: zorgzame geneeskunde voor honden, katten en kleine dieren.',
        about:
          'Dieren kunnen niet zeggen waar het pijn doet, dus goed kijken telt. {title} onderzoekt met geduld en legt elke stap uit.',
        offers: [
          ['Controle en vaccinatie', 'Zodat kleine klachten klein blijven'],
          ['Diagnose en behandeling', 'Als er iets niet in orde is'],
          ['Operaties en gebitszorg', 'Goede zorg, vooraf en daarna'],
        ],
      },
      pl: {
        lead: '{title} – troskliwa opieka nad psami, kotami i małymi zwierzętami.',
        about:
          'Zwierzę nie powie, gdzie boli, dlatego liczy się uważne spojrzenie. Badamy cierpliwie i wyjaśniamy każdy krok.',
        offers: [
          ['Profilaktyka i szczepienia', 'By małe kłopoty nie urosły'],
          ['Diagnoza i leczenie', 'Gdy coś jest nie tak'],
          ['Zabiegi i stomatologia', 'Z opieką przed i po'],
        ],
      },
      pt: {
        lead: '{title}: medicina atenciosa para cães, gatos e pequenos animais.',
        about:
          'Os animais não sabem dizer onde dói; por isso, é preciso olhar bem. Examina-se com paciência e explica-se cada passo.',
        offers: [
          ['Consultas e vacinas', 'Para que o pequeno não se torne grande'],
          ['Diagnóstico e tratamento', 'Quando algo não está bem'],
          ['Cirurgia e saúde dental', 'Com atenção antes e depois'],
        ],
      },
      ru: {
        lead: '{title} — заботливая помощь собакам, кошкам и мелким животным.',
        about:
          'Животное не скажет, где болит, поэтому важен внимательный осмотр. Мы обследуем без спешки и объясняем каждый шаг.',
        offers: [
          ['Осмотры и прививки', 'Чтобы малое не стало большим'],
          ['Диагностика и лечение', 'Когда что-то не так'],
          ['Операции и уход за зубами', 'С заботой до и после'],
        ],
      },
      tr: {
        lead: '{title}: köpekler, kediler ve küçük hayvanlar için özenli sağlık.',
        about:
          'Hayvanlar neresinin ağrıdığını söyleyemez, bu yüzden dikkatle bakmak gerekir. Sabırla muayene ediyor, her adımı açıklıyoruz.',
        offers: [
          ['Kontrol ve aşı', 'Küçük sorunlar büyümesin diye'],
          ['Teşhis ve tedavi', 'Bir şeyler yolunda gitmediğinde'],
          ['Ameliyat ve diş bakımı', 'Öncesinde ve sonrasında özenle'],
        ],
      },
      ar: {
        lead: '{title}: رعاية طبية حانية للكلاب والقطط والحيوانات الصغيرة.',
        about:
          'الحيوان لا يقول أين يتألم، لذلك لا بدّ من نظرة فاحصة. في {title} نفحص بصبر ونشرح لك كل خطوة.',
        offers: [
          ['الفحوص والتطعيم', 'لتبقى المشكلات الصغيرة صغيرة'],
          ['التشخيص والعلاج', 'عندما لا يكون على ما يرام'],
          ['الجراحة والعناية بالأسنان', 'رعاية قبل العملية وبعدها'],
        ],
      },
      hi: {
        lead: '{title}: कुत्तों, बिल्लियों और छोटे पालतुओं का ध्यान से इलाज।',
        about:
          'पालतू बता नहीं पाता कि दर्द कहाँ है, इसलिए ध्यान से देखना ज़रूरी है। {title} में धैर्य से जाँच होती है और हर क़दम समझाया जाता है।',
        offers: [
          ['जाँच और टीके', 'ताकि छोटी तकलीफ़ बड़ी न बने'],
          ['निदान और इलाज', 'जब तबीयत ठीक न लगे'],
          ['सर्जरी और दाँतों की देखभाल', 'पहले और बाद में पूरी देखरेख'],
        ],
      },
      ja: {
        lead: '{title}では、犬や猫、小動物をやさしく丁寧に診療します。',
        about:
          '動物は痛いところを言葉にできないので、よく診ることが大切です。{title}では落ち着いて診察し、一つひとつご説明します。',
        offers: [
          ['健康診断・予防接種', '小さな異変を見逃さないために'],
          ['診断・治療', 'いつもと様子が違うときに'],
          ['手術・歯のケア', '術前も術後もしっかりと'],
        ],
      },
      ko: {
        lead: '{title}: 강아지와 고양이, 작은 동물을 위한 세심한 진료.',
        about:
          '동물은 어디가 아픈지 말하지 못하기에 잘 살펴야 합니다. {title}에서는 차분히 진찰하고 과정마다 설명해 드립니다.',
        offers: [
          ['건강검진과 예방접종', '작은 문제가 커지지 않도록'],
          ['진단과 치료', '평소와 다를 때'],
          ['수술과 치과', '수술 전후까지 꼼꼼하게'],
        ],
      },
      zh: {
        lead: '{title}：用心为狗狗、猫咪和小动物看病。',
        about: '动物说不出哪里疼，所以更要看得仔细。{title}耐心检查，每一步都向您说明。',
        offers: [
          ['体检与疫苗', '小问题不拖成大问题'],
          ['诊断与治疗', '当它看起来不对劲时'],
          ['手术与牙齿护理', '术前术后都细心照料'],
        ],
      },
    },
  },
];
