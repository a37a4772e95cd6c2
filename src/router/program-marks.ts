/**
 * Whether a message tells of what only a program has, though it never says "program": a route, a socket, a
 * port, hashed passwords, files that many people send.
 *
 * @example
 * hasProgramMark('Quiz night page, websockets. The host opens a round at /host'); // true
 */
export function hasProgramMark(message: string): boolean {
  const text = message.slice(0, 1500);
  const [opening = ''] = text.replace(greeting, '').split(ends, 1);
  if (ofPages.test(opening.slice(0, 160)) || alone.test(text)) return false;
  if (certain.some(({ says }) => says.test(text))) return true;
  return openings.some(({ says }) => {
    const { index = -1 } = says.exec(opening) ?? {};
    return index >= 0 && index <= 70 && !pages.test(opening.slice(0, index));
  });
}

/**
 * Whether a message opens with a page about a program: its documentation, or the works of who makes some.
 *
 * @example
 * opensWithPageAbout('Docs site for my bot: commands /roll and /help, each with an example'); // true
 */
export function opensWithPageAbout(message: string): boolean {
  const [opening = ''] = message.slice(0, 300).replace(greeting, '').split(ends, 1);
  return aboutPrograms.test(opening.slice(0, 90));
}

interface Mark {
  readonly says: RegExp;
  readonly example: string;
}

