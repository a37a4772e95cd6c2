import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  [
    'nav',
    'work',
    'about',
    'services',
    'contact',
    'lead',
    'service1',
    'service1text',
    'service2',
    'service2text',
    'service3',
    'service3text',
    'invite',
    'write',
    'close',
    'note',
    'more',
    'examples',
  ],
  {
    en: 'Sections | Selected work | About | Services | Contact | A few pieces made slowly, and chosen because each taught me something. | Commissions | From the first talk to the finished work, with one person to talk to. | Series | Work that belongs together, in print or on screen. | Workshops | A day for small groups. | Do you have something in mind? | Write to me | Close | Piece {n} | Details follow soon. | Examples',
    es: 'Secciones | Obra seleccionada | Sobre mí | Servicios | Contacto | Unas pocas piezas hechas sin prisa, elegidas porque cada una me enseñó algo. | Encargos | De la primera charla al trabajo terminado, con una sola persona. | Series | Trabajos que van juntos, impresos o en pantalla. | Talleres | Un día para grupos pequeños. | ¿Tienes algo en mente? | Escríbeme | Cerrar | Obra {n} | Pronto habrá más detalles. | Ejemplos',
    de: 'Abschnitte | Ausgewählte Arbeiten | Über mich | Angebot | Kontakt | Wenige Stücke, langsam entstanden und ausgewählt, weil ich aus jedem etwas gelernt habe. | Aufträge | Vom ersten Gespräch bis zur fertigen Arbeit, mit einer Ansprechperson. | Serien | Arbeiten, die zusammengehören, gedruckt oder am Bildschirm. | Workshops | Ein Tag für kleine Gruppen. | Haben Sie etwas im Sinn? | Schreiben Sie mir | Schließen | Arbeit {n} | Einzelheiten folgen bald. | Beispiele',
    fr: 'Sections | Travaux choisis | À propos | Services | Contact | Quelques pièces faites lentement, choisies parce que chacune m’a appris quelque chose. | Commandes | Du premier échange au travail fini, avec une seule personne. | Séries | Des travaux qui vont ensemble, imprimés ou à l’écran. | Ateliers | Une journée en petit groupe. | Vous avez une idée ? | Écrivez-moi | Fermer | Œuvre {n} | Plus de détails bientôt. | Exemples',
    pt: 'Seções | Trabalhos escolhidos | Sobre mim | Serviços | Contato | Poucas peças, feitas devagar e escolhidas porque cada uma me ensinou algo. | Encomendas | Da primeira conversa ao trabalho pronto, com uma só pessoa. | Séries | Trabalhos que andam juntos, impressos ou na tela. | Oficinas | Um dia para grupos pequenos. | Tem algo em mente? | Escreva para mim | Fechar | Trabalho {n} | Mais detalhes em breve. | Exemplos',
    it: 'Sezioni | Lavori scelti | Chi sono | Servizi | Contatti | Pochi pezzi fatti con calma, scelti perché ognuno mi ha insegnato qualcosa. | Su commissione | Dal primo incontro al lavoro finito, con una sola persona. | Serie | Lavori che stanno insieme, stampati o a schermo. | Laboratori | Una giornata per piccoli gruppi. | Hai qualcosa in mente? | Scrivimi | Chiudi | Lavoro {n} | Altri dettagli a breve. | Esempi',
    nl: 'Onderdelen | Geselecteerd werk | Over mij | Diensten | Contact | Een paar stukken, langzaam gemaakt en gekozen omdat elk me iets leerde. | Opdrachten | Van het eerste gesprek tot het eindresultaat, met één aanspreekpunt. | Series | Werk dat bij elkaar hoort, gedrukt of op het scherm. | Workshops | Een dag voor kleine groepen. | Heb je iets in gedachten? | Schrijf me | Sluiten | Werk {n} | Meer details volgen snel. | Voorbeelden',
    pl: 'Sekcje | Wybrane prace | O mnie | Usługi | Kontakt | Kilka prac powstałych bez pośpiechu. Każda czegoś mnie nauczyła. | Zlecenia | Od pierwszej rozmowy do gotowej pracy, z jedną osobą. | Serie | Prace, które należą do siebie, w druku lub na ekranie. | Warsztaty | Dzień dla małych grup. | Masz coś na myśli? | Napisz do mnie | Zamknij | Praca {n} | Szczegóły wkrótce. | Przykłady',
    tr: 'Bölümler | Seçme işler | Hakkımda | Hizmetler | İletişim | Ağır ağır yapılmış birkaç iş; her biri bana bir şey öğrettiği için burada. | Siparişler | İlk görüşmeden bitmiş işe kadar tek bir kişiyle. | Seriler | Birbirine ait işler, baskıda ya da ekranda. | Atölyeler | Küçük gruplar için bir gün. | Aklınızda bir şey mi var? | Bana yazın | Kapat | İş {n} | Ayrıntılar yakında. | Örnekler',
    ru: 'Разделы | Избранные работы | Обо мне | Услуги | Контакты | Немного работ, сделанных не спеша: каждая чему-то научила. | На заказ | От первого разговора до готовой работы, с одним человеком. | Серии | Работы, которые принадлежат друг другу, в печати и на экране. | Мастер-классы | День для небольших групп. | Есть идея? | Напишите мне | Закрыть | Работа {n} | Подробности скоро. | Примеры',
    zh: '栏目 | 精选作品 | 关于我 | 服务 | 联系 | 几件慢慢完成的作品，每一件都教会了我一些东西。 | 委托 | 从第一次沟通到成品，始终由同一个人负责。 | 系列 | 彼此呼应的作品，可印刷或屏幕展示。 | 工作坊 | 小班一日。 | 有什么想法吗？ | 写信给我 | 关闭 | 作品{n} | 详情即将公布。 | 示例',
    ja: '目次 | 主な作品 | プロフィール | できること | お問い合わせ | ゆっくり作った、少しばかりの作品。どれも何かを教えてくれました。 | ご依頼 | 最初のお話から完成まで、ひとりが担当します。 | シリーズ | つながりのある作品を、印刷でも画面でも。 | ワークショップ | 少人数の一日。 | 何かお考えですか？ | 連絡する | 閉じる | 作品{n} | 詳細は近日中にお知らせします。 | 例',
    ko: '섹션 | 대표 작업 | 소개 | 하는 일 | 연락처 | 천천히 만든 몇 작품입니다. 하나하나가 무언가를 가르쳐 주었기에 골랐습니다. | 의뢰 | 첫 상담부터 완성까지 한 사람이 맡습니다. | 시리즈 | 서로 이어지는 작업, 인쇄로도 화면으로도. | 워크숍 | 소규모 하루 모임. | 생각하고 있는 것이 있나요? | 연락하기 | 닫기 | 작품 {n} | 자세한 내용은 곧 알려 드립니다. | 예시',
    hi: 'अनुभाग | चुने हुए काम | परिचय | सेवाएँ | संपर्क | इत्मीनान से बने कुछ काम, इसलिए चुने गए कि हर एक ने कुछ सिखाया। | ऑर्डर पर | पहली बातचीत से तैयार काम तक, एक ही व्यक्ति के साथ। | शृंखलाएँ | साथ जुड़ा काम, छपाई में या स्क्रीन पर। | कार्यशालाएँ | छोटे समूहों के लिए एक दिन। | क्या आपके मन में कुछ है? | मुझे लिखें | बंद करें | काम {n} | विवरण जल्द ही। | उदाहरण',
    ar: 'الأقسام | أعمال مختارة | عني | الخدمات | تواصل | أعمال قليلة صُنعت على مهل، واختيرت لأن كلًا منها علّمني شيئًا. | أعمال بالطلب | من أول حديث إلى العمل المكتمل، مع شخص واحد. | سلاسل | أعمال يكمل بعضها بعضًا، مطبوعة أو على الشاشة. | ورش عمل | يوم لمجموعات صغيرة. | هل لديك فكرة؟ | راسلني | إغلاق | العمل {n} | التفاصيل قريبًا. | أمثلة',
    id: 'Bagian | Karya pilihan | Tentang | Layanan | Kontak | Beberapa karya yang dibuat perlahan, dipilih karena masing-masing mengajari saya sesuatu. | Karya pesanan | Dari obrolan pertama sampai karya selesai, dengan satu narahubung. | Seri | Karya yang saling berkaitan, tercetak atau di layar. | Lokakarya | Satu hari untuk kelompok kecil. | Ada sesuatu yang Anda rencanakan? | Hubungi saya | Tutup | Karya {n} | Detail menyusul. | Contoh',
    vi: 'Các phần | Tác phẩm chọn lọc | Giới thiệu | Dịch vụ | Liên hệ | Vài tác phẩm được làm chậm rãi, và được chọn vì mỗi tác phẩm đã dạy tôi một điều. | Nhận đặt làm | Từ buổi trò chuyện đầu tiên đến khi hoàn thành, chỉ với một người liên hệ. | Chuỗi tác phẩm | Những tác phẩm thuộc về nhau, trên giấy hoặc trên màn hình. | Lớp thực hành | Một ngày cho nhóm nhỏ. | Bạn đang có ý tưởng? | Viết cho tôi | Đóng | Tác phẩm {n} | Chi tiết sẽ sớm có. | Ví dụ',
    uk: 'Розділи | Вибрані роботи | Про мене | Послуги | Контакти | Кілька робіт, створених без поспіху: кожна чогось мене навчила. | На замовлення | Від першої розмови до готової роботи — з однією людиною. | Серії | Роботи, що належать одна одній, у друці та на екрані. | Майстер-класи | День для невеликих груп. | Маєте ідею? | Напишіть мені | Закрити | Робота {n} | Подробиці незабаром. | Приклади',
    sv: 'Avsnitt | Utvalda arbeten | Om mig | Tjänster | Kontakt | Några få arbeten, gjorda i lugn takt och utvalda för att vart och ett har lärt mig något. | Uppdrag | Från första samtalet till färdigt arbete, med en och samma kontaktperson. | Serier | Arbeten som hör ihop, i tryck eller på skärm. | Workshoppar | En dag för små grupper. | Har du något på gång? | Skriv till mig | Stäng | Arbete {n} | Mer information kommer snart. | Exempel',
  },
);

