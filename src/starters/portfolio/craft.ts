import type { Language } from '../../contracts/job/plan.ts';
import { dictionary, type Words, wordsOf } from '../page/dictionary.ts';

const keys = [
  'role',
  'lead',
  'service1',
  'service1text',
  'service2',
  'service2text',
  'service3',
  'service3text',
  'note',
] as const;

type CraftKey = (typeof keys)[number];

/** Whether the words of a portfolio differ by what its owner does. */
export function isOfCraft(key: string): key is CraftKey {
  return keys.some((one) => one === key);
}

/**
 * What a portfolio says where its owner writes programs or designs: the usual words are of an artist.
 *
 * @example
 * craftOf('プログラマーのポートフォリオ', 'ja')?.t('role'); // 'プログラマー'
 */
export function craftOf(message: string, language: Language): Words<CraftKey> | undefined {
  const head = message.slice(0, 400);
  const found = crafts
    .map(([pattern, words]) => ({ at: head.search(pattern), words }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)[0];
  return found === undefined ? undefined : wordsOf(found.words, language);
}

const code = dictionary(keys, {
  en: 'Programmer | Programs and websites, what they do, and how they were made. | Websites and apps | From the first sketch of a screen to the day it goes online. | Interfaces and data | APIs, databases and the parts that nobody sees. | Care and repair | Old code made clear, faster and safe to change. | Project {n}: what it does, what it is built with, and what I learned.',
  es: 'Programación | Programas y sitios web: qué hacen y cómo se hicieron. | Sitios y aplicaciones | Del primer boceto de pantalla al día en que se publica. | Interfaces y datos | API, bases de datos y lo que nadie ve. | Mantenimiento | Código antiguo más claro, rápido y fácil de cambiar. | Proyecto {n}: qué hace, con qué está hecho y qué aprendí.',
  de: 'Softwareentwicklung | Programme und Webseiten: was sie tun und wie sie entstanden sind. | Webseiten und Apps | Von der ersten Skizze bis zum Tag, an dem sie online gehen. | Schnittstellen und Daten | APIs, Datenbanken und alles, was niemand sieht. | Pflege | Alter Code wird klar, schneller und leicht zu ändern. | Projekt {n}: was es tut, womit es gebaut ist und was ich gelernt habe.',
  fr: 'Développement | Des programmes et des sites : ce qu’ils font et comment ils sont nés. | Sites et applications | Du premier croquis d’écran au jour de la mise en ligne. | Interfaces et données | API, bases de données et tout ce qu’on ne voit pas. | Maintenance | Un ancien code plus clair, plus rapide et facile à changer. | Projet {n} : ce qu’il fait, avec quoi il est construit et ce que j’ai appris.',
  pt: 'Programação | Programas e sites: o que fazem e como nasceram. | Sites e aplicativos | Do primeiro esboço de tela ao dia em que vai ao ar. | Interfaces e dados | APIs, bancos de dados e o que ninguém vê. | Manutenção | Código antigo mais claro, rápido e fácil de mudar. | Projeto {n}: o que faz, com que foi feito e o que aprendi.',
  it: 'Sviluppo software | Programmi e siti: che cosa fanno e come sono nati. | Siti e app | Dal primo schizzo al giorno in cui vanno online. | Interfacce e dati | API, banche dati e ciò che nessuno vede. | Manutenzione | Vecchio codice più chiaro, veloce e facile da cambiare. | Progetto {n}: che cosa fa, con che cosa è fatto e che cosa ho imparato.',
  nl: 'Programmeur | Programma’s en websites: wat ze doen en hoe ze zijn gemaakt. | Websites en apps | Van de eerste schets tot de dag dat het online gaat. | Koppelingen en data | API’s, databases en alles wat niemand ziet. | Onderhoud | Oude code helder, sneller en makkelijk te wijzigen. | Project {n}: wat het doet, waarmee het gebouwd is en wat ik leerde.',
  pl: 'Programowanie | Programy i strony: co robią i jak powstały. | Strony i aplikacje | Od pierwszego szkicu do dnia publikacji. | Interfejsy i dane | API, bazy danych i to, czego nikt nie widzi. | Utrzymanie | Stary kod czytelny, szybszy i łatwy do zmiany. | Projekt {n}: co robi, z czego powstał i czego mnie nauczył.',
  tr: 'Yazılım geliştirici | Programlar ve siteler: ne yapıyorlar ve nasıl ortaya çıktılar. | Siteler ve uygulamalar | İlk ekran taslağından yayın gününe kadar. | Arayüzler ve veri | API’ler, veritabanları ve kimsenin görmediği kısımlar. | Bakım | Eski kod daha açık, daha hızlı ve değiştirmesi kolay. | Proje {n}: ne yapıyor, neyle yapıldı ve ne öğrendim.',
  ru: 'Программист | Программы и сайты: что они делают и как появились. | Сайты и приложения | От первого наброска экрана до дня запуска. | Интерфейсы и данные | API, базы данных и всё, чего никто не видит. | Поддержка | Старый код становится ясным, быстрым и лёгким в правке. | Проект {n}: что делает, на чём написан и чему научил.',
  zh: '程序员 | 程序与网站：它们做什么，又是怎样做出来的。 | 网站与应用 | 从第一张界面草图到上线那天。 | 接口与数据 | API、数据库，以及看不见的部分。 | 维护 | 让旧代码更清晰、更快、更易修改。 | 项目{n}：做什么，用什么做，学到了什么。',
  ja: 'プログラマー | プログラムとウェブサイト。何をするものか、どう作ったか。 | ウェブとアプリ | 画面の最初の下書きから公開の日まで。 | APIとデータ | API、データベース、目に見えない部分まで。 | 保守と改善 | 古いコードを読みやすく、速く、直しやすく。 | プロジェクト{n}：何をするか、使った技術、学んだこと。',
  ko: '프로그래머 | 프로그램과 웹사이트: 무엇을 하고 어떻게 만들었는지. | 웹사이트와 앱 | 첫 화면 스케치부터 공개하는 날까지. | 인터페이스와 데이터 | API, 데이터베이스, 보이지 않는 부분까지. | 유지 보수 | 오래된 코드를 더 읽기 쉽고 빠르고 고치기 쉽게. | 프로젝트 {n}: 하는 일, 사용한 기술, 배운 점.',
  hi: 'प्रोग्रामर | प्रोग्राम और वेबसाइटें: वे क्या करती हैं और कैसे बनीं। | वेबसाइट और ऐप | स्क्रीन के पहले रेखाचित्र से ऑनलाइन होने के दिन तक। | इंटरफ़ेस और डेटा | API, डेटाबेस और वे हिस्से जो किसी को नहीं दिखते। | रखरखाव | पुराना कोड साफ़, तेज़ और बदलने में आसान। | प्रोजेक्ट {n}: क्या करता है, किससे बना और क्या सीखा।',
  ar: 'مبرمج | برامج ومواقع: ماذا تفعل وكيف صُنعت. | مواقع وتطبيقات | من أول رسم للشاشة إلى يوم النشر. | واجهات وبيانات | واجهات برمجية وقواعد بيانات وما لا يراه أحد. | صيانة | شيفرة قديمة تصبح أوضح وأسرع وأسهل تعديلًا. | المشروع {n}: ماذا يفعل، وبماذا بُني، وماذا تعلمت.',
  id: 'Programmer | Program dan situs web: apa fungsinya dan bagaimana dibuat. | Situs web dan aplikasi | Dari sketsa pertama sampai hari peluncurannya. | Antarmuka dan data | API, basis data, dan bagian-bagian yang tidak terlihat. | Perawatan dan perbaikan | Kode lama dibuat jelas, lebih cepat, dan aman diubah. | Proyek {n}: apa fungsinya, dibuat dengan apa, dan apa yang saya pelajari.',
  vi: 'Lập trình viên | Các chương trình và trang web: chúng làm gì và được làm ra thế nào. | Trang web và ứng dụng | Từ bản phác thảo màn hình đầu tiên đến ngày ra mắt. | Giao diện lập trình và dữ liệu | API, cơ sở dữ liệu và những phần không ai nhìn thấy. | Bảo trì và sửa chữa | Làm cho mã cũ rõ ràng, nhanh hơn và dễ thay đổi an toàn. | Dự án {n}: nó làm gì, được xây dựng bằng gì, và tôi đã học được gì.',
  uk: 'Програміст | Програми та сайти: що вони роблять і як були створені. | Сайти й застосунки | Від першого начерку екрана до дня запуску. | Інтерфейси та дані | API, бази даних і все те, чого ніхто не бачить. | Підтримка | Старий код стає зрозумілим, швидким і безпечним для змін. | Проєкт {n}: що робить, на чому створений і чого мене навчив.',
  sv: 'Programmerare | Program och webbplatser, vad de gör och hur de kom till. | Webbplatser och appar | Från första skissen till dagen då allt går live. | Gränssnitt och data | API:er, databaser och delarna som ingen ser. | Underhåll och reparation | Gammal kod blir tydlig, snabbare och trygg att ändra. | Projekt {n}: vad det gör, vad det är byggt med och vad jag lärde mig.',
});

const design = dictionary(keys, {
  en: 'Designer | Brands, pages and printed things, and the thinking behind them. | Logos and brands | A mark, its colours and its letters, and rules that keep them together. | Pages and screens | Layouts that people find their way around. | Print | Posters, packaging and books, ready for the printer. | Project {n}: the question, the idea and what came of it.',
  es: 'Diseño | Marcas, páginas e impresos, y las ideas que hay detrás. | Logotipos y marcas | Un signo, sus colores y sus letras, con reglas que los unen. | Páginas y pantallas | Composiciones en las que la gente se orienta. | Impresos | Carteles, envases y libros, listos para imprenta. | Proyecto {n}: la pregunta, la idea y el resultado.',
  de: 'Design | Marken, Seiten und Gedrucktes, und die Gedanken dahinter. | Logos und Marken | Ein Zeichen, seine Farben und Schriften, und Regeln, die sie verbinden. | Seiten und Bildschirme | Gestaltung, in der man sich zurechtfindet. | Druck | Plakate, Verpackungen und Bücher, fertig für die Druckerei. | Projekt {n}: die Frage, die Idee und was daraus wurde.',
  fr: 'Design | Des marques, des pages et des imprimés, et les idées derrière. | Logos et marques | Un signe, ses couleurs et ses lettres, et des règles qui les unissent. | Pages et écrans | Des mises en page où l’on s’oriente. | Imprimé | Affiches, emballages et livres, prêts pour l’imprimeur. | Projet {n} : la question, l’idée et ce qu’il en est sorti.',
  pt: 'Design | Marcas, páginas e impressos, e as ideias por trás. | Logotipos e marcas | Um sinal, suas cores e letras, e regras que os unem. | Páginas e telas | Composições em que as pessoas se orientam. | Impressos | Cartazes, embalagens e livros, prontos para a gráfica. | Projeto {n}: a pergunta, a ideia e o que saiu dela.',
  it: 'Design | Marchi, pagine e stampati, e le idee che ci stanno dietro. | Loghi e marchi | Un segno, i suoi colori e caratteri, e regole che li tengono insieme. | Pagine e schermi | Composizioni in cui ci si orienta. | Stampa | Manifesti, confezioni e libri, pronti per la tipografia. | Progetto {n}: la domanda, l’idea e che cosa ne è uscito.',
  nl: 'Ontwerper | Merken, pagina’s en drukwerk, en de gedachten erachter. | Logo’s en merken | Een teken, zijn kleuren en letters, en regels die ze verbinden. | Pagina’s en schermen | Ontwerpen waarin mensen de weg vinden. | Drukwerk | Posters, verpakkingen en boeken, klaar voor de drukker. | Project {n}: de vraag, het idee en wat eruit kwam.',
  pl: 'Projektowanie | Marki, strony i druki oraz myśli, które za nimi stoją. | Logo i marki | Znak, jego kolory i litery oraz zasady, które je łączą. | Strony i ekrany | Układy, w których łatwo się odnaleźć. | Druk | Plakaty, opakowania i książki gotowe do druku. | Projekt {n}: pytanie, pomysł i to, co z niego wyszło.',
  tr: 'Tasarımcı | Markalar, sayfalar ve basılı işler, ve arkasındaki düşünceler. | Logolar ve markalar | Bir işaret, renkleri, harfleri ve onları bir arada tutan kurallar. | Sayfalar ve ekranlar | İnsanların yolunu bulduğu düzenler. | Baskı | Baskıya hazır afişler, ambalajlar ve kitaplar. | Proje {n}: soru, fikir ve ortaya çıkan.',
  ru: 'Дизайнер | Бренды, страницы и печать, и мысли за ними. | Логотипы и бренды | Знак, его цвета и шрифты и правила, которые держат их вместе. | Страницы и экраны | Макеты, в которых легко найти дорогу. | Печать | Плакаты, упаковка и книги, готовые к печати. | Проект {n}: вопрос, идея и что из неё вышло.',
  zh: '设计师 | 品牌、页面与印刷品，以及背后的思考。 | 标志与品牌 | 一个标志，它的色彩与字体，以及把它们连在一起的规则。 | 页面与屏幕 | 让人不会迷路的版面。 | 印刷 | 可直接付印的海报、包装与书籍。 | 项目{n}：问题、想法与结果。',
  ja: 'デザイナー | ブランド、画面、印刷物。そして、その背景にある考え。 | ロゴとブランド | しるし、色、文字と、それらをまとめる決まり。 | ページと画面 | 迷わずに使えるレイアウト。 | 印刷物 | そのまま入稿できるポスター、パッケージ、本。 | プロジェクト{n}：課題、発想、できあがったもの。',
  ko: '디자이너 | 브랜드, 화면, 인쇄물과 그 뒤의 생각들. | 로고와 브랜드 | 하나의 표시와 색, 글자, 그것을 묶는 규칙. | 페이지와 화면 | 사람들이 길을 잃지 않는 구성. | 인쇄 | 바로 인쇄할 수 있는 포스터, 포장, 책. | 프로젝트 {n}: 질문, 아이디어, 결과.',
  hi: 'डिज़ाइनर | ब्रांड, पृष्ठ और छपी चीज़ें, और उनके पीछे की सोच। | लोगो और ब्रांड | एक चिह्न, उसके रंग और अक्षर, और उन्हें जोड़ने वाले नियम। | पृष्ठ और स्क्रीन | ऐसी रचना जिसमें लोग रास्ता न भूलें। | छपाई | छपने को तैयार पोस्टर, पैकेजिंग और किताबें। | प्रोजेक्ट {n}: सवाल, विचार और नतीजा।',
  ar: 'مصمم | علامات وصفحات ومطبوعات، والأفكار التي خلفها. | شعارات وعلامات | علامة وألوانها وحروفها، وقواعد تجمعها. | صفحات وشاشات | تصاميم يهتدي فيها الناس. | مطبوعات | ملصقات وأغلفة وكتب جاهزة للطباعة. | المشروع {n}: السؤال والفكرة وما نتج عنها.',
  id: 'Desainer | Merek, halaman, dan karya cetak, beserta pemikiran di baliknya. | Logo dan merek | Sebuah tanda, warna dan hurufnya, serta aturan yang menyatukannya. | Halaman dan layar | Tata letak yang mudah dipahami. | Cetak | Poster, kemasan, dan buku, siap cetak. | Proyek {n}: pertanyaannya, idenya, dan hasilnya.',
  vi: 'Nhà thiết kế | Thương hiệu, trang web và ấn phẩm, cùng những suy nghĩ phía sau. | Logo và thương hiệu | Một biểu tượng, màu sắc, kiểu chữ, và những quy tắc gắn kết chúng. | Trang và màn hình | Bố cục giúp người xem dễ tìm đường. | In ấn | Áp phích, bao bì và sách, sẵn sàng đưa đi in. | Dự án {n}: câu hỏi, ý tưởng và kết quả.',
  uk: 'Дизайнер | Бренди, сторінки й друк — і думки, що за ними стоять. | Логотипи та бренди | Знак, його кольори та шрифти й правила, які тримають їх разом. | Сторінки та екрани | Макети, у яких легко зорієнтуватися. | Друк | Плакати, паковання та книги, готові до друку. | Проєкт {n}: питання, ідея і що з неї вийшло.',
  sv: 'Designer | Varumärken, sidor och trycksaker, och tankarna bakom dem. | Logotyper och varumärken | Ett märke, dess färger och bokstäver, och regler som håller ihop dem. | Sidor och skärmar | Layouter som är lätta att hitta i. | Tryck | Affischer, förpackningar och böcker, klara för tryckeriet. | Projekt {n}: frågan, idén och vad det blev av den.',
});

const crafts = [
  [
    /(?<!\p{L})(?:(?:web[- ]?|app |software |front-?end |back-?end |full-?stack )?(?:developers?|programmers?|coders?)|software engineers?|(?:web|software|app)?-?(?:entwickler|programmierer)(?:in)?|programador[a]?|desarrollador[a]?|desenvolvedor[a]?|développeu(?:r|se)|programmeu(?:r|se)|ingénieure? logiciel|programmat(?:ore|rice)|sviluppat(?:ore|rice)|ontwikkelaar|programist\p{L}{1,3}|yazılımcı\p{L}{0,3}|yazılım geliştirici\p{L}{0,3}|programcı\p{L}{0,3}|(?:веб-?)?программист\p{L}{0,2}|(?:веб-?)?разработчи[кц]\p{L}{0,2})(?!\p{L})|程序员|程式設計師|开发者|工程师|プログラマー?|エンジニア|프로그래머|개발자|प्रोग्रामर|डेवलपर|مبرمج|مطور/iu,
    code,
  ],
  [
    /(?<!\p{L})(?:(?:graphic|web|ui|ux|ui\/ux|product|brand)[- ]designers?|designers?|(?:grafik|web|ui-?|ux-?)?-?designer(?:in)?|grafiker(?:in)?|diseñador[a]?|designer gráfic[oa]|graphistes?|grafic[oa]|(?:grafisch )?(?:ontwerper|vormgever)|grafi(?:k|czk)[ai]\p{L}{0,2}|projektant\p{L}{0,2}|(?:grafik )?tasarımcı\p{L}{0,3}|(?:веб-?)?дизайнер\p{L}{0,2})(?!\p{L})|设计师|設計師|デザイナー|디자이너|डिज़ाइनर|مصمم/iu,
    design,
  ],
] as const;
