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
    en: 'Sections | Selected work | About | Services | Contact | A few pieces made slowly, and chosen because each taught me something. | Commissions | From the first sketch to the last proof, with one person to talk to. | Series and editions | Work that belongs together, numbered and signed. | Workshops | A day for small groups, with tools on the table. | Do you have something in mind? | Write to me | Close | Piece {n} of a series: light, form and the space between. | Details follow soon. | Examples',
    es: 'Secciones | Obra seleccionada | Sobre mí | Servicios | Contacto | Unas pocas piezas hechas sin prisa, elegidas porque cada una me enseñó algo. | Encargos | Del primer boceto a la última prueba, con una sola persona al habla. | Series y ediciones | Obras que van juntas, numeradas y firmadas. | Talleres | Un día para grupos pequeños, con las herramientas sobre la mesa. | ¿Tienes algo en mente? | Escríbeme | Cerrar | Pieza {n} de una serie: luz, forma y el espacio entre ambas. | Pronto habrá más detalles. | Ejemplos',
    de: 'Abschnitte | Ausgewählte Arbeiten | Über mich | Angebot | Kontakt | Wenige Stücke, langsam entstanden und ausgewählt, weil ich aus jedem etwas gelernt habe. | Aufträge | Von der ersten Skizze bis zum letzten Abzug, mit einem Gegenüber. | Serien und Editionen | Arbeiten, die zusammengehören, nummeriert und signiert. | Workshops | Ein Tag für kleine Gruppen, mit Werkzeug auf dem Tisch. | Haben Sie etwas im Sinn? | Schreiben Sie mir | Schließen | Stück {n} einer Serie: Licht, Form und der Raum dazwischen. | Einzelheiten folgen bald. | Beispiele',
    fr: 'Sections | Travaux choisis | À propos | Services | Contact | Quelques pièces faites lentement, choisies parce que chacune m’a appris quelque chose. | Commandes | De la première esquisse à la dernière épreuve, avec un seul interlocuteur. | Séries et éditions | Des travaux qui vont ensemble, numérotés et signés. | Ateliers | Une journée en petit groupe, les outils sur la table. | Vous avez une idée ? | Écrivez-moi | Fermer | Pièce {n} d’une série : lumière, forme et l’espace entre les deux. | Plus de détails bientôt. | Exemples',
    pt: 'Seções | Trabalhos escolhidos | Sobre mim | Serviços | Contato | Poucas peças, feitas devagar e escolhidas porque cada uma me ensinou algo. | Encomendas | Do primeiro esboço à última prova, com uma só pessoa ao seu lado. | Séries e edições | Trabalhos que andam juntos, numerados e assinados. | Oficinas | Um dia para grupos pequenos, com as ferramentas na mesa. | Tem algo em mente? | Escreva para mim | Fechar | Peça {n} de uma série: luz, forma e o espaço entre elas. | Mais detalhes em breve. | Exemplos',
    it: 'Sezioni | Lavori scelti | Chi sono | Servizi | Contatti | Pochi pezzi fatti con calma, scelti perché ognuno mi ha insegnato qualcosa. | Commissioni | Dal primo schizzo all’ultima prova, con una sola persona con cui parlare. | Serie ed edizioni | Lavori che stanno insieme, numerati e firmati. | Laboratori | Una giornata per piccoli gruppi, con gli attrezzi sul tavolo. | Hai qualcosa in mente? | Scrivimi | Chiudi | Pezzo {n} di una serie: luce, forma e lo spazio in mezzo. | Altri dettagli a breve. | Esempi',
    nl: 'Onderdelen | Geselecteerd werk | Over mij | Diensten | Contact | Een paar stukken, langzaam gemaakt en gekozen omdat elk me iets leerde. | Opdrachten | Van de eerste schets tot de laatste proef, met één aanspreekpunt. | Series en oplages | Werk dat bij elkaar hoort, genummerd en gesigneerd. | Workshops | Een dag voor kleine groepen, met het gereedschap op tafel. | Heb je iets in gedachten? | Schrijf me | Sluiten | Stuk {n} van een serie: licht, vorm en de ruimte ertussen. | Meer details volgen snel. | Voorbeelden',
    pl: 'Sekcje | Wybrane prace | O mnie | Usługi | Kontakt | Kilka prac powstałych bez pośpiechu. Każda czegoś mnie nauczyła. | Zlecenia | Od pierwszego szkicu po ostatnią próbę, z jedną osobą do rozmowy. | Serie i edycje | Prace, które należą do siebie, numerowane i podpisane. | Warsztaty | Dzień dla małych grup, z narzędziami na stole. | Masz coś na myśli? | Napisz do mnie | Zamknij | Praca {n} z serii: światło, forma i przestrzeń między nimi. | Szczegóły wkrótce. | Przykłady',
    tr: 'Bölümler | Seçme işler | Hakkımda | Hizmetler | İletişim | Ağır ağır yapılmış birkaç iş; her biri bana bir şey öğrettiği için burada. | Siparişler | İlk eskizden son provaya, konuşacağınız tek kişiyle. | Seriler ve edisyonlar | Birbirine ait, numaralı ve imzalı işler. | Atölyeler | Küçük gruplar için bir gün, aletler masada. | Aklınızda bir şey mi var? | Bana yazın | Kapat | Serinin {n}. işi: ışık, biçim ve aradaki boşluk. | Ayrıntılar yakında. | Örnekler',
    ru: 'Разделы | Избранные работы | Обо мне | Услуги | Контакты | Немного работ, сделанных не спеша: каждая чему-то научила. | Заказы | От первого эскиза до последнего оттиска, с одним собеседником. | Серии и тиражи | Работы, которые живут вместе, с номером и подписью. | Мастер-классы | День для небольшой группы, инструменты на столе. | Есть идея? | Напишите мне | Закрыть | Работа {n} из серии: свет, форма и пространство между ними. | Подробности скоро. | Примеры',
    zh: '栏目 | 精选作品 | 关于我 | 服务 | 联系 | 几件慢慢完成的作品，每一件都教会了我一些东西。 | 委托创作 | 从第一张草图到最后一张校样，始终与同一个人沟通。 | 系列与版画 | 彼此相连的作品，编号并签名。 | 工作坊 | 小组一日课程，工具就在桌上。 | 有什么想法吗？ | 写信给我 | 关闭 | 系列之{n}：光、形与其间的空间。 | 详情即将公布。 | 示例',
    ja: '目次 | 主な作品 | プロフィール | できること | お問い合わせ | ゆっくり作った、少しばかりの作品。どれも何かを教えてくれました。 | 制作のご依頼 | 最初のスケッチから最後の校正まで、一人が担当します。 | シリーズと限定版 | 一組で楽しむ作品に、番号と署名を入れて。 | ワークショップ | 少人数の一日講座。道具は机の上に。 | 何かお考えですか？ | 連絡する | 閉じる | シリーズの{n}作目。光と形、そのあいだの余白。 | 詳細は近日中にお知らせします。 | 例',
    ko: '섹션 | 대표 작업 | 소개 | 하는 일 | 연락처 | 천천히 만든 몇 작품입니다. 하나하나가 무언가를 가르쳐 주었기에 골랐습니다. | 의뢰 작업 | 첫 스케치부터 마지막 교정까지 한 사람과 이야기합니다. | 시리즈와 에디션 | 함께 놓이는 작품, 번호와 서명이 있습니다. | 워크숍 | 작은 모임을 위한 하루, 도구는 탁자 위에 있습니다. | 생각하고 있는 것이 있나요? | 연락하기 | 닫기 | 시리즈의 작품 {n}: 빛과 형태, 그리고 그 사이의 공간. | 자세한 내용은 곧 알려 드립니다. | 예시',
    hi: 'अनुभाग | चुने हुए काम | परिचय | सेवाएँ | संपर्क | इत्मीनान से बने कुछ काम, इसलिए चुने गए कि हर एक ने कुछ सिखाया। | ऑर्डर पर काम | पहले रेखाचित्र से आख़िरी प्रूफ़ तक, बात करने के लिए एक ही व्यक्ति। | शृंखलाएँ और संस्करण | एक साथ के काम, क्रमांक और हस्ताक्षर के साथ। | कार्यशालाएँ | छोटे समूहों के लिए एक दिन, मेज़ पर औज़ारों के साथ। | क्या आपके मन में कुछ है? | मुझे लिखें | बंद करें | शृंखला का काम {n}: रोशनी, आकार और बीच की जगह। | विवरण जल्द ही। | उदाहरण',
    ar: 'الأقسام | أعمال مختارة | عني | الخدمات | تواصل | أعمال قليلة صُنعت على مهل، واختيرت لأن كلًا منها علّمني شيئًا. | أعمال بالطلب | من أول رسم إلى آخر تجربة، مع شخص واحد تتحدث إليه. | مجموعات وإصدارات | أعمال يجمعها خيط واحد، مرقّمة وموقّعة. | ورش عمل | يوم لمجموعات صغيرة، والأدوات على الطاولة. | هل لديك فكرة؟ | راسلني | إغلاق | القطعة {n} من مجموعة: ضوء وشكل وما بينهما. | التفاصيل قريبًا. | أمثلة',
  },
);

