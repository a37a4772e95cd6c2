import { hasFeature, leftOutOfTool } from '../cli-tool/left-out.ts';
import { asksForLogTool } from '../cli-tool/reading/asks/asks-for-logs.ts';
import { asksForTaskTool } from '../cli-tool/reading/asks/asks-for-task.ts';
import { asksForSiteTool } from '../cli-tool/reading/asks/asks-for-site.ts';
import { asksForGallery, takesFiles } from '../file-upload/takes-files.ts';
import { leftOutOfUploads } from '../file-upload/left-out.ts';
import { routesOfUploads } from '../file-upload/read-upload-paths.ts';
import { leftOutOfGraphql } from '../graphql-api/left-out.ts';
import { asksForKitty } from '../kitty-server/read-kitty.ts';
import { leftOutOfLogin } from '../login-server/read-login.ts';
import { asksForMock, leftOutOfMock, mockRoutes } from '../mock-api/read-mock.ts';
import { postsForm } from '../rest-api/posts-form.ts';
import { leftOutOfApi } from '../rest-api/left/left-out.ts';
import { phrases, defineStarters } from '../starter.ts';
import { livePrograms } from './live-programs.ts';
import { leftOutOfWorker } from '../scheduled-worker/left-out.ts';
import { leftOutOfWeather, routesOfWeather } from '../weather-api/read-weather.ts';
import { feedWords, readJob } from '../scheduled-worker/read-job.ts';
import { routesOfWorker } from '../scheduled-worker/routes-of-worker.ts';
import { leftOutOfShortener } from '../url-shortener/left-out.ts';
import { routesOfShortener } from '../url-shortener/read-paths.ts';

