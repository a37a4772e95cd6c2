import { readClock } from '../shared/reading/clock/read-clock.ts';
import { isRanking, ranks } from './bot/rankings.ts';
import { mostADay, notForOneself } from '../shared/reading/commands/given-to-others.ts';
import { takesOld } from '../role-menu-bot/read-role-groups.ts';
import { jokes } from '../slash-bot/reading/described-text.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

const spaced = (words: string, joined = '(?!)'): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])|${joined}`);

/** Whether a setting of a bot is what a clause asks for in other words. */
export function isSet(clause: string, settings: string): boolean {
  const daily = mostADay(clause);
  return (
    (daily > 0 && settings.includes(`mostADay: ${daily},`)) ||
    (notForOneself(clause) && /notThem: '[^']/u.test(settings)) ||
    set.some(([words, setting]) => words.test(clause) && setting.test(settings)) ||
    isOfMonth(clause, settings) ||
    ((ranks.test(clause) || /自動で投稿|자동으로/u.test(clause)) &&
      /boardPosts: \[\n/u.test(settings)) ||
    isRanking(clause, settings)
  );
}

/** "Last Sunday of each month at 4pm" */
function isOfMonth(clause: string, settings: string): boolean {
  const said = clause.length < 60 ? (readClock(clause) ?? readClock(`${clause} 20:00`)) : undefined;
  const { at, nth, date } = said ?? {};
  const day = nth === undefined ? `date: ${date},` : `nth: ${nth},`;
  return settings.includes(`at: '${at}'`) && settings.includes(day);
}

/** What a clause asks for, and the setting by which a bot has it. */
const set: readonly (readonly [RegExp, RegExp])[] = [
  // "Members sign up", "a reminder two hours before"
  [
    spaced(
      'sign(?:s|ed)?[ -]?ups?|rsvp|meldet sich|melden sich|aanmelden|anmelden|apunt\\p{L}{1,4}|inscri\\p{L}{1,5}|inscrev\\p{L}{1,4}|iscriv\\p{L}{1,4}|zapis\\p{L}{1,4}|katıl\\p{L}{1,8}|запис\\p{L}{1,9}|aangeven|aanklikken|gelmiyorum|belki|düğme\\p{L}{0,6}|(?:press|mark|click|klicken|pulsan?|cliquent|clicam|cliccano|klikken|klikają|жмут|нажима\\p{L}{1,3})\\s[^.;]{1,40}',
      '报名|参加|参加登録|참석|참가|شارك',
    ),
    /isDated: /u,
  ],
  // "Only one section each, a new one drops the old one"
  [
    spaced(
      'only one|one at a time|nur eine|solo un[ao]?|un seul|une seule|apenas um|slechts één|tylko jedn\\p{L}{1,2}|sadece bir|только одн\\p{L}{1,2}',
      '只能选一|一つだけ|하나만',
    ),
    /isExclusive: true/u,
  ],
  [takesOld, /isExclusive: true/u],
  // "Pins every message with 4 reactions"
  [
    /\d\s?(?:\p{Extended_Pictographic}|(?:reac|réac|reak|reaz|реакц|tepki)\p{L}{1,8}|个?反应|リアクション|반응)/iu,
    /stars: \d/u,
  ],
  // A second click takes a role back.
  [
    spaced(
      '(?:second|another|zweiter|segundo|deuxième|second|secondo|tweede|drugie|ikinci|повторное)\\s(?:click|klick|clic|clique|klik|kliknięcie|tıklama|нажатие)\\p{L}{0,2}|nog eens klikken|nog een keer|nogmaals|noch ?(?:ein)?mal|erneut|otra vez|de nuevo|de nouveau|di nuovo|de novo|ponownie|tekrar|снова|повторно',
      'もう一度|再び|再点|再次|다시 (?:누르|클릭)|दोबारा|फिर से|الضغطة الثانية|مرة (?:أخرى|ثانية)',
    ),
    /toggles: true/u,
  ],
  // Who made an event cancels it, and so do those who manage the server.
  [
    spaced(
      '(?:cancel\\p{L}{0,4}|absagen|cancelar|annul\\p{L}{1,4}|odwoł\\p{L}{1,4}|отмен\\p{L}{1,5})\\s[^.;]{0,40}(?:organi[sz]\\p{L}{1,6}|creator|host|author|erstell\\p{L}{1,3}|autor|auteur|организатор|автор)',
    ),
    /isDated: /u,
  ],
  // "A work command every 4 hours"
  [
    spaced('(?:every|alle|cada|toutes les|ogni|elke|co|her|каждые)\\s\\d{1,3}\\s?\\p{L}{1,8}'),
    /earns: \[\n/u,
  ],
  // The post of an event says who comes, and how many.
  [
    spaced(
      "how many|who(?:['’]s| is) in|tanks?|counts?|zählt|cuántos|cuenta|combien|compte|quantos|quant[ie]|conta|hoeveel|telt|liczy|ilu|kaç|sayar|сколько|считает",
    ),
    /isDated: true/u,
  ],
  [
    spaced(
      '(?:\\d{1,3}|an?|one|two|half|day|eine?n?|zwei|tag|un[ae]?|dos|día|une|deux|jour|uma?|duas|dia|due|giorno|een|twee|dag|dwie|dzień|bir|iki|gün|два|две|день|сутки)\\s?(?:\\p{L}{1,10}\\s){0,2}(?:before|vorher|davor|vor|antes|avant|prima|van tevoren|vooraf|przed|wcześniej|önce\\p{L}{0,3}|до)|за\\s\\P{L}{0,3}\\p{L}{2,8}|reminders?|remind\\p{L}{0,3}|напоминани\\p{L}{1,3}|lembrete|recordatorio|rappel|promemoria|herinnering|przypomnieni\\p{L}{1,3}|hatırlat\\p{L}{0,5}',
      '提醒|前|リマインド|알림|전에|याद|قبل|تذكير|[يت]ذك[ّ]?ر',
    ),
    /^(?![^]*\n  propose: )[^]*(?:minutesBefore: \[\n|daysBefore: [1-9]|posts: \[\n)/u,
  ],
  [
    spaced(
      'bans?|banned|kick\\p{L}{0,3}|mutes?|muted|silenc\\p{L}{1,4}|yasakla\\p{L}{0,4}|sustur\\p{L}{0,4}|бан\\p{L}{0,2}|verbann\\p{L}{0,3}',
      '禁言|封禁|踢',
    ),
    /action: '(?:ban|kick|timeout)'/u,
  ],
  [
    spaced(
      '(?:invite |spam |ad |scam |werbe-?)?links?|enlaces?(?: de invitación)?|liens?|linklerini|reklam link\\p{L}{0,8}|ссыл\\p{L}{1,4}|einladungslinks?|convites?',
      '链接|リンク|링크|लिंक|روابط',
    ),
    /links: '(?:all|invites)'/u,
  ],
  [
    spaced('needing a reason|reasons?|grund|motivo|motif|raison|reden|powód|sebep|причина'),
    /needsReason: true/u,
  ],
  [spaced('(?!)', '(?:임베드|エンベッド|埋め込み|嵌入).{0,4}(?:색|色)'), /colour: '#/u],
  [
    spaced(
      'weather|wetter\\p{L}{0,7}|weer(?:bericht)?|väder|météo|meteo|clima|pogod\\p{L}|погод\\p{L}',
    ),
    /town: '[^']/u,
  ],
  // The bot that shows the weather shows that of the next days.
  [
    spaced(
      'forecasts?|celsius|next (?:\\w{1,5} )?days?|(?:nächsten|próximos|prochains|prossimi|komende) .{0,8}(?:tage|días|jours|dias|giorni|dagen)',
    ),
    /noTown: /u,
  ],
  [jokes, /\btexts: \[\n/u],
  // "a list that we can edit", by its commands
  [
    spaced(
      'edit\\p{L}{0,4}|düzenle\\p{L}{0,10}|bearbeit\\p{L}{0,4}|modif\\p{L}{1,5}|bewerk\\p{L}{0,3}|aanpas\\p{L}{0,3}|edyt\\p{L}{1,5}|редактир\\p{L}{1,5}',
      '编辑|修改|編集|수정',
    ),
    /'word-add':/u,
  ],
  // What is logged tells the date, the reason and the moderator.
  [
    spaced(
      'log(?:s|ged)?|date|reason|moderator|fecha|motivo|grund|datum|raison|data|powód|tarih|sebep|yetkili|adıyla|причин\\p{L}|kaydedil\\p{L}{1,4}|registrad\\p{L}',
      '原因|理由|사유',
    ),
    /logChannel: '#/u,
  ],
  [
    spaced(
      'add\\p{L}{0,3}|hinzufüg\\p{L}{1,3}|añadir|agregar|ajouter|adicionar|aggiungere|toevoegen|doda\\p{L}{1,4}|ekle\\p{L}{0,6}|добавл\\p{L}{1,4}',
      '添加|追加|추가|जोड़|أضيف|إضافة',
    ),
    /'(?:faq|question)-add':|isForStaff: true/u,
  ],
  [
    spaced(
      'per (?:person|member|user|head)|pro (?:person|kopf)|por persona|par personne|por pessoa|a persona|per persoon|na osobę|kişi başı',
    ),
    /mostProposals: [1-9]/u,
  ],
  [
    spaced(
      '(?:everyone|each|jede[rn]?|cada un[oa]?|chacun|ognuno|iedereen|każdy|herkes|каждый)\\s[^.;]{0,30}(?:at most|up to|höchstens|máximo|au plus|massimo|maximaal|najwyżej|en fazla|максимум)',
    ),
    /mostProposals: [1-9]/u,
  ],
  [
    spaced(
      '(?:lasts?|dauert|dura|dure|duurt|trwa\\p{L}{0,4}|sürsün|длится)\\s\\d{1,2}\\s\\p{L}{3,8}',
    ),
    /hours: (?:48|72|96|120|168),/u,
  ],
  // What is chosen from stands there.
  [
    spaced(
      '(?:cho(?:ose|oses|osing)|picks?|selects?|wählen|auswählen|elegir|choisir|escolher|scegliere|kiezen|wybrać|seçmek|выбрать)\\s\\p{L}{2,20}',
    ),
    /(?:topics|roles): \[\n/u,
  ],
  [
    spaced(
      'as many as|quant[ie] ne|so viele|tant[oa]s como|quant[oa]s quiser\\p{L}{0,2}|autant que|zoveel|ile chc\\p{L}{1,3}|istediği kadar|сколько (?:хо|угодно)\\p{L}{0,5}',
    ),
    /isExclusive: false/u,
  ],
  [
    spaced(
      '(?:отдельный )?канал\\p{L}{0,2} (?:для )?модератор\\p{L}{0,3}|mod(?:erator)?s?[- ]channel',
    ),
    /logChannel: '#/u,
  ],
  [spaced('joins?|leaves?|edits?|deletions?'), /kinds: \[[^\]]{0,80}'joined'[^\]]{0,80}'left'/u],
  [
    spaced(
      '(?:max\\p{L}{0,4}|máx\\p{L}{0,3}|maks\\p{L}{0,4}|максимум)\\s(?:de\\s)?(?:players|participants|people|teilnehmer|spieler|jugadores|participantes|joueurs|jogadores|giocatori|partecipanti|spelers|deelnemers|graczy|uczestników|osób|участников|игроков)|(?:player|participant) limit',
      '人数上限|定員',
    ),
    /asksLimit: true/u,
  ],
  [
    spaced(
      'trans?cri\\p{L}{1,7}|trascri\\p{L}{1,6}|(?:salva|conserva|archivia|garde|sauvegarde|enregistre)\\p{L}{0,2} (?:la|una copia della) (?:conversazione|conversation|chat)|chat ?verlauf',
      '聊天记录|نسخة من المحادثة|会話の記録',
    ),
    /keepsTranscript: true/u,
  ],
  [
    spaced(
      'anti-?spam\\p{L}{0,3}|антиспам\\p{L}{0,2}|фильтр\\p{L}{0,2} мат\\p{L}{0,2}',
      '反垃圾|스팸 방지',
    ),
    /spam: \{\n\s+messages: [1-9]/u,
  ],
  [
    spaced(
      'tick\\p{L}{0,3}|check(?:s|ed)? (?:it |them |things )?off|abhak\\p{L}{1,3}|tachar|coch\\p{L}{1,3}|spunt\\p{L}{1,4}|afvink\\p{L}{1,3}|odhacz\\p{L}{1,4}',
    ),
    /done: '[^']/u,
  ],
  [
    /(?<!\p{L})(?:examples?|esempio|beispiel\p{L}{0,3}|ejemplo|exemple|exemplo|voorbeeld\p{L}{0,3}|przykład\p{L}{0,3}|örnek)(?!\p{L})/iu,
    /fields: \[[^\]]{0,300}'(?:example|esempio|beispiel|ejemplo|exemple|exemplo|voorbeeld|przykład|örnek)'/u,
  ],
  [
    /(?:bonus|extra).{0,24}(?:fastest|first|quickest|schnellst)|(?:faster|quicker) answers?/iu,
    /otherPoints: [1-9]/u,
  ],
  [
    spaced(
      'rules|regeln|normas|reglas|règlement|règles|regras|regolamento|regole|regels|regulamin|kuralları?|правила',
      '规则|ルール|규칙|नियम|قوانين',
    ),
    /directMessage: '[^']/u,
  ],
  [spaced('mutes?|muted|silence\\p{L}?|stumm\\p{L}{0,8}|silenciar'), /timeout: '[^']/u],
  // Those who decide on what was written press buttons.
  [
    spaced(
      '(?:accept|deny|approve|reject|decline|принима|отклоня|annehmen|ablehnen|aceptar|rechazar|accepter|refuser|aceitar|recusar|accettare|rifiutare|onay|ret|reddet)\\p{L}{0,4}',
    ),
    /isForm: true[^\]]{0,300}buttons: \[\n/u,
  ],
  [
    spaced(
      'buttons?|bottoni|pulsanti|botones|boutons|botões|knöpfen?|knoppen|przyciskami',
      '按钮|ボタン|押すと|点一下|버튼|बटन|أزرار',
    ),
    /style: 'buttons'/u,
  ],
  [spaced('drop-?downs?(?: menus?)?|select menus?', '下拉|セレクト|드롭다운'), /style: 'menu'/u],
  [
    spaced(
      '(?:press|click|tap|drück\\p{L}{0,3}|klick\\p{L}{0,3}|pulsan?|cliquent|clican?|cliccano|klikken)\\s(?:\\p{L}{1,5}\\s){0,2}(?:buttons?|knopf|botón|bouton|botão|pulsante|knop)',
      'ボタンを押|点击按钮|버튼을 누르',
    ),
    /style: 'buttons'|label: '/u,
  ],
  [
    spaced(
      'dms?|direct messages?|privately|privat|por privado|en privé|no privado|in privato',
      '私信',
    ),
    /directMessage: '[^']/u,
  ],
  // A giveaway is started with its prize, its winners and its end.
  [
    spaced(
      'prizes?|winners?|duration|end date|deadline|premios?|ganadores|cierre|preis|gewinner|dauer|prix|gagnants|durée|prêmio|vencedores|duração|premio|vincitori|durata|prijs|winnaars|nagrod\\p{L}{1,3}|zwycięzc\\p{L}{1,4}|ödül\\p{L}{0,2}|süre\\p{L}{0,2}|kazanan\\p{L}{0,3}|приз\\p{L}{0,2}|победител\\p{L}{1,3}',
      '奖品|获奖|賞品|当選者|상품|당첨자',
    ),
    /joinLabel:/u,
  ],
  [
    /(?<!\p{L})(?:same|identical|duplicates?|repeated|gleiche\p{L}?|mism[oa]s?|mêmes?|identiques?|stess[oi]|zelfde|aynı|одинаков\p{L}+)(?!\p{L})/iu,
    /repeats: [1-9]/u,
  ],
  [
    /(?:minus|[-−–]|loses?|costs?|verlier\p{L}{1,2}|pierde\p{L}?|perd\p{L}{0,3}|traci|kaybe\p{L}{1,4}|минус|теря\p{L}{1,3})\s?(?:\p{L}{1,5}\s)?\d/iu,
    /penalty: [1-9]/u,
  ],
  [
    /(?<!\p{L})(?:start(?:s|ing)? over|begins? again|resets?|von vorne?|de cero|à zéro|recomeça|da capo|opnieuw|od nowa|baştan|заново|с начала)(?!\p{L})/iu,
    /restarts: true/u,
  ],
  // "When it is full it draws teams and pings them"
  [
    /(?<!\p{L})(?:teams?|takım\p{L}{0,4}|drużyn\p{L}?|equipos?|équipes?|times|squadr[ae]|ploegen|команд\p{L}{0,2})(?!\p{L})|队|チーム|팀|टीम|فريق/iu,
    /teams: [2-9]/u,
  ],
  [
    /(?<!\p{L})(?:full|filled|enough|voll|lleno|complet\p{L}{0,2}|plein|cheio|pieno|al completo|vol|zapełni\p{L}{0,2}|dol\p{L}{2,6}|заполн\p{L}{2,5})(?!\p{L})|满|揃|차면|모이면|भर/iu,
    /isDated: false/u,
  ],
  [/mentions?|erwähnung|menci[oó]n|menç|menzion|vermelding|упоминани/iu, /mostMentions: [1-9]/u],
  [
    /disappear|vanish|verschwind|desaparec|dispara|scompa|verdwijn|исчеза/iu,
    /noticeSeconds: [1-9]/u,
  ],
  [
    /(?<!\p{L})(?:above|higher|outrank\p{L}*|über (?:ihnen|sich)|höher\p{L}*|por encima|superior\p{L}*|au-dessus|acima|sopra|boven|wyższ\p{L}+|üst\p{L}*|выше)(?!\p{L})/iu,
    /warnLimits:/u,
  ],
  [/avvis|avis[aeo]|adv(?:ie|e)rt[aei]|waarschuw/iu, /warnLimits: \[\n|warns: true/u],
];
