import { tradeOf } from '../trade-of.ts';

export const electrician = tradeOf(
  'electricians?|electrical (?:contractors?|contracting|installations?|installers?|services|repairs?|compan(?:y|ies)|business)|elektriker(?:in|s|betrieb)?|elektro(?:install\\p{L}{3,10}|betrieb|firma|meister(?:in|betrieb)?|handwerk|monteur|fachbetrieb|geschäft)|électricien(?:ne)?s?|electricien(?:ne)?s?|installations? électriques?|entreprises? d[’ ]électricité|electricistas?|instalaciones el[ée]ctricas|elettricist[aei]|impianti elettrici|impiantistica elettrica|elektricien(?:s)?|elektrotechnisch (?:bedrijf|installatiebedrijf)|elektromonteurs?|installatiebedrij(?:f|ven)|elektryk(?:a|iem|owi|ów|om|ami)?|usług\\p{L}{0,3} elektryczn\\p{L}{1,3}|instalacj\\p{L}{1,3} elektryczn\\p{L}{1,3}|eletricistas?|instalaç(?:ão|ões) elétricas?|электрик(?:а|у|ом|и|ов|ам)?|электромонт(?:аж|ер|ёр)\\p{L}{0,5}|elektrikçi\\p{L}{0,6}|elektrik (?:tesisat|ustas)\\p{L}{0,7}|فني كهرباء|فني كهربائي|كهربائي (?:منازل|محترف|مباني)|(?<!\\p{L})لكهربائي(?!\\p{L})|كهربجي|أعمال (?:ال)?كهرباء|تمديدات كهربائية|इलेक्ट्रीशियन|इलेक्ट्रिशियन|बिजली मिस्त्री|बिजली का काम|電気工事|電気屋|電工(?![具程業])|전기 ?(?:공사|설비|수리|업체|시공)|전기기술자|电工(?![具程业作])|水电安装|电路维修|电气安装|电气工程公司|tukang listrik|thợ điện|sửa điện|електрик(?:а|и|ів|ом)?|elektrikern',
  {
    en: 'Electrician | {title}: electrical work done safely and neatly, from socket to fuse box. | Installation; Lighting; Fault finding and repairs',
    es: 'Electricista | {title}: trabajos eléctricos seguros y limpios, del enchufe al cuadro. | Instalaciones; Iluminación; Averías y reparaciones',
    de: 'Elektrobetrieb | {title}: Elektroarbeiten, sicher und sauber, vom Schalter bis zum Zähler. | Installation; Beleuchtung; Fehlersuche und Reparatur',
    fr: 'Électricien | {title} : des travaux d’électricité sûrs et soignés, de la prise au tableau. | Installation; Éclairage; Dépannage',
    pt: 'Eletricista | {title}: serviços elétricos seguros e bem feitos, da tomada ao quadro. | Instalações; Iluminação; Defeitos e reparos',
    it: 'Elettricista | {title}: lavori elettrici sicuri e curati, dalla presa al quadro. | Impianti; Illuminazione; Guasti e riparazioni',
    nl: 'Elektricien | {title}: elektra, veilig en netjes aangelegd, van stopcontact tot meterkast. | Installatie; Verlichting; Storingen en reparaties',
    pl: 'Elektryk | {title} – prace elektryczne, bezpiecznie i starannie. | Instalacje; Oświetlenie; Usterki i naprawy',
    tr: 'Elektrikçi | {title}: prizden sigorta kutusuna güvenli ve temiz elektrik işleri. | Tesisat; Aydınlatma; Arıza ve tamir',
    ru: 'Электрик | {title} — электромонтаж безопасно и аккуратно, от розетки до щитка. | Монтаж; Освещение; Поиск неисправностей, ремонт',
    zh: '电工服务 | {title}：从插座到配电箱，安全、整齐的电工服务。 | 安装; 照明; 故障排查与维修',
    ja: '電気工事店 | {title}は、コンセントから分電盤まで、安全で丁寧な電気工事を行います。 | 電気工事; 照明; 不具合の調査・修理',
    ko: '전기 공사 | {title}: 콘센트부터 분전함까지 안전하고 깔끔한 전기 공사. | 전기 설비; 조명; 고장 진단과 수리',
    hi: 'इलेक्ट्रीशियन | {title}: सॉकेट से फ़्यूज़ बॉक्स तक, सुरक्षित और साफ़-सुथरा बिजली का काम। | वायरिंग; लाइटिंग; ख़राबी और मरम्मत',
    ar: 'كهربائي | {title}: أعمال كهرباء آمنة ومتقنة، من المقبس إلى لوحة القواطع. | التمديدات; الإنارة; الأعطال والإصلاح',
    id: 'Jasa listrik | {title}: pekerjaan listrik yang aman dan rapi, dari stopkontak sampai panel sekring. | Instalasi; Penerangan; Pencarian gangguan dan perbaikan',
    vi: 'Thợ điện | {title}: thi công điện an toàn và gọn gàng, từ ổ cắm đến tủ điện. | Lắp đặt; Chiếu sáng; Dò lỗi và sửa chữa',
    uk: 'Електрик | {title}: електромонтаж безпечно й охайно, від розетки до щитка. | Монтаж; Освітлення; Пошук несправностей і ремонт',
    sv: 'Elektriker | {title}: säkra och snygga elarbeten, från vägguttag till elcentral. | Installation; Belysning; Felsökning och reparation',
  },
);
