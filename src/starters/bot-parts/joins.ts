import { letterPattern } from '../../workspace/text/letters.ts';
import { whenSomeone } from '../slash-bot/reading/read-unquoted.ts';
import { deletesLast, deletesSwearing } from '../moderation-bot/swear-words.ts';

/**
 * Words by which a request for a bot of another kind asks for this feature too. Narrower than the cues of a
 * starter: a ticket bot with a "welcome message" greets nobody, and a level has "roles".
 */
export const joins: Readonly<Record<string, RegExp>> = {
  'moderation-bot': words(
    '/(?:kick|ban|warn|timeout|mute|purge)',
    'moderation(?! team| role| channel)|(?:kick|ban|mute|warn|timeout)s?(?:,| and| &|/| or)\\s?(?:/?(?:kick|ban|mute|warn|timeout|unban|unmute|purge|clear))|(?:kick|ban|mute|warn) commands?|(?:warns?|kicks?|bans?|mutes?) (?:people|members|users|spammers)|moderación|moderación básica|moderationsbefehle|modération|moderação|moderazione|moderacj[aęi]|moderasyon|модераци[яюи]|modereren|moderatie|(?:deletes?|removes?|blocks?|filters?) (?:\\p{L}+ ){0,2}(?:swear|bad|banned|blocked|slur)\\p{L}* ?words?|(?:deletes?|removes?|blocks?|filters?) (?:messages? (?:with|containing) )?the words?|(?:borra|elimina) (?:la|las) palabras?|löscht (?:das wort|die wörter)|(?:deletes?|removes?|blocks?) (?:all |any )?links|(?:löscht|blockiert|entfernt) (?:alle )?links|(?:borra|bloquea|elimina) (?:los )?(?:enlaces|links)|(?:supprime|bloque) les liens|(?:bad|swear|banned) ?words? filter|word filter|wortfilter|schimpfwörter|anti-?spam|anti-?link|auto-?mod',
    `禁言|踢出|封禁|モデレーション|キック|관리 명령|추방|강퇴|${deletesSwearing.source}|${deletesLast.source}`,
  ),
  'welcome-bot': words(
    '/welcome',
    `${whenSomeone} (?:(?:neue?s?|nuevo|nowy|новый) )?(?:joins?|kommt|beitritt|entra|llega|arrive|rejoint|chega|(?:binnen)?komt|dołącz\\p{L}{1,3}|wchodzi|заходит|вступает|приходит)|` +
      '(?:welcom(?:es?|ing)|greet(?:s|ing)?) (?:(?:each|every|all|any|the|our|your|my) )?(?:new|people|newcomers?|members?|users?|joiners?|everyone|anyone|them|ppl)|welcome messages? (?:for|when|to|in|with)|welcome new|new (?:people|members|users|players|joiners|guys) (?:get|are|will be|should be|should get) (?:\\p{L}{1,12} )?(?:welcomed|greeted)|(?:when|if|whenever) (?:someone|somebody|a (?:new )?(?:member|user|person)|people) joins?|recebe os novos|recibe a los nuevos|auto-?roles?|newcomers|recién llegados|nouveaux arrivants|nouveaux venus|nuovi arrivati|nieuwkomers|новичк\\p{L}{1,3}|новеньк\\p{L}{1,3}|yeni gelen\\p{L}{0,6}|yeni katılan\\p{L}{0,6}|الأعضاء الجدد|الجدد|عضو جديد|wer neu (?:ist|dazukommt|beitritt)|quem entra\\p{L}?|ao entrar|quien entre|neue mitglieder|neuen mitgliedern|nuevos miembros|nouveaux membres|novos membros|nuovi membri|nowych członków|новых участников|nieuwe leden|new members? (?:get|receive|should get)|bienvenida a (?:los )?(?:nuevos|miembros)|d(?:ar?|én?) la bienvenida|(?:a los nuevos|aux nouveaux|aos novos|ai nuovi)(?! (?:can|salon|mess|jeu|jueg|jog|gioch|epis|épis|post|vid))|saluda a los nuevos|mensaje de bienvenida|begrüßt (?:neue|jeden)|neue mitglieder (?:begrüßen|bekommen)|begrüßung neuer|willkommensnachricht|accueill\\p{L}+ les nouveaux|message de bienvenue|souhaite\\p{L}* la bienvenue|boas-vindas|mensagem de boas|dá as boas|accoglie i nuovi|messaggio di benvenuto|wita (?:nowych|w)|powitani\\p{L}{1,3}|powitaln\\p{L}{1,3}|wiadomość powitalna|yeni üyeleri|hoş geldin mesajı|приветств\\p{L}+ нов\\p{L}+|приветственн\\p{L}+|verwelkomt|begroet (?:nieuwe|elk)|welkomstbericht|віта(?:є|в|ти) (?:нових|новачк\\p{L}{1,3})|новачків вітає|вітальн\\p{L}{1,4} повідомлення|välkomnar (?:nya|alla)|nya medlemmar|välkomstmeddelande|(?:sambut|menyambut|menyapa) (?:anggota|member|orang|yang)|(?:anggota|member) baru|pesan (?:sambutan|selamat datang)|chào (?:mừng|đón)? ?(?:thành viên|người) mới|thành viên mới|lời chào|yeni (?:gelene|üyelere|üyeyi)|dà il benvenuto|saluta (?:i nuovi|chi)|أعضاء جدد|[وي]?رحب بال?أعضاء|[تي]رحب ب',
    '欢迎新|新人(?:进|加入|进群)|有人(?:加入|进群|进来)|新成员|새 (?:멤버|유저|회원)|새로운 (?:멤버|유저)|새로 (?:들어온|온|들어오는)|입장하면|入ってきた人|参加した人|新しい人が|新しく入った|नए (?:सदस्य|लोग)|新しいメンバー|ウェルカム|新規メンバー|환영|신규 멤버|स्वागत|नए लोगों',
  ),
  'cleanup-bot': words(
    '/cleanup',
    '(?:auto-?\\s?)?(?:deletes?|removes?|clears?) (?:all |any |every |old )?(?:messages?|posts) (?:that are |which are )?(?:older than|after \\d)|löscht nachrichten(?:, die älter als| älter als| nach \\d)|(?:borra|elimina) (?:los )?mensajes (?:de más de|después de) \\d|supprime (?:les )?messages (?:de plus de|après) \\d|apaga (?:as )?mensagens (?:com mais de|depois de) \\d|cancella (?:i )?messaggi (?:più vecchi di|dopo) \\d|usuwa wiadomości (?:starsze niż|po) \\d|удаляет сообщения (?:старше|через) \\d',
    '自动删除.{0,8}(?:\\d ?(?:天|小时|分钟)|旧|过期|以前).{0,8}消息|(?:\\d ?(?:時間|日|分)|古い)[^。、]{0,12}メッセージを?[^。、]{0,6}自動(?:で|的に)?(?:削除|消)',
  ),
  'thread-bot': words(
    '/auto-?threads?',
    'auto-?\\s?threads?|(?:creates?|opens?|starts?|makes?) (?:a )?threads? (?:for|on|under|below) (?:every|each) (?:new )?(?:message|post)',
    '自动子区|自動スレッド|자동 스레드',
  ),
  'sticky-bot': words(
    '/(?:un)?sticky',
    'sticky messages?|stickies',
    '置底消息|スティッキーメッセージ|스티키 메시지',
  ),
  'feed-bot': words(
    '/(?:feeds?|rss)',
    'rss feeds?|rss-?feeds?|flux rss|fuentes? rss|youtube (?:notifications?|alerts?|uploads?)',
    'rss ?(?:フィード|피드|订阅)',
  ),
  'minecraft-bot': words(
    '(?!)',
    '(?:minecraft|mc) server status|server status (?:of|for) (?:our |the )?minecraft',
    'マイクラサーバーの状態',
  ),
  'counter-bot': words(
    '/member-?count(?:er)?',
    'member[ -]?count(?:er)? (?:in |as )?(?:a |the )?(?:voice )?channels?|server stats channels?',
    'メンバーカウンター|멤버 카운터|人数统计频道',
  ),
  'poll-bot': words(
    '/polls?|/vote(?= (?:to (?:pick|choose|decide|select)|for|on) )',
    '(?:a vote|(?:lets?|allows?|so) (?:us|members|people|everyone|everybody|we|they)(?: can)?(?: to)? vote) (?:for|on) (?:the |our )?(?:next|what)|polls?|encuestas?|umfragen?|abstimmungen?|sondages?|enquetes?|votações|sondaggi\\p{L}?|ankiet[aęy]?|anket(?:ler)?|опрос(?:ы|ов|ами)?|голосовани[еяй]|peilingen?',
    '投票|アンケート|투표|설문',
  ),
  'reminder-bot': words(
    '/(?:timer|temporizador|minuteur|minutnik|zamanlayıcı|таймер|タイマー|타이머|remind(?:me)?|reminders?|recordatorio|recordar|recuérdame|erinnerung|erinnere|rappel|rappelle|lembrete|lembrar|promemoria|ricordami|herinner|przypomnij|hatırlat|напомни|напоминание|нагадай|нагадування|påminn|påminnelse|ingat|ingatkan|pengingat|nhắc|nhac|nhắc-nhở|알림|알람|알려줘|리마인드|리마인더|提醒|リマインド|リマインダー|アラーム|याद|रिमाइंडर|تذكير|ذكرني|herinnering|ricorda|rappelle-moi|przypomnienie)',
    '(?:set|sets|create|personal|own) reminders?|reminders? (?:command|feature|system)|(?:reminders|erinnerungen|recordatorios|rappels|lembretes|promemoria|herinneringen|przypomnieni\\p{L}{1,3}|påminnelser|напоминани\\p{L}{1,3}|нагадуванн\\p{L}{1,3}) (?:and|und|y|et|e|en|i|och|и|і|та) (?:\\p{L}{1,5} )?(?:list[aeę]?|(?:shopping|grocery|to-?do)[ -]list|einkaufsliste|boodschappenlijst\\p{L}{0,2}|inköpslista|список)|remind me|erinnerungen (?:setzen|stellen)|erinnert (?:mich|einen)|me (?:recuerde|recuerda|avise|rappelle|lembre|ricordi|ricorda)|(?:mi|per) ricord[ai]|herinnert (?:me|mij)|przypomni mi|beni hatırlat|bana hatırlat\\p{L}{0,4}|hatırlatıcı|напоминал мне|напомнит мне|напоминает мне|нагадує мені|нагадає мені|påminner mig|ingatkan (?:saya|aku)|mengingatkan (?:saya|aku)|nhắc (?:tôi|mình|nhở)',
    'リマインダー機能|リマインダーも|リマインド機能|提醒功能|提醒我|リマインドして|리마인더 기능|알림 기능|(?:나한테|저에게|내게).{0,12}알려|याद दिला|يذكرني|ذكرني',
  ),
  'trivia-bot': words(
    '/(?:trivia|quiz)',
    'trivia|quiz(?:zes)?|quizspiel|викторин\\p{L}',
    'クイズ|トリビア|퀴즈|क्विज़|知识问答|مسابقة أسئلة',
  ),
  'role-menu-bot': words(
    '/(?:role-?menu|reaction-?roles?|selfroles?)',
    'reaction[ -]?roles?|self[ -]?(?:assign\\p{L}{0,4} )?roles?|role (?:menu|picker|selection|buttons?)|(?:pick|choose|select) (?:their |your |a |own )?roles?|get (?:their|your|a|own) (?:own )?roles?|button[ -]roles?|drop-?down[ -]roles?|roles? (?:by|with|via) (?:buttons?|reactions?|drop-?down)|(?:roles?|rollen|rôles|cargos|ruoli|role) (?:to (?:choose|pick)|zum auswählen|zur auswahl|(?:a|para) elegir|à choisir|para escolher|da scegliere|do wyboru)|rollenmenü|rollenauswahl|rollen (?:wählen|aussuchen)|menú de roles|elegir roles?|auto-?asignar\\p{L}* roles|menu des rôles|(?:ruol[oi]|rôles?) (?:\\p{L}{1,12} ){0,5}(?:con|tramite|avec|via) (?:un |des |i |le |l[ae]s? )?(?:menu|bouton\\p{L}?|pulsant\\p{L}|botton\\p{L})|choisir (?:leurs |un )?rôles?|menu de cargos|escolher cargos|scegliere (?:un )?ruol\\p{L}|wybór ról|rol (?:menüsü|seçme)|выбор рол\\p{L}+|rollenmenu|rollen kiezen|rôles? par réactions?|rol(?:es)? (?:por|con) reacci\\p{L}{2,4}|rollen (?:per|über|mit) reaktion\\p{L}{0,2}|cargos? (?:por|com) reaç\\p{L}{2,4}|ruol[io] (?:con|per) reazion[ei]|rollen (?:via|met) reacties?|рол[иі] (?:по|с|за|через) (?:реакци|кнопк)\\p{L}{1,4}',
    'أدوار يختار|رتب يختار|リアクションロール|ロール選択|反应角色|역할 선택',
  ),
  'ticket-bot': words(
    '/tickets?',
    '(?<!(?:buys?|sells?|win|lottery|raffle|concert|movie) )(?:support )?tickets?(?: system)?|ticketsystem|sistema de tickets|тикет\\p{L}*',
    '工单|チケット|티켓|تذاكر|تذكرة',
  ),
  'levels-bot': words(
    '/(?:rank|level|xp)',
    '(?<!(?:time|day|date|name|class|race|age|title|subject|place),? and )(?<!(?:difficulty|skill|access|permission|three|four|five|noise) )level(?:s|l?ing)?(?: system)?(?! \\d)(?=[\\s,.;:]|$)|(?<!(?:pets?|animals?|characters?|heroes|monsters?|cards?) (?:gets?|gains?|earns?|have|has) )xp(?: system)?|levelsystem|niveles|sistema de niveles|niveaux|níveis|livelli|poziomy|seviye sistemi|уровн(?:и|ей|ями)|(?:points?|xp) (?:per|for (?:each|every)) message|(?:each|every) message (?:gives|earns|is worth)|punkte pro nachricht|jede nachricht (?:gibt|bringt)|puntos por (?:cada )?mensaje|cada mensaje (?:da|vale)|points par message|chaque message (?:donne|rapporte)|pontos por mensagem|cada mensagem (?:dá|vale)|punti per (?:ogni )?messaggio|ogni messaggio (?:dà|vale)|punten per bericht|elk bericht (?:geeft|levert)|punkt\\p{L}{0,3} za (?:każdą )?wiadomość|каждое сообщение|очк\\p{L}{1,3} за (?:каждое )?сообщение|mesaj başına',
    'كل رسالة|每条消息.{0,6}(?:积分|经验)|メッセージごと|메시지(?:마다|당)|हर (?:संदेश|मैसेज) पर|等级|升级|升級|レベル|레벨|경험치',
  ),
  'giveaway-bot': words(
    '/(?:giveaways?|raffle)',
    'giveaways?|raffles?|verlosung(?:en)?|gewinnspiele?|sorteos?|concours|sorteios?|çekiliş(?:ler)?|розыгрыш\\p{L}*|winacties?',
    '抽奖|抽選|ギブアウェイ|추첨',
  ),
  'economy-bot': words(
    '/(?:daily|balance|bal|pay)',
    'economy(?: system)?|virtual currency|currency system|economía|wirtschaftssystem|économie|economia|ekonomi|экономик\\p{L}',
    '经济系统|仮想通貨|경제',
  ),
  'quotes-bot': words(
    '/(?:quotes?|addquote)',
    'quotes? (?:system|book|archive)|saves? quotes|zitate (?:speichern|sammeln)',
    '名言集|语录',
  ),
  'counting-bot': words('/count', 'counting (?:channel|game)|zählkanal|zählspiel', '数数'),
  'starboard-bot': words('/starboard', 'starboard|hall of fame|sternebrett', 'スターボード'),
  'modmail-bot': words('/modmail', 'mod-?mail', 'モッドメール'),
  'faq-bot': words(
    '/faq',
    'faqs?|(?:common|frequent|frequently asked) questions|häufige fragen|preguntas frecuentes|questions fréquentes|perguntas frequentes|domande frequenti|veelgestelde vragen|częst\\p{L}{1,2} pytania|sık sorulan sorular\\p{L}{0,3}|частые вопросы|الأسئلة الشائعة',
    'よくある質問|常见问题|자주 묻는 질문|आम सवालों?',
  ),
  'suggestion-bot': words(
    '/(?:suggest|suggestions?|sugerir|öner|öneri)',
    'suggestions?(?: (?:command|channel|box|system))?|sugerencias|vorschläge|boîte à idées|sugestões|suggerimenti|öneriler|предложени[яй]',
    '提案|建议箱|건의(?![,/·、]|\\s?및)',
  ),
  'event-bot': words(
    '/(?:events?|raid)',
    'events? (?:with|sign-?ups?|planner|rsvp|announcements?)|rsvp|raid sign-?ups?|event sign-?ups?',
    '活动报名|参加登録|참가 신청|참[가석여] 여부',
  ),
  'verify-bot': words(
    '/verif(?:y|ication)',
    'verification|verify (?:button|system)|captcha|(?:accept(?:s|ing)?|agree(?:s|ing)? to|confirm(?:s|ing)?) (?:the |our |all )?rules|regeln (?:akzeptieren|bestätigen|annehmen)|aceptar (?:las )?(?:normas|reglas)|accepter (?:le règlement|les règles)|aceitar (?:as )?regras|accettare (?:il regolamento|le regole)|(?:de )?regels accepteren|akceptac\\p{L}{1,3} regulaminu|kuralları (?:kabul|onayla)\\p{L}{0,6}|принять правила|verifizierung|verificación|vérification|verificação|weryfikacj\\p{L}|doğrulama|верификаци\\p{L}|verificatie',
    '同意规则|同意規則|规则.{0,4}同意|ルールに同意|규칙에? 동의|认证|認証ボ|認証機|인증 ?(?:봇|버튼|시스템|절차|패널|역할)|서버 인증',
  ),
  'check-in-bot': words(
    '/check-?in',
    'daily check-?ins?|check-?in (?:system|command)',
    '签到功能|每[天日]签到|毎日出席|출석체크 ?(?:기능|봇)',
  ),
  'music-bot': words(
    '(?!)',
    'plays? (?:some )?music|music (?:commands?|player|queue|playback)|(?:and|und|y|e|et|en|i|ve|и) (?:music|musik|música|musique|musica|muziek|muzyk\\p{L}|müzik|музык\\p{L})(?=[,.;]|$| (?:para|for|für|pour|pro|per|voor|dla|для))',
    '音楽再生|播放音乐|음악 재생',
  ),
  'list-bot': words(
    '(?!)',
    'words? of the day|daily word|wort des tages|palabra del día|mot du jour|palavra do dia|parola del giorno|woord van de dag|słowo dnia|günün kelimesi|слово дня',
    '每日一词|今日の単語|오늘의 단어',
  ),
  'initiative-bot': words(
    '/(?:init|initiative|iniciativa|iniziativa)',
    'initiative (?:track\\p{L}{1,4}|order)|turn order|(?:tracks?|keeps?) (?:the )?initiative',
    'イニシアチブ|이니셔티브|先攻',
  ),
  'birthday-bot': words(
    '/(?:birthdays?|bday)',
    'birthdays?|cumpleaños|geburtstage?|anniversaires des membres|aniversários?|compleann[oi]|verjaardagen|urodziny|doğum gün\\p{L}+|дни? рождения',
    '生日|誕生日|생일',
  ),
  'focus-bot': words(
    '/(?:focus|pomodoro|pomo)',
    'pomodoro(?: timer)?s?|(?:focus|study) timers?|cronômetro pomodoro|مؤقت',
    '番茄钟|ポモドーロ|뽀모도로',
  ),
  'standup-bot': words('/stand-?up', 'daily stand-?up', '每日站会'),
  'log-bot': words(
    '/log-channel',
    'logs? (?:of |all )?(?:deleted|edited|message|joins?|leaves?|edits|deletions)|(?:deleted|edited)(?: (?:and|or|/) (?:deleted|edited))? messages?|message logs?|audit logs?|gelöschte (?:und bearbeitete )?nachrichten|mensajes (?:borrados|eliminados|editados)|messages (?:supprimés|modifiés)|mensagens (?:apagadas|editadas)|messaggi (?:eliminati|modificati)|usunięte wiadomości|silinen mesajlar|удал[её]нн\\p{L}+ сообщени\\p{L}+|verwijderde berichten',
    '删除的消息|削除されたメッセージ|삭제된 메시지',
  ),
};

