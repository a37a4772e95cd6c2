import type { PlanCommand } from '../../contracts/job/plan.ts';
import { languageOf } from '../../workspace/text/language-of.ts';

/**
 * The commands of a bot in the language of the request, which names them otherwise than it does here or not
 * at all. Where it writes one of them in English, all stay so.
 *
 * @example
 * inLanguage('ein Umfragebot', [{ name: 'poll', description: '…' }])[0].name; // 'umfrage'
 */
export function inLanguage(
  text: string,
  commands: readonly PlanCommand[],
  language = languageOf(text) ?? 'en',
): readonly PlanCommand[] {
  const at = order.indexOf(language);
  const head = text.slice(0, 4000).toLowerCase();
  // "/ranking" is no English word in Portuguese.
  const isLocal = (name: string): boolean =>
    Object.values(called).some((names) => names.split(' ')[at] === name);
  const isEnglish = ({ name }: PlanCommand): boolean =>
    name in called && head.includes(`/${name}`) && !isLocal(name);
  if (at < 0 || commands.some(isEnglish)) return commands;
  const taken = new Set(commands.map(({ name }) => name));
  return commands.map((command) => {
    const name = called[command.name]?.split(' ')[at];
    if (name === undefined || taken.has(name)) return command;
    taken.add(name);
    return { ...command, name };
  });
}

/**
 * Whether a command is so called in some language.
 *
 * @example
 * isLocalName('pay', 'przelej'); // true
 */
export function isLocalName(id: string, name: string): boolean {
  return called[id]?.split(' ').includes(name) === true;
}

/**
 * What a bot is called whose first command names none, as "Erinnern" or "löschen".
 *
 * @example
 * nounFor('reminder-bot', 'de'); // 'Erinnerungen'
 */
export function nounFor(starter: string, language: string): string | undefined {
  const at = order.indexOf(language);
  return nouns[starter]?.split(' | ')[at] ?? called[leads[starter] ?? '']?.split(' ')[at];
}

/** The commands after which bots of a kind are called. */
const leads: Readonly<Record<string, string>> = {
  'poll-bot': 'poll',
  'trivia-bot': 'trivia',
  'giveaway-bot': 'giveaway',
  'birthday-bot': 'birthday',
  'quotes-bot': 'quotes',
  'event-bot': 'event',
  'levels-bot': 'rank',
};

const nouns: Readonly<Record<string, string>> = {
  'ticket-bot':
    'Tickets | Tickets | Tickets | Tickets | Ticket | Tickets | Zgłoszenia | Destek | Тикеты | 工单 | チケット | 티켓 | टिकट | تذاكر | Tiket | Phiếu hỗ trợ | Тікети | Ärenden',
  'moderation-bot':
    'Moderación | Moderation | Modération | Moderação | Moderazione | Moderatie | Moderacja | Moderasyon | Модерация | 管理机器人 | モデレーション | 관리 봇 | मॉडरेशन | إشراف | Moderasi | Quản trị | Модерація | Moderering',
  'voice-room-bot':
    'Salas de voz | Sprachkanäle | Salons vocaux | Salas de voz | Stanze vocali | Spraakkanalen | Kanały głosowe | Ses odaları | Голосовые комнаты | 语音房间 | ボイスルーム | 음성 방 | वॉइस रूम | غرف صوتية | Ruang suara | Phòng thoại | Голосові кімнати | Röstrum',
  'booking-bot':
    'Reservas | Buchungen | Réservations | Reservas | Prenotazioni | Boekingen | Rezerwacje | Randevular | Запись | 预约 | 予約 | 예약 | बुकिंग | حجوزات | Reservasi | Đặt chỗ | Запис | Bokningar',
  'list-bot':
    'Lista | Liste | Liste | Lista | Lista | Lijst | Lista | Liste | Список | 清单 | リスト | 목록 | सूची | قائمة | Daftar | Danh sách | Список | Lista',
  'reminder-bot':
    'Recordatorios | Erinnerungen | Rappels | Lembretes | Promemoria | Herinneringen | Przypomnienia | Hatırlatmalar | Напоминания | 提醒 | リマインダー | 알림 | रिमाइंडर | تذكيرات | Pengingat | Nhắc việc | Нагадування | Påminnelser',
  'suggestion-bot':
    'Sugerencias | Vorschläge | Suggestions | Sugestões | Suggerimenti | Voorstellen | Propozycje | Öneriler | Предложения | 建议 | 提案 | 건의 | सुझाव | اقتراحات | Saran | Đề xuất | Пропозиції | Förslag',
  'log-bot':
    'Registro | Protokoll | Journal | Registro | Registro | Logboek | Dziennik | Kayıtlar | Журнал | 日志 | ログ | 로그 | लॉग | السجل | Log | Nhật ký | Журнал | Logg',
};

