import { letterPattern } from '../../../workspace/text/letters.ts';

export const formKinds = [
  'rsvp',
  'newsletter',
  'feedback',
  'booking',
  'order',
  'quote',
  'signup',
  'contact',
] as const;

/** What a form is for. */
export type FormKind = (typeof formKinds)[number];

/** Words beside "form" that say what it is for: patterns of beginnings of words, in any language. */
export const kindWords: Readonly<Record<FormKind, RegExp>> = {
  rsvp: beginning(
    'rsvp|lcv|conferma(?:re)? {1,2}con|confirma\\p{L}{1,4} {1,2}co[nm]|confirmation {1,2}(?:avec|with)|confirmaci[oó]n(?!\\p{L})|(?:rückmeldung|antwort)(?:en)? (?:bitte )?bis|attend|reply|respond|zu-?(?:sage)? (?:und|oder) absag|zusage|rückmelde|réponse|respuesta|risposta|odpowied|ответ(?:а|ов)(?!\\p{L})|відповід|rückantwort|confirma(?:r|ción|ção) (?:de )?asistencia|asistencia|confirmar presença|presença|confirmation de présence|présence|conferma (?:di )?presenza|potwierdz\\p{L}{1,6} (?:sw\\p{L}{2,4} )?(?:obecno|przyby|udzia)|potwierdzeni[ea] z |potwierdzeni[ea]$|obecności|gelip gelm|aanwezig|katıl|подтверд\\p{L}{2,6} (?:сво\\p{L}{1,3} )?(?:прис|участи|при[хб])|присутстви|konfirmasi (?:ke)?hadir|xác nhận tham|підтверд\\p{L}{2,6} (?:свою )?(?:присутн|участ|при[хб])|присутн|osa(?!\\p{L})',
    '出席|出欠|来不来|参加可否|回执|赴宴|참석|उपस्थिति|تأكيد (?:ال)?حضور|الحضور',
  ),
  newsletter: beginning(
    "newsletter|e-?mail sign|mailing list|wait(?:ing )?-?list|updates|bolet[ií]n|lista de espera|infolettre|liste d[’']attente|lista d[’']attesa|warteliste|biuletyn|lista oczekujących|nieuwsbrief|wachtlijst|bülten|bekleme listesi|рассылк|лист ожидания|daftar tunggu|buletin|bản tin|danh sách chờ|розсилк|список очікування|nyhetsbrev|väntelista",
    '订阅|候补|メルマガ|ニュースレター|뉴스레터|대기자|न्यूज़लेटर|نشرة|قائمة الانتظار',
  ),
  feedback: beginning(
    'feedback|review|survey|testimonial|opini|bewertung|rückmeldung|umfrage|encuesta|sondage|avis|avalia|pesquisa|sondaggio|recension|ankiet|enquête|geri bildirim|anket|отзыв|опрос|ulasan|masukan|saran(?!\\p{L})|góp ý|phản hồi|відгук|omdöme',
    '反馈|意见|アンケート|感想|설문|의견|प्रतिक्रिया|सुझाव|استبيان|تقييم|ملاحظات',
  ),
  booking: beginning(
    'book|(?:tisch|platz)?reserv|appointment|availab|verfügbar|disponib|buch|termin|cita|turno|réserv|rendez|rdv|agendament|consulta|prenot|appuntament|rezerw|umówieni|wizyt|afspraak|rezervasyon|randevu|запис|брон|table|janji temu|đặt (?:lịch|hẹn|bàn|chỗ|phòng|vé)|bok(?:a|ning)|\\p{L}{0,6}bokning',
    '预约|預約|预订|預訂|订位|訂位|订座|订桌|予約|예약|बुकिंग|अपॉइंटमेंट|حجز|موعد',
  ),
  order: beginning(
    'buy|kauf|compra|ach[ae]t|acquist|order|pre-?order|bestell|vorbestell|pedido|pedir|encargo|encargar|command|encomend|ordin|zamów|bestel|sipariş|заказ|pesanan|pemesanan|đặt (?:hàng|mua|món|bánh)|замовл|beställ',
    '订购|订单|下单|注文|주문|ऑर्डर|طلب (?:شراء|كعكة|المنتجات)',
  ),
  quote: beginning(
    'quotes?|estimate|angebot|kostenvoranschlag|presupuesto|cotizaci|devis|orçamento|preventivo|wycen|offerte|teklif|расч[её]т|смет|penawaran|báo giá|offert',
    '报价|見積|견적|कोटेशन|عرض (?:ال)?سعر',
  ),
  signup: beginning(
    'sign-?\\s?up|e-?mail sign|regist|tr[aä]gt?e?n? sich|apunta|meld\\p{L}{1,2} zich|enrol|join|member|appl|volunteer|trial|course|class|workshop|audition|inscrev|kurs|cours|corso|curso|anmeld|einschreib|mitglied|beitritt|schnupper|probe|inscri|alta|matr[ií]cul|voluntari|socio|adhésion|cadastr|aula experimental|aula|iscri|adesione|tessera|zapis|rejestr|zgłosz|członk|aanmeld|opgeven|inschrij|lidmaatschap|proefles|kayıt|başvur|üye|регистрац|заявк|вступ|запиш|pendaftaran|daftar(?! (?:harga|menu|tunggu))|đăng ký|dang ky|ghi danh|реєстрац|записат|anmäl|intresseanmäl|medlem',
    '报名|注册|加入|申请|试课|申し?込|登録|入会|応募|体験|신청|가입|등록|체험|पंजीकरण|रजिस्ट्रेशन|नामांकन|एडमिशन|प्रवेश|दाखिला|تسجيل|اشتراك|انضمام',
  ),
  contact: beginning(
    'adopti|adopci|adoção|adozion|adopcj|sahiplen|messages?|wishes|congratulat|greetings|glückwünsch|grüße|nachricht|mensajes?|felicitaci|deseos|vœux|mensagem|mensagens|recados?|messaggi|auguri|contact|requests?|call-?back|enquir|inquir|kontakt|anfrage|consulta|contat|demande|contatt|richiest|zapytani|vraag|iletişim|обратн\\p{L}+ связ|связ|kontak|hubungi|liên hệ|lien he|зв.яз|зворотн\\p{L}+ зв|побажан|meddeland',
    '메시지|메세지|한마디|덕담|メッセージ|联系|咨询|問い?合わ?せ|문의|연락|पूछताछ|संपर्क|تواصل|اتصال|استفسار',
  ),
};

function beginning(spaced: string, joined: string): RegExp {
  return letterPattern(`(?<!\\p{L})(?:${spaced})|${joined}`);
}
