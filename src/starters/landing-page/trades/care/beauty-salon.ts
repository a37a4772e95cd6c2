import type { Trade } from '../trade.ts';

export const beautySalon: Trade = {
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
};