/** Wherever these stand, a page is at most a part of it. */
const certain: readonly Mark[] = [
  {
    says: /(?<!\p{L})(?:GET|POST|PUT|PATCH|DELETE)\s`?\/[\w<:{]/u,
    example: 'POST /bins makes a bin',
  },
  {
    says: /(?<![\w<>/.])\/(?:[\w-]{1,20}\/){0,2}(?:<[\w-]{2,12}>|:[a-z]{2,12}(?!\w)|\{\w{2,12}\})/u,
    example: '/r/<code> leads on',
  },
  {
    says: /web-?sockets?(?!\p{L})|(?<!\p{L})socket\.io|вебсокет|ウェブソケット|웹 ?소켓|वेबसॉकेट|server[- ]sent events/iu,
    example: 'a live auction, websockets',
  },
  {
    says: /graph ?ql[ -]?(?:apis?|servers?|service|schema|backend|サーバ|서버|服务|接口|сервер|schnittstelle|sunucu|सर्वर)|(?:apis?|server|serveur|servidor|serwer|сервер|خادم) graph ?ql/iu,
    example: 'un server GraphQL per la cantina',
  },
  {
    says: /(?<!\p{L})(?:port|porta|puerto|poort|порту?)\s?:?\s?\d{4,5}(?!\d)|(?:포트|ポート|端口|पोर्ट|المنفذ|منفذ)\s?:?\s?\d{4,5}(?!\d)|(?<!\p{L})(?:on|auf|sur|en|na|su|op) :\d{4,5}(?!\d)/iu,
    example: 'shows it on :5050',
  },
  {
    says: /(?<!\p{L})(?:in|on|with|using|mit|auf|en|avec|sur|con|em|com|no|su|met|op|w|na|z|на|с|через|для) node(?:\.?js)?(?![\p{L}-]|\s?\p{L}{0,12} (?:developer|entwickler))|(?<!\p{L})serv\p{L}{2,12} (?:\p{L}{2,3} )?node(?:\.?js)?(?!\p{L})|(?<!\p{L})node(?:\.?js)?[ -](?:servers?|scripts?|cli|process|program\p{L}{0,4})(?!\p{L})|노드(?:\.?js)?로|ノードで|بالنود|بنود جي|بـ ?node|用 ?node|node(?:\.?js)?(?:で|로|就行)/iu,
    example: 'un servidorzinho node',
  },
  {
    says: /(?<!\p{L})(?:passwords? (?:are |must be |get )?hash\p{L}{0,3}|hash\p{L}{0,3} (?:the )?passwords?|scrypt|bcrypt|argon2|passwörter gehasht|пароли? хеш\p{L}{0,6}|парол\p{L}{1,2} х[еэ]ш\p{L}{0,6}|haseł? hash\p{L}{0,5}|contraseñas? (?:hasheada|cifrada|con hash)\p{L}?|mots? de passe hach\p{L}{1,2}|senhas? (?:com hash|criptografada)\p{L}?)(?!\p{L})/iu,
    example: 'passwords hashed, session 2 hours',
  },
  {
    says: /(?<![\w.])\.env(?![\w.])/u,
    example: 'the password is in .env',
  },
  {
    says: /(?<!\p{L})exit(?:s)?(?: with)?(?: code| status)? [0-2](?!\d)/iu,
    example: 'exit code 1 if a link is dead',
  },
  {
    says: /(?:->|→|=>|(?<!\p{L})(?:with|gives?|returns?|status|error|daarna|dann|sonst|sinon|si no|senão|altrimenti|inaczej|иначе|dan|посилання|ошибка)) (?:an? )?4(?:01|03|04|09|22|29)(?!\d)/iu,
    example: 'lent twice -> 409',
  },
  {
    // What many people send has a limit.
    says: /(?<!\p{L})(?:jpe?g|png|heic|pdf|stl|gpx|mp3|m4a|wav|mp4|zip|csv)(?!\p{L})[^.!?\n]{0,40}(?<!\d)\d{1,3}\s?(?:MB|Mo|Mb|mb|МБ|ميجا|メガ)|(?<!\p{L})(?:upload\p{L}{0,3}|hochlad\p{L}{0,3}|hochgeladen|yükle\p{L}{0,6}|wgra\p{L}{1,4}|przesyła\p{L}{0,3}|dépos\p{L}{1,4}|téléverse\p{L}{0,3}|suben?|subir|sobem|enviam|carica(?:re|no)?|загру\p{L}{1,6}|заванта\p{L}{1,6})(?!\p{L})[^.!?\n]{0,60}(?<!\d)\d{1,3}\s?(?:MB|Mo|mb|МБ)(?!\p{L})|(?:アップロード|上传|업로드|يرفع)[^。.!?\n]{0,40}\d{1,3}\s?(?:MB|mb|メガ|ميجا)/u,
    example: 'guests upload photos (jpg, png, up to 20 MB each)',
  },
  {
    says: /(?<!\p{L})(?:audience|public|publikum|público|pubblico|publiek|publiczność|guests?|students?|spectators?|spectateurs|zuschauer|gäste|зрител\p{L}|учн\p{L}) (?:\p{L}{1,10} ){0,3}(?:sends?|posts?|submits?|types?|votes?|schick\p{L}{0,2}|send\p{L}{0,2}|stimm\p{L}{0,2}|envoien?t?|votent|envían?|manda\p{L}{0,2}|votan?|envia\p{L}{0,2}|stuur\p{L}{0,2}|wysyła\p{L}{0,2}|надсила\p{L}{1,3}|шл\p{L}{2,3})(?!\p{L})[^.!?\n]{0,60}(?<!\p{L})(?:phones?|handy|tel|téléphone|móvil|celular|telefon\p{L}{0,3}|телефон\p{L}{0,2}|live|en direct|en vivo|ao vivo|dal vivo|na żywo)(?!\p{L})/iu,
    example: 'the audience sends words from their phones',
  },
  {
    says: /(?<!\p{L})(?:every (?:day|morning|night|hour)|each (?:day|morning|night)|jeden (?:morgen|tag|abend)|täglich|cada (?:mañana|noche|día)|chaque (?:matin|jour|nuit|soir)|toda (?:manhã|noite)|todo dia|ogni (?:mattina|giorno|notte)|elke (?:dag|ochtend|nacht)|codziennie|każdego ranka|her (?:sabah|gün|gece)|кажд\p{L}{2,3} (?:день|утро|ночь)|щоранку|щодня|щоночі|毎朝|毎日|每天|매일)[^!?\n]{0,120}(?<![\w.])[\w-]{2,30}\.(?:txt|html?|csv|json|log|md)(?!\w)/iu,
    example: 'every morning at 7 one file news.html from the feeds in feeds.txt',
  },
];

/** What the opening asks for, unless a page is said before it. */
const openings: readonly Mark[] = [
  {
    says: /(?<![\p{sc=Latin}-])CLI(?![\p{sc=Latin}-])|(?<!\p{L})(?:da|de|para|per|im|em|no|na|w|для|in the|for the) (?:terminale?|terminalu|terminala|терминала|термінала|терміналу|consola|console|konsoli|консоли)(?!\p{L})|(?<!\p{L})(?:terminal|konsolen|console)-?(?:programma?|tool|app|spiel|game)(?!\p{L})|コマンドライン|ターミナル|터미널|命令行|终端/iu,
    example: "Tool da terminale per l'asta",
  },
  {
    says: /^(?:an? )?(?:[\p{L}-]{2,14} ){0,4}APIs? (?:for|für|voor|para|per|pour|dla|для|de|do|del|da|to)(?!\p{L})|^(?:an? )?(?:[\p{L}-]{2,14} ){0,3}API\s?[,:.–-]/iu,
    example: 'board game lending api for our pub',
  },
  {
    says: /^(?:an? |ein(?:en)? |un |um |een )?(?:[\p{L}-]{2,14} ){0,3}(?:scraper|crawler|(?:broken[ -]|dead[ -])?link[ -]checker|(?:url|link)[ -]shortener|acortador|encurtador|raccourcisseur|accorciatore|skracacz|(?:url|link)[ -]?kürzer|linkverkorter|kısaltıcı|сокращатель|pastebin|requestbin)(?!\p{L})|^(?:korte link(?:s|jes)|short links?|kurzlinks|liens courts|enlaces cortos|links curtos|короткие ссылки)(?!\p{L})|短链接|短縮URL|단축 ?URL|روابط قصيرة/iu,
    example: 'Acortador de enlaces para la radio',
  },
  {
    says: /(?:알림|예약|주문|채팅|투표) ?서버(?:요|를|가| )/u,
    example: '알림 서버요',
  },
];

const greeting =
  /^(?:hi|hello|hey|hallo|moin|hola|salut|bonjour|olá|oi|ciao|hoi|cześć|merhaba|selam|привет|добр\p{L}{2,4} д\p{L}{2,3}|你好|こんにちは|안녕하세요)(?: (?:there|zusammen|allemaal))?[\s,!.、，]{1,4}/iu;
const ends = /(?:[.!?](?=\s)|[。！？।\n])\s{0,3}/u;
/** A page about a program is a page. */
const ofPages =
  /(?<!\p{L})(?:landing\p{L}{0,6}|portfolio|docs?|documentation|dokumentacj\p{L}{1,2}|doku\p{L}{0,12}|documentación|documentação|документац\p{L}{1,3}|api reference|cv|r[ée]sum[ée]|homepage|startup|company|agency|developer)(?!\p{L})|文档|ポートフォリオ|포트폴리오/iu;
const aboutPrograms =
  /^(?:\p{L}{1,14} ){0,5}(?:portfolio(?: (?:page|site|website))?|(?:docs?|documentation|api reference|manual) (?:web ?)?(?:page|site)|(?:one|single)-page (?:\p{L}{2,12} )?(?:reference|docs|documentation)|doku-?(?:seite|webseite)|dokumentationsseite|dokumentacj[ai]|documentación|documentação|documentazione|documentatie(?:pagina)?|документаци[яю])(?!\p{L}| (?:api|server|generator|bot))|^[^。！？\n]{0,40}(?:文档站|文档网站|ドキュメントサイト|ポートフォリオ|포트폴리오|문서 사이트)/iu;
/** One that needs no server says so. */
const alone =
  /(?<!\p{L})(?:no|without(?: an?)?|ohne|sin|sans|sem|senza|zonder|bez|без|keinen?) (?:servers?|back-?end|serveur|servidor|serwera|сервера?|node)(?!\p{L})|local ?storage|(?<!\p{L})(?:single|one|eine?|una?|une) html[- ](?:file|datei)|静态|サーバー(?:なし|不要)|서버 ?없이/iu;
const pages =
  /(?<!\p{L})(?:pages?|web ?pages?|web ?sites?|p[aá]ginas?|site|sitio|sito|(?:web|internet|home)?-?seite|stron[aęy]|sayfa\p{L}{0,3}|сайт\p{L}{0,2}|страниц\p{L}|blog)(?!\p{L})|网站|网页|ページ|サイト|페이지|사이트|वेबसाइट|पेज|موقع|صفحة/iu;
