import { tradeOf } from '../trade-of.ts';

export const beautySalon = tradeOf(
  "beauty[ -]?(?:salon|studio|parlou?r|clinic|bar|salon)[’']?s?|nail[ -]?(?:salons?|studio[’']?s?|bars?|spas?|arts?|artists?|techs?|technicians?)|manicur(?:es?|ists?|istas?|as?)|beauticians?|a?estheticians?|(?:eye)?lash (?:studio|bar|salon|artist)s?|brow (?:studio|bar|salon|artist)s?|kosmetik(?:studio|salon|institut)s?|kosmetikerin(?:nen)?|nagel(?:studio|salon)[’']?s?|nagel(?:designerin(?:nen)?|styliste?s?)|schönheits(?:salon|studio|institut)s?|wimpernstudios?|sal[oó]n(?:es)? de (?:belleza|uñas)|(?:centros?|estudios?|clínicas?) de (?:belleza|estética|uñas|unhas)|esteticistas?|(?:instituts?|salons?) de beauté|esthéticien(?:ne)?s?|ongleries?|bars? à ongles|prothésistes? ongulaires?|manucures?|centr[oi] estetic[oi]|estetist[aie]|(?:salon|istitut)[eoi] di bellezza|schoonheids(?:salons?|specialist(?:e|en|es)?)|(?:salon|gabinet|studi)\\p{L}{0,4} (?:urody|kosmet(?:ycz|ologicz)n\\p{L}{1,3}|paznokci)|dla kosmetyczki|kosmetolo[gż]\\p{L}{0,4}|stylistk\\p{L}{1,2} paznokci|sal(?:ão|ões) de beleza|esmalterias?|(?:estúdios?|designers?) de (?:unhas|sobrancelhas|beleza)|салон\\p{L}{0,3} красоты|маникюр\\p{L}{0,5}|ногтев\\p{L}{2,3} (?:студи|сервис)\\p{L}{0,3}|косметолог\\p{L}{0,5}|косметическ\\p{L}{2,3} (?:салон|кабинет)\\p{L}{0,3}|студи\\p{L}{1,2} (?:маникюра|красоты|бровей)|güzellik (?:salon|merkez|stüdyo)\\p{L}{0,8}|tırnak (?:stüdyo|salon|bar)\\p{L}{0,8}|manikür\\p{L}{0,5}|(?:صالون|صالونات|مركز|مراكز) (?:ال)?(?:تجميل|[أا]ظافر)|بيوتي (?:سنتر|صالون)|(?:منا|ماني)كير|ब्यूटी ?(?:पार्लर|सैलून|स्टूडियो)|ब्यूटीशियन|नेल ?(?:आर्ट|सैलून|स्टूडियो|पार्लर)|ネイルサロン|ネイリスト|ネイルスタジオ|エステ(?:ティック)?サロン|ビューティーサロン|まつ(?:げ|毛)(?:エクステ|サロン)|네일 ?(?:[샵숍]|아트|살롱|스튜디오)|뷰티 ?(?:[샵숍]|살롱|스튜디오)|피부 ?관리(?:실|[샵숍])|속눈썹 ?(?:연장|[샵숍])|美甲|美睫|美容(?:店|馆|館|会所|沙龙|工作室)|美容院(?![^\\n]{0,60}[ぁ-ヿ])|(?:salon|klinik) kecantikan|thẩm mỹ viện|tiệm (?:nail|móng|làm đẹp)|салон\\p{L}{0,2} краси|(?:skönhets|nagel)salong\\p{L}{0,3}",
  {
    en: 'Beauty salon | Nails, skin and a little time for yourself at {title}. | Manicure and pedicure; Facials; Brows and lashes',
    es: 'Salón de belleza | Uñas, piel y un rato para ti en {title}. | Manicura y pedicura; Tratamiento facial; Cejas y pestañas',
    de: 'Kosmetikstudio | Nägel, Haut und etwas Zeit für sich bei {title}. | Maniküre und Pediküre; Gesichtsbehandlung; Brauen und Wimpern',
    fr: 'Institut de beauté | Ongles, soins et un moment pour vous chez {title}. | Manucure et pédicure; Soin du visage; Sourcils et cils',
    pt: 'Salão de beleza | {title}: unhas, pele e um tempo só para você. | Manicure e pedicure; Limpeza de pele; Sobrancelhas e cílios',
    it: 'Centro estetico | Unghie, pelle e un po’ di tempo per te da {title}. | Manicure e pedicure; Trattamento viso; Sopracciglia e ciglia',
    nl: 'Schoonheidssalon | Nagels, huid en een moment voor jezelf bij {title}. | Manicure en pedicure; Gezichtsbehandeling; Wenkbrauwen en wimpers',
    pl: 'Salon kosmetyczny | {title}: paznokcie, pielęgnacja i chwila dla siebie. | Manicure i pedicure; Zabiegi na twarz; Brwi i rzęsy',
    tr: 'Güzellik salonu | {title}: tırnak, cilt bakımı ve kendinize ayırdığınız zaman. | Manikür ve pedikür; Cilt bakımı; Kaş ve kirpik',
    ru: 'Салон красоты | {title}: ногти, уход за кожей и время для себя. | Маникюр и педикюр; Уход за лицом; Брови и ресницы',
    zh: '美容美甲店 | 美甲、护肤，在{title}留一点时间给自己。 | 手足美甲; 面部护理; 眉毛与睫毛',
    ja: 'ビューティーサロン | ネイルとお肌のケアで、自分のための時間を。{title}です。 | ハンド・フットネイル; フェイシャル; 眉とまつげ',
    ko: '뷰티 살롱 | 손톱과 피부, 그리고 나를 위한 시간. {title}입니다. | 네일과 페디; 페이셜 케어; 눈썹과 속눈썹',
    hi: 'ब्यूटी सैलून | {title} में नाख़ून, त्वचा और थोड़ा समय अपने लिए। | मैनीक्योर और पेडीक्योर; फ़ेशियल; आइब्रो और पलकें',
    ar: 'صالون تجميل | أظافر وبشرة ووقت هادئ لكِ في {title}. | مانيكير وباديكير; عناية بالوجه; حواجب ورموش',
    id: 'Salon kecantikan | Kuku, kulit, dan sedikit waktu untuk diri sendiri di {title}. | Manikur dan pedikur; Perawatan wajah; Alis dan bulu mata',
    vi: 'Thẩm mỹ viện | Móng, da và chút thời gian cho riêng bạn tại {title}. | Làm móng tay và móng chân; Chăm sóc da mặt; Chân mày và mi',
    uk: 'Салон краси | {title}: нігті, догляд за шкірою і трохи часу для себе. | Манікюр і педикюр; Догляд за обличчям; Брови й вії',
    sv: 'Skönhetssalong | Naglar, hud och en stund för dig själv hos {title}. | Manikyr och pedikyr; Ansiktsbehandlingar; Bryn och fransar',
  },
);
