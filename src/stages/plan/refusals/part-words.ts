import type { PagePart } from '../../../contracts/job/plan.ts';

/**
 * What the parts of a page are called, as a pattern without its edges. Those in scripts without spaces stand
 * behind the bar of their own list.
 */
export const partWords: readonly {
  readonly part: PagePart;
  readonly words: string;
  readonly unspaced: string;
}[] = [
  {
    // Before the words for an account, "cuenta".
    part: 'countdown',
    words:
      'count-?downs?(?: timers?| clocks?)?|nedräkning(?:en|ar)?|hitung(?:an)? mundur|đếm ngược|зворотн\\p{L}{2,3} відлік\\p{L}{0,2}|cuentas? (?:atrás|regresivas?)|comptes? à rebours|contagem (?:regressiva|decrescente)|cont[oi] alla rovescia|odliczani\\p{L}|aftel(?:klok|ler)|geri sayım\\p{L}{0,3}|обратн\\p{L}{2,3} отсч[её]т\\p{L}?|काउंटडाउन|उलटी गिनती|عد(?:اد)? تنازلي',
    unspaced: '倒计时|倒數|カウントダウン|카운트다운|디데이',
  },
  {
    part: 'form',
    words:
      "(?:kontakt|anmälnings|boknings|beställnings)?formulär(?:et)?|(?:formulir|form)(?: (?:kontak|pemesanan|pendaftaran|reservasi|pesanan))?(?! liên| đăng| đặt)|(?:biểu mẫu|form|mẫu)(?: (?:liên hệ|đặt (?:hàng|bàn|lịch)|đăng ký))?|форм[ауи](?: (?:зворотного зв[’'ʼ]язку|запису|замовлення|реєстрації|контактів))?|(?:contact |booking |order |sign-?up |registration |reservation )?forms?|formularios?(?: de (?:contacto|reservas?|registro))?|(?:kontakt|anmelde|buchungs|bestell|reservierungs)?-?formulare?s?|formulaires?(?: de (?:contact|réservation))?|formulários?(?: de (?:contato|reserva|cadastro))?|(?:form|modul[oi])(?: (?:di|per la) (?:contatto|prenotazione|iscrizione))?|formularz\\p{L}{0,3}(?: kontaktow\\p{L}{1,3})?|(?:contact|reserverings|bestel)?formulier(?:en)?|форм[ауы](?: обратной связи)?|(?:iletişim )?formu?|نموذج(?: (?:تواصل|اتصال|حجز))?|(?:संपर्क )?फ़?ॉर्म",
    unspaced:
      '(?:联系|预约|预订|报名)?表单|(?:お?問い?合わせ|予約|申込)?フォーム|(?:문의|예약|연락)?\\s?(?:폼|양식)',
  },
  {
    part: 'gallery',
    words:
      '(?:photo |picture |image )?galler(?:y|ies)|(?:bild|foto)?-?galleri(?:et|er)?|galeri foto|(?:thư viện|album) (?:hình )?ảnh|thư viện hình|(?:bilder|foto)?-?galerien?|galer[ií]as?(?: de fotos)?|galeries?(?: photos?)?|galerias?(?: de fotos)?|galleri[ae]|galeri[aięe]|fotogalerij|galerij(?:en)?|галере\\p{L}|galeri|معرض(?: صور)?|गैलरी',
    unspaced: '相册|图库|图集|ギャラリー|갤러리',
  },
  {
    part: 'pictures',
    words:
      "(?:stock )?(?:photos?|pictures?|images?)|stock-?fotos?|(?:stock|deko)?-?bilder|fotos?(?: de (?:stock|archivo|banco))?|imágenes|images?(?: d[’']illustration)?|imagens|immagini|foto|zdję(?:ć|cia)|obrazk\\p{L}{1,3}|foto[’']s|afbeeldingen|фото(?:графи\\p{L})?|фотографі\\p{L}|зображен\\p{L}{1,3}|foton|gambar|(?<!viện |album )(?:hình(?: ảnh)?|ảnh)|картин\\p{L}{1,3}|fotoğraf\\p{L}{0,3}|صور|तस्वीर\\p{L}{0,3}",
    unspaced: '图片|照片|配图|写真|画像|사진|이미지',
  },
  {
    part: 'newsletter',
    words:
      'newsletters?(?: sign-?ups?| anmeldung)?|nyhetsbrev(?:et)?|buletin|bản tin|розсилк\\p{L}{1,2}|mailing lists?|bolet[ií]n(?:es)?|infolettres?|biuletyn\\p{L}{0,2}|nieuwsbrief|рассыл\\p{L}{1,2}|bülten\\p{L}{0,2}|نشرة(?: بريدية)?|न्यूज़लेटर',
    unspaced: '邮件订阅|订阅|メルマガ|ニュースレター|뉴스레터',
  },
  {
    part: 'booking',
    words:
      'online (?:booking|reservations?|ordering)|booking (?:system|button|widget|link)s?|reservation (?:system|button)s?|online-?(?:buchung|reservierung|bestellung)(?:en)?|buchungs(?:system|kalender)|(?:reservas?|citas?|agendamentos?) (?:online|en línea)|(?:réservations?|prise de rendez-vous) en ligne|prenotazion[ei] online|(?:rezerwacj\\p{L}|zapis\\p{L}{0,2}) online|online[ -](?:reserver\\p{L}{2,4}|boek\\p{L}{2,4}|afspra\\p{L}{2,4})|online randevu|онлайн-?\\s?(?:запис\\p{L}|бронировани\\p{L})|онлайн-?\\s?(?:запис|бронюванн\\p{L})|online-?bokning(?:en)?|bokningssystem|(?:pemesanan|reservasi) online|đặt (?:bàn|lịch|chỗ|phòng|hẹn|vé) (?:online|trực tuyến)|online rezervasyon|حجز (?:إلكتروني|اونلاين|أونلاين)|ऑनलाइन बुकिंग',
    unspaced: '在线预[约订]|网上预[约订]|(?:オンライン|ネット)予約|온라인\\s?예약',
  },
  {
    part: 'map',
    words:
      "(?:google )?maps?|(?:land|anfahrts|google-?)?karten?|mapas?|(?:cartes?|plan) (?:google|interactive|d[’']accès)|mapp[ae]|map[ayę]|plattegrond|kaart|карт[аыу]|карт[аи]|мап[аиу]|kart(?:a|an|or)|peta|bản đồ|harita|خريطة|نक़्शा|मैप",
    unspaced: '地图|地図|マップ|지도',
  },
  {
    part: 'prices',
    words:
      'prices?|pricing|price list|preise?|preisliste|precios?|prix|tarifs?|preços?|prezzi|cen(?:y|nik\\p{L}{0,2})?|prijzen|цен(?:[ыу])?|цін(?:[иу])?|прайс\\p{L}{0,2}|prislist(?:a|or)|priser|(?:daftar )?harga|(?:bảng )?giá|fiyat\\p{L}{0,4}|أسعار|दाम',
    unspaced: '价格|价目表|料金|値段|価格|가격',
  },
  {
    part: 'questions',
    words:
      'faqs?|frequently asked questions|preguntas frecuentes|häufige fragen|foire aux questions|perguntas frequentes|domande frequenti|част\\p{L}{2} вопрос\\p{L}{0,2}|част\\p{L}{2} (?:за)?питан\\p{L}{0,2}|vanliga frågor|tanya jawab|câu hỏi thường gặp|hỏi đáp',
    unspaced: '常见问题|よくある質問|자주 묻는 질문',
  },
  {
    part: 'quotes',
    words:
      '(?:fake )?(?:testimonials?|customer reviews|reviews)|kundenstimmen|bewertungen|testimonios|reseñas|témoignages|avis clients|depoimentos|avaliações|recensioni|testimonianze|opini[ei] klientów|отзыв\\p{L}{1,2}|відгук\\p{L}{0,2}|omdömen|recensioner|testimoni|ulasan|đánh giá|nhận xét|beoordelingen|yorumlar',
    unspaced: '评价|好评|口コミ|お客様の声|후기|리뷰',
  },
  {
    part: 'emoji',
    words:
      'emojis?|emoticons?|smileys?|emotikon\\p{L}{0,3}|emoticonos|эмодзи|емодзі|emojier|biểu tượng cảm xúc|смайл\\p{L}{0,4}|إيموجي|ايموجي|इमोजी',
    unspaced: '表情(?:符号)?|絵文字|이모지|이모티콘',
  },
  {
    part: 'animation',
    words:
      'animations?|animated \\p{L}+|moving (?:parts|things)|effects|animationen|bewegte \\p{L}+|animaciones|animações|animazioni|animacj[iea]|animaties|анимаци\\p{L}{1,2}|анімаці\\p{L}{1,2}|animation|animasi|hiệu ứng|animasyon\\p{L}{0,3}|حركات|رسوم متحركة|एनिमेशन',
    unspaced: '动画|动效|アニメーション|애니메이션',
  },
  {
    part: 'popup',
    words:
      'pop-?\\s?ups?|modals?|cookies?[- ]?(?:banners?|notices?|hinweise?)?|banners? de cookies|bannières? (?:de )?cookies|banner dei cookie|ventanas emergentes|fenêtres? (?:surgissantes|pop-?up)|wyskakując\\p{L}+ okien\\p{L}*|всплывающ\\p{L}+ ок\\p{L}+|спливаюч\\p{L}+ вік\\p{L}+|kakor|попап\\p{L}{0,2}|نوافذ منبثقة|पॉपअप',
    unspaced: '弹窗|ポップアップ|팝업',
  },
  {
    part: 'slider',
    words:
      'sliders?|carousels?|slideshows?|bildspel|trình chiếu|karussell|diashow|carrusel(?:es)?|diaporamas?|carross?el|caroselli?|karuzel\\p{L}{0,2}|слайдер\\p{L}{0,2}|карусел\\p{L}{1,2}',
    unspaced: '轮播|スライダー|슬라이드',
  },
  {
    part: 'login',
    words:
      'log-?ins?|sign-?ins?|(?:user )?accounts?|registrations?|passwords?|(?:benutzer)?konten|anmeldung|registrierung|cuentas?|registro|inicio de sesión|comptes?|inscription|connexion|contas?|cadastro|account|registrazione|logowani\\p{L}|rejestracj\\p{L}|kont(?:a|o)?|inloggen|registratie|регистраци\\p{L}|авторизаци\\p{L}|реєстраці\\p{L}|авторизаці\\p{L}|логін\\p{L}{0,2}|акаунт\\p{L}{0,3}|inloggning|konto(?:n)?|akun|pendaftaran|đăng (?:nhập|ký)|tài khoản|логин\\p{L}?|üyelik|kayıt|giriş|تسجيل(?: دخول)?|حسابات?|लॉगिन',
    unspaced: '登录|注册|账号|ログイン|会員登録|로그인|회원가입',
  },
  {
    part: 'shop',
    words:
      '(?:online |web ?)?shop|online store|(?:shopping )?carts?|baskets?|checkout|payments?|online-?shop|warenkorb|bezahlung|tienda(?: online)?|carrito|pagos?(?: online)?|boutique(?: en ligne)?|panier|paiements?(?: en ligne)?|loja(?: online)?|carrinho|pagamentos?(?: online)?|negozio online|carrello|pagamenti(?: online)?|sklep\\p{L}{0,2}(?: internetow\\p{L}+)?|koszyk\\p{L}{0,2}|płatnoś\\p{L}{1,3}|webwinkel|winkelwagen|магазин\\p{L}?|корзин\\p{L}|кошик\\p{L}{0,2}|webbutik|varukorg|betalning(?:ar)?|toko online|keranjang(?: belanja)?|pembayaran(?: online)?|giỏ hàng|thanh toán(?: online| trực tuyến)?|оплат\\p{L}|sepet|ödeme|متجر|سلة(?: (?:ال)?(?:شراء|مشتريات|تسوق))?|دفع',
    unspaced: '购物车|支付|商城|外卖链接|カート|決済|장바구니|결제',
  },
  {
    part: 'blog',
    words: 'blogg(?:en)?|blogs?|blogue|блог\\p{L}?|مدونة|ब्लॉग',
    unspaced: '博客|ブログ|블로그',
  },
  {
    part: 'video',
    words: 'videos?|vídeos?|vidéos?|wideo|film(?:y|ów|pjes)|видео|відео|filmer|فيديو|वीडियो',
    unspaced: '视频|動画|동영상|영상',
  },
  {
    part: 'sound',
    words:
      'sounds?|music|audio|noise|ton|töne|musik|sonidos?|música|sons?|musique|bruit|som|suoni?|musica|dźwięk\\p{L}{0,3}|muzyki|geluid(?:en)?|muziek|звук\\p{L}{0,2}|музык\\p{L}|музик\\p{L}|ljud|suara|(?:nhạc|âm thanh)(?: nền)?|ses|müzik|صوت|موسيقى|आवाज़',
    unspaced: '声音|音乐|音楽|効果音|소리|음악',
  },
  {
    part: 'chat',
    words: '(?:live )?chat(?: ?bot| widget| window)?s?|чат\\p{L}?|chatt(?:en)?|obrolan|دردشة',
    unspaced: '聊天|客服|チャット|채팅',
  },
  {
    part: 'social',
    words:
      'social (?:media )?(?:links|icons|buttons|media)|social-?media\\p{L}*|redes sociales|réseaux sociaux|redes sociais|social network|соцсет\\p{L}{1,2}|соцмереж\\p{L}{0,2}|sociala medier|media sosial|medsos|mạng xã hội|سوشيال ميديا',
    unspaced: '社交媒体|SNS',
  },
  {
    part: 'ads',
    words:
      'ads?|advertising|tracking|trackers|analytics|werbung|anuncios|publicidad|publicités?|pubs?|anúncios|pubblicità|reklam\\p{L}{0,2}|reclame|реклам\\p{L}{0,2}|annonser|iklan|quảng cáo|إعلانات|विज्ञापन',
    unspaced: '广告|広告|광고',
  },
  {
    part: 'comments',
    words:
      'comments?(?: section)?|kommentare?|comentarios|commentaires|comentários|commenti|komentarz\\p{L}{0,3}|reacties|комментари\\p{L}{1,2}|коментар\\p{L}{0,3}|kommentarer|komentar|bình luận|تعليقات',
    unspaced: '评论|コメント欄|댓글',
  },
];
