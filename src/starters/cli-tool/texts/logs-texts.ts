import { dictionary } from '../../page/dictionary.ts';

/** What the reader of access logs says; the English texts stand in its code. */
export const logsTexts = dictionary(
  [
    'about',
    'top',
    'status',
    'json',
    'name',
    'whole',
    'like',
    'none',
    'sum',
    'unread',
    'ips',
    'pages',
    'statuses',
    'hours',
  ],
  {
    en: 'Reads access logs of nginx or Apache, also .gz, and tells who asked for what, and when. Reads the standard input if the name is -. | How many addresses and pages to show. | Only requests with this status: 404, or 5xx. | As JSON, for other programs. | Name the file of the log. | {x} must be a whole number. | {x} must be like 404 or 5xx. | No line is one of an access log. | {x} requests, {size} MB | Lines that are no requests: {x} | IP addresses | Pages | Status codes | Requests per hour',
    es: 'Lee registros de acceso de nginx o Apache, también .gz, y dice quién pidió qué y cuándo. Con - lee la entrada estándar. | Cuántas direcciones y páginas mostrar. | Solo peticiones con este estado: 404 o 5xx. | Como JSON, para otros programas. | Indica el archivo del registro. | {x} debe ser un número entero. | {x} debe ser como 404 o 5xx. | Ninguna línea es de un registro de acceso. | {x} peticiones, {size} MB | Líneas que no son peticiones: {x} | Direcciones IP | Páginas | Códigos de estado | Peticiones por hora',
    de: 'Liest Zugriffsprotokolle von nginx oder Apache, auch .gz, und zeigt, wer wann was abgerufen hat. Mit - liest es die Standardeingabe. | Wie viele Adressen und Seiten gezeigt werden. | Nur Anfragen mit diesem Status: 404 oder 5xx. | Als JSON, für andere Programme. | Nenne die Logdatei. | {x} muss eine ganze Zahl sein. | {x} muss wie 404 oder 5xx sein. | Keine Zeile ist aus einem Zugriffsprotokoll. | {x} Anfragen, {size} MB | Zeilen, die keine Anfragen sind: {x} | IP-Adressen | Seiten | Statuscodes | Anfragen pro Stunde',
    fr: 'Lit les journaux d’accès de nginx ou d’Apache, aussi en .gz, et dit qui a demandé quoi et quand. Avec -, lit l’entrée standard. | Combien d’adresses et de pages montrer. | Seulement les requêtes avec ce code : 404 ou 5xx. | En JSON, pour d’autres programmes. | Indique le fichier du journal. | {x} doit être un nombre entier. | {x} doit être comme 404 ou 5xx. | Aucune ligne ne vient d’un journal d’accès. | {x} requêtes, {size} Mo | Lignes qui ne sont pas des requêtes : {x} | Adresses IP | Pages | Codes de statut | Requêtes par heure',
    pt: 'Lê logs de acesso do nginx ou do Apache, também .gz, e diz quem pediu o quê e quando. Com -, lê a entrada padrão. | Quantos endereços e páginas mostrar. | Só pedidos com este status: 404 ou 5xx. | Como JSON, para outros programas. | Diga o arquivo do log. | {x} deve ser um número inteiro. | {x} deve ser como 404 ou 5xx. | Nenhuma linha é de um log de acesso. | {x} pedidos, {size} MB | Linhas que não são pedidos: {x} | Endereços IP | Páginas | Códigos de status | Pedidos por hora',
    it: 'Legge i log di accesso di nginx o Apache, anche .gz, e dice chi ha chiesto che cosa e quando. Con - legge lo standard input. | Quanti indirizzi e pagine mostrare. | Solo richieste con questo stato: 404 o 5xx. | Come JSON, per altri programmi. | Indica il file del log. | {x} deve essere un numero intero. | {x} deve essere come 404 o 5xx. | Nessuna riga viene da un log di accesso. | {x} richieste, {size} MB | Righe che non sono richieste: {x} | Indirizzi IP | Pagine | Codici di stato | Richieste per ora',
    nl: 'Leest toegangslogs van nginx of Apache, ook .gz, en toont wie wat vroeg en wanneer. Met - leest het de standaardinvoer. | Hoeveel adressen en pagina’s getoond worden. | Alleen verzoeken met deze status: 404 of 5xx. | Als JSON, voor andere programma’s. | Noem het logbestand. | {x} moet een geheel getal zijn. | {x} moet zijn als 404 of 5xx. | Geen regel komt uit een toegangslog. | {x} verzoeken, {size} MB | Regels die geen verzoek zijn: {x} | IP-adressen | Pagina’s | Statuscodes | Verzoeken per uur',
    pl: 'Czyta logi dostępu nginx lub Apache, także .gz, i mówi, kto, o co i kiedy prosił. Z - czyta standardowe wejście. | Ile adresów i stron pokazać. | Tylko żądania z tym kodem: 404 lub 5xx. | Jako JSON, dla innych programów. | Podaj plik logu. | {x} musi być liczbą całkowitą. | {x} musi być jak 404 lub 5xx. | Żaden wiersz nie pochodzi z logu dostępu. | Żądania: {x}, {size} MB | Wiersze, które nie są żądaniami: {x} | Adresy IP | Strony | Kody statusu | Żądania na godzinę',
    tr: 'nginx veya Apache erişim günlüklerini, .gz olanları da, okur; kimin neyi ne zaman istediğini söyler. - ile standart girdiyi okur. | Kaç adres ve sayfa gösterilsin. | Yalnız bu durumdaki istekler: 404 ya da 5xx. | Diğer programlar için JSON. | Günlük dosyasını belirt. | {x} bir tam sayı olmalı. | {x} 404 ya da 5xx gibi olmalı. | Hiçbir satır bir erişim günlüğünden değil. | {x} istek, {size} MB | İstek olmayan satırlar: {x} | IP adresleri | Sayfalar | Durum kodları | Saat başına istek',
    ru: 'Читает журналы доступа nginx или Apache, в том числе .gz, и показывает, кто, что и когда запрашивал. С - читает стандартный ввод. | Сколько адресов и страниц показать. | Только запросы с этим кодом: 404 или 5xx. | Как JSON, для других программ. | Укажите файл журнала. | {x}: нужно целое число. | {x}: нужно как 404 или 5xx. | Ни одна строка не из журнала доступа. | Запросов: {x}, {size} МБ | Строк, которые не запросы: {x} | IP-адреса | Страницы | Коды ответа | Запросы по часам',
    zh: '读取 nginx 或 Apache 的访问日志（也可 .gz），统计谁在何时请求了什么。名称为 - 时读取标准输入。 | 显示多少个地址和页面。 | 只要此状态的请求：404 或 5xx。 | 以 JSON 输出，供其他程序使用。 | 请指定日志文件。 | {x} 必须是整数。 | {x} 必须像 404 或 5xx。 | 没有一行是访问日志。 | {x} 个请求，{size} MB | 不是请求的行：{x} | IP 地址 | 页面 | 状态码 | 每小时请求数',
    ja: 'nginx や Apache のアクセスログ（.gz も可）を読み、誰がいつ何を求めたかを集計します。名前が - なら標準入力を読みます。 | 表示するアドレスとページの数。 | このステータスだけ: 404 や 5xx。 | ほかのプログラム用に JSON で。 | ログのファイルを指定してください。 | {x} は整数です。 | {x} は 404 や 5xx のように書きます。 | アクセスログの行がありません。 | リクエスト {x} 件、{size} MB | リクエストでない行: {x} | IP アドレス | ページ | ステータスコード | 1 時間ごとのリクエスト',
    ko: 'nginx나 Apache의 접속 로그(.gz 포함)를 읽어 누가 언제 무엇을 요청했는지 보여 줍니다. 이름이 -이면 표준 입력을 읽습니다. | 보여 줄 주소와 페이지 수. | 이 상태의 요청만: 404 또는 5xx. | 다른 프로그램을 위한 JSON. | 로그 파일을 지정하세요. | {x}은(는) 정수여야 합니다. | {x}은(는) 404나 5xx와 같아야 합니다. | 접속 로그인 줄이 없습니다. | 요청 {x}건, {size} MB | 요청이 아닌 줄: {x} | IP 주소 | 페이지 | 상태 코드 | 시간별 요청',
    hi: 'nginx या Apache के एक्सेस लॉग (.gz भी) पढ़कर बताता है कि किसने कब क्या माँगा। नाम - हो तो मानक इनपुट पढ़ता है। | कितने पते और पेज दिखाने हैं। | केवल इस स्टेटस के अनुरोध: 404 या 5xx। | दूसरे प्रोग्रामों के लिए JSON। | लॉग की फ़ाइल बताएँ। | {x} पूर्ण संख्या हो। | {x} 404 या 5xx जैसा हो। | कोई पंक्ति एक्सेस लॉग की नहीं है। | {x} अनुरोध, {size} MB | जो पंक्तियाँ अनुरोध नहीं हैं: {x} | IP पते | पेज | स्टेटस कोड | प्रति घंटा अनुरोध',
    ar: 'يقرأ سجلات الوصول من nginx أو Apache، و‎.gz أيضًا، ويخبر من طلب ماذا ومتى. يقرأ الإدخال القياسي إذا كان الاسم -. | كم عنوانًا وصفحة تُعرض. | الطلبات ذات هذه الحالة فقط: 404 أو 5xx. | بصيغة JSON لبرامج أخرى. | حدّد ملف السجل. | {x} يجب أن يكون عددًا صحيحًا. | {x} يجب أن يكون مثل 404 أو 5xx. | لا سطر من سجل وصول. | {x} طلب، {size} ميغابايت | أسطر ليست طلبات: {x} | عناوين IP | الصفحات | رموز الحالة | الطلبات في الساعة',
  },
);