/** Names of professions in each language. */
export function roleOf(message: string): string | undefined {
  const match =
    /(?<![\p{L}])(?:(?:wedding|portrait|nature|street|graphic|web|product|fashion|interior|ux|ui|ui\/ux|game|front-?end|full-?stack|software|concept|digital|freelance)\s){0,2}(?:photographer|designer|illustrator|architect|artist|painter|writer|developer|engineer|musician|filmmaker|sculptor|animator|stylist|model|tattoo artist|fotógraf[oa]|diseñador[a]?(?: gráfic[oa])?|ilustrador[a]?|arquitect[oa]|artista|pintor[a]?|escritor[a]?|desarrollador[a]?|músic[oa]|fotograf(?:in|o|a)?|grafiker(?:in)?|designer(?:in)|illustrator(?:in)|architekt(?:in)?|künstler(?:in)?|malerin?|autorin?|entwickler(?:in)?|photographe|graphiste|illustratrice|illustrateur|architecte|artiste|peintre|développeu(?:r|se)|desenvolvedor[a]?|arquitet[oa]|architetto|illustratrice|pittrice|pittore|sviluppat(?:ore|rice)|фотограф|дизайнер|иллюстратор|архитектор|художни(?:к|ца)|разработчик|摄影师|设计师|插画师|建筑师|艺术家|写真家|デザイナー|イラストレーター|建築家)(?!\p{L})/iu.exec(
      message,
    )?.[0];
  return match === undefined ? undefined : match.charAt(0).toUpperCase() + match.slice(1);
}
