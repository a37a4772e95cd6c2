import type { PlanCommand } from '../../contracts/job/plan.ts';
import { languageOf } from '../../workspace/text/language-of.ts';

/**
 * The commands of a bot in the language of the request, which names them otherwise than it does here or not
 * at all. Where it writes one of them in English, all stay so.
 *
 * @example
 * inLanguage('ein Umfragebot', [{ name: 'poll', description: '…' }])[0].name; // 'umfrage'
 */
export function inLanguage(text: string, commands: readonly PlanCommand[]): readonly PlanCommand[] {
  const at = order.indexOf(languageOf(text) ?? 'en');
  const head = text.slice(0, 4000).toLowerCase();
  if (at < 0 || commands.some(({ name }) => name in called && head.includes(`/${name}`))) {
    return commands;
  }
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

const order: readonly string[] = 'es de fr pt it nl pl tr ru zh ja ko hi ar'.split(' ');
const called: Readonly<Record<string, string>> = {
  birthday:
    'cumpleaños geburtstag anniversaire aniversário compleanno verjaardag urodziny doğum-günü день-рождения 生日 誕生日 생일 जन्मदिन ميلاد',
  birthdays:
    'lista-cumpleaños geburtstage anniversaires aniversários compleanni verjaardagen lista-urodzin doğum-günleri дни-рождения 生日列表 誕生日一覧 생일목록 जन्मदिन-सूची أعياد-الميلاد',
  'birthday-remove':
    'borrar-cumpleaños geburtstag-löschen supprimer-anniversaire apagar-aniversário elimina-compleanno verjaardag-wissen usuń-urodziny doğum-günü-sil удалить-день-рождения 删除生日 誕生日削除 생일삭제 जन्मदिन-हटाओ حذف-الميلاد',
  event:
    'evento termin événement evento evento evenement wydarzenie etkinlik событие 活动 イベント 일정 कार्यक्रम فعالية',
  events:
    'eventos termine événements eventos eventi evenementen wydarzenia etkinlikler события 活动列表 イベント一覧 일정목록 कार्यक्रम-सूची الفعاليات',
  'event-cancel':
    'cancelar-evento termin-absagen annuler-événement cancelar-evento annulla-evento evenement-afzeggen odwołaj-wydarzenie etkinlik-iptal отменить-событие 取消活动 イベント中止 일정취소 कार्यक्रम-रद्द إلغاء-فعالية',
  giveaway:
    'sorteo verlosung tirage sorteio estrazione winactie losowanie çekiliş розыгрыш 抽奖 抽選 추첨 लॉटरी سحب',
  'giveaway-end':
    'terminar-sorteo verlosung-beenden fin-tirage encerrar-sorteio chiudi-estrazione winactie-stop zakończ-losowanie çekiliş-bitir завершить-розыгрыш 结束抽奖 抽選終了 추첨종료 लॉटरी-समाप्त إنهاء-السحب',
  'giveaway-reroll':
    'repetir-sorteo neu-verlosen retirage sortear-de-novo ripeti-estrazione winactie-opnieuw losuj-ponownie çekiliş-yenile переиграть-розыгрыш 重新抽奖 再抽選 재추첨 लॉटरी-फिर إعادة-السحب',
  'giveaway-cancel':
    'cancelar-sorteo verlosung-abbrechen annuler-tirage cancelar-sorteio annulla-estrazione winactie-afbreken anuluj-losowanie çekiliş-iptal отменить-розыгрыш 取消抽奖 抽選中止 추첨취소 लॉटरी-रद्द إلغاء-السحب',
  rank: 'nivel level niveau nível livello niveau poziom seviye уровень 等级 レベル 레벨 स्तर المستوى',
  balance: 'saldo guthaben solde saldo saldo saldo saldo bakiye баланс 余额 残高 잔액 शेष الرصيد',
  daily:
    'diario täglich quotidien diário giornaliero dagelijks dziennie günlük ежедневно 每日 デイリー 출석 रोज़ اليومية',
  pay: 'pagar überweisen payer pagar paga betaal przelej öde перевести 转账 送金 송금 भुगतान تحويل',
  shop: 'tienda laden boutique loja negozio winkel sklep mağaza магазин 商店 ショップ 상점 दुकान المتجر',
  buy: 'comprar kaufen acheter comprar compra koop kup satın-al купить 购买 購入 구매 खरीदो شراء',
  gamble:
    'apostar wetten parier apostar scommetti gok postaw bahis ставка 下注 賭け 도박 दाँव مراهنة',
  leaderboard:
    'clasificación rangliste classement ranking classifica ranglijst ranking sıralama рейтинг 排行榜 ランキング 랭킹 रैंकिंग الترتيب',
  ranking:
    'clasificación rangliste classement ranking classifica ranglijst ranking sıralama рейтинг 排行榜 ランキング 랭킹 रैंकिंग الترتيب',
  streak: 'racha serie série sequência serie reeks seria seri серия 连续 連続 연속 लगातार سلسلة',
  poll: 'encuesta umfrage sondage enquete sondaggio peiling ankieta anket опрос 投票 投票 투표 मतदान تصويت',
  predict:
    'pronóstico tipp pronostic palpite pronostico voorspelling typ tahmin прогноз 预测 予想 예측 अनुमान توقع',
  'predict-result':
    'resultado ergebnis résultat resultado risultato uitslag wynik sonuç результат 结果 結果 결과 नतीजा نتيجة',
  'poll-end':
    'cerrar-encuesta umfrage-beenden fin-sondage encerrar-enquete chiudi-sondaggio peiling-stop zakończ-ankietę anket-bitir завершить-опрос 结束投票 投票終了 투표종료 मतदान-समाप्त إنهاء-التصويت',
  quote:
    'cita zitat citation citação citazione citaat cytat alıntı цитата 语录 名言 명언 उद्धरण اقتباس',
  'quote-add':
    'añadir-cita zitat-neu ajouter-citation nova-citação nuova-citazione citaat-nieuw dodaj-cytat alıntı-ekle добавить-цитату 添加语录 名言追加 명언추가 उद्धरण-जोड़ो إضافة-اقتباس',
  'quote-search':
    'buscar-cita zitat-suche chercher-citation buscar-citação cerca-citazione citaat-zoek szukaj-cytatu alıntı-ara найти-цитату 搜索语录 名言検索 명언검색 उद्धरण-खोजो بحث-اقتباس',
  quotes:
    'citas zitate citations citações citazioni citaten cytaty alıntılar цитаты 语录列表 名言一覧 명언목록 उद्धरण-सूची اقتباسات',
  'quote-remove':
    'borrar-cita zitat-löschen supprimer-citation apagar-citação elimina-citazione citaat-wissen usuń-cytat alıntı-sil удалить-цитату 删除语录 名言削除 명언삭제 उद्धरण-हटाओ حذف-اقتباس',
  remind:
    'recordar erinnern rappel lembrar ricorda herinner przypomnij hatırlat напомни 提醒 リマインド 알림 याद تذكير',
  reminders:
    'recordatorios erinnerungen rappels lembretes promemoria herinneringen przypomnienia hatırlatmalar напоминания 提醒列表 リマインド一覧 알림목록 याद-सूची التذكيرات',
  forget:
    'olvidar vergessen oublier esquecer dimentica vergeet usuń-przypomnienie hatırlatma-sil забыть 删除提醒 リマインド削除 알림삭제 याद-हटाओ حذف-تذكير',
  'role-menu':
    'menú-roles rollenmenü menu-rôles menu-cargos menu-ruoli rollenmenu menu-ról rol-menüsü меню-ролей 身份组菜单 ロールメニュー 역할메뉴 भूमिका-मेनू قائمة-الأدوار',
  suggest:
    'sugerir vorschlag suggérer sugerir suggerisci voorstel zaproponuj öner предложить 建议 提案 건의 सुझाव اقتراح',
  'suggestion-approve':
    'aceptar-sugerencia vorschlag-annehmen accepter-suggestion aprovar-sugestão accetta-suggerimento voorstel-goedkeuren przyjmij-propozycję öneri-onayla принять-предложение 通过建议 提案承認 건의승인 सुझाव-मंज़ूर قبول-اقتراح',
  'suggestion-reject':
    'rechazar-sugerencia vorschlag-ablehnen refuser-suggestion recusar-sugestão rifiuta-suggerimento voorstel-afwijzen odrzuć-propozycję öneri-reddet отклонить-предложение 拒绝建议 提案却下 건의거절 सुझाव-अस्वीकार رفض-اقتراح',
  'ticket-panel':
    'panel-tickets ticket-knopf panneau-tickets painel-tickets pannello-ticket ticketknop panel-zgłoszeń bilet-paneli панель-тикетов 工单面板 チケットパネル 티켓패널 टिकट-पैनल لوحة-التذاكر',
  'ticket-claim':
    'tomar-ticket ticket-übernehmen prendre-ticket assumir-ticket prendi-ticket ticket-nemen przejmij-zgłoszenie bilet-üstlen взять-тикет 认领工单 チケット担当 티켓담당 टिकट-लो استلام-التذكرة',
  'ticket-add':
    'añadir-al-ticket ticket-hinzufügen ajouter-au-ticket adicionar-ao-ticket aggiungi-al-ticket ticket-toevoegen dodaj-do-zgłoszenia bilete-ekle добавить-в-тикет 添加到工单 チケット追加 티켓추가 टिकट-जोड़ो إضافة-للتذكرة',
  trivia:
    'preguntas quizfrage quiz perguntas quiz quiz quiz bilgi-yarışması викторина 问答 クイズ 퀴즈 क्विज़ سؤال',
  scores: 'puntos punkte points pontos punti punten punkty puanlar очки 得分 得点 점수 अंक النقاط',
  'question-add':
    'añadir-pregunta frage-neu ajouter-question nova-pergunta nuova-domanda vraag-nieuw dodaj-pytanie soru-ekle добавить-вопрос 添加问题 問題追加 문제추가 सवाल-जोड़ो إضافة-سؤال',
  faq: 'preguntas-frecuentes faq faq perguntas-frequentes faq faq faq sss вопросы 常见问题 よくある質問 자주묻는질문 आम-सवाल الأسئلة-الشائعة',
  'faq-add':
    'añadir-respuesta faq-neu ajouter-faq adicionar-resposta aggiungi-faq faq-nieuw dodaj-faq sss-ekle добавить-ответ 添加问答 質問追加 질문추가 आम-सवाल-जोड़ो إضافة-جواب',
  'faq-remove':
    'borrar-respuesta faq-löschen supprimer-faq apagar-resposta elimina-faq faq-wissen usuń-faq sss-sil удалить-ответ 删除问答 質問削除 질문삭제 आम-सवाल-हटाओ حذف-جواب',
  focus: 'enfoque fokus focus foco focus focus skupienie odak фокус 专注 集中 집중 फ़ोकस تركيز',
  'focus-stop':
    'enfoque-fin fokus-ende fin-focus foco-fim focus-fine focus-stop skupienie-koniec odak-bitir фокус-стоп 结束专注 集中終了 집중끝 फ़ोकस-समाप्त إنهاء-التركيز',
  'focus-hours':
    'horas stunden heures horas ore uren godziny saatler часы 时长 作業時間 공부시간 घंटे ساعات',
  chores:
    'tareas aufgaben tâches tarefas faccende taken obowiązki işler дела 家务 当番 당번 काम المهام',
  'chore-done': 'hecho erledigt fait feito fatto klaar zrobione bitti готово 完成 完了 완료 पूरा تم',
  'chores-join':
    'elegir-nombre name-wählen choisir-nom escolher-nome scegli-nome naam-kiezen wybierz-imię ad-seç выбрать-имя 选择名字 名前を選ぶ 이름선택 नाम-चुनो اختر-الاسم',
  welcome:
    'bienvenida willkommen bienvenue boas-vindas benvenuto welkom powitanie karşılama приветствие 欢迎 ようこそ 환영 स्वागत ترحيب',
  'verify-panel':
    'panel-verificación freischalten panneau-vérification painel-verificação pannello-verifica verificatieknop panel-weryfikacji doğrulama-paneli панель-проверки 验证面板 認証パネル 인증패널 सत्यापन-पैनल لوحة-التحقق',
  'afk-list':
    'lista-afk afk-liste liste-afk lista-afk lista-afk afk-lijst lista-afk afk-listesi список-афк 离开名单 離席一覧 자리비움목록 अनुपस्थित-सूची قائمة-الغائبين',
  'log-channel':
    'canal-registro log-kanal salon-journal canal-registro canale-registro logkanaal kanał-logów log-kanalı канал-журнала 日志频道 ログチャンネル 로그채널 लॉग-चैनल قناة-السجل',
  'log-ignore':
    'registro-omitir log-ausnahme journal-exclure registro-ignorar registro-escludi log-negeren pomiń-kanał log-yoksay журнал-исключить 忽略频道 ログ除外 로그제외 लॉग-अनदेखा استثناء-السجل',
  'santa-join':
    'amigo-unirme wichteln-dabei santa-participer amigo-entrar santa-partecipa lootjes-meedoen mikołaj-dołącz hediye-katıl санта-участвую 参加交换 サンタ参加 산타참가 सांता-जुड़ें سانتا-انضمام',
  'santa-leave':
    'amigo-salir wichteln-raus santa-quitter amigo-sair santa-esci lootjes-stoppen mikołaj-opuść hediye-ayrıl санта-выйти 退出交换 サンタ辞退 산타나가기 सांता-छोड़ें سانتا-مغادرة',
  'santa-draw':
    'amigo-sortear wichteln-auslosen santa-tirage amigo-sortear santa-estrai lootjes-trekken mikołaj-losuj hediye-çek санта-жребий 抽签交换 サンタ抽選 산타추첨 सांता-ड्रॉ سانتا-سحب',
  'santa-mine':
    'amigo-mi-persona wichteln-für-wen santa-mon-tirage amigo-quem-tirei santa-chi-ho lootjes-wie mikołaj-kogo hediye-kime санта-кому 我的对象 サンタ相手 산타내상대 सांता-किसको سانتا-لمن',
  'santa-list':
    'amigo-lista wichteln-liste santa-liste amigo-lista santa-lista lootjes-lijst mikołaj-lista hediye-listesi санта-список 交换名单 サンタ一覧 산타목록 सांता-सूची سانتا-القائمة',
  'santa-reset':
    'amigo-reiniciar wichteln-neu santa-recommencer amigo-reiniciar santa-ricomincia lootjes-opnieuw mikołaj-od-nowa hediye-sıfırla санта-заново 重置交换 サンタやり直し 산타초기화 सांता-रीसेट سانتا-إعادة',
  'room-name':
    'sala-nombre raum-name salon-nom sala-nome stanza-nome kamer-naam pokój-nazwa oda-adı комната-имя 房间名称 部屋の名前 방이름 कमरा-नाम اسم-الغرفة',
  'room-limit':
    'sala-límite raum-limit salon-limite sala-limite stanza-limite kamer-limiet pokój-limit oda-sınırı комната-лимит 房间人数 部屋の定員 방인원 कमरा-सीमा حد-الغرفة',
  'room-lock':
    'sala-cerrar raum-sperren salon-fermer sala-trancar stanza-chiudi kamer-sluiten pokój-zamknij oda-kilitle комната-закрыть 锁定房间 部屋を閉じる 방잠금 कमरा-बंद قفل-الغرفة',
  'room-unlock':
    'sala-abrir raum-entsperren salon-ouvrir sala-destrancar stanza-apri kamer-openen pokój-otwórz oda-aç комната-открыть 解锁房间 部屋を開ける 방열기 कमरा-खोलें فتح-الغرفة',
  'last-word':
    'última-palabra letztes-wort dernier-mot última-palavra ultima-parola laatste-woord ostatnie-słowo son-kelime последнее-слово 上一个词 最後の言葉 마지막단어 आख़िरी-शब्द آخر-كلمة',
  'new-chain':
    'nueva-cadena neue-kette nouvelle-chaîne nova-corrente nuova-catena nieuwe-ketting nowy-łańcuch yeni-zincir новая-цепочка 重新接龙 新しりとり 새끝말잇기 नई-शृंखला سلسلة-جديدة',
  teams:
    'equipos teams équipes times squadre teams drużyny takımlar команды 分队 チーム分け 팀나누기 टीमें الفرق',
  'reply-add':
    'añadir-respuesta antwort-neu ajouter-réponse adicionar-resposta aggiungi-risposta antwoord-nieuw dodaj-odpowiedź cevap-ekle добавить-ответ 添加回复 返信追加 답장추가 जवाब-जोड़ो إضافة-رد',
  'reply-remove':
    'borrar-respuesta antwort-löschen supprimer-réponse apagar-resposta elimina-risposta antwoord-wissen usuń-odpowiedź cevap-sil удалить-ответ 删除回复 返信削除 답장삭제 जवाब-हटाओ حذف-رد',
  replies:
    'respuestas antworten réponses respostas risposte antwoorden odpowiedzi cevaplar ответы 回复列表 返信一覧 답장목록 जवाब-सूची الردود',
  'rep-top':
    'top-reputación ansehen-liste top-réputation top-reputação top-reputazione top-reputatie top-reputacji itibar-sıralama топ-репутации 声望榜 評判ランキング 평판순위 प्रतिष्ठा-सूची ترتيب-السمعة',
  rep: 'reputación ansehen réputation reputação reputazione reputatie reputacja itibar репутация 声望 評判 평판 प्रतिष्ठा سمعة',
  'guess-start':
    'adivina-número zahlenraten devine-nombre adivinhe-número indovina-numero raad-getal zgadnij-liczbę sayı-tahmin угадай-число 猜数字 数当て 숫자맞히기 संख्या-खेल خمن-الرقم',
  'guess-top':
    'clasificación rangliste classement ranking classifica ranglijst ranking sıralama рейтинг 排行榜 ランキング 랭킹 रैंकिंग الترتيب',
};