/** Names of professions in each language. */
export function roleOf(message: string): string | undefined {
  const match =
    /(?<![\p{L}])(?:(?:wedding|portrait|family|event|nature|landscape|street|food|product|fashion|graphic|web|brand|interior|ux|ui)(?:\s(?:and|&)\s|,\s)){0,2}(?:(?:wedding|portrait|nature|street|graphic|web|product|fashion|interior|ux|ui|ui\/ux|game|front-?end|full-?stack|software|concept|digital|freelance|family|event|landscape|food|brand)\s){0,2}(?:photographer|designer|illustrator|architect|artist|painter|writer|developer|engineer|musician|filmmaker|sculptor|animator|stylist|model|tattoo artist|fotógraf[oa]|diseñador[a]?(?: gráfic[oa])?|ilustrador[a]?|arquitect[oa]|artista|pintor[a]?|escritor[a]?|desarrollador[a]?|músic[oa]|fotograf(?:in|o|a)?|grafiker(?:in)?|designer(?:in)|illustrator(?:in)|architekt(?:in)?|künstler(?:in)?|malerin?|autorin?|entwickler(?:in)?|photographe|graphiste|illustratrice|illustrateur|architecte|artiste|peintre|développeu(?:r|se)|desenvolvedor[a]?|arquitet[oa]|architetto|illustratrice|pittrice|pittore|sviluppat(?:ore|rice)|фотограф|дизайнер|иллюстратор|архитектор|художни(?:к|ца)|разработчик|摄影师|设计师|插画师|建筑师|艺术家|写真家|デザイナー|イラストレーター|建築家)(?!\p{L})/iu.exec(
      message,
    )?.[0];
  return match === undefined ? undefined : match.charAt(0).toUpperCase() + match.slice(1);
}
