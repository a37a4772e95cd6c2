import type { Trade } from './trade.ts';

/** Beauty and nail studios, massage and spas. */
export const beauty: readonly Trade[] = [
  {
    words:
      "beauty[ -]?(?:salon|studio|parlou?r|clinic|bar|salon)[’']?s?|nail[ -]?(?:salons?|studio[’']?s?|bars?|spas?|arts?|artists?|techs?|technicians?)|manicur(?:es?|ists?|istas?|as?)|beauticians?|a?estheticians?|(?:eye)?lash (?:studio|bar|salon|artist)s?|brow (?:studio|bar|salon|artist)s?|kosmetik(?:studio|salon|institut)s?|kosmetikerin(?:nen)?|nagel(?:studio|salon)[’']?s?|nagel(?:designerin(?:nen)?|styliste?s?)|schönheits(?:salon|studio|institut)s?|wimpernstudios?|sal[oó]n(?:es)? de (?:belleza|uñas)|(?:centros?|estudios?|clínicas?) de (?:belleza|estética|uñas|unhas)|esteticistas?|(?:instituts?|salons?) de beauté|esthéticien(?:ne)?s?|ongleries?|bars? à ongles|prothésistes? ongulaires?|manucures?|centr[oi] estetic[oi]|estetist[aie]|(?:salon|istitut)[eoi] di bellezza|schoonheids(?:salons?|specialist(?:e|en|es)?)|(?:salon|gabinet|studi)\\p{L}{0,4} (?:urody|kosmet(?:ycz|ologicz)n\\p{L}{1,3}|paznokci)|dla kosmetyczki|kosmetolo[gż]\\p{L}{0,4}|stylistk\\p{L}{1,2} paznokci|sal(?:ão|ões) de beleza|esmalterias?|(?:estúdios?|designers?) de (?:unhas|sobrancelhas|beleza)|салон\\p{L}{0,3} красоты|маникюр\\p{L}{0,5}|ногтев\\p{L}{2,3} (?:студи|сервис)\\p{L}{0,3}|косметолог\\p{L}{0,5}|косметическ\\p{L}{2,3} (?:салон|кабинет)\\p{L}{0,3}|студи\\p{L}{1,2} (?:маникюра|красоты|бровей)|güzellik (?:salon|merkez|stüdyo)\\p{L}{0,8}|tırnak (?:stüdyo|salon|bar)\\p{L}{0,8}|manikür\\p{L}{0,5}|(?:صالون|صالونات|مركز|مراكز) (?:ال)?(?:تجميل|[أا]ظافر)|بيوتي (?:سنتر|صالون)|(?:منا|ماني)كير|ब्यूटी ?(?:पार्लर|सैलून|स्टूडियो)|ब्यूटीशियन|नेल ?(?:आर्ट|सैलून|स्टूडियो|पार्लर)|ネイルサロン|ネイリスト|ネイルスタジオ|エステ(?:ティック)?サロン|ビューティーサロン|まつ(?:げ|毛)(?:エクステ|サロン)|네일 ?(?:[샵숍]|아트|살롱|스튜디오)|뷰티 ?(?:[샵숍]|살롱|스튜디오)|피부 ?관리(?:실|[샵숍])|속눈썹 ?(?:연장|[샵숍])|美甲|美睫|美容(?:店|馆|館|会所|沙龙|工作室)|美容院(?![^\\n]{0,60}[ぁ-ヿ])",
    name: {
      en: 'Beauty salon',
      es: 'Salón de belleza',
      de: 'Kosmetikstudio',
      fr: 'Institut de beauté',
      pt: 'Salão de beleza',
      it: 'Centro estetico',
      nl: 'Schoonheidssalon',
      pl: 'Salon kosmetyczny',
      tr: 'Güzellik salonu',
      ru: 'Салон красоты',
      zh: '美容美甲店',
      ja: 'ビューティーサロン',
      ko: '뷰티 살롱',
      hi: 'ब्यूटी सैलून',
      ar: 'صالون تجميل',
    },
    copy: {
      en: {
        lead: 'Nails, skin and a little time for yourself at {title}.',
        about:
          'Beauty care works best without hurry. At {title} we look at what suits you, then take our time with it.',
        offers: [
          ['Manicure and pedicure', 'Shaped, cared for and polished'],
          ['Facials', 'Cleansing and care chosen for your skin'],
          ['Brows and lashes', 'Shape and tint that suit your face'],
        ],
      },
      de: {
        lead: 'Nägel, Haut und etwas Zeit für sich bei {title}.',
        about:
          'Schönheitspflege braucht Ruhe. Bei {title} sehen wir zuerst, was zu Ihnen passt, und nehmen uns dann Zeit dafür.',
        offers: [
          ['Maniküre und Pediküre', 'In Form gebracht, gepflegt und lackiert'],
          ['Gesichtsbehandlung', 'Reinigung und Pflege, passend zur Haut'],
          ['Brauen und Wimpern', 'Form und Farbe, die zum Gesicht passen'],
        ],
      },
      es: {
        lead: 'Uñas, piel y un rato para ti en {title}.',
        about:
          'La belleza se cuida mejor sin prisa. En {title} vemos primero qué te va bien y luego le dedicamos tiempo.',
        offers: [
          ['Manicura y pedicura', 'Limadas, cuidadas y esmaltadas'],
          ['Tratamiento facial', 'Limpieza y cuidado según tu piel'],
          ['Cejas y pestañas', 'Forma y tono a medida de tu rostro'],
        ],
      },
      fr: {
        lead: 'Ongles, soins et un moment pour vous chez {title}.',
        about:
          'La beauté aime qu’on prenne son temps. Chez {title}, on regarde d’abord ce qui vous va, puis on s’y consacre sans hâte.',
        offers: [
          ['Manucure et pédicure', 'Limés, soignés et vernis'],
          ['Soin du visage', 'Nettoyage et soin adaptés à votre peau'],
          ['Sourcils et cils', 'Une ligne et une teinte qui vous vont'],
        ],
      },
      it: {
        lead: 'Unghie, pelle e un po’ di tempo per te da {title}.',
        about:
          'La bellezza si cura meglio senza fretta. Da {title} vediamo prima cosa ti sta bene, poi ci prendiamo il tempo giusto.',
        offers: [
          ['Manicure e pedicure', 'Unghie limate, curate e smaltate'],
          ['Trattamento viso', 'Pulizia e cura scelte per la tua pelle'],
          ['Sopracciglia e ciglia', 'Forma e tono adatti al tuo viso'],
        ],
      },
      nl: {
        lead: 'Nagels, huid en een moment voor jezelf bij {title}.',
        about:
          'Verzorging gaat het best zonder haast. Bij {title} kijken we eerst wat bij je past en nemen we daarna de tijd.',
        offers: [
          ['Manicure en pedicure', 'Gevijld, verzorgd en gelakt'],
          ['Gezichtsbehandeling', 'Reiniging en verzorging voor jouw huid'],
          ['Wenkbrauwen en wimpers', 'Vorm en kleur die bij je gezicht passen'],
        ],
      },
      pl: {
        lead: '{title}: paznokcie, pielęgnacja i chwila dla siebie.',
        about:
          'Pielęgnacja nie lubi pośpiechu. Najpierw patrzymy, co komu pasuje, a potem spokojnie się tym zajmujemy.',
        offers: [
          ['Manicure i pedicure', 'Kształt, pielęgnacja i lakier'],
          ['Zabiegi na twarz', 'Oczyszczanie i pielęgnacja dobrana do skóry'],
          ['Brwi i rzęsy', 'Kształt i kolor dopasowane do twarzy'],
        ],
      },
      pt: {
        lead: '{title}: unhas, pele e um tempo só para você.',
        about:
          'Beleza se cuida sem pressa. Aqui vemos primeiro o que combina com você e depois dedicamos o tempo necessário.',
        offers: [
          ['Manicure e pedicure', 'Unhas lixadas, cuidadas e esmaltadas'],
          ['Limpeza de pele', 'Cuidados escolhidos para a sua pele'],
          ['Sobrancelhas e cílios', 'Forma e tom que combinam com o seu rosto'],
        ],
      },
      ru: {
        lead: '{title}: ногти, уход за кожей и время для себя.',
        about:
          'Красота не любит спешки. Сначала мы смотрим, что вам подходит, а потом спокойно этим занимаемся.',
        offers: [
          ['Маникюр и педикюр', 'Форма, уход и покрытие'],
          ['Уход за лицом', 'Очищение и уход по типу кожи'],
          ['Брови и ресницы', 'Форма и оттенок, которые вам к лицу'],
        ],
      },
      tr: {
        lead: '{title}: tırnak, cilt bakımı ve kendinize ayırdığınız zaman.',
        about:
          'Güzellik bakımı aceleye gelmez. Önce size neyin yakıştığına bakar, sonra ona gereken zamanı ayırırız.',
        offers: [
          ['Manikür ve pedikür', 'Şekil, bakım ve oje'],
          ['Cilt bakımı', 'Cildinize uygun temizlik ve bakım'],
          ['Kaş ve kirpik', 'Yüzünüze yakışan şekil ve ton'],
        ],
      },
      ar: {
        lead: 'أظافر وبشرة ووقت هادئ لكِ في {title}.',
        about: 'العناية بالجمال لا تحب العجلة. في {title} نرى أولًا ما يناسبكِ ثم نمنحه وقته.',
        offers: [
          ['مانيكير وباديكير', 'تشكيل وعناية وطلاء'],
          ['عناية بالوجه', 'تنظيف وعناية تناسب بشرتكِ'],
          ['حواجب ورموش', 'شكل ولون يناسبان وجهكِ'],
        ],
      },
      hi: {
        lead: '{title} में नाख़ून, त्वचा और थोड़ा समय अपने लिए।',
        about:
          'सुंदरता की देखभाल में जल्दबाज़ी नहीं चलती। {title} में पहले देखा जाता है कि आप पर क्या जँचेगा, फिर आराम से काम होता है।',
        offers: [
          ['मैनीक्योर और पेडीक्योर', 'सही आकार, देखभाल और नेल पॉलिश'],
          ['फ़ेशियल', 'आपकी त्वचा के अनुसार सफ़ाई और देखभाल'],
          ['आइब्रो और पलकें', 'चेहरे पर जँचने वाला आकार और रंग'],
        ],
      },
      ja: {
        lead: 'ネイルとお肌のケアで、自分のための時間を。{title}です。',
        about:
          'きれいのお手入れは、ゆったりした気持ちで。{title}では、お似合いになるものを一緒に見つけてから施術します。',
        offers: [
          ['ハンド・フットネイル', '形を整え、ケアして、美しく彩ります'],
          ['フェイシャル', 'お肌に合わせたクレンジングと保湿'],
          ['眉とまつげ', 'お顔に合う形と色に'],
        ],
      },
      ko: {
        lead: '손톱과 피부, 그리고 나를 위한 시간. {title}입니다.',
        about:
          '아름다움은 서두르지 않을 때 더 잘 가꿀 수 있습니다. {title}에서는 어울리는 것을 먼저 찾고 정성껏 관리해 드립니다.',
        offers: [
          ['네일과 페디', '모양을 다듬고 케어하고 컬러까지'],
          ['페이셜 케어', '피부에 맞춘 클렌징과 관리'],
          ['눈썹과 속눈썹', '얼굴에 어울리는 모양과 색'],
        ],
      },
      zh: {
        lead: '美甲、护肤，在{title}留一点时间给自己。',
        about: '变美不必匆忙。在{title}，我们先看什么适合您，再用心慢慢打理。',
        offers: [
          ['手足美甲', '修形、护理、上色'],
          ['面部护理', '根据肤质清洁与保养'],
          ['眉毛与睫毛', '适合脸型的形状与颜色'],
        ],
      },
    },
  },
  {
    words:
      "massages?(?! ?(?:chairs?|guns?|oils?|balls?|rollers?|sess?eln?|pistolen?)(?!\\p{L}))|massage[ -]?(?:studio|praxis|praxen|praktijk|salon|institut)(?:[’']?s|en)?|mass(?:eu(?:rs?|ses?|rin(?:nen)?)|euren)|(?:day|wellness|urban|hotel|thai|beauty)[ -]?spas?|spas? (?:cent(?:er|re|ro)s?|salons?|resorts?)|(?:my|our|a|mi|un|mon|notre|meu|um|mein|unser|ein|mijn|onze) spa|(?:spas? (?:and|&|y|et|e|und|en) (?:wellness|massages?|masajes|massaggi|massagens))|wellness[ -]?(?:studio|cent(?:er|re|rum)|salon)[’']?s?|masajes?|masajistas?|massagg(?:io|i)|massaggiator[ei]|massaggiatric[ei]|centr[oi] benessere|masaż(?:u|e|y|ach|ami|ystk?\\p{L}{1,3})?|massage(?:m|ns)|massagistas?|массаж(?:а|у|ем|е|и|ей|ист\\p{L}{0,5}|н\\p{L}{2,3})?|спа[ -]?(?:салон|центр)\\p{L}{0,3}|masaj (?:salon|merkez|stüdyo)\\p{L}{0,8}|masaj|mas[öo]r|masöz|مساج(?!د|ل|ين)|تدليك|(?<!\\p{L})(?:ال)?سبا(?!\\p{L})|मसाज|मालिश|(?<![\\p{L}\\p{M}])स्पा(?![\\p{L}\\p{M}])|マッサージ(?!チェア|機|ガン)|もみほぐし|整体(?:院|サロン)|リラクゼーション(?:サロン)?|アロマサロン|(?:デイスパ|スパサロン)|마사지(?! ?(?:기|건|의자))|(?<![가-힣])(?:데이)?스파(?!게|이|크|르|링|클|츠|나)|按摩(?!椅|器|仪|枪)|推拿|足疗|足療|水疗|水療|spa[馆館]",
    name: {
      en: 'Massage and wellness',
      es: 'Masajes y bienestar',
      de: 'Massage und Wellness',
      fr: 'Massages et bien-être',
      pt: 'Massagem e bem-estar',
      it: 'Massaggi e benessere',
      nl: 'Massage en wellness',
      pl: 'Masaż i wellness',
      tr: 'Masaj ve wellness',
      ru: 'Массажный салон',
      zh: '按摩养生馆',
      ja: 'リラクゼーションサロン',
      ko: '마사지·웰니스',
      hi: 'मसाज और वेलनेस',
      ar: 'مركز مساج وعناية',
    },
    copy: {
      en: {
        lead: 'An hour away from everything at {title}.',
        about:
          'Warm hands, soft light and nothing else to do. At {title} you say where it feels tight, and we take care of the rest.',
        offers: [
          ['Classic massage', 'For tired shoulders, neck and back'],
          ['Hot stone massage', 'Warm stones and slow movements'],
          ['Time for two', 'A quiet treatment side by side'],
        ],
      },
      de: {
        lead: 'Eine Stunde Abstand vom Alltag bei {title}.',
        about:
          'Warme Hände, sanftes Licht und sonst nichts zu tun. Bei {title} sagen Sie, wo es spannt, um den Rest kümmern wir uns.',
        offers: [
          ['Klassische Massage', 'Für müde Schultern, Nacken und Rücken'],
          ['Hot-Stone-Massage', 'Warme Steine und ruhige Griffe'],
          ['Zeit zu zweit', 'Eine ruhige Behandlung Seite an Seite'],
        ],
      },
      es: {
        lead: 'Una hora lejos de todo en {title}.',
        about:
          'Manos cálidas, luz suave y nada más que hacer. En {title} nos dices dónde notas tensión y nosotros nos ocupamos del resto.',
        offers: [
          ['Masaje clásico', 'Para hombros, cuello y espalda cansados'],
          ['Piedras calientes', 'Calor y movimientos lentos'],
          ['Tiempo para dos', 'Un tratamiento tranquilo en pareja'],
        ],
      },
      fr: {
        lead: 'Une heure loin de tout chez {title}.',
        about:
          'Des mains chaudes, une lumière douce et rien d’autre à faire. Chez {title}, dites où ça tire et laissez-nous faire.',
        offers: [
          ['Massage classique', 'Pour les épaules, la nuque et le dos fatigués'],
          ['Pierres chaudes', 'De la chaleur et des gestes lents'],
          ['Moment à deux', 'Un soin paisible côte à côte'],
        ],
      },
      it: {
        lead: '{title}: un’ora lontano da tutto.',
        about:
          'Mani calde, luce soffusa e nient’altro da fare. Da {title} ci dici dove senti tensione e al resto pensiamo noi.',
        offers: [
          ['Massaggio classico', 'Per spalle, collo e schiena stanchi'],
          ['Pietre calde', 'Calore e movimenti lenti'],
          ['Tempo per due', 'Un trattamento tranquillo in coppia'],
        ],
      },
      nl: {
        lead: 'Een uur weg van alles bij {title}.',
        about:
          'Warme handen, zacht licht en verder niets te doen. Bij {title} zeg je waar het vastzit, wij doen de rest.',
        offers: [
          ['Klassieke massage', 'Voor vermoeide schouders, nek en rug'],
          ['Hotstonemassage', 'Warme stenen en rustige bewegingen'],
          ['Tijd voor twee', 'Een rustige behandeling naast elkaar'],
        ],
      },
      pl: {
        lead: '{title}: godzina z dala od wszystkiego.',
        about:
          'Ciepłe dłonie, łagodne światło i nic więcej do zrobienia. Wystarczy powiedzieć, gdzie czuć napięcie, a my zajmiemy się resztą.',
        offers: [
          ['Masaż klasyczny', 'Na zmęczone barki, kark i plecy'],
          ['Masaż gorącymi kamieniami', 'Ciepło kamieni i powolne ruchy'],
          ['Chwila we dwoje', 'Spokojny zabieg obok siebie'],
        ],
      },
      pt: {
        lead: '{title}: uma hora longe de tudo.',
        about:
          'Mãos quentes, luz suave e nada mais para fazer. Você diz onde sente tensão e nós cuidamos do resto.',
        offers: [
          ['Massagem clássica', 'Para ombros, pescoço e costas cansados'],
          ['Pedras quentes', 'Calor e movimentos lentos'],
          ['Tempo a dois', 'Um tratamento tranquilo lado a lado'],
        ],
      },
      ru: {
        lead: '{title}: час вдали от всех забот.',
        about:
          'Тёплые руки, мягкий свет и никаких дел. Скажите, где чувствуете напряжение, остальное мы сделаем сами.',
        offers: [
          ['Классический массаж', 'Для уставших плеч, шеи и спины'],
          ['Массаж горячими камнями', 'Тепло камней и медленные движения'],
          ['Время для двоих', 'Спокойная процедура рядом друг с другом'],
        ],
      },
      tr: {
        lead: '{title}: her şeyden uzakta bir saat.',
        about:
          'Sıcak eller, yumuşak bir ışık ve yapılacak başka hiçbir şey yok. Gerginliği nerede hissettiğinizi söyleyin, gerisi bizde.',
        offers: [
          ['Klasik masaj', 'Yorgun omuz, boyun ve sırt için'],
          ['Sıcak taş masajı', 'Sıcak taşlar ve yavaş hareketler'],
          ['İki kişilik bakım', 'Yan yana sakin bir bakım'],
        ],
      },
      ar: {
        lead: 'ساعة بعيدًا عن كل شيء في {title}.',
        about:
          'أيدٍ دافئة وضوء خافت ولا شيء يشغل البال. في {title} أخبرنا أين تشعر بالشدّ واترك الباقي لنا.',
        offers: [
          ['تدليك كلاسيكي', 'للكتفين والرقبة والظهر المتعب'],
          ['تدليك بالأحجار الساخنة', 'أحجار دافئة وحركات بطيئة'],
          ['وقت لشخصين', 'جلسة هادئة جنبًا إلى جنب'],
        ],
      },
      hi: {
        lead: '{title} में सब कुछ भूलकर एक घंटे का सुकून।',
        about:
          'हल्की रोशनी, गरम हाथों का स्पर्श और कोई काम नहीं। {title} में बस बताइए कि तनाव कहाँ है, बाक़ी हम पर छोड़ दीजिए।',
        offers: [
          ['क्लासिक मसाज', 'थके कंधों, गर्दन और पीठ के लिए'],
          ['हॉट स्टोन मसाज', 'गरम पत्थर और धीमी लय'],
          ['दो लोगों के लिए', 'साथ-साथ एक शांत सत्र'],
        ],
      },
      ja: {
        lead: '日常を離れて、ほっとする時間を{title}で。',
        about:
          'あたたかな手とやわらかな灯りに包まれるひととき。{title}では、気になるところを伺いながら、ゆっくりほぐします。',
        offers: [
          ['ボディケア', '疲れた肩、首、背中をじっくりと'],
          ['ホットストーン', '温めた石とゆったりした手の動き'],
          ['ペアコース', '並んで過ごす静かな時間'],
        ],
      },
      ko: {
        lead: '모든 것에서 벗어난 한 시간, {title}.',
        about:
          '따뜻한 손길과 은은한 조명, 그 밖에는 아무것도 필요 없습니다. {title}에서는 뭉친 곳만 말씀해 주시면 됩니다.',
        offers: [
          ['클래식 마사지', '지친 어깨와 목, 등을 위해'],
          ['핫 스톤 마사지', '따뜻한 돌과 느린 손길'],
          ['커플 케어', '나란히 누리는 조용한 시간'],
        ],
      },
      zh: {
        lead: '暂别忙碌，在{title}享受一小时的宁静。',
        about:
          '温暖的双手、柔和的灯光，其余什么都不用想。在{title}，告诉我们哪里紧绷，剩下的交给我们。',
        offers: [
          ['经典按摩', '舒缓疲惫的肩、颈与背'],
          ['热石按摩', '温热的石头，缓慢的手法'],
          ['双人时光', '并肩享受安静的护理'],
        ],
      },
    },
  },
];
