/** Something that requests wish of a site besides what it tells. The words are patterns without edges, in any language. */
export interface SiteWish {
  readonly words: string;
  /** What stands in the files of a site that has it; without, no site has. */
  readonly shown?: RegExp;
}

/** What shows a form other than the one to write to the owner. */
const form = /data-form="(?!contact)/u;

export const siteWishes: readonly SiteWish[] = [
  {
    words:
      '(?:booking |availability |event |interactive )?calendars?|availabilit(?:y|ies)|(?:pick|book|choose) (?:a |your |their )?(?:time ?)?slots?|kalender|terminkalender|verfügbarkeit(?:en)?|calendarios?|disponibilidad(?:es)?|calendriers?|disponibilités?|calendários?|disponibilidades?|calendari[o]?|disponibilità|agenda|beschikbaarheid|kalendarz\\p{L}{0,3}|dostępnoś\\p{L}{1,3}|takvim\\p{L}{0,4}|müsaitlik\\p{L}{0,4}|календар\\p{L}{1,3}|日历|日曆|カレンダー|캘린더|달력|कैलेंडर|تقويم',
    shown: /data-part="calendar"|class="(?:day-grid|month)/u,
  },
  {
    words:
      '(?:book|reserve|booking|reservations?|appointments?) online|online (?:booking|appointments?|reservations?)|online[ -]?(?:buch|termin|reservier)\\p{L}{1,14}|online buchen|reserv(?:ar|as?) (?:online|en línea)|réserv(?:er|ation) en ligne|(?:reservar|agendar|agendamento|reserva) online|prenot(?:are|azion[ei]) online|online (?:boeken|reserveren|afspra\\p{L}{1,4})|rezerwacj\\p{L}{1,2} online|online (?:randevu|rezervasyon)|онлайн[- ]?(?:запис|брон)\\p{L}{1,8}|在线预约|在线预订|オンライン予約|ネット予約|온라인 ?예약|ऑनलाइन बुकिंग|(?:ال)?حجز (?:أونلاين|عبر الإنترنت)',
    shown: form,
  },
  {
    words:
      'pay (?:by card online|online|with)|online payments?|card payments?|online bezahlen|kartenzahlung|pagar? (?:en línea|online|con tarjeta|com cartão|no cartão)|paiement en ligne|payer en ligne|pagamento online|pagare online|online betalen|płatnoś\\p{L}{1,3} online|online ödeme|онлайн[- ]?оплат\\p{L}|在线支付|オンライン決済|온라인 ?결제|ऑनलाइन (?:भुगतान|फीस|पेमेंट)|(?:ال)?دفع (?:أونلاين|الإلكتروني)',
  },
  {
    words:
      'order(?:ing)? online|online orders?|online bestell\\p{L}{1,4}|pedidos? online|pedir online|commander? en ligne|ordin(?:i|are) online|zamówieni\\p{L}{1,3} online|online sipariş|онлайн[- ]?заказ\\p{L}{0,2}|在线(?:下单|点餐|订购)|オンライン注文|온라인 주문|ऑनलाइन ऑर्डर|(?:ال)?طلب (?:أونلاين|اونلاين|عبر الإنترنت)',
    shown: /data-part="order"|data-form="order|class="basket/u,
  },
  {
    words:
      "maps?|karte mit|stadtplan|anfahrtskarte|mapas?|carte (?:du|de|interactive)|plan d[’']accès|mapp[ae]|(?:plattegrond|kaart)|map[aęyk]|harita\\p{L}{0,3}|карт[ауыо]й?|地图|地圖|地図|マップ|지도|약도|नक़?्शा|मैप|خريطة(?: الموقع)?|خريطه",
    shown: /openstreetmap|<svg[^>]{0,200}class="map/u,
  },
  {
    words:
      'photo ?galler(?:y|ies)|galler(?:y|ies)|foto-?galerie|bildergalerie|galerie|galería|galeria|galerie photos?|galleria|fotogalerij|galerij|galeri[aęi]\\p{L}{0,3}|galeri\\p{L}{0,4}|галере\\p{L}{1,3}|相册|照片墙|ギャラリー|갤러리|गैलरी|معرض (?:ال)?صور',
    shown: /class="section gallery|class="gallery|class="works|<figure|data-part="slider"/u,
  },
  {
    words:
      'google reviews?|reviews? from google|google[- ]?(?:bewertungen|rezensionen)|reseñas de google|avis google|avaliações do google|recensioni (?:di )?google|google (?:beoordelingen|reviews)|opinie (?:z )?google|google yorum\\p{L}{0,6}|отзывы (?:из |с )?google|(?:谷歌|google)评价|google ?(?:口コミ|クチコミ)|구글 ?리뷰|गूगल रिव्यू|تقييمات (?:جوجل|google)',
  },
  {
    words:
      '(?:the )?weather(?: there| forecast| widget)?|wetter(?:vorhersage|bericht|anzeige)?|(?:el|del) tiempo(?! libre)|météo|previsão do tempo|il meteo|meteo|weerbericht|het weer|pogod[aęy]|prognoz[aęy] pogody|hava durumu\\p{L}{0,3}|погод\\p{L}|天气|天気(?:予報)?|날씨|मौसम|(?:حالة )?الطقس',
    shown: /open-meteo/u,
  },
  {
    words:
      '(?:also |as well )in (?:english|german|french|spanish)|(?:auch|und) auf (?:englisch|deutsch|französisch)|también en (?:inglés|español)|aussi en (?:anglais|français)|também em (?:inglês|espanhol)|vers[aã]o (?:pt e en|em inglês|inglesa)|(?:pt|es|fr|de|it|nl|pl)\\s?(?:/|e|y|et|und|i)\\s?en(?! \\p{L}{3,})|anche in (?:inglese|tedesco)|ook in het engels|także po angielsku|po polsku i (?:po )?angielsku|ingilizce de|также на английском|中英文?(?:双语|切换)?|英語版|日英|영어(?:로도| ?버전)|अंग्रेज़ी में भी|وبالإنجليزية|بالإنجليزية أيضا',
    shown: /hreflang|data-lang/u,
  },
  {
    words:
      'instagram (?:feed|posts|photos|pictures|gallery)|(?:photos?|pictures?|posts?|feed)(?: \\p{L}{1,8}){0,3} (?:from|on|von|de|do|da|di|van|z|из) (?:our |my |your )?instagram|instagram[- ]?feed|instagram (?:fotoğraf\\p{L}{0,6}|акис)|ig feed|インスタ(?:の)?(?:写真|投稿)|인스타(?:그램)? ?(?:사진|피드)',
  },
  {
    words:
      '(?:listen to|hear|play) (?:our|my|the|some) (?:songs?|music|tracks?|album|demos?)|(?:songs?|music|tracks?) (?:can be|to) (?:played|listened?)|(?:lieder|songs|musik) (?:an|probe)?hören|(?:escuchar|oír) (?:nuestr[oa]s |mis |las |los )?(?:canciones|temas|música)|écouter (?:nos |mes |les |de la )?(?:chansons|morceaux|musique)|ouvir (?:nossas |as |minhas )?(?:músicas|canções)|ascoltare (?:le |i |la )?(?:nostre |nostri |mie )?(?:canzoni|brani|musica)|(?:muziek|nummers) (?:be)?luisteren|posłuchać (?:naszych )?(?:piosenek|utworów|muzyki)|(?:müzik|şarkı)\\p{L}{0,8} dinle\\p{L}{1,5}|послушать (?:наши )?(?:песни|музыку|треки)|试听|試聴|음악 ?듣기|गाने सुन\\p{M}?|استماع',
    shown: /<audio|AudioContext/u,
  },
  {
    words:
      "(?:can |could |to )?upload(?:ing)? (?:their |your |own |some |a )?(?:photos?|pictures?|files?|images?|documents?|cv|résumé)?|(?:fotos?|bilder|dateien) hochladen|subir (?:sus |las |tus )?(?:fotos|archivos|imágenes)|(?:envoyer|ajouter|télécharger|déposer) (?:leurs |des |vos )?photos|(?:enviar|carregar|subir) (?:suas |as )?fotos|caricare (?:le )?(?:loro )?foto|foto[’']?s (?:kunnen )?uploaden|(?:wgrać|dodawać|przesyłać) zdjęcia|fotoğraf yükle\\p{L}{1,6}|загруз\\p{L}{2,5} (?:свои )?фото\\p{L}{0,6}|上传照片|写真を?(?:アップロード|投稿)|사진 ?업로드|फोटो अपलोड|رفع (?:ال)?صور",
    shown: /type="file"/u,
  },
  {
    words:
      'wobbl\\p{L}{1,3}(?: a bit)?(?: on hover)?|animat(?:ed|ion|ions|e)(?: \\p{L}{2,12}){0,2}|moving (?:clouds|stars|background|waves)|(?:animiert\\p{L}{0,2}|animation(?:en)?)(?: \\p{L}{2,14})?|(?:die )?(?:sich )?bewegen(?:d\\p{L}{0,2})?|animad[oa]s?|animaciones|animé\\p{L}{0,2}|animações|animazion[ei]|animat[oiae](?= )|animowan\\p{L}{1,3}(?: \\p{L}{2,14})?|animacj\\p{L}{1,2}|animasyon\\p{L}{0,5}|анимаци\\p{L}{1,2}|анимированн\\p{L}{2,3}|动画(?:效果)?|アニメーション|애니메이션|एनिमेशन|متحرك\\p{L}?',
    shown: /@keyframes/u,
  },
  {
    words:
      '(?:push[- ]?|browser )?notifications?|(?:push-?)?benachrichtigung(?:en)?|notificaciones|notificações|notifiche|powiadomieni\\p{L}{1,3}|meldingen|bildirim\\p{L}{0,6}|уведомлени\\p{L}{1,2}|プッシュ通知|푸시 ?알림|푸쉬|सूचनाएँ?|إشعارات',
  },
  {
    words:
      'live[- ]?chat|chat-?bots?|chat (?:box|widget|window)|chat en (?:vivo|direct)|在线客服|チャット(?:機能|ボット)|실시간 ?채팅|(?:kakao ?talk|카카오톡|카톡)(?: \\p{L}{1,6})?(?: ?버튼)?|(?:telegram|messenger|viber|line)[ -](?:button|link|knopf|butonu)|(?:botón|bouton|botão|pulsante|knop|кнопк\\p{L}) (?:de |di |do )?(?:telegram|messenger|viber|телеграм\\p{L}?)|(?:微信|ライン|LINE)(?:咨询|客服|ボタン)',
    shown: /t\.me|m\.me|line\.me|pf\.kakao/u,
  },
  {
    words:
      'bmi[- ]?(?:calculator|rechner|कैलकुलेटर)|(?:calculadora|calculateur|calcolatore|kalkulator\\p{L}?|rekentool|hesaplayıcı\\p{L}?|калькулятор\\p{L}{0,2}) \\p{L}{2,12}|(?:an? )?(?:price|cost|quote|trip|loan|mortgage|savings|calorie) calculator|(?:preis|kosten)-?rechner|计算器|計算機|계산기|कैलकुलेटर|حاسبة',
    shown: /data-part="total"|data-calculator/u,
  },
  {
    words:
      '(?:past|old) (?:\\p{L}{3,12} )?(?:should |must |will )?(?:hide|disappear|vanish|be hidden|drop off)(?: them ?sel\\p{L}{1,3}| themselves| automatically)?|vergangene \\p{L}{3,14} (?:ausblenden|verschwinden)|(?:conciertos|fechas|eventos) pasad[oa]s (?:se )?(?:oculten|desaparezcan)',
    shown: /data-part="past"|hidePast/u,
  },
  {
    words:
      'an? (?:short |little )?(?:blog|video|film)|videos?|blogs?|vidéos?|vídeos?|film(?:i?k|em)?|видео|блог|视频|博客|動画|ブログ|동영상|블로그|वीडियो|ब्लॉग|فيديو|مدونة',
    shown: /<video|class="posts/u,
  },
  {
    words:
      'slide ?shows?|diaporama|diashow|carrusel|carrossel|carosello|slider zdjęć|slayt gösterisi|слайд-?шоу|幻灯片|轮播|スライドショー|슬라이드쇼|स्लाइड ?शो|عرض شرائح',
    shown: /data-part="slider"/u,
  },
  {
    words:
      'donat(?:e|ion) buttons?|spenden-?(?:button|knopf)|bot(?:ón|ão) (?:de|para) (?:donar|donación|doar|doação)|bouton (?:de|pour (?:faire un )?) ?don|pulsante (?:per le donazioni|per donare|dona)|doneerknop|przycisk (?:wpłaty|darowizny)|bağış (?:butonu|düğmesi)|捐款按钮|寄付ボタン|후원 ?버튼|दान (?:का )?बटन|زر (?:ال)?تبرع',
    shown: /href="https:\/\/(?:www\.)?(?:paypal|gofundme)/u,
  },
  {
    words:
      'league table|standings(?: table)?|(?:la )?classifica(?: si calcola)?|tabellenstand|clasificación|classement|classificação|stand(?:en)?lijst|tabel[aęi] (?:wyników|ligow\\p{L}{1,2})|puan durumu|турнирн\\p{L}{2,3} таблиц\\p{L}|积分榜|順位表|순위표',
    shown: /data-part="standings"|<table class="rows"/u,
  },
  {
    words:
      '(?:an? |some )?(?:big |large |nice |full-?width )?(?:photo|picture|image|video)s? (?:at|on|across|in) (?:the )?(?:very )?(?:top|header|background)|(?:hero|header|cover|background) (?:image|photo|picture|video)s?|(?:titel|kopf|hintergrund|header)-?(?:bild|foto|video)(?:er|s)?|(?:foto|bild|video) (?:ganz )?oben|(?:foto|imagen|vídeo|video) (?:de )?(?:portada|cabecera|fondo|arriba)|(?:photo|image|vidéo) (?:en haut|de couverture|de fond)|(?:foto|imagem|vídeo) (?:de )?(?:capa|topo|fundo)|(?:foto|immagine|video) (?:in alto|di copertina|di sfondo)|foto bovenaan|(?:zdjęcie|film) (?:na górze|w tle|w nagłówku)|(?:kapak|arka plan) (?:fotoğrafı|resmi|videosu)|фото (?:сверху|в шапке|на фоне)|(?:顶部|封面|背景)(?:图片?|照片|视频)|(?:トップ|背景)(?:の)?(?:写真|画像|動画)|(?:상단|배경) ?(?:사진|이미지|영상)',
  },
  {
    words:
      '(?:as|in) an? (?:\\p{L}{3,12} )?table|als tabelle|in einer tabelle|en (?:forma de )?(?:una )?tabla|(?:sous forme de|dans un|en) tableau|(?:em|numa) tabela|in (?:una )?tabella|in een tabel|w tabeli|tablo (?:olarak|halinde|şeklinde)|таблицей|в таблице|以?表格(?:形式)?|表形式|表で|표로|तालिका में|(?:في|على شكل) جدول',
    shown: /<table/u,
  },
  {
    words:
      '(?:hand-?written|hand-?drawn|script|cursive|calligraphy|gothic|typewriter)(?:[ -]style)? (?:fonts?|headings?|titles?|lettering|letters|type(?:face)?s?|look)|handschriftliche?\\p{L}? (?:schrift|überschrift)\\p{L}{0,3}|(?:letra|tipografía) (?:manuscrita|cursiva|gótica)|(?:police|écriture|typo) (?:manuscrite|cursive|gothique)|(?:letra|fonte) (?:manuscrita|cursiva)|(?:carattere|font) (?:corsivo|calligrafico|gotico)|handgeschreven (?:letters?|lettertype)|(?:odręczna|pisana) czcionka|el yazısı (?:font|yazı)\\p{L}{0,4}|рукописн\\p{L}{2,3} шрифт\\p{L}{0,2}|手写(?:字体|风格)|手書き(?:風)?(?:フォント|文字)|손글씨(?:체)?',
    shown: /font-family:[^;]{0,80}cursive/u,
  },
  {
    words:
      'sticky (?:\\p{L}{3,12} ){0,2}\\p{L}{3,12}|stays? (?:at|on) (?:the )?(?:top|bottom)(?: on mobile)?|oben (?:fest|kleben)\\p{L}{0,3}|(?:siempre |quede |que se quede )fij[oa] (?:arriba|abajo)|toujours visible|sempre (?:visível|visibile)|üstte sabit(?: kal\\p{L}{1,4})?|закрепл[её]нн\\p{L}{2,3}|固定(?:在|表示)|고정',
    shown: /position: ?(?:sticky|fixed)/u,
  },
  {
    // Of posts and pictures.
    words:
      '(?<!(?:price|dog|gift|name|hang|luggage) )tags(?: (?:for|on) (?:each|every|the) \\p{L}{3,10})?|tag cloud|schlag(?:wörtern?|worte)|etiquetas|étiquettes|trefwoorden|etiket\\p{L}{3,5}|тег(?:и|ами)|标签|タグ|태그|टैग|وسوم',
    shown: /class="tags/u,
  },
  {
    words:
      'price filters?|filters? (?:by|for) price|preisfilter|filter nach preis(?:en)?|filtros? (?:de|por) precios?|filtres? (?:de|par) prix|filtros? (?:de|por) preços?|filtr[oi] (?:di|per) prezzo|prijsfilter|filter op prijs|filtr\\p{L}{0,3} cen(?:y|owy)?|fiyat filtresi|фильтр\\p{L}{0,3} по цен[еа]\\p{L}?|价格筛选|価格(?:で)?(?:絞り込み|フィルター)|가격 ?필터|दाम फ़?िल्टर|تصفية حسب السعر',
    shown: /data-filter="price/u,
  },
];
