/** What people call the sections of a site, in any language: patterns without edges. */
export const sectionPatterns = {
  rules:
    '(?:server |house |club |community )?rules|(?:server|haus|vereins)?regeln|hausordnung|reglas|normas|règles|règlement|regras|regole|regolamento|(?:huis)?regels|regulamin\\p{L}{0,3}|zasad\\p{L}{0,3}|kurallar\\p{L}{0,3}|правил\\p{L}{1,3}|规则|規則|ルール|규칙|नियम|القوانين|القواعد|قواعد',
  news: '(?:latest |club )?news|announcements?|aktuelles|neuigkeiten|nachrichten|noticias|novedades|avisos|actualités|annonces|notícias|novidades|notizie|avvisi|nieuws|mededelingen|aktualnoś\\p{L}{1,3}|ogłoszeni\\p{L}{1,3}|haberler\\p{L}{0,3}|duyurular\\p{L}{0,3}|новост\\p{L}{1,3}|объявлени\\p{L}{1,3}|新闻|公告|お知らせ|ニュース|공지(?:사항)?|समाचार|सूचनाएँ|الأخبار|أخبار|إعلانات',
  dates:
    "what[’']s on|(?:important|upcoming|key|match|tour|exam|next) dates|(?:upcoming|next) (?:events|matches|games|shows)|fixtures|event (?:list|dates)|termine?n?|spielplan|fechas(?: importantes)?|próxim[oa]s (?:eventos|partidos|fechas)|prochain(?:e?s) (?:dates|événements)|próximas datas|próximos (?:eventos|jogos)|prossim[ei] (?:date|partite|eventi)|wedstrijden|terminy|mecze|maçlar\\p{L}{0,3}|турнир\\p{L}{1,3}|афиш\\p{L}{1,2}|赛程|活动(?:日程|安排)?|試合(?:予定|日程)|경기 ?일정|الفعاليات القادمة",
  hours:
    "opening (?:hours|times)|öffnungszeiten|horarios?(?! (?:semanal|de (?:clase|entren|misa)))|horaires(?: d[’']ouverture)?|heures d[’']ouverture|orari(?:o)?(?: di apertura)?(?! (?:delle lezioni|dei corsi))|openingstijden|godzin\\p{L}{0,3} otwarcia|çalışma saatler\\p{L}{1,3}|часы работы|режим работы|营业时间|営業時間|영업시간|खुलने का समय|ساعات العمل|أوقات (?:ال)?(?:دوام|عمل)",
  schedule:
    '(?:class |weekly |race )?(?:schedule|timetable)|program(?:me)?|timeline|order of (?:the )?day|itinerary|(?:tages)?ablauf(?:plan)?|programm|zeitplan|stundenplan|trainingszeiten|horario (?:semanal|de clases)|programa(?:ção)?|grade (?:de horários|horária)|orario (?:delle lezioni|dei corsi)|cronograma|déroulé|déroulement|planning|programma|scaletta|dagindeling|(?:les|trainings)?rooster|trainingstijden|plan\\p{L}{0,2} dnia|harmonogram\\p{L}{0,3}|grafik(?: zajęć)?|plan zajęć|(?:ders )?programı|akış\\p{L}{0,3}|расписани\\p{L}{1,2}|план\\p{L}? дня|программ\\p{L}|节目单|日程(?:安排)?|课程表|スケジュール|プログラム|時間割|(?<!경기 ?)일정|식순|시간표|कार्यक्रम|समय सारणी|टाइम ?टेबल|برنامج|الجدول|جدول (?:الحصص|المواعيد)',
  prices:
    'price ?lists?|prices|pricing|rates|fees|packages|preisliste|preise|tarife?s?|precios?|listas? de precios|tarifas|grille tarifaire|prix|preços|(?:lista|tabela) de preços|prezzi|listino(?: prezzi)?|prijzen|prijslijst|tarieven|cennik\\p{L}{0,3}|ceny|fiyat(?:lar\\p{L}{0,3}| listesi\\p{L}{0,3})|цены|прайс\\p{L}{0,5}|价格(?:表)?|料金(?:表)?|가격(?:표)?|요금(?:표)?|दाम|कीमतें?|रेट(?: लिस्ट)?|قائمة الأسعار|الأسعار|أسعار',
  menu: 'menu|speise(?:n)?karte|menú|(?:la )?carta|la carte|cardápio|menù|menukaart|menü|меню|菜单|菜單|メニュー|메뉴(?:판)?|मेनू|मेन्यू|قائمة الطعام|المنيو|منيو',
  services:
    'services|what (?:i|we) do|treatments|leistungen|servicios|prestations|serviços|servizi|diensten|usług\\p{L}{0,3}|hizmetler\\p{L}{0,3}|услуг\\p{L}{0,3}|服务(?:项目)?|サービス(?:内容)?|서비스|सेवाएँ?|(?:ال|لل)?خدمات(?:نا)?',
  directions:
    "directions|how to (?:get|find) (?:here|there|us)|getting (?:here|there)|maps?(?: placeholder)?|parking(?: info(?:rmation)?)?|location|buses|shuttles?|anfahrt\\p{L}{0,12}|wegbeschreibung|(?:an)?fahrtskizze|lageplan|parken|parkplätze|mapas?|autobuses|c[oó]mo llegar|ubicación|aparcamiento|plan d[’']accès|accès|itinéraire|navettes?|comment venir|localização|como chegar|estacionamento|mappa|come arrivare|dove (?:siamo|trovarci)|parcheggi[oi]?|routebeschrijving|(?:route)?kaart(?:je)?|plattegrond|parkeren|map[ękay]\\p{L}{0,2}(?: dojazdu)?|dojazd\\p{L}{0,2}|parking\\p{L}{1,2}|harita\\p{L}{0,3}|yol tarifi|ulaşım|konum\\p{L}{0,2}|карт[ауы]\\p{L}?|как добраться|проезд|схем\\p{L} проезда|парковк\\p{L}|地图|地圖|交通(?:路线|指引|方式)?|路线图?|地図|アクセス|오시는 ?길|약도|지도|주차(?: 안내)?|नक़?्शा|मैप|रास्ता|خريطة|خريطه|كيفية الوصول|الموقع",
  stay: '(?:where|places) to (?:stay|sleep)|accommodations?|hotels|hotel (?:suggestions|list|tips|options)|übernachtung\\p{L}{0,12}|unterk[uü]nft\\p{L}{0,2}|alojamientos?|hospedaje|dónde (?:dormir|alojarse)|hoteles|hébergements?|où dormir|logements?|hospedagem|onde (?:ficar|dormir)|hotéis|alloggi[o]?|dove dormire|overnacht\\p{L}{1,12}|slaapplaats(?:en)?|nocleg\\p{L}{0,4}|konaklama|oteller\\p{L}{0,3}|проживани\\p{L}|где остановиться|отел[ия]|住宿|宿泊(?:案内|先)?|ホテル|숙소|숙박|ठहरने की (?:जगह|व्यवस्था)|الإقامة|الفنادق|فنادق',
  gifts:
    'gifts?(?! ?(?:cards?|vouchers?|box|shop|sets?))(?: section| list| registry| ideas)?|(?:wedding |gift )?registry|geschenke?n?|geschenk(?:liste|ideen|tisch)|wunschliste|regalos|lista de (?:bodas?|regalos)|mesa de regalos|(?<!bons )cadeaux|liste de (?:mariage|cadeaux)|presentes|lista de presentes|regali|lista nozze|cadeau(?:tips|lijst|s)|prezent\\p{L}{1,4}|hediye\\p{L}{0,5}|подарк\\p{L}{1,2}|礼物|礼金|ギフト(?!券|カード)|ご祝儀|선물|마음 전하실 곳|계좌(?:번호)?|उपहार|الهدايا|هدايا',
  dress:
    'dress ?code|what to wear|kleiderordnung|código de (?:vestimenta|vestir)|vestimenta|qué ponerse|code vestimentaire|tenue|traje|abbigliamento|kledingvoorschrift\\p{L}{0,2}|kleding|strój|kıyafet(?: kuralı)?|дресс-?код\\p{L}{0,2}|着装(?:要求)?|服装|ドレスコード|드레스 ?코드|복장|ड्रेस ?कोड|قواعد اللباس|الزي',
  sponsors:
    'sponsors?|partners?|sponsoren|patrocinadores|partenaires|sponsorzy|sponsorlar\\p{L}{0,3}|спонсор\\p{L}{1,2}|партн[её]р\\p{L}{1,2}|赞助商?|スポンサー|협찬|후원사?|प्रायोजक|الرعاة|رعاة',
  join: 'how to join|join(?: us)?|membership(?: info)?(?! (?:plans?|fees?|prices?|(?:at|from|is|costs?) [$£€\\d]))|becom(?:e|ing) a member|mitglied werden|mitgliedschaft|hazte soci[oa]|inscripci(?:ón|ones)|cómo (?:inscribirse|apuntarse)|adhésions?|adhérer|inscriptions?|inscrições|associe-se|iscrizion[ei](?! alla newsletter)|diventa soci[oa]|lid (?:te )?worden|jak dołączyć|zapisy|członkostwo|üyelik|kayıt|вступить|членство|入会(?:案内)?|入団(?:案内)?|加入我们|가입(?: 안내)?|सदस्यता|العضوية|انضم إلينا',
  nearby:
    'things to do(?: nearby| around)?|(?:nearby )?attractions|local tips|what to see|ausflugsziele|umgebung|qué (?:ver|hacer)(?: cerca)?|alrededores|(?:à|que) faire (?:aux alentours|dans le coin|autour)|aux alentours|o que fazer(?: por perto)?|arredores|cosa (?:vedere|fare)(?: nei dintorni)?|nei dintorni|wat te doen(?: in de buurt)?|omgeving|okolic\\p{L}{1,3}|atrakcje|çevre\\p{L}{0,3}|gezilecek yerler|окрестност\\p{L}{1,3}|что посмотреть|周边(?:景点)?|附近景点|景点|周辺(?:情報|観光)|주변(?: 관광지)?|आसपास(?: की जगहें)?|المعالم(?: القريبة)?',
  facilities:
    "facilities|amenities|what[’']s in the (?:house|flat|cottage|apartment)|ausstattung|equipamiento|instalaciones|équipements|comodidades|instalações|dotazioni|faciliteiten|voorzieningen|udogodnieni\\p{L}{1,2}|wyposażeni\\p{L}{1,2}|olanaklar\\p{L}{0,2}|imkanlar\\p{L}{0,2}|удобств\\p{L}{1,2}|设施(?:介绍)?|設備|시설(?: 안내)?|सुविधाएँ?|المرافق|مرافق",
  skills:
    'skills?(?: list)?|fähigkeiten|kenntnisse|habilidades|compétences|competenze|vaardigheden|umiejętnoś\\p{L}{1,2}|yetenekler\\p{L}{0,3}|навык\\p{L}{1,2}|技能|スキル|कौशल|المهارات|مهارات(?:ي)?',
  process:
    '(?:my |our )?process|how (?:it|i|we) works?|so arbeite ich|arbeitsweise|proceso|cómo (?:trabajo|trabajamos|funciona)|processus|démarche|comment (?:ça marche|je travaille)|processo|como (?:trabalho|funciona)|come (?:lavoro|funziona)|werkwijze|hoe het werkt|jak (?:pracuję|to działa)|nasıl çalışı\\p{L}{1,4}|этап\\p{L}{0,2} работы|как (?:я|мы) работа\\p{L}{1,2}|流程|進め方|ご利用の流れ|진행 ?(?:과정|방법|순서)|कैसे काम|كيف (?:أعمل|نعمل|يعمل)',
  donate:
    'donat(?:e|ions?)|spenden?|donar|donaciones|faire un don|dons|doar|doações|donare|donazioni|doneren|donaties|darowizn\\p{L}{1,3}|bağış\\p{L}{0,3}|пожертвова\\p{L}{1,4}|捐款|捐赠|寄付|기부|दान|التبرع\\p{L}{0,3}|تبرع',
  volunteer:
    '(?:how to )?volunteer(?:ing|s)?|ehrenamt|mithelfen|voluntari(?:ado|os)|bénévol(?:es|at)|volontari(?:ato)?|vrijwilligers?|wolontari\\p{L}{1,3}|gönüllü\\p{L}{0,5}|волонт[её]р\\p{L}{0,4}|志愿者|ボランティア|자원봉사|स्वयंसेवक|المتطوعين|التطوع',
  team: '(?:meet )?(?:the |our )?(?:team|staff|crew|coaches|trainers)(?: list| page)?|(?:das |unser )?(?:team|trainerteam)|vorstand|mitarbeiter(?:innen)?|(?:nuestro )?equipo|entrenadores|profesor(?:es|ado)|(?:notre )?équipe|entraîneurs|(?:nossa )?equipe|treinadores|professores|(?:il )?(?:nostro )?team|allenatori|insegnanti|docenti|(?:ons )?team|docenten|trainers|zespół|trenerzy|kadr[aęyz]\\p{L}{0,1}|(?:informacj\\p{L}{1,2} o )?kadrze|nauczyciel[ei]|lekarze|ekib\\p{L}{1,5}|ekip|öğretmenler\\p{L}{0,4}|eğitmenler\\p{L}{0,4}|doktorlar\\p{L}{0,4}|kadro\\p{L}{0,3}|тренер\\p{L}{1,2}|команд\\p{L}|преподавател\\p{L}{1,2}|мастера?|мастеров|врач(?:и|ей)|педагог\\p{L}{0,2}|团队(?:介绍)?|教练(?:介绍)?|(?:老师|教师|师资|医生|医师|专家|技师|设计师|成员)介绍|チーム紹介|スタッフ(?:紹介)?|メンバー(?:紹介)?|講師(?:紹介)?|팀(?: ?소개)?|멤버(?: ?소개)?|강사(?:진)?(?: ?소개)?|의료진(?: ?소개)?|선생님 ?소개|(?:हमारी )?टीम|(?:शिक्षक|टीचर|डॉक्टर|स्टाफ)(?:ों)?(?: (?:का|की) (?:परिचय|जानकारी|सूची))?|فريق(?:نا)?(?: العمل)?|الفريق|(?:ال)?(?:مدرب|معلم|مدرس)(?:ين|ون|ات)|(?:تعريف ب|ال)?(?:ال)?أطباء|طاقم(?:نا)?',
  lyrics:
    '(?:song )?lyrics|(?:song|lied)texte|letras (?:de |das )(?:las |nuestras |mis |nossas )?(?:canciones|músicas|canções)|paroles(?: des chansons)?|testi delle canzoni|(?:song|lied)teksten|teksty (?:piosenek|utworów)|şarkı sözleri\\p{L}{0,3}|тексты песен|歌词|歌詞|가사(?: 모음)?|गीतों? के बोल|كلمات الأغاني',
  // "a list of past books"
  archive:
    'archives?|(?:past|previous|earlier) (?:books|reads|picks|issues|editions|winners|exhibitions|talks)|archiv|(?:vergangene|bisherige|frühere|gelesene) (?:bücher|ausgaben|ausstellungen|vorträge)|archivo|archivio|arquivo|(?:libros|livros|libri|livres|ediciones|edições|edizioni|éditions) (?:anterior(?:es|i)|pasad[oa]s|passad[oa]s|passat[ei]|passée?s|leídos|lidos|letti|lus|précédente?s|precedenti)|archief|(?:vorige|gelezen) (?:boeken|edities)|archiwum|(?:poprzednie|przeczytane) książki|arşiv\\p{L}{0,2}|(?:geçmiş|önceki|okunan) kitaplar\\p{L}{0,2}|архив\\p{L}{0,2}|(?:прошлые|прочитанные) книги|归档|往期(?:书目|书单|回顾)?|(?:过去|以前)的?书[单目]|アーカイブ|過去の(?:本|課題本|号)|(?:지난|이전) (?:책|도서)(?: ?목록)?|아카이브|पिछली किताबें|(?:ال)?أرشيف|الكتب السابقة',
} as const;