/** "Levels: A1, A2, B1" are those of a language. */
export const languageLevels =
  /(?<!\p{L})(?:levels?|niveaus?|niveles|niveaux|níveis|livelli|poziomy|seviyeler|уровни)[:\s]{1,2}[ABC][12](?!\p{L})/giu;

/** Words that say more of a feature that the bot has anyway. */
export const belongs: Readonly<Record<string, RegExp>> = {
  'moderation-bot':
    /(?<!\p{L})(?:mod-?logs?|logs? (?:to|in|all|every|everything|actions)|warn(?:ing)?s?|strikes?|verwarnungen|advertencias|avertissements|blocked words|swear\p{L}*|links?|spam)(?!\p{L})/iu,
  'welcome-bot':
    /(?<!\p{L})(?:when (?:someone|somebody|people|they) leaves?|goodbye|farewell|verabschiedet|despedida|au revoir)(?!\p{L})|^(?=.{0,60}auto)(?!.{0,60}(?:level|\d)).{0,60}(?:r[oô]l|cargo|ruolo)/iu,
  'event-bot':
    /(?<!\p{L})(?:raids?|meetings?|trainings?|practices?|sessions?)(?!\p{L})|레이드|모임|정모|例会|活动/iu,
  'counter-bot':
    /(?<!\p{L})(?:voice channels?|sprachkan\p{L}{2,5}|canales de voz|salons vocaux|canais de voz|canali vocali|spraakkanalen|kanały głosowe|голосов\p{L}{2,3} канал\p{L}{0,2})(?!\p{L})/iu,
  'levels-bot': /(?<!\p{L})(?:xp|level)(?!\p{L})/iu,
};

/** Commands, words and words of scripts without spaces. */
function words(commands: string, spaced: string, joined: string): RegExp {
  return letterPattern(
    `(?<!(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}])[\\p{L}\\p{N}]|[/.<_-]|\\p{Lo}/\\p{Lo}{1,8}|(?<!\\p{L})[a-z]:)(?:${commands})(?![\\p{L}\\p{N}_/-])|(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])|${joined}`,
  );
}
