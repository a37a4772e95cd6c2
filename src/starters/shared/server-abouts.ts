import { dictionary } from '../page/dictionary.ts';

/** What a server is, by its starter, for a README in another language than English. */
export const serverAbouts = dictionary(
  [
    'websocket-chat',
    'url-shortener',
    'webhook-receiver',
    'file-upload',
    'login-server',
    'contact-site',
    'feed-reader',
    'graphql-api',
    'whiteboard',
    'open',
    'quiz-server',
    'live-server',
    'mock-api',
  ],
  {
    en: 'A chat with rooms. | A URL shortener. | A server that takes signed webhooks and writes them down. | A server to which files are uploaded. | A server with accounts, passwords and sessions. | A server with pages and a contact form. | A reader of RSS and Atom feeds. | A GraphQL API. | A shared whiteboard. | Open it in the browser: | A quiz that several people play at once. | A page that everybody sees change at once. | An API for all that a JSON file has.',
    es: 'Un chat con salas. | Un acortador de enlaces. | Un servidor que recibe webhooks firmados y los guarda. | Un servidor para subir archivos. | Un servidor con cuentas, contraseñas y sesiones. | Un servidor con páginas y un formulario de contacto. | Un lector de canales RSS y Atom. | Una API GraphQL. | Una pizarra compartida. | Ábrelo en el navegador: | Un quiz que juegan varias personas a la vez. | Una página que todos ven cambiar a la vez. | Una API para todo lo que contiene un archivo JSON.',
    de: 'Ein Chat mit Räumen. | Ein Linkkürzer. | Ein Server, der signierte Webhooks annimmt und aufschreibt. | Ein Server zum Hochladen von Dateien. | Ein Server mit Konten, Passwörtern und Sitzungen. | Ein Server mit Seiten und Kontaktformular. | Ein Leser für RSS- und Atom-Feeds. | Eine GraphQL-API. | Ein gemeinsames Whiteboard. | Im Browser öffnen: | Ein Quiz, das mehrere zugleich spielen. | Eine Seite, die sich bei allen zugleich ändert. | Eine API für alles, was eine JSON-Datei enthält.',
    fr: 'Un chat avec des salons. | Un raccourcisseur de liens. | Un serveur qui reçoit des webhooks signés et les note. | Un serveur pour envoyer des fichiers. | Un serveur avec comptes, mots de passe et sessions. | Un serveur avec des pages et un formulaire de contact. | Un lecteur de flux RSS et Atom. | Une API GraphQL. | Un tableau blanc partagé. | À ouvrir dans le navigateur : | Un quiz auquel on joue à plusieurs en direct. | Une page que tous voient changer en même temps. | Une API pour tout ce que contient un fichier JSON.',
    pt: 'Um chat com salas. | Um encurtador de links. | Um servidor que recebe webhooks assinados e os guarda. | Um servidor para enviar arquivos. | Um servidor com contas, senhas e sessões. | Um servidor com páginas e um formulário de contato. | Um leitor de feeds RSS e Atom. | Uma API GraphQL. | Um quadro branco compartilhado. | Abra no navegador: | Um quiz que várias pessoas jogam ao mesmo tempo. | Uma página que todos veem mudar ao mesmo tempo. | Uma API para tudo o que um arquivo JSON contém.',
    it: 'Una chat con stanze. | Un accorciatore di link. | Un server che riceve webhook firmati e li registra. | Un server per caricare file. | Un server con account, password e sessioni. | Un server con pagine e un modulo di contatto. | Un lettore di feed RSS e Atom. | Un’API GraphQL. | Una lavagna condivisa. | Aprilo nel browser: | Un quiz a cui si gioca in più persone insieme. | Una pagina che tutti vedono cambiare insieme. | Un’API per tutto ciò che un file JSON contiene.',
    nl: 'Een chat met kamers. | Een linkverkorter. | Een server die ondertekende webhooks aanneemt en bewaart. | Een server om bestanden te uploaden. | Een server met accounts, wachtwoorden en sessies. | Een server met pagina’s en een contactformulier. | Een lezer voor RSS- en Atom-feeds. | Een GraphQL-API. | Een gedeeld whiteboard. | Open het in de browser: | Een quiz die meerdere mensen tegelijk spelen. | Een pagina die iedereen tegelijk ziet veranderen. | Een API voor alles wat een JSON-bestand bevat.',
    pl: 'Czat z pokojami. | Skracacz linków. | Serwer, który przyjmuje podpisane webhooki i je zapisuje. | Serwer do przesyłania plików. | Serwer z kontami, hasłami i sesjami. | Serwer ze stronami i formularzem kontaktowym. | Czytnik kanałów RSS i Atom. | API GraphQL. | Wspólna tablica. | Otwórz w przeglądarce: | Quiz, w który gra kilka osób naraz. | Strona, która zmienia się u wszystkich naraz. | API dla wszystkiego, co zawiera plik JSON.',
    tr: 'Odalı bir sohbet. | Bir bağlantı kısaltıcı. | İmzalı webhook alan ve kaydeden bir sunucu. | Dosya yüklenen bir sunucu. | Hesapları, parolaları ve oturumları olan bir sunucu. | Sayfaları ve iletişim formu olan bir sunucu. | RSS ve Atom okuyucu. | Bir GraphQL API. | Ortak bir beyaz tahta. | Tarayıcıda açın: | Birkaç kişinin aynı anda oynadığı bir bilgi yarışması. | Herkesin aynı anda değiştiğini gördüğü bir sayfa. | Bir JSON dosyasındaki her şey için bir API.',
    ru: 'Чат с комнатами. | Сокращатель ссылок. | Сервер, который принимает подписанные вебхуки и записывает их. | Сервер для загрузки файлов. | Сервер с учётными записями, паролями и сессиями. | Сервер со страницами и формой обратной связи. | Читалка лент RSS и Atom. | GraphQL API. | Общая доска. | Откройте в браузере: | Викторина, в которую играют сразу несколько человек. | Страница, которая меняется у всех сразу. | API для всего, что есть в файле JSON.',
    zh: '带房间的聊天。 | 短链接服务。 | 接收并记录签名 webhook 的服务器。 | 上传文件的服务器。 | 带账号、密码和会话的服务器。 | 带页面和联系表单的服务器。 | RSS 和 Atom 阅读器。 | GraphQL API。 | 共享白板。 | 在浏览器中打开： | 多人同时参加的问答游戏。 | 所有人同时看到变化的页面。 | 为 JSON 文件中的一切内容提供 API。',
    ja: '部屋のあるチャットです。 | 短縮 URL のサーバーです。 | 署名付き webhook を受け取って記録するサーバーです。 | ファイルをアップロードするサーバーです。 | アカウントとパスワードとセッションのあるサーバーです。 | ページと問い合わせフォームのあるサーバーです。 | RSS と Atom のリーダーです。 | GraphQL API です。 | 共有のホワイトボードです。 | ブラウザーで開いてください: | みんなで同時に遊ぶクイズです。 | 全員が同時に変化を見られるページです。 | JSON ファイルの内容すべてのための API です。',
    ko: '방이 있는 채팅입니다. | 단축 URL 서버입니다. | 서명된 웹훅을 받아 기록하는 서버입니다. | 파일을 올리는 서버입니다. | 계정과 비밀번호, 세션이 있는 서버입니다. | 페이지와 문의 양식이 있는 서버입니다. | RSS와 Atom 리더입니다. | GraphQL API입니다. | 함께 쓰는 화이트보드입니다. | 브라우저에서 여세요: | 여러 명이 함께하는 퀴즈입니다. | 모두가 동시에 변화를 보는 페이지입니다. | JSON 파일에 있는 모든 것을 위한 API입니다.',
    hi: 'कमरों वाली चैट। | लिंक छोटा करने वाला सर्वर। | हस्ताक्षरित वेबहुक लेने और लिखने वाला सर्वर। | फ़ाइलें अपलोड करने का सर्वर। | खातों, पासवर्ड और सत्रों वाला सर्वर। | पेजों और संपर्क फ़ॉर्म वाला सर्वर। | RSS और Atom रीडर। | GraphQL API। | साझा व्हाइटबोर्ड। | ब्राउज़र में खोलें: | कई लोगों का एक साथ खेला जाने वाला क्विज़। | सबको एक साथ बदलता दिखने वाला पेज। | JSON फ़ाइल की हर चीज़ के लिए API।',
    ar: 'دردشة فيها غرف. | خادم لاختصار الروابط. | خادم يستقبل خطافات ويب موقعة ويسجلها. | خادم لرفع الملفات. | خادم فيه حسابات وكلمات مرور وجلسات. | خادم فيه صفحات ونموذج اتصال. | قارئ خلاصات RSS وAtom. | واجهة GraphQL. | سبورة مشتركة. | افتحه في المتصفح: | مسابقة أسئلة يلعبها عدة أشخاص معًا. | صفحة يرى الجميع تغيرها في الوقت نفسه. | واجهة لكل ما في ملف JSON.',
  },
);