/** What such a section is. */
export type SectionKey = keyof typeof sectionPatterns;

/** The first page, which every site has. */
export const homeWords =
  'home(?: ?page)?|start(?:seite)?|inicio|portada|accueil|início|página inicial|strona główna|ana ?sayfa|главная(?: страница)?|首页|首頁|ホーム|トップ(?:ページ)?|मुख्य पेज|मुखपृष्ठ|(?:ال)?صفحة (?:ال)?رئيسية|الرئيسية';

/** How people reach somebody, which stands with the contacts. */
export const reachWords = {
  phone:
    '(?:tele)?phone(?: number)?|telefon(?:nummer)?|(?:número de )?tel[eé]fono|(?:numéro de )?téléphone|(?:numéro|número|numero|number|nummer|numer) (?:à appeler|para llamar|para ligar|da chiamare|to call|zum anrufen|om te bellen)|(?:número de )?telefone|(?:numero di )?telefono|telefoonnummer|numer\\p{L}{0,3} telefonu|telefon(?: numaras\\p{L}{1,2})?|(?:номер )?телефон\\p{L}?|电话(?:号码)?|電話(?:番号)?|전화(?:번호)?|फ़?ोन(?: नंबर)?|رقم (?:ال)?(?:هاتف|جوال)|الهاتف',
  email:
    '(?:enquiry )?e-?mail(?: address| link)?|e-mail-?adresse|correo(?: electrónico)?|adresse (?:e-?)?mail|courriel|endereço de e-?mail|indirizzo e-?mail|e-?mailadres|adres e-?mail|e-?posta(?: adresi)?|(?:электронн\\p{L}{2} )?почт[аыу]|邮箱|メールアドレス|이메일|ईमेल|البريد(?: الإلكتروني)?',
  address:
    'address|adresse|anschrift|dirección|endereço|indirizzo|adres\\p{L}{0,2}|адрес\\p{L}{0,2}|地址|住所|주소|पता|العنوان',
} as const;