const usual = defineStarters('node_project', [
  {
    name: 'rest-api',
    about: 'An HTTP API with CRUD routes, kept in a file',
    cues: [],
    describes: postsForm,
    leavesOut: leftOutOfApi,
    load: () => import('../rest-api/rest-api.ts'),
  },
  {
    name: 'graphql-api',
    about: 'A GraphQL API with types, queries and mutations, and a page to try it',
    kind: 'GraphQL API',
    cues: phrases(
      'graphql, graph ql, graphql api, graphql apis, graphql server, graphql service, graphql backend, graphql endpoint, graphql schema, api graphql, servidor graphql, servicio graphql, backend graphql, graphql schnittstelle, graphqlserver, serveur graphql, service graphql, serviço graphql, servizio graphql, server graphql, serwer graphql, graphql sunucusu, graphql сервер, сервер graphql, graphql 服务, graphql 接口, graphql 后端, graphql サーバー, graphql 서버, graphql सर्वर, خادم graphql',
    ),
    routes: [
      { method: 'GET', path: '/health', summary: 'Says that the service runs.' },
      { method: 'GET', path: '/', summary: 'The page to try the API.' },
      { method: 'POST', path: '/graphql', summary: 'The API: queries and mutations.' },
      { method: 'GET', path: '/graphql', summary: 'The API for queries: `?query={…}`.' },
      { method: 'GET', path: '/schema.graphql', summary: 'The schema.' },
    ],
    hasResources: true,
    leavesOut: leftOutOfGraphql,
    load: () => import('../graphql-api/graphql-api.ts'),
  },
  {
    name: 'mock-api',
    about: 'An API for whatever a JSON file has',
    kind: 'Mock API',
    cues: phrases('json server clone, json server'),
    describes: asksForMock,
    routes: mockRoutes,
    leavesOut: leftOutOfMock,
    load: () => import('../mock-api/mock-api.ts'),
  },
  {
    name: 'url-shortener',
    about: 'A server that makes long addresses short',
    kind: 'URL Shortener',
    cues: phrases(
      'korte linkjes, korte link, links in te korten, links inkort, links verkort, links verkorten, urls verkorten, linkverkorter, url verkorter, links kürzen, urls kürzen, links zu kürzen, verkürzen von links, verkürzen von urls, kürzen von links, links zu verkürzen, kurze links, kurzlink, liens courts, lien court, enlaces cortos, enlace corto, links curtos, link curto, link corti, krótkie linki, krótkich linków, kısa link, kısa linkler, короткі посилання, коротких посилань, 짧은 링크, 짧은 주소, छोटे लिंक, روابط قصيرة, acorta urls, acorte urls, acortar urls, acorta enlaces, acorte enlaces, acortar enlaces, raccourcit des liens, raccourcir des liens, raccourcir des url, encurta links, encurte links, encurtar links, encurta urls, accorcia link, accorci link, accorciare link, accorcia url, accorcia i link, accorci i link, accorciare gli url, accorcia gli url, accorcia gli indirizzi, link accorciati, raccourcit les liens, raccourcir les liens, raccourcir un lien, raccourcit mes liens, raccourcir mes liens, raccourcit les urls, raccourcir une url, raccourcir des urls, liens raccourcis, links kürzt, urls kürzt, links verkürzt, urls verkürzt, skraca linki, skracający linki, сокращает ссылки, shortens urls, shortens links, shorten urls, shorten links, 短網址, коротких ссылок, accorciare i link, accorciare url, 短縮 url, url shortener, link shortener, shorten url, shortened url, shortened urls, short links, short urls, short link, tinyurl, tiny url, bitly, bit ly, shortener, url shortening, link shortening, acortador, acortador de urls, acortador de enlaces, url kürzer, link kürzer, linkkürzer, urlkürzer, kurzlinks, raccourcisseur, raccourcisseur d url, raccourcisseur de liens, encurtador, encurtador de url, encurtador de links, accorciatore, skracacz, skracacz linków, skracanie linków, url kısaltıcı, link kısaltıcı, kısaltıcı, url kısaltma, link kısaltma, сокращатель ссылок, сокращение ссылок, сокращения ссылок, сократитель ссылок, короткие ссылки, 短链接, 短网址, 短链, 网址缩短, 短縮url, url短縮, url 短縮, 短縮リンク, リンク短縮, 링크 단축, 단축 url, url 단축, 주소 단축, 단축기, यूआरएल शॉर्टनर, url शॉर्टनर, लिंक छोटा, links inkorten, korte links, url inkorten, اختصار الروابط, مختصر روابط, تقصير الروابط, pemendek url, rút gọn link, скорочувач посилань, länkförkortare, förkortar länkar, rút gọn url, скорочення посилань, pemendek link, pemendek tautan, link chhota, link chota',
    ),
    routes: routesOfShortener(''),
    routesFor: routesOfShortener,
    leavesOut: leftOutOfShortener,
    load: () => import('../url-shortener/url-shortener.ts'),
  },
  {
    name: 'kitty-server',
    about: 'A server that keeps a shared kitty: who took what, and who owes what',
    kind: 'Kitty',
    cues: phrases('kitty server'),
    describes: asksForKitty,
    routes: [
      { method: 'GET', path: '/health', summary: 'Says that the service runs.' },
      { method: 'GET', path: '/', summary: 'The page of the kitty.' },
      { method: 'GET', path: '/api/kitty', summary: 'What the page shows.' },
      { method: 'GET', path: '/api/balances', summary: 'What each took, paid and owes, in cents.' },
      { method: 'POST', path: '/api/people', summary: 'Adds a person: `name`.' },
      { method: 'POST', path: '/api/taken', summary: 'Something is taken: `person`, `what`.' },
      { method: 'POST', path: '/api/payments', summary: 'Somebody pays in: `person`, `amount`.' },
      { method: 'DELETE', path: '/api/entries/:id', summary: 'Takes an entry back.' },
    ],
    load: () => import('../kitty-server/kitty-server.ts'),
  },
  {
    name: 'webhook-receiver',
    about: 'A server that takes webhooks, signed or not',
    kind: 'Webhook Receiver',
    cues: phrases(
      'webhook, webhooks, web hook, web hooks, webhook receiver, webhook listener, webhook handler, webhook endpoint, webhook server, receptor de webhooks, webhook empfänger, webhooks empfangen, récepteur de webhooks, receptor de webhook, ricevitore di webhook, odbiornik webhooków, webhooki, webhooków, webhook alıcısı, вебхук, вебхуки, вебхуков, 网络钩子, ウェブフック, 웹훅, वेबहुक, webhooks ontvangen, webhook ontvanger, ويب هوك, استقبال webhook, приймач вебхуків',
    ),
    routes: [{ method: 'GET', path: '/health', summary: 'Says that the service runs.' }],
    load: () => import('../webhook-receiver/webhook-receiver.ts'),
  },
  {
    name: 'weather-api',
    about: 'An API that tells the weather of a city',
    kind: 'Weather API',
    cues: phrases(
      'weather api, weather proxy, openweather, openweathermap, openweather api, weather rest api, weather server, weather service, weather backend, wetter api, wetter rest api, wetterapi, wetterserver, wetterdienst, api del tiempo, api de clima, api del clima, api de tiempo, api meteorológica, api météo, api meteo, api de météo, serveur météo, api de previsão do tempo, api do tempo, api do clima, api del meteo, weer api, weerapi, api pogodowe, api pogody, api z pogodą, hava durumu api, hava durumu apisi, api погоды, погодный api, 天气 api, 天气api, 天气查询 api, 天气接口, 天気 api, 天気api, 天気の api, 날씨 api, 날씨api, मौसम api, मौसम एपीआई, واجهة طقس, api الطقس, api للطقس, api cuaca, api thời tiết, api погоди, väder api, погодне api, väderapi',
    ),
    routes: routesOfWeather(''),
    routesFor: routesOfWeather,
    builds: (words) => /weather/iu.test(words),
    leavesOut: leftOutOfWeather,
    load: () => import('../weather-api/weather-api.ts'),
  },
  {
    name: 'contact-site',
    about: 'A server with static pages and a contact form',
    kind: '',
    cues: phrases(
      'contact form, contact page, static server, static file server, static site, static files, web server, webserver, serves html, serve html, website with a backend, formulario de contacto, servidor web, servidor estático, kontaktformular, statischer server, servidor de archivos estáticos, serveur de fichiers statiques, servidor de arquivos estáticos, formulaire de contact, serveur web, serveur statique, formulário de contato, modulo di contatto, modulo contatti, server web, formularz kontaktowy, formularzem kontaktowym, serwer statyczny, iletişim formu, statik sunucu, форма обратной связи, формой обратной связи, контактная форма, статический сервер, 联系表单, 静态服务器, お問い合わせフォーム, 問い合わせフォーム, 문의 양식, 문의 폼, संपर्क फ़ॉर्म, संपर्क फॉर्म, contactformulier, server statis, form liên hệ, форма зворотного зв язку, kontaktformulär',
    ),
    routes: [
      { method: 'GET', path: '/health', summary: 'Says that the service runs.' },
      { method: 'GET', path: '/', summary: 'The page.' },
      { method: 'POST', path: '/api/contact', summary: 'Takes a message.' },
    ],
    load: () => import('../contact-site/contact-site.ts'),
  },
  {
    name: 'file-upload',
    about: 'A server that takes files, lists them and gives them back',
    kind: 'File Upload',
    cues: phrases(
      'file upload server, file upload service, file upload app, file upload site, file upload page, file uploader, file upload backend, upload server, upload service, upload site, upload page, image upload server, image upload service, image uploader, photo upload server, server for uploads, server for file uploads, server for uploading, server to upload, service to upload, service for uploading, app for uploading, app to upload, site to upload, website to upload, page to upload, place to upload, takes uploads, takes file uploads, takes image uploads, accepts uploads, accepts file uploads, accepts image uploads, receives uploads, receives file uploads, file sharing, file share, file server, file host, file hosting, image host, image hosting, file drop, file dropbox, dropbox clone, wetransfer, wetransfer clone, dateiupload, datei upload, dateiablage, server zum hochladen, seite zum hochladen, dateien hochladen, bilder hochladen, fotos hochladen, para subir archivos, para subir fotos, para subir imágenes, subida de archivos, servidor de archivos, servidor de subida, pour téléverser, téléversement de fichiers, dépôt de fichiers, partage de fichiers, serveur de fichiers, envoi de fichiers, pour envoyer des fichiers, para enviar arquivos, envio de arquivos, upload de arquivos, upload de fotos, upload de imagens, servidor de arquivos, compartilhamento de arquivos, caricamento file, caricamento di file, per caricare file, condivisione file, condivisione di file, przesyłanie plików, przesyłania plików, wgrywanie plików, wgrywania plików, udostępnianie plików, udostępniania plików, serwer plików, dosya yükleme, dosya sunucusu, dosya paylaşım, dosya paylaşma, загрузка файлов, загрузки файлов, загрузку файлов, файлообменник, файловый сервер, обмен файлами, 文件上传, 上传文件, 图片上传, 上传图片, 文件共享, 文件服务器, ファイルアップロード, ファイルをアップロード, 画像アップロード, ファイル共有, 파일 업로드, 파일을 업로드, 이미지 업로드, 파일 공유, 파일 서버, फ़ाइल अपलोड, फाइल अपलोड, bestanden uploaden, bestanden te uploaden, uploadserver, bestanden delen, رفع الملفات, رفع ملفات, لرفع الملفات, مشاركة الملفات, unggah file, unggah berkas, tải file lên, chia sẻ file, завантаження файлів, файлообмінник, filuppladdning, ladda upp filer, upload file, unggah foto',
    ),
    hints: phrases('file upload, file uploads, upload files, uploads files'),
    routes: routesOfUploads(''),
    describes: takesFiles,
    builds: asksForGallery,
    routesFor: routesOfUploads,
    leavesOut: leftOutOfUploads,
    load: () => import('../file-upload/file-upload.ts'),
  },
  {
    name: 'cli-tool',
    about: 'A command-line tool',
    kind: 'CLI',
    cues: phrases(
      'cli ツール, cli, cli tool, cli app, cli application, command line, command line tool, command line interface, command line app, commandline, terminal app, terminal tool, terminal program, console app, console application, in the terminal, herramienta de línea de comandos, línea de comandos, linea de comandos, herramienta de consola, kommandozeile, kommandozeilentool, kommandozeilenprogramm, konsolenprogramm, ligne de commande, outil en ligne de commande, linha de comando, ferramenta de linha de comando, riga di comando, wiersza poleceń, wiersz poleceń, narzędzie konsolowe, konsolowy, komut satırı, komut satırı aracı, komut satırından, komut satırında, командной строки, консольная утилита, консольное приложение, утилита командной строки, 命令行, 命令行工具, コマンドライン, コマンドラインツール, cliコマンド, 変換するコマンド, するコマンド, 命令行程序, 命令行脚本, 터미널, ターミナル, 终端, cliツール, 명령줄, 커맨드라인, cli 도구, कमांड लाइन, opdrachtregel, opdrachtprompt, commandoregel, in de terminal, command line programma, أداة سطر الأوامر, أداة سطر أوامر, سطر أوامر, سطر الأوامر, for the terminal, from the terminal, für das terminal, fürs terminal, im terminal, para la terminal, en la terminal, pour le terminal, dans le terminal, no terminal, para o terminal, nel terminale, da terminale, voor de terminal, w terminalu, w konsoli, terminalde, в терминале, в консоли, для консоли, для терминала, консольный, 콘솔, टर्मिनल, baris perintah, dòng lệnh, командного рядка, kommandorad, terminalprogram',
    ),
    describes: (text) => asksForSiteTool(text) || asksForLogTool(text) || asksForTaskTool(text),
    routes: [],
    hasResources: true,
    builds: hasFeature,
    leavesOut: leftOutOfTool,
    load: () => import('../cli-tool/cli-tool.ts'),
  },
  {
    name: 'scheduled-worker',
    about: 'A worker that does something at fixed times',
    kind: 'Worker',
    cues: phrases(
      'worker, scheduler, cron, cron job, cronjob, cron script, scheduled task, scheduled job, background job, background worker, price checker, price tracker, price monitor, uptime monitor, website monitor, tarea programada, tareas programadas, trabajador programado, geplante aufgabe, zeitgesteuert, zeitgesteuerter, tâche planifiée, tarefa agendada, operazione pianificata, processo pianificato, zadanie cykliczne, zamanlanmış, zamanlanmış görev, по расписанию, планировщик, 定时任务, 定期実行, スケジュール, 예약 작업, 스케줄, शेड्यूल, مهمة مجدولة, سكربت مجدول, tugas terjadwal, penjadwal, tác vụ định kỳ, theo dõi giá, планувальник, за розкладом, schemalagt jobb, schemalagd, نسخة احتياطية',
    ),
    hints: phrases(
      'cada mañana, cada noche, jeden morgen, jede nacht, chaque matin, chaque nuit, toda manhã, toda noite, ogni mattina, ogni notte, każdego ranka, her sabah, her gece, каждое утро, каждую ночь, раз в минуту, scheduled, schedule, every hour, every day, every minute, every night, every morning, hourly, daily, nightly, cada hora, cada día, diariamente, jede stunde, stündlich, jeden tag, täglich, toutes les heures, chaque heure, tous les jours, a cada hora, todos os dias, ogni ora, ogni giorno, co godzinę, codziennie, her saat, her gün, каждый час, каждый день, ежедневно, раз в час, раз в день, раз в сутки, проверяет сайт, 定时, 每小时, 每天, 毎時, 毎日, 1時間ごと, 매시간, 매일, 시간마다, हर घंटे, हर दिन, uptime, monitor, monitors, alert me, elk uur, elke dag, elke nacht, elke ochtend, dagelijks, setiap pagi, setiap hari, setiap malam, setiap jam, mỗi sáng, mỗi ngày, mỗi giờ, hằng ngày, щоранку, щодня, щогодини, щоночі, varje morgon, varje dag, varje natt, varje timme',
    ),
    routes: [],
    builds: (words, text) =>
      (/^remind/iu.test(words) && readJob(text) === 'birthdays') ||
      (ofWorker.test(words) &&
        (/^tele/iu.test(words) ? tells.has(readJob(text)) : feedWords.test(text))),
    routesFor: routesOfWorker,
    leavesOut: leftOutOfWorker,
    load: () => import('../scheduled-worker/scheduled-worker.ts'),
  },
  {
    name: 'scraper',
    about: 'A scraper that respects robots.txt',
    kind: 'Scraper',
    cues: phrases(
      'scraper, scrape, scrapes, scraping, web scraper, web scraping, crawler, crawl, crawls, web crawler, spider, robots txt, raspador, raspador web, extractor de datos, webscraper, webcrawler, daten auslesen, aspirateur de site, extraire des données, raspador de dados, raspagem, estrattore, scraperem, kazıyıcı, web kazıyıcı, veri kazıma, парсер, парсер сайта, парсинг, скрапер, скрейпер, краулер, 爬虫, 抓取, 网页抓取, スクレイピング, スクレーパー, クローラー, 스크래퍼, 스크래핑, 크롤러, 크롤링, स्क्रैपर, स्क्रैपिंग, scrapen, gegevens van websites halen, سكرابر, استخراج بيانات من موقع, pengikis web, cào dữ liệu, skrapa',
    ),
    routes: [],
    load: () => import('../scraper/scraper.ts'),
  },
  {
    name: 'feed-reader',
    about: 'A page with the items of RSS and Atom feeds',
    kind: 'Feed Reader',
    cues: phrases(
      'rss reader, rss feed reader, feed reader, feedreader, atom reader, rss aggregator, feed aggregator, news aggregator, news reader, rss app, rss client, reads rss feeds, rss leser, feed leser, newsreader, lector rss, lector de rss, lector de feeds, agregador rss, agregador de rss, agregador de noticias, agregador de feeds, lecteur rss, lecteur de flux, lecteur de flux rss, agrégateur rss, agrégateur de flux, leitor rss, leitor de rss, leitor de feeds, lettore rss, lettore di rss, lettore di feed, aggregatore rss, aggregatore di notizie, czytnik rss, czytnika rss, czytnik kanałów, rss okuyucu, rss okuyucusu, besleme okuyucu, читалка rss, читалку rss, rss читалка, rss читалку, rss ридер, агрегатор rss, rss агрегатор, агрегатор новостей, rss 阅读器, 新闻聚合, rss リーダー, フィードリーダー, rss 리더, rss 리더기, 피드 리더, rss रीडर, rss lezer, feedlezer, rss feedlezer, قارئ rss, قارئ خلاصات, قارئ الخلاصات, pembaca rss, đọc rss, читач rss, rss läsare',
    ),
    routes: [
      { method: 'GET', path: '/health', summary: 'Says that the service runs.' },
      { method: 'GET', path: '/', summary: 'The page of the reader.' },
      { method: 'GET', path: '/api/feeds', summary: 'Lists the feeds.' },
      { method: 'POST', path: '/api/feeds', summary: 'Adds a feed: `{ "url": "…" }`.' },
      { method: 'DELETE', path: '/api/feeds/:id', summary: 'Removes a feed and its items.' },
      {
        method: 'GET',
        path: '/api/items',
        summary: 'Lists items, the newest first; with `?unread=true` and `?feed=…` some of them.',
      },
      {
        method: 'POST',
        path: '/api/items/:id/read',
        summary: 'Marks an item as read, or with `{ "isRead": false }` as unread.',
      },
      { method: 'POST', path: '/api/read-all', summary: 'Marks all as read.' },
      { method: 'POST', path: '/api/refresh', summary: 'Reads all feeds now.' },
    ],
    load: () => import('../feed-reader/feed-reader.ts'),
  },
  {
    name: 'link-checker',
    about: 'A command that finds broken links of a site or a folder',
    kind: 'Link Checker',
    cues: phrases(
      'link checker, links checker, relative links, internal links, broken link checker, dead link checker, broken link finder, broken link, broken links, dead link, dead links, link rot, linkrot, link checking, link validator, checks links, check links, check all links, checks all links, check the links, checks the links, tote links, toten links, kaputte links, kaputten links, defekte links, defekten links, linkchecker, linkprüfer, link prüfer, links prüft, enlaces rotos, comprobador de enlaces, verificador de enlaces, comprueba enlaces, comprueba los enlaces, liens cassés, liens morts, liens brisés, vérificateur de liens, vérifie les liens, links quebrados, verificador de links, link rotti, link interrotti, collegamenti interrotti, controlla i link, verifica i link, martwe linki, martwych linków, niedziałające linki, niedziałających linków, zepsute linki, zepsutych linków, sprawdza linki, sprawdzanie linków, kırık link, kırık linkler, kırık linkleri, kırık bağlantı, kırık bağlantıları, bağlantı denetleyici, битые ссылки, битых ссылок, нерабочие ссылки, нерабочих ссылок, мёртвые ссылки, проверка ссылок, проверки ссылок, проверяет ссылки, 死链, 坏链, 失效链接, 链接检查, 检查链接, リンク切れ, リンクチェッカー, リンクをチェック, 깨진 링크, 링크 검사, 링크 체커, टूटे लिंक, टूटे हुए लिंक, लिंक चेकर, dode links, kapotte links, gebroken links, linkcontrole, روابط معطلة, الروابط المعطلة, الروابط المكسورة, فحص الروابط, pemeriksa link, link hỏng, перевірка посилань, länkkontroll, link rusak, trasiga länkar, kollar länkar, битих посилань, биті посилання, перевірки посилань, cek link rusak',
    ),
    narrows: ['cli-tool', 'scraper'],
    routes: [],
    builds: (words) => /offline/iu.test(words),
    load: () => import('../link-checker/link-checker.ts'),
  },
  {
    name: 'login-server',
    about: 'A server with accounts, passwords and sessions',
    kind: '',
    cues: phrases(
      'magic link, passwordless login, login demo, members area, member area, mitgliederbereich, espace membres, zona de miembros, área de miembros, area riservata, strefa członkowska, ledengedeelte, login system, login server, login backend, login service, login with sessions, session login, sign in system, sign up and login, signup and login, login and signup, login and registration, registration and login, login and register, authentication system, auth api, authentication api, authentication server, authentication service, auth server, auth system, auth service, session authentication, sistema de login, sistema de inicio de sesión, inicio de sesión y registro, servidor de autenticación, sistema de autenticación, login system mit, loginsystem, anmeldesystem, login und registrierung, registrierung und login, authentifizierungsserver, système de connexion, système d authentification, connexion et inscription, serveur d authentification, sistema de autenticação, login e cadastro, cadastro e login, sistema di login, sistema di autenticazione, login e registrazione, system logowania, logowanie i rejestracja, serwer uwierzytelniania, giriş sistemi, kayıt ve giriş, kimlik doğrulama, система входа, система авторизации, вход и регистрация, сервер аутентификации, 登录系统, 用户登录系统, 登录注册, 身份验证服务, ログインシステム, ログイン機能, 認証サーバー, 로그인 시스템, 로그인 서버, 인증 서버, लॉगिन सिस्टम, inlogsysteem, inlogserver, inloggen met wachtwoord, نظام تسجيل دخول, نظام تسجيل الدخول, sistem login, halaman login, đăng nhập, сервер авторизації, вхід і реєстрація, inloggning, inloggningsserver, تسجيل دخول, registrasi dan login, login dan registrasi, đăng ký đăng nhập',
    ),
    routes: [
      { method: 'GET', path: '/health', summary: 'Says that the service runs.' },
      { method: 'GET', path: '/', summary: 'The page to sign in.' },
      { method: 'POST', path: '/api/register', summary: 'Creates an account and signs in.' },
      { method: 'POST', path: '/api/login', summary: 'Signs in.' },
      { method: 'POST', path: '/api/logout', summary: 'Signs out.' },
      { method: 'GET', path: '/api/me', summary: 'Tells members their name; 401 for others.' },
    ],
    leavesOut: leftOutOfLogin,
    load: () => import('../login-server/login-server.ts'),
  },
]);

const tells: ReadonlySet<string> = new Set(['feeds', 'prices', 'uptime', 'weather']);
/** Where a worker tells what is new. */
const ofWorker = /^(?:rss.{0,8}|atom.{0,8}|telegram|e?news ?feeds?)$/iu;

/** Servers, tools and workers for Node.js. */
export const programs = [...usual, ...livePrograms];
