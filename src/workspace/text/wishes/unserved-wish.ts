/**
 * What a message wishes for that is none of the project types, such as `Swift` or `Android`; undefined if
 * nothing says so. A page about such a thing is a page: “a landing page for my iOS app” is served.
 *
 * @example
 * unservedWish('write a Swift app for iOS'); // 'Swift'
 */
export function unservedWish(text: string): string | undefined {
  const head = text.slice(0, 600);
  const found = wishes
    .map(({ name, pattern }) => ({ name, match: pattern.exec(head) }))
    .filter(({ match }) => match !== null && !isServed(head, match))
    .toSorted((a, b) => (a.match?.index ?? 0) - (b.match?.index ?? 0));
  return found[0]?.name;
}

/** Whether what is served is named before the match, or is what the match describes. */
function isServed(text: string, { index, 0: matched }: RegExpExecArray): boolean {
  const after = text.slice(index + matched.length, index + matched.length + 24);
  return served.test(text.slice(0, index + matched.length)) || served.test(after);
}

const served =
  /(?<![a-z])(?:(?:web|home|landing)?[ -]?(?:pages?|sites?)|web[ -]?apps?|webseiten?|websites?|homepage|seiten?|p[aá]gina|sitio|site|strona|stron[eęy]|sayfa\p{L}*|blogs?|blogger|portfolios?|quiz(?:zes)?|docs|documentation|dokumentation|landing|discord|node(?:\.?js)?|express|javascript|typescript|html|css)(?![a-z])|сторінк|hemsid|webbplats|halaman|situs|trang web|страниц|сайт|网页|网站|頁面|ページ|サイト|페이지|사이트|पेज|वेबसाइट|صفحة|موقع/iu;

const thing =
  '(?:apps?|applications?|anwendung(?:en)?|aplicaci[oó]n|aplicativo|aplicação|application|applicazione|aplikacj|uygulama|aplikasi|ứng dụng|застосун|приложени|应用|程序|アプリ|プログラム|앱|프로그램|ऐप|تطبيق|programs?|programm|programa|programme|programma|скрипт|программ|games?|spiel|juego|jeu|jogo|scripts?|skript|tools?|cli|servers?|backends?|apis?|librar(?:y|ies)|packages?|widgets?|code)';
const bots = '(?:(?:telegram|whatsapp|slack|twitch|reddit)[ -]?bots?)';
const within =
  '(?:in|with|using|mit|auf|en|con|em|com|avec|na|w|på|dengan|pakai|bằng|на|с помощью|用|使用|di|ile)';
const between = '[^\\n.!?]{0,24}?';

/** A name next to a thing that is made of it, or after “in”. */
function wish(name: string, words: string, things = thing) {
  const source = `(?<![a-z.])(?:${words})(?![a-z])${between}${things}|${things}[^\\n.!?]{0,60}?(?<![\\p{L}])(?:${within})[ ]?(?:${words})(?![a-z])|^${between}(?<!\\p{L})${within} (?:${words})(?![a-z])`;
  return { name, pattern: new RegExp(source, 'iu') };
}

const apps =
  '(?:apps?|applications?|anwendung(?:en)?|aplicaci[oó]n|aplicativo|aplicação|applicazione|aplikacj|uygulama|aplikasi|ứng dụng|застосун|приложени|应用|アプリ|앱|ऐप|تطبيق|games?|widgets?)';

const wishes = [
  {
    name: 'Swift',
    pattern: new RegExp(
      `(?<![a-z])swift(?:ui)?[ -](?:ios |iphone |mobile |mac )?${thing}|(?<!\\p{L})${within} swift(?:ui)?(?![a-z])|(?<![a-z])swiftui(?![a-z])|用 ?swift`,
      'iu',
    ),
  },
  wishOf('iOS', 'ios|iphones?|ipads?|ipados|watchos'),
  wishOf('Android', 'android|apk'),
  {
    name: 'Kotlin, Flutter',
    pattern: /(?<![a-z])(?:kotlin|flutter|react native|objective-?c|xamarin)(?![a-z])/i,
  },
  wishOf('desktop app', 'desktop|windows|mac ?os'),
  wish('Python', 'python|django|flask|pytorch', `(?:${thing}|${bots})`),
  wish('Rust', 'rust'),
  wish('Go', 'golang'),
  // "A to go app" is something else.
  {
    name: 'Go',
    pattern: new RegExp(
      `(?<!(?:to|the|and|that|pok[eé]mon|let['’]?s)[ -])(?<![a-z])go (?:cli|programs?|backend|library|package|microservice|binary)(?![a-z])|${thing}[^\\n.!?]{0,60}?(?<!\\p{L})(?:in|auf|en|em|na) go(?![a-z]|[ -](?:to|live|mode|game|button)(?![a-z]))`,
      'iu',
    ),
  },
  wish('Java', 'java|spring boot'),
  wish('C, C++, C#', 'c\\+\\+|c#|\\.net'),
  wish('PHP', 'php|laravel', `(?:${thing}|forms?|formular|formulario|formulaire)`),
  wish('Bash', 'bash|shell(?=[ -]?s[ck]ript)'),
  wish('PowerShell', 'powershell'),
  wish('Ruby', 'ruby|rails'),
  {
    name: 'Unity, Unreal, Godot',
    pattern: /(?<![a-z])(?:unity|unreal|godot)[ -](?:3d |2d |engine )?(?:game|project|spiel)/i,
  },
  {
    name: 'mods and extensions',
    pattern:
      /(?<![a-z])(?:(?:minecraft|wordpress|figma|obsidian)[ -](?:mods?|plugins?|themes?)|roblox[ -]game|(?:chrome|firefox|browser|vs ?code)[ -](?:extensions?|add-?ons?|plugins?|erweiterung))(?![a-z])/i,
  },
  { name: 'Arduino', pattern: /(?<![a-z])(?:arduino|esp32|micropython)(?![a-z])/i },
];

/** An app for a platform. */
function wishOf(name: string, words: string) {
  const source = `(?<![a-z])(?:${words})(?![a-z])${between}${apps}|${apps}[^\\n.!?]{0,40}?(?<![a-z])(?:${words})(?![a-z])`;
  return { name, pattern: new RegExp(source, 'iu') };
}
