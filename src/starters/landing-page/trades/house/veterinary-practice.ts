import type { Trade } from '../trade.ts';

export const veterinaryPractice: Trade = {
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
};
