import { darkToo } from '../../../../workspace/text/wishes/dark-too.ts';
import { leftLine } from '../../lines/page-lines.ts';
import { languageWishes, secondLanguage } from '../../../page/languages/second-language.ts';
import { furtherStarters, showsPlace } from '../../../page/wished/further-starters.ts';
import type { PageFunction } from './page-function.ts';

/** What visitors of a site do. */
export const siteFunctions: readonly PageFunction[] = [
  {
    name: 'collapsible',
    sure: [
      '(?:collaps[ia]ble|expandable|foldable|(?<!(?:and|play) )accordion(?! player))(?: (?:questions|entries|sections|chapters|answers|list|faqs?|items|menu|cards))?|(?:auf|ein|aus)klappbar\\p{L}{0,2}(?: \\p{L}{3,14})?|akkordeon|(?:preguntas |secciones |entradas )?desplegables?|acordeón|(?:questions |sections )?dépliables?|accordéon|(?:perguntas |seções )?recolhíve(?:l|is)|(?:domande |sezioni |voci )?espandibili|fisarmonica|uitklapba\\p{L}{1,3}|rozwijan\\p{L}{1,3}|açılır kapanır|раскрывающ\\p{L}{3,5}|сворачива\\p{L}{3,6}|折叠|可展开|折りたたみ|アコーディオン|접(?:이식|을 수 있는)|펼치기',
    ],
    hasBy: ({ starter, message = '' }) =>
      starter === 'docs' || (starter === 'landing-page' && /[?？]|faq/iu.test(message)),
  },
  {
    // Nobody but the owner knows what stands there.
    sure: [
      'datenschutz(?:erklärung|-?seite|hinweise?)?|privacy (?:policy|page|notice)|terms (?:and conditions|of (?:service|use))|politique de confidentialité|política de privacid(?:ad|ade)|informativa (?:sulla )?privacy|privacyverklaring|polityk\\p{L} prywatności|gizlilik politikası|политик\\p{L} конфиденциальности|隐私政策|プライバシーポリシー|개인정보 ?처리방침|गोपनीयता नीति|سياسة الخصوصية',
    ],
  },
  {
    sure: [
      'highlight\\p{L}{0,3} (?:the )?(?:current|active) (?:section|chapter|page)(?: in (?:the )?(?:sidebar|menu|navigation))?|(?:sidebar|menu|navigation) (?:with|that) (?:highlight\\p{L}{0,4}|marks?)[^,.;\\n]{0,40}|(?:sticky |fixed )?sidebar(?: navigation)?|seitenleiste(?: mit hervorhebung)?|barra lateral|barre latérale|menu latéral|menu lateral|menu laterale|zijbalk|pas(?:ek|kiem) boczny\\p{L}{0,2}|kenar çubuğu|боков\\p{L}{2} (?:панел|мен)\\p{L}{1,2}|侧边栏|サイドバー|사이드바|साइडबार|شريط جانبي',
      'cop(?:y|ier)[- ]?buttons?(?: (?:on|for|in) (?:the )?(?:code|code blocks|snippets|commands?|examples))?|kopier-?(?:knopf|knöpfe|button|buttons)|bot(?:ón|ones) (?:de |para )copiar|boutons? (?:de copie|copier)|bot(?:ão|ões) (?:de |para )copiar|pulsant[ei] (?:per )?copia(?:re)?|kopieerknop(?:pen)?|przycisk\\p{L}{0,2} kopiowania|кнопк\\p{L}{1,2} копировани\\p{L}|复制按钮|コピーボタン|복사 버튼',
    ],
    in: [
      'docs',
      'password-generator',
      'text-codes',
      'text-counter',
      'palette-maker',
      'recipe-scaler',
      'idea-generator',
    ],
  },
  {
    name: 'map',
    instead: ({ starter, facts = [], language }) =>
      ['landing-page', 'invitation'].includes(starter) &&
      facts.some(({ kind }) => kind === 'address')
        ? leftLine('link', language)
        : showsPlace(starter)
          ? leftLine('drawing', language)
          : undefined,
    sure: [
      '(?:interactive|embedded|location|google) maps?|maps? (?:showing|of where|to find|with (?:pins|markers|directions|our location))',
      'anfahrtskarte|anfahrtsplan|lageplan|interaktive karte|karte mit (?:standort|anfahrt)|google[- ]karte',
      'mapa (?:interactivo|interativo|de ubicación|de localização)|mapa con (?:la |nuestra )?ubicación|mapa com (?:a |nossa )?localização',
      "carte (?:interactive|google)|plan d[’']accès|mappa interattiva|mappa con (?:la posizione|le indicazioni)",
      'interaktywn\\p{L}{1,2} map\\p{L}|map[aęk]\\p{L}{0,2} dojazdu|interactieve kaart|routekaart|kaart met (?:de )?(?:locatie|route)',
      'interaktif harita|konum haritası|(?:карт|схем)\\p{L} проезда|интерактивн\\p{L}{2} карт\\p{L}',
      '地图|地圖|地図|アクセスマップ|약도|지도|नक़्शा|नक्शा|मैप|خريطة(?: الموقع)?',
    ],
    listed: [
      '(?:link to (?:the |a )?)?maps?(?: link)?|mapa|mappa|map[ęk]\\p{L}?|harita(?: linki| konumu)?|карт[ауы]|(?:link|enlace|lien) (?:al|à|a la|ao|alla|zur) (?:mapa|carte|mappa|karte)',
    ],
  },
  {
    sure: [
      'before ?(?:/|-|and|&) ?after (?:slider|photos?|pictures?|images?|gallery|comparison)|vorher-?(?:/|-| )?nachher-?(?:\\p{L}{4,12})?|antes ?(?:/|-|y|e) ?(?:y )?(?:después|depois)|avant ?(?:/|-|et) ?après|prima ?(?:/|-|e) ?dopo|voor ?(?:/|-|en) ?na (?:slider|foto)\\p{L}{0,3}|przed (?:i|/) po|öncesi[ /-]sonrası|до ?(?:/|и) ?после|前后对比|ビフォーアフター|비포 ?애프터',
    ],
  },
  {
    name: 'gallery',
    sure: [
      "(?<!for )an? gallery(?: section| page)?(?=[,.;]|\\s(?:and|with|of|to|where)\\s|$)|(?<!(?:cards|bios|profiles) with )photo (?:slots|spaces|placeholders)|(?:some |a few )?screenshots(?=[,.]|\\s(?:and|with)\\s|$)|(?:space|room) for (?:some |a few |about |around )?(?:\\d{1,2} )?(?:photos|pictures|images)(?: (?:that )?(?:i|we)(?:['’]ll| will)? add(?: later)?)?|(?:нужны|нужно|хочу|добавьте) фото|(?:some|a few|quelques|einige|ein paar|algunas|unas|algumas|alcune|qualche|kilka|birkaç|несколько) (?:photos?|pictures|fotos?|bilder|zdjęć|fotoğraf|фото(?:графий)?)|fotos? (?:dos|das|de (?:los|las|nuestr[oa]s)|dei|delle|unserer) \\p{L}{3,14}|(?:last year[’']s|our|my) photos|照片|写真|사진|و?(?:قسم|صفحة)[\\p{L}\\p{M}]{0,2} (?:لل?)?صور(?!\\p{L})|و?صور(?=\\.|$)|portfolio (?:grid|gallery|section)|(?:photo|picture) (?:area|section|wall|page)|galere\\p{L}(?= работ)|галере\\p{L}{1,3} (?:работ|фото\\p{L}{0,8})|galería de (?:diseños|trabajos)|photo galler(?:y|ies)|image galler(?:y|ies)|galer[ií]a de (?:fotos|imágenes|imagens)|fotogaleri\\p{L}{1,2}|fotogalerij|galerie (?:de )?photos?|galleria (?:di )?(?:foto|immagini)|galeri[aę] zdjęć|фотогалере\\p{L}|fotoğraf galerisi|(?:mit|eine|und) (?:einer )?galerie|(?:con|una|y|e|com|uma|avec|une|et|z|i) (?:una |uma |une )?(?:galerie|galería|galeria|galleria|galerią|galerię)|相册|照片墙|ギャラリー|갤러리|गैलरी|フォトギャラリー|写真ギャラリー|사진 갤러리|사진첩|(?:房间|店内|作品|菜品|产品|环境)?照片(?:展示)?|(?:室内|店内|料理|商品)?写真(?:を|も)(?:載せ|掲載|見せ)|사진(?:도|을|이) (?:넣|보여|있)\\p{L}{0,3}|फोटो गैलरी|معرض (?:صور|الصور)|وصور|مع صور",
    ],
    listed: [
      'galler(?:y|ies)|(?:bilder|foto)galerie|galería|galeria|galerie|galleria|galeri|galere\\p{L}|галере\\p{L}',
      "photos|pictures|pics|fotos|bilder|imágenes|imagens|images|foto|immagini|foto[’']s|zdjęci[ae](?: (?:sal|wnętrz\\p{L}?|prac|potraw|produktów))?|fotoğraflar|resimler|фото(?:графии)?(?: (?:работ|зала|блюд|номеров))?|(?:و)?(?:ال)?صور|फ़?ोटो|फोटो|तस्वीरें",
    ],
    in: ['landing-page', 'portfolio', 'slideshow', ...furtherStarters],
  },
  {
    sure: [
      '(?:multi|several|separate|two|three|four|five|[2-9])[- ]pages?(?: site| website)?(?= |$|[,.:])|multi-?page(?: site| website)?|(?:a )?separate page for (?:each|every|the)|each (?:on|with|has) (?:its|their) own page|subpages?',
      "mehrere (?:unter)?seiten|mehrseitig\\p{L}{0,2}|unterseiten|eigene (?:unter)?seite für|varias páginas|várias páginas|páginas? separadas?|plusieurs pages|pages? séparées?|più pagine|pagine separate|kilka podstron|podstron\\p{L}{0,2}|meerdere pagina[’']s|aparte pagina[’']?s?|birden fazla sayfa|ayrı sayfa\\p{L}{0,4}|нескольк\\p{L}{1,2} страниц\\p{L}{0,2}|отдельн\\p{L}{2,3} страниц\\p{L}{1,2}|多个页面|多页面|独立页面|複数(?:の)?ページ|別ページ|여러 페이지|별도(?:의)? 페이지|कई पेज|عدة صفحات|صفحات منفصلة",
    ],
    in: ['blog', 'docs', 'shop'],
  },
  {
    name: 'languages',
    hasBy: (page) => secondLanguage(page) !== undefined,
    sure: languageWishes,
  },
  {
    sure: [
      '(?:embedded|youtube|promo|intro|background) videos?|video (?:player|embed|background|section)|embed\\p{L}{0,5} (?:an? |the |our )?(?:youtube )?videos?|eingebettete[ns]? video\\p{L}?|vídeo incrustado|vidéo intégrée|video incorporato|видео с ютуба?|嵌入视频|视频播放|動画(?:の)?埋め込み|영상 재생|동영상 삽입|فيديو تعريفي',
    ],
    listed: ['videos?|vídeos?|vidéos?|wideo|видео|فيديو|वीडियो'],
  },
  {
    sure: [
      'hörproben?|audio-?beispiele|hör-?beispiele|(?:sound|song|music|audio) (?:samples?|previews?)|extraits (?:audio|sonores)|muestras de audio|amostras de áudio|estratti audio|geluidsfragmenten|próbki dźwięku|ses örnekleri|試聴|试听|미리 ?듣기|background music|music (?:player|in the background|that plays)|plays? (?:a |the |our )?(?:songs?|music)|audio (?:player|preview|samples?|clips?)|hintergrundmusik|música de fondo|música de fundo|musique de fond|musica di sottofondo|muzyk[aę] w tle|achtergrondmuziek|fon müziği|фонов\\p{L}{2} музык\\p{L}|背景音乐|BGM|バックグラウンド音楽|배경 ?음악|पृष्ठभूमि संगीत|موسيقى (?:خلفية|في الخلفية)',
    ],
    in: ['drum-machine', 'piano'],
  },
  {
    sure: [
      '(?:availability|booking|event|interactive) calendars?|calendar (?:of|with|to|view|showing|where)|calendar view|pick (?:a|your) (?:time )?slots?|time[- ]slots?|free slots|belegungskalender|buchungskalender|kalenderansicht|terminkalender|veranstaltungskalender|calendario (?:de (?:disponibilidad|eventos|reservas)|interactivo)|calendrier (?:des (?:disponibilités|événements)|de réservation|interactif)|calendário (?:de (?:disponibilidade|eventos|reservas))|calendario (?:delle disponibilità|degli eventi|prenotazioni)|kalendarz\\p{L}{0,2} (?:dostępności|wydarzeń|rezerwacji)|beschikbaarheidskalender|agenda-?overzicht|müsaitlik takvimi|takvim görünümü|календар\\p{L} (?:записи|событий|занятости)|日历|预约时段|カレンダー(?:表示|機能)?|캘린더|달력|कैलेंडर|تقويم',
    ],
    listed: [
      'calendars?|kalender|calendario|calendário|calendrier|kalendarz|takvim|календар\\p{L}',
    ],
    in: ['habit-tracker'],
  },
  {
    sure: [
      'comments? (?:section|box|area|field)|(?:leave|post|write|add) (?:a |their )?(?:comments?|reviews?)|(?:star|user) ratings?|rate (?:each|the|every|a) \\p{L}{1,20}|star-?rating|(?:con|com) estrellas|mit sternen|avec étoiles|con stelle|(?:like|upvote|vote) buttons?|upvot\\p{L}{1,3}|likes and comments|kommentarfunktion|kommentarbereich|sternebewertung|bewertungsfunktion|sección de comentarios|dejar comentarios|espace commentaires|section commentaires|laisser un commentaire|seção de comentários|deixar comentários|sezione commenti|lasciare commenti|sekcj\\p{L} komentarzy|reactiemogelijkheid|yorum bölümü|yorum yap\\p{L}{0,5}|оставлять комментарии|комментировани\\p{L}|评论区|评论功能|点赞|コメント(?:欄|機能)|口コミ投稿|いいね|댓글(?: 기능)?|좋아요|टिप्पणी|कमेंट|قسم التعليقات',
    ],
    listed: ['comments|ratings?|likes|voting|polls?|umfrage|bewertungen mit sternen'],
    in: ['records'],
  },
  {
    sure: [
      'order(?:ing)? online|online order(?:ing|s)|online shop|checkout|online bestell\\p{L}{2,5}|pedidos? (?:online|en línea)|commander? en ligne|commande en ligne|ordini online|ordinare online|zamówieni\\p{L}{1,2} online|online bestell\\p{L}{2}|online sipariş|онлайн[- ]заказ\\p{L}{0,2}|在线(?:下单|点餐|订购)|オンライン注文|ネット注文|온라인 주문|ऑनलाइन ऑर्डर|الطلب (?:أونلاين|عبر الإنترنت)',
      '(?:chang|adjust|updat|edit)(?:e|ing) (?:the )?quantit\\p{L}{1,3}|mengen? ändern|(?:cambiar|modificar) (?:las? )?cantidad(?:es)?|modifier les quantités|(?:mudar|alterar) (?:as? )?quantidades?|(?:cambiare|modificare) le quantità|aantallen wijzigen|zmieni\\p{L}{1,2} ilości?|менять количество|修改数量|数量を変更|수량 변경|تغيير الكمية',
    ],
    in: ['shop'],
  },
  {
    sure: [
      '(?:save|mark|add) (?:to |as |their |your |my )?(?:favou?rites?|wish-?lists?|bookmarks?)|favou?rites? (?:list|button|page)|wish-?list|heart button|favoriten(?:liste)?|merkliste|wunschliste|(?:lista de )?favoritos|lista de deseos|favoris|liste de souhaits|lista de desejos|preferiti|ulubion\\p{L}{2,3}|favorieten|favorilere?|избранн\\p{L}{2,3}|收藏|心愿单|お気に入り|찜|즐겨찾기|पसंदीदा|المفضلة',
    ],
  },
  {
    sure: [
      '(?:as|als|en|em|in) (?:an? )?pdf (?:to|for|zum|para|pour) \\p{L}{1,12}|(?:download(?:able)?|save|export)(?: \\p{L}{1,20}){0,3} (?:as |to |in )?(?:an? )?pdfs?|pdf (?:download|export|version)|(?:als )?pdf (?:herunterladen|speichern|exportieren)|(?:descargar|exportar|guardar)(?: \\p{L}{1,20}){0,2} (?:en |como )?pdf|télécharger (?:\\p{L}{1,20} ){0,2}(?:en )?pdf|baixar (?:\\p{L}{1,20} ){0,2}(?:em )?pdf|scaricare? (?:\\p{L}{1,20} ){0,2}(?:in )?pdf|pobra\\p{L}{2,4} (?:\\p{L}{1,20} ){0,2}pdf|pdf (?:indir\\p{L}{0,3}|olarak)|скачать (?:\\p{L}{1,20} ){0,2}pdf|(?:下载|导出) ?pdf|pdf ?(?:ダウンロード|出力|다운로드|저장|डाउनलोड)|تحميل (?:\\p{L}{1,20} ){0,2}pdf',
    ],
    in: ['cv', 'invoice'],
  },
  {
    sure: [
      'qr[- ]?codes?|código qr|code qr|codice qr|kod qr|qr kod\\p{L}?|qr-?код\\p{L}{0,2}|二维码|QRコード|QR ?코드|رمز qr',
    ],
    in: ['qr-code'],
  },
  {
    sure: [
      'members?[ -](?:only )?(?:area|section|login)|(?:mitglieder|interner|geschützter)[ -]?bereich\\p{L}{0,2}|zona (?:privada|de (?:socios|miembros|clientes))|espace (?:membres?|adhérents?|privé)|área (?:restrita|de (?:sócios|membros|clientes))|area (?:riservata|soci)|ledengedeelte|besloten gedeelte|strefa (?:członka|klienta)|üye (?:girişi|alanı)|личн\\p{L}{2} кабинет\\p{L}{0,2}|会员专区|会員(?:専用)?ページ|회원 ?전용(?: 페이지)?',
    ],
  },
  {
    sure: [
      'falling snow|snowfall|snow(?:flakes?)? (?:effect|animation)|with snow(?:flakes)?(?! (?:white|as|colou?rs?|background|for))|schneefall|schneeflocken|mit schnee|con nieve|avec (?:de la )?neige|com neve|con (?:la )?neve|met sneeuw|ze śniegiem|kar yağ\\p{L}{1,4}|со снегом|зі снігом|med snö|雪花|雪が降\\p{L}{0,3}|눈 ?내리\\p{L}{1,2}|parallax',
    ],
  },
  {
    sure: [
      '(?:bar|line|pie|progress) charts?|charts? (?:of|showing|with|for)|graph (?:of|showing)|(?:balken|kreis|linien)diagramm\\p{L}{0,2}|diagramm (?:der|des|mit)|gráfic[oa]s? (?:de|con|com)|graphiques? (?:de|des|avec)|grafic[oi] (?:di|delle|con)|wykres\\p{L}{0,3}|grafiek(?:en)?|график\\p{L}{0,2}|диаграмм\\p{L}{1,2}|图表|统计图|折线图|饼图|グラフ|チャート|그래프|차트|ग्राफ|चार्ट|رسم بياني|مخطط بياني',
    ],
    listed: ['charts?|graphs?|diagramme?|gráficos?|graphiques?|grafici|grafico'],
    in: [
      'dashboard',
      'expense-tracker',
      'goal-counter',
      'weather',
      'everyday-calculator',
      'records',
    ],
  },
  {
    name: 'theme',
    isEverywhere: true,
    sure: [
      darkToo,
      '(?:dark|light|night)[ -]?(?:mode |theme )?(?:toggle|switch(?:er)?|button)|(?:dark|light) ?(?:/|and|or) ?(?:dark|light)(?: mode| theme)? ?(?:toggle|switch(?:er)?|button)?|(?:toggle|switch)(?:es|ing)? (?:between |to |for )?(?:the )?(?:dark|light|night)|theme (?:toggle|switch(?:er)?)',
      'dunkelmodus(?:-?(?:schalter|umschalter|knopf))|(?:hell|dunkel)[ -]?/[ -]?(?:hell|dunkel)|umschalt\\p{L}{1,5} (?:zwischen|auf) (?:hell|dunkel)|hell- und dunkelmodus|(?:botón|interruptor|cambio) (?:de |para )?(?:el )?modo (?:oscuro|claro)|modo (?:claro|oscuro) ?(?:/|y|e|o) ?(?:claro|oscuro)|(?:botão|alternar|troca) (?:de |para )?(?:o )?modo (?:escuro|claro)|modo (?:claro|escuro) ?(?:/|e|ou) ?(?:claro|escuro)',
      'bouton (?:de |pour le )?(?:mode |thème )sombre|(?:mode|thème) (?:clair|sombre) ?(?:/|et|ou) ?(?:clair|sombre)|basculer en mode sombre|(?:pulsante|interruttore|switch) (?:per (?:la |il )?)?(?:modalità|tema) scur[ao]|(?:modalità|tema) (?:chiar|scur)[ao] ?(?:/|e|o) ?(?:chiar|scur)[ao]',
      'przełącznik\\p{L}{0,2} (?:trybu|motywu)(?: ciemnego)?|tryb(?:u|em)? (?:jasn|ciemn)\\p{L}{1,3} ?(?:/|i) ?(?:jasn|ciemn)\\p{L}{1,3}|schakelaar voor (?:de )?donkere modus|donkere modus-?knop|licht/donker|karanlık mod (?:düğmesi|anahtarı)|(?:açık|koyu) ?/ ?(?:açık|koyu)|переключател\\p{L}{1,2} (?:т[её]мной )?темы|(?:светл|т[её]мн)\\p{L}{2} ?(?:/|и) ?(?:светл|т[её]мн)\\p{L}{2} (?:тем|режим)\\p{L}?',
      '(?:深色|暗色|黑暗|夜间)模式(?:切换|开关)|切换(?:深色|暗色|夜间)|明暗切换|ダークモード(?:の?切り?替え|切替)|ライト[/／・]ダーク|다크 ?모드 ?(?:전환|토글|버튼)|डार्क मोड (?:टॉगल|बटन|स्विच)|زر (?:ال)?وضع (?:ال)?(?:ليلي|داكن|مظلم)|تبديل (?:ال)?وضع',
    ],
  },
  {
    name: 'share',
    isEverywhere: true,
    sure: [
      'share (?:button|link|icon)s?|(?:sharing|share) (?:on|to|via) (?:social|facebook|twitter|whatsapp)\\p{L}{0,6}|teilen-?(?:knopf|button)|botón (?:de|para) compartir|bouton (?:de )?partage|bouton partager|botão (?:de|para) compartilhar|pulsante (?:di|per) condivi\\p{L}{2,6}|przycisk\\p{L}{0,2} (?:udostępniania|udostępnij)|deelknop|paylaş (?:düğmesi|butonu)|кнопк\\p{L} (?:поделиться|«поделиться»)|分享按钮|シェアボタン|共有ボタン|공유 ?버튼|शेयर बटन|زر (?:ال)?مشاركة',
    ],
    listed: [
      'sharing|compartir|partage|compartilhar|condivisione|udostępnianie|分享|シェア|공유|مشاركة',
    ],
  },
  {
    name: 'print',
    isEverywhere: true,
    sure: [
      'print(?:able|er-friendly)(?: \\p{L}{1,12})?|print (?:button|version|view|it|the|a)(?= |$|[,.])|(?:to|can) print|(?:aus)?drucken|druckbar\\p{L}{0,2}|druck(?:ansicht|version|knopf)|imprimible|para imprimir|imprimable|bouton imprimer|à imprimer|imprimível|botão (?:de )?imprimir|stampabile|da stampare|do wydruku|drukowani\\p{L}|afdrukken|printbaar|yazdır\\p{L}{0,6}|печат\\p{L}{1,3}(?= |$|[,.])|распечат\\p{L}{2,4}|打印|印刷|인쇄|프린트|प्रिंट|للطباعة|طباعة',
    ],
  },
  {
    sure: [
      '(?<=(?:also|plus|and|with|add|need) )an? (?!(?:(?:small|little|simple|quick|handy|fees?|prices?|costs?|rental|booking|tuition|trip|ticket|delivery|hire|stay) ){0,2}calculator)(?:\\p{L}{3,15} ){0,2}calculator|(?<=(?:auch|und|mit|noch) )einen \\p{L}{0,20}rechner|(?<=(?:también|y|con) )una calculadora(?: de \\p{L}{2,20})?|(?<=(?:aussi|et|avec) )une? calculat(?:eur|rice)(?: de \\p{L}{2,20})?|(?<=(?:também|e|com) )uma calculadora(?: de \\p{L}{2,20})?|(?<=(?:anche|e|con) )un calcolatore(?: di \\p{L}{2,20})?',
    ],
    in: ['everyday-calculator', 'calculator', 'converter', 'invoice'],
  },
];