const order: readonly string[] = 'es de fr pt it nl pl tr ru zh ja ko hi ar id vi uk sv'.split(' ');
const called: Readonly<Record<string, string>> = {
  birthday:
    'cumpleaños geburtstag anniversaire aniversário compleanno verjaardag urodziny doğum-günü день-рождения 生日 誕生日 생일 जन्मदिन ميلاد ulang-tahun sinh-nhật день-народження födelsedag',
  birthdays:
    'lista-cumpleaños geburtstage anniversaires aniversários compleanni verjaardagen lista-urodzin doğum-günleri дни-рождения 生日列表 誕生日一覧 생일목록 जन्मदिन-सूची أعياد-الميلاد daftar-ulang-tahun các-sinh-nhật дні-народження födelsedagar',
  'birthday-remove':
    'borrar-cumpleaños geburtstag-löschen supprimer-anniversaire apagar-aniversário elimina-compleanno verjaardag-wissen usuń-urodziny doğum-günü-sil удалить-день-рождения 删除生日 誕生日削除 생일삭제 जन्मदिन-हटाओ حذف-الميلاد hapus-ulang-tahun xóa-sinh-nhật видалити-день-народження födelsedag-ta-bort',
  event:
    'evento termin événement evento evento evenement wydarzenie etkinlik событие 活动 イベント 일정 कार्यक्रम فعالية acara sự-kiện подія evenemang',
  events:
    'eventos termine événements eventos eventi evenementen wydarzenia etkinlikler события 活动列表 イベント一覧 일정목록 कार्यक्रम-सूची الفعاليات daftar-acara các-sự-kiện події evenemangslista',
  'event-cancel':
    'cancelar-evento termin-absagen annuler-événement cancelar-evento annulla-evento evenement-afzeggen odwołaj-wydarzenie etkinlik-iptal отменить-событие 取消活动 イベント中止 일정취소 कार्यक्रम-रद्द إلغاء-فعالية batalkan-acara hủy-sự-kiện скасувати-подію evenemang-ställ-in',
  slots:
    'horas-libres freie-zeiten créneaux horários orari vrije-tijden wolne-terminy boş-saatler свободно 空闲时间 空き時間 빈시간 खाली-समय المواعيد-المتاحة jadwal-kosong giờ-trống вільно lediga-tider',
  book: 'reservar buchen réserver agendar prenota boek zarezerwuj randevu-al записаться 预约 予約 예약 बुक احجز pesan đặt-chỗ записатися boka',
  bookings:
    'mis-reservas meine-buchungen mes-réservations minhas-reservas mie-prenotazioni mijn-boekingen moje-rezerwacje randevularım мои-записи 我的预约 予約一覧 내예약 मेरी-बुकिंग حجوزاتي pesananku lịch-của-tôi мої-записи mina-bokningar',
  cancel:
    'anular stornieren annuler cancelar annulla annuleer anuluj iptal отменить 取消预约 予約取消 예약취소 रद्द إلغاء-الحجز batal hủy-chỗ скасувати avboka',
  offer:
    'ofrecer-horas zeiten-anbieten proposer-créneaux abrir-horários offri-orari tijden-aanbieden dodaj-terminy saat-ekle добавить-время 开放时间 時間追加 시간추가 समय-जोड़ो إضافة-مواعيد tambah-jadwal mở-giờ додати-час lägg-till-tider',
  'slots-remove':
    'quitar-horas zeiten-entfernen retirer-créneaux remover-horários togli-orari tijden-weghalen usuń-terminy saat-sil убрать-время 移除时间 時間削除 시간삭제 समय-हटाओ إزالة-مواعيد hapus-jadwal bỏ-giờ прибрати-час ta-bort-tider',
  giveaway:
    'sorteo verlosung tirage sorteio estrazione winactie losowanie çekiliş розыгрыш 抽奖 抽選 추첨 लॉटरी سحب undian tặng-quà розіграш utlottning',
  'giveaway-end':
    'terminar-sorteo verlosung-beenden fin-tirage encerrar-sorteio chiudi-estrazione winactie-stop zakończ-losowanie çekiliş-bitir завершить-розыгрыш 结束抽奖 抽選終了 추첨종료 लॉटरी-समाप्त إنهاء-السحب akhiri-undian kết-thúc-tặng-quà завершити-розіграш utlottning-avsluta',
  'giveaway-reroll':
    'repetir-sorteo neu-verlosen retirage sortear-de-novo ripeti-estrazione winactie-opnieuw losuj-ponownie çekiliş-yenile переиграть-розыгрыш 重新抽奖 再抽選 재추첨 लॉटरी-फिर إعادة-السحب undi-ulang bốc-lại переграти-розіграш utlottning-igen',
  'giveaway-cancel':
    'cancelar-sorteo verlosung-abbrechen annuler-tirage cancelar-sorteio annulla-estrazione winactie-afbreken anuluj-losowanie çekiliş-iptal отменить-розыгрыш 取消抽奖 抽選中止 추첨취소 लॉटरी-रद्द إلغاء-السحب batalkan-undian hủy-tặng-quà скасувати-розіграш utlottning-avbryt',
  rank: 'nivel level niveau nível livello level poziom seviye уровень 等级 レベル 레벨 स्तर المستوى level cấp-độ рівень nivå',
  balance:
    'saldo guthaben solde saldo saldo saldo saldo bakiye баланс 余额 残高 잔액 शेष الرصيد saldo số-dư баланс saldo',
  daily:
    'diario täglich quotidien diário giornaliero dagelijks dziennie günlük ежедневно 每日 デイリー 출석 रोज़ اليومية harian hằng-ngày щоденно daglig',
  pay: 'pagar überweisen payer pagar paga betaal przelej öde перевести 转账 送金 송금 भुगतान تحويل bayar chuyển переказати betala',
  shop: 'tienda laden boutique loja negozio winkel sklep mağaza магазин 商店 ショップ 상점 दुकान المتجر toko cửa-hàng крамниця butik',
  buy: 'comprar kaufen acheter comprar compra koop kup satın-al купить 购买 購入 구매 खरीदो شراء beli mua купити köp',
  gamble:
    'apostar wetten parier apostar scommetti gok postaw bahis ставка 下注 賭け 도박 दाँव مراهنة taruhan cược ставка satsa',
  leaderboard:
    'clasificación rangliste classement ranking classifica ranglijst ranking sıralama рейтинг 排行榜 ランキング 랭킹 रैंकिंग الترتيب peringkat bảng-xếp-hạng рейтинг topplista',
  ranking:
    'clasificación rangliste classement ranking classifica ranglijst ranking sıralama рейтинг 排行榜 ランキング 랭킹 रैंकिंग الترتيب peringkat bảng-xếp-hạng рейтинг topplista',
  streak:
    'racha serie série sequência serie reeks seria seri серия 连续 連続 연속 लगातार سلسلة beruntun chuỗi-ngày серія svit',
  poll: 'encuesta umfrage sondage enquete sondaggio peiling ankieta anket опрос 投票 投票 투표 मतदान تصويت jajak bình-chọn опитування omröstning',
  predict:
    'pronóstico tipp pronostic palpite pronostico voorspelling typ tahmin прогноз 预测 予想 예측 अनुमान توقع tebak-skor dự-đoán прогноз tippa',
  'predict-result':
    'resultado ergebnis résultat resultado risultato uitslag wynik sonuç результат 结果 結果 결과 नतीजा نتيجة hasil kết-quả результат resultat',
  'poll-end':
    'cerrar-encuesta umfrage-beenden fin-sondage encerrar-enquete chiudi-sondaggio peiling-stop zakończ-ankietę anket-bitir завершить-опрос 结束投票 投票終了 투표종료 मतदान-समाप्त إنهاء-التصويت tutup-jajak kết-thúc-bình-chọn завершити-опитування omröstning-avsluta',
  quote:
    'cita zitat citation citação citazione citaat cytat alıntı цитата 语录 名言 명언 उद्धरण اقتباس kutipan trích-dẫn цитата citat',
  'quote-add':
    'añadir-cita zitat-neu ajouter-citation nova-citação nuova-citazione citaat-nieuw dodaj-cytat alıntı-ekle добавить-цитату 添加语录 名言追加 명언추가 उद्धरण-जोड़ो إضافة-اقتباس tambah-kutipan thêm-trích-dẫn додати-цитату citat-nytt',
  'quote-search':
    'buscar-cita zitat-suche chercher-citation buscar-citação cerca-citazione citaat-zoek szukaj-cytatu alıntı-ara найти-цитату 搜索语录 名言検索 명언검색 उद्धरण-खोजो بحث-اقتباس cari-kutipan tìm-trích-dẫn знайти-цитату citat-sök',
  quotes:
    'citas zitate citations citações citazioni citaten cytaty alıntılar цитаты 语录列表 名言一覧 명언목록 उद्धरण-सूची اقتباسات daftar-kutipan các-trích-dẫn цитати citatlista',
  'quote-remove':
    'borrar-cita zitat-löschen supprimer-citation apagar-citação elimina-citazione citaat-wissen usuń-cytat alıntı-sil удалить-цитату 删除语录 名言削除 명언삭제 उद्धरण-हटाओ حذف-اقتباس hapus-kutipan xóa-trích-dẫn видалити-цитату citat-ta-bort',
  remind:
    'recordar erinnern rappel lembrar ricorda herinner przypomnij hatırlat напомни 提醒 リマインド 알림 याद تذكير ingatkan nhắc нагадай påminn',
  reminders:
    'recordatorios erinnerungen rappels lembretes promemoria herinneringen przypomnienia hatırlatmalar напоминания 提醒列表 リマインド一覧 알림목록 याद-सूची التذكيرات daftar-pengingat các-lời-nhắc нагадування påminnelser',
  forget:
    'olvidar vergessen oublier esquecer dimentica vergeet usuń-przypomnienie hatırlatma-sil забыть 删除提醒 リマインド削除 알림삭제 याद-हटाओ حذف-تذكير hapus-pengingat xóa-lời-nhắc видалити-нагадування glöm',
  'role-menu':
    'menú-roles rollenmenü menu-rôles menu-cargos menu-ruoli rollenmenu menu-ról rol-menüsü меню-ролей 身份组菜单 ロールメニュー 역할메뉴 भूमिका-मेनू قائمة-الأدوار menu-peran menu-vai-trò меню-ролей rollmeny',
  suggest:
    'sugerir vorschlag suggérer sugerir suggerisci voorstel zaproponuj öner предложить 建议 提案 건의 सुझाव اقتراح saran đề-xuất запропонувати förslag',
  'suggestion-approve':
    'aceptar-sugerencia vorschlag-annehmen accepter-suggestion aprovar-sugestão accetta-suggerimento voorstel-goedkeuren przyjmij-propozycję öneri-onayla принять-предложение 通过建议 提案承認 건의승인 सुझाव-मंज़ूर قبول-اقتراح terima-saran duyệt-đề-xuất прийняти-пропозицію förslag-godkänn',
  'suggestion-reject':
    'rechazar-sugerencia vorschlag-ablehnen refuser-suggestion recusar-sugestão rifiuta-suggerimento voorstel-afwijzen odrzuć-propozycję öneri-reddet отклонить-предложение 拒绝建议 提案却下 건의거절 सुझाव-अस्वीकार رفض-اقتراح tolak-saran từ-chối-đề-xuất відхилити-пропозицію förslag-avslå',
  'ticket-panel':
    'panel-tickets ticket-knopf panneau-tickets painel-tickets pannello-ticket ticketknop panel-zgłoszeń bilet-paneli панель-тикетов 工单面板 チケットパネル 티켓패널 टिकट-पैनल لوحة-التذاكر panel-tiket bảng-phiếu панель-тікетів ärendeknapp',
  'ticket-claim':
    'tomar-ticket ticket-übernehmen prendre-ticket assumir-ticket prendi-ticket ticket-nemen przejmij-zgłoszenie bilet-üstlen взять-тикет 认领工单 チケット担当 티켓담당 टिकट-लो استلام-التذكرة ambil-tiket nhận-phiếu взяти-тікет ta-ärende',
  'ticket-add':
    'añadir-al-ticket ticket-hinzufügen ajouter-au-ticket adicionar-ao-ticket aggiungi-al-ticket ticket-toevoegen dodaj-do-zgłoszenia bilete-ekle добавить-в-тикет 添加到工单 チケット追加 티켓추가 टिकट-जोड़ो إضافة-للتذكرة tambah-ke-tiket thêm-vào-phiếu додати-до-тікета lägg-till-i-ärende',
  trivia:
    'preguntas quizfrage quiz perguntas quiz quiz quiz bilgi-yarışması викторина 问答 クイズ 퀴즈 क्विज़ سؤال kuis đố-vui вікторина frågesport',
  scores:
    'puntos punkte points pontos punti punten punkty puanlar очки 得分 得点 점수 अंक النقاط skor điểm-số очки poäng',
  'question-add':
    'añadir-pregunta frage-neu ajouter-question nova-pergunta nuova-domanda vraag-nieuw dodaj-pytanie soru-ekle добавить-вопрос 添加问题 問題追加 문제추가 सवाल-जोड़ो إضافة-سؤال tambah-pertanyaan thêm-câu-hỏi додати-запитання fråga-ny',
  faq: 'preguntas-frecuentes faq faq perguntas-frequentes faq faq faq sss вопросы 常见问题 よくある質問 자주묻는질문 आम-सवाल الأسئلة-الشائعة tanya-jawab hỏi-đáp питання vanliga-frågor',
  'faq-add':
    'añadir-respuesta faq-neu ajouter-faq adicionar-resposta aggiungi-faq faq-nieuw dodaj-faq sss-ekle добавить-ответ 添加问答 質問追加 질문추가 आम-सवाल-जोड़ो إضافة-جواب tambah-jawaban thêm-hỏi-đáp додати-відповідь svar-nytt',
  'faq-remove':
    'borrar-respuesta faq-löschen supprimer-faq apagar-resposta elimina-faq faq-wissen usuń-faq sss-sil удалить-ответ 删除问答 質問削除 질문삭제 आम-सवाल-हटाओ حذف-جواب hapus-jawaban xóa-hỏi-đáp видалити-відповідь svar-ta-bort',
  focus:
    'enfoque fokus focus foco focus focus skupienie odak фокус 专注 集中 집중 फ़ोकस تركيز fokus tập-trung фокус fokus',
  'focus-stop':
    'enfoque-fin fokus-ende fin-focus foco-fim focus-fine focus-stop skupienie-koniec odak-bitir фокус-стоп 结束专注 集中終了 집중끝 फ़ोकस-समाप्त إنهاء-التركيز fokus-selesai dừng-tập-trung фокус-стоп fokus-slut',
  'focus-hours':
    'horas stunden heures horas ore uren godziny saatler часы 时长 作業時間 공부시간 घंटे ساعات jam-fokus số-giờ години timmar',
  chores:
    'tareas aufgaben tâches tarefas faccende taken obowiązki işler дела 家务 当番 당번 काम المهام tugas việc-nhà справи sysslor',
  'chore-done':
    'hecho erledigt fait feito fatto klaar zrobione bitti готово 完成 完了 완료 पूरा تم selesai xong зроблено klart',
  'chores-join':
    'elegir-nombre name-wählen choisir-nom escolher-nome scegli-nome naam-kiezen wybierz-imię ad-seç выбрать-имя 选择名字 名前を選ぶ 이름선택 नाम-चुनो اختر-الاسم pilih-nama chọn-tên обрати-імя välj-namn',
  welcome:
    'bienvenida willkommen bienvenue boas-vindas benvenuto welkom powitanie karşılama приветствие 欢迎 ようこそ 환영 स्वागत ترحيب sambutan chào-mừng вітання välkomst',
  'verify-panel':
    'panel-verificación freischalten panneau-vérification painel-verificação pannello-verifica verificatieknop panel-weryfikacji doğrulama-paneli панель-проверки 验证面板 認証パネル 인증패널 सत्यापन-पैनल لوحة-التحقق panel-verifikasi bảng-xác-minh панель-перевірки verifieringsknapp',
  'afk-list':
    'lista-afk afk-liste liste-afk lista-afk lista-afk afk-lijst lista-afk afk-listesi список-афк 离开名单 離席一覧 자리비움목록 अनुपस्थित-सूची قائمة-الغائبين daftar-afk danh-sách-afk список-афк afk-lista',
  'log-channel':
    'canal-registro log-kanal salon-journal canal-registro canale-registro logkanaal kanał-logów log-kanalı канал-журнала 日志频道 ログチャンネル 로그채널 लॉग-चैनल قناة-السجل channel-log kênh-nhật-ký канал-журналу loggkanal',
  'log-ignore':
    'registro-omitir log-ausnahme journal-exclure registro-ignorar registro-escludi log-negeren pomiń-kanał log-yoksay журнал-исключить 忽略频道 ログ除外 로그제외 लॉग-अनदेखा استثناء-السجل abaikan-log bỏ-qua-kênh журнал-виключити logg-undantag',
  'santa-join':
    'amigo-unirme wichteln-dabei santa-participer amigo-entrar santa-partecipa lootjes-meedoen mikołaj-dołącz hediye-katıl санта-участвую 参加交换 サンタ参加 산타참가 सांता-जुड़ें سانتا-انضمام santa-ikut santa-tham-gia санта-участь tomte-med',
  'santa-leave':
    'amigo-salir wichteln-raus santa-quitter amigo-sair santa-esci lootjes-stoppen mikołaj-opuść hediye-ayrıl санта-выйти 退出交换 サンタ辞退 산타나가기 सांता-छोड़ें سانتا-مغادرة santa-keluar santa-rời санта-вийти tomte-hoppa-av',
  'santa-draw':
    'amigo-sortear wichteln-auslosen santa-tirage amigo-sortear santa-estrai lootjes-trekken mikołaj-losuj hediye-çek санта-жребий 抽签交换 サンタ抽選 산타추첨 सांता-ड्रॉ سانتا-سحب santa-undi santa-bốc-thăm санта-жереб tomte-dra',
  'santa-mine':
    'amigo-mi-persona wichteln-für-wen santa-mon-tirage amigo-quem-tirei santa-chi-ho lootjes-wie mikołaj-kogo hediye-kime санта-кому 我的对象 サンタ相手 산타내상대 सांता-किसको سانتا-لمن santa-untuk-siapa santa-của-mình санта-кому tomte-vem',
  'santa-list':
    'amigo-lista wichteln-liste santa-liste amigo-lista santa-lista lootjes-lijst mikołaj-lista hediye-listesi санта-список 交换名单 サンタ一覧 산타목록 सांता-सूची سانتا-القائمة santa-daftar santa-danh-sách санта-список tomte-lista',
  'santa-reset':
    'amigo-reiniciar wichteln-neu santa-recommencer amigo-reiniciar santa-ricomincia lootjes-opnieuw mikołaj-od-nowa hediye-sıfırla санта-заново 重置交换 サンタやり直し 산타초기화 सांता-रीसेट سانتا-إعادة santa-ulang santa-làm-lại санта-заново tomte-börja-om',
  'room-name':
    'sala-nombre raum-name salon-nom sala-nome stanza-nome kamer-naam pokój-nazwa oda-adı комната-имя 房间名称 部屋の名前 방이름 कमरा-नाम اسم-الغرفة nama-ruang tên-phòng кімната-назва rum-namn',
  'room-limit':
    'sala-límite raum-limit salon-limite sala-limite stanza-limite kamer-limiet pokój-limit oda-sınırı комната-лимит 房间人数 部屋の定員 방인원 कमरा-सीमा حد-الغرفة batas-ruang giới-hạn-phòng кімната-ліміт rum-gräns',
  'room-lock':
    'sala-cerrar raum-sperren salon-fermer sala-trancar stanza-chiudi kamer-sluiten pokój-zamknij oda-kilitle комната-закрыть 锁定房间 部屋を閉じる 방잠금 कमरा-बंद قفل-الغرفة kunci-ruang khóa-phòng кімната-закрити rum-lås',
  'room-unlock':
    'sala-abrir raum-entsperren salon-ouvrir sala-destrancar stanza-apri kamer-openen pokój-otwórz oda-aç комната-открыть 解锁房间 部屋を開ける 방열기 कमरा-खोलें فتح-الغرفة buka-ruang mở-phòng кімната-відкрити rum-lås-upp',
  'last-word':
    'última-palabra letztes-wort dernier-mot última-palavra ultima-parola laatste-woord ostatnie-słowo son-kelime последнее-слово 上一个词 最後の言葉 마지막단어 आख़िरी-शब्द آخر-كلمة kata-terakhir từ-cuối останнє-слово sista-ordet',
  'new-chain':
    'nueva-cadena neue-kette nouvelle-chaîne nova-corrente nuova-catena nieuwe-ketting nowy-łańcuch yeni-zincir новая-цепочка 重新接龙 新しりとり 새끝말잇기 नई-शृंखला سلسلة-جديدة rantai-baru chuỗi-mới новий-ланцюжок ny-kedja',
  teams:
    'equipos teams équipes times squadre teams drużyny takımlar команды 分队 チーム分け 팀나누기 टीमें الفرق tim chia-đội команди lag',
  'reply-add':
    'añadir-respuesta antwort-neu ajouter-réponse adicionar-resposta aggiungi-risposta antwoord-nieuw dodaj-odpowiedź cevap-ekle добавить-ответ 添加回复 返信追加 답장추가 जवाब-जोड़ो إضافة-رد tambah-balasan thêm-trả-lời додати-відповідь svar-nytt',
  'reply-remove':
    'borrar-respuesta antwort-löschen supprimer-réponse apagar-resposta elimina-risposta antwoord-wissen usuń-odpowiedź cevap-sil удалить-ответ 删除回复 返信削除 답장삭제 जवाब-हटाओ حذف-رد hapus-balasan xóa-trả-lời видалити-відповідь svar-ta-bort',
  replies:
    'respuestas antworten réponses respostas risposte antwoorden odpowiedzi cevaplar ответы 回复列表 返信一覧 답장목록 जवाब-सूची الردود balasan các-trả-lời відповіді svarslista',
  'rep-top':
    'top-reputación ansehen-liste top-réputation top-reputação top-reputazione top-reputatie top-reputacji itibar-sıralama топ-репутации 声望榜 評判ランキング 평판순위 प्रतिष्ठा-सूची ترتيب-السمعة reputasi-teratas top-danh-tiếng топ-репутації toppanseende',
  rep: 'reputación ansehen réputation reputação reputazione reputatie reputacja itibar репутация 声望 評判 평판 प्रतिष्ठा سمعة reputasi danh-tiếng репутація anseende',
  'guess-start':
    'adivina-número zahlenraten devine-nombre adivinhe-número indovina-numero raad-getal zgadnij-liczbę sayı-tahmin угадай-число 猜数字 数当て 숫자맞히기 संख्या-खेल خمن-الرقم tebak-angka đoán-số вгадай-число gissa-talet',
  'guess-top':
    'clasificación rangliste classement ranking classifica ranglijst ranking sıralama рейтинг 排行榜 ランキング 랭킹 रैंकिंग الترتيب peringkat bảng-xếp-hạng рейтинг topplista',
};
