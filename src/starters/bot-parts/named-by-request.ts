import type { PlanCommand } from '../../contracts/job/plan.ts';
import { letterPattern } from '../../workspace/text/letters.ts';
import { actOf } from '../list-bot/command-acts.ts';
import { deletesLast } from '../moderation-bot/swear-words.ts';
import { toldBoard } from '../shared/told-words.ts';
import { type CommandClause, commandClauses } from '../shared/reading/commands/command-clauses.ts';
import { usualSaid } from '../slash-bot/told/usual-said.ts';
import { usualCommand } from '../slash-bot/usual-commands.ts';

/**
 * The commands of a bot by the names of a request that calls them otherwise than any list of words knows, but
 * says what they do.
 *
 * @example
 * namedByRequest('/merken 30m Tee, /weg löscht eine', [{ name: 'remind', description: 'Reminds you of something.' }, …]);
 * // remind is 'merken', and what forgets a reminder 'weg'
 */
export function namedByRequest(
  text: string,
  commands: readonly PlanCommand[],
): readonly PlanCommand[] {
  const clauses = commandClauses(text);
  const said = new Set(clauses.map(({ name }) => name));
  const named = [...commands];
  const firstWord = ({ name }: PlanCommand): string => name.split(' ', 1)[0] ?? '';
  let last: PlanCommand | undefined;
  for (const clause of clauses) {
    const known = named.find((one) => firstWord(one) === clause.name);
    if (known === undefined && !isAnotherKind(clause)) {
      const at = named.findIndex((one) => !said.has(firstWord(one)) && doesWhat(one, clause, last));
      const found = named[at];
      if (found !== undefined) named[at] = { ...found, name: clause.name };
      last = named[at];
    } else last = known;
  }
  return named;
}

/** Whether what a request says of a command is what one of the bot does. `last` is the one named before. */
function doesWhat(
  { description, part }: PlanCommand,
  { name, said }: CommandClause,
  last: PlanCommand | undefined,
): boolean {
  const told = (said.split(/[,，、]|\s[-–—•*]\s|\\n/u, 1)[0] ?? '').slice(0, 60);
  if (tells[description]?.test(`${name} ${told}`) === true)
    return isOwnAct(description, name, told);
  // "/list" and "/delete" are of what stands before them.
  if (last === undefined || last.part !== part) return false;
  const act = acts.find(([, begins]) => begins.test(description))?.[0];
  if (act === 'end') return ends.test(`${name} ${told}`);
  const does = actOf(name, told);
  return act !== undefined && (act === does || (act === 'list' && does === 'mine'));
}

/** Who lists or deletes warnings warns nobody. */
function isOwnAct(description: string, name: string, told: string): boolean {
  const act = ofWarnings[description];
  const does = actOf(name, told);
  return act === undefined || (act === '' ? does === undefined || does === 'add' : does === act);
}

const ofWarnings: Readonly<Record<string, string>> = {
  'Warns a member.': '',
  'Lists the warnings of a member.': 'list',
  'Takes all warnings of a member back.': 'remove',
};

/** What a bot without a kind answers. */
function isAnotherKind(clause: CommandClause): boolean {
  return usualCommand(clause.name) !== undefined || usualSaid(clause) !== undefined;
}

const acts: readonly (readonly ['add' | 'end' | 'list' | 'remove', RegExp])[] = [
  ['add', /^(?:Adds|Keeps) /u],
  ['list', /^(?:Lists|Shows your) /u],
  ['remove', /^(?:Forgets|Removes|Deletes) /u],
  ['end', /^(?:Ends|Closes) /u],
];

const ends = letterPattern(
  '(?<!\\p{L})(?:ends?|close[sd]?|stops?|finish(?:es)?|beende[nt]?|schließt?|stoppt|termin[ae]r?|cierra|cerrar|finaliza\\p{L}?|ferm[eé]r?|termine|clôtur\\p{L}{1,3}|arrêt\\p{L}{1,3}|encerra\\p{L}?|fecha\\p{L}?|chiud[ei]\\p{L}{0,3}|sluit\\p{L}{0,3}|stop|zamyka\\p{L}?|zamknij|kończy|zakończ|bitir\\p{L}{0,4}|kapat\\p{L}{0,4}|закры\\p{L}{2,6}|заверш\\p{L}{2,6}|закри\\p{L}{2,6}|avsluta\\p{L}?|stäng(?:er|a)?|tutup|menutup|akhiri|mengakhiri|kết ?thúc|đóng|dừng)(?!\\p{L})|结束|关闭|終了|締め?切|終わ|종료|마감|끝|बंद|समाप्त|إنهاء|إغلاق|[تي]نهي|[تي]غلق',
);

function words(spaced: string, joined: string): RegExp {
  return letterPattern(`(?<!\\p{L})(?:${spaced})|${joined}`);
}

const asksQuestion = words(
  'quest(?:ion|ão)|quizz?|trivia|frage(?!-)|pregunta|pergunt|domanda|vraag|pytani|soru|вопрос|запитанн|питанн|fråg|pertanyaan|soal|kuis|câu hỏi|đố|सवाल|प्रश्न|سؤال',
  '问题|出题|题目|一题|問題|クイズ|出題|질문|문제|퀴즈',
);
const board = letterPattern(
  `${toldBoard}|(?<!\\p{L})(?:scores?|points?|punkte\\p{L}{0,6}|puntos|puntuaci\\p{L}{1,4}|points|pontos|pontuaç\\p{L}{1,3}|punti|punteggi\\p{L}?|punten|stand|wynik\\p{L}{0,3}|punkt\\p{L}{0,4}|puan\\p{L}{0,6}|skor\\p{L}{0,4}|очк\\p{L}{1,3}|балл\\p{L}{0,3}|бал[иі]в?|лідер\\p{L}{0,3}|poäng\\p{L}{0,6}|topplista|poin|peringkat|klasemen|\\d{1,3} besar|điểm\\p{L}{0,2}|bảng xếp hạng|xếp hạng|अंक)(?!\\p{L})|积分|分数|得分|スコア|点数|점수`,
);

const warns = words(
  '(?:warn|verwarn|advert|avert|avviso|avvert|richiam|ammon|waarschuw|ostrzeg|uyar|предупре|поперед|varnar|memperingat|beri peringatan|cảnh cáo)',
  '警告|경고',
);

/** How requests tell what a command does, by what it does. */
const tells: Readonly<Record<string, RegExp>> = {
  'Reminds you of something.': words(
    '\\d{1,3}\\s?(?:m|h|s|min|mins|minutes?|hours?|std|stunden?|minuten|minutos?|horas?|heures?|minuti?|ore|uur|timmar|minuter|godz\\p{L}{0,3}|minut\\p{L}?|dk|dakika|saat|мин\\p{L}{0,3}|час\\p{L}{0,2}|хв\\p{L}{0,5}|год\\p{L}{0,4}|jam|menit|phút|giờ|मिनट|घंटे|دقائق|دقيقة|ساعة)(?!\\p{L})|remind|reminder|erinner|recuerd|recordar|recordatorio|rappel|lembr|ricord|promemoria|herinner|przypom|hatırlat|напомин|напомни|нагад|påminn|ingatk|pengingat|nhắc|याद|تذكير|[تي]ذكر',
    '\\d\\s?(?:分|時間|小时|点|분|시간)|提醒|リマインド|知らせ|알려|알림',
  ),
  'Asks a question.': asksQuestion,
  'Shows who knows most.': board,
  'Shows who has the most points.': board,
  'Shows who has the most.': board,
  'Starts a poll with buttons.': words(
    '(?:vote|voting|poll|umfrage|abstimm|encuesta|votaci|votar|sondage|voter|enquete|vota|sondaggi|peiling|stemm|ankiet|głosow|anket|oyla|опрос|голосов|опитуванн|omröst|rösta|jajak|polling|pemungutan|bình ?chọn|मतदान|वोट|تصويت|استطلاع)|(?:question|frage|pregunta|pergunta|domanda|vraag|pytani|soru|вопрос|запитанн|питанн|fråga|pertanyaan|câu hỏi|सवाल|سؤال)\\p{L}{0,3}[\\s,]\\s?(?:\\p{L}{1,5}\\s){0,2}(?:option|choic|antwort|opcion|respuesta|choix|réponse|opç|opzion|rispost|optie|antwoord|opcj|odpowied|seçenek|вариант|варіант|alternativ|pilihan|opsi|jawaban|lựa chọn|các|विकल्प|خيار)',
    '投票|表决|アンケート|설문|투표',
  ),
  'Starts a giveaway here.': words(
    '(?:starts?|creates?|begins?|new|startet?|inicia|crea|lance|démarre|cria|avvia|rozpoczyna|başlat|запуска|создаёт|mulai|buat|bắt đầu|tạo)\\p{L}{0,3} (?:\\p{L}{1,4} )?(?:giveaway|raffle|prize|verlosung|gewinnspiel|sorteo|rifa|concours|tirage|sorteio|estrazione|winactie|losowani|konkurs|çekiliş|розыгрыш|розіграш|undian|utlottning|tặng quà)',
    '(?:开始|发起|创建)抽奖|抽選を?開始|추첨 ?시작',
  ),
  'Draws the last giveaway here again.': words(
    'reroll|redraw|(?:draws?|picks?|rolls?) (?:\\p{L}{1,4} )?(?:again|new|another)|new winner|neu(?:e[nr]?)? (?:gewinner|auslos|zieh)|otro ganador|nuevo ganador|autre gagnant|nouveau gagnant|novo ganhador|outro ganhador|nuovo vincitore|nieuwe winnaar|ponown|yeni kazanan|нового победител|нового переможц|undi ulang|pemenang baru|chọn lại|ny vinnare',
    '重新抽|重抽|再抽選|재추첨|다시 뽑',
  ),
  'Shows level and points.': words(
    '(?:own|your|their|my|dein\\p{L}{0,2}|eigene?s?|mein|su|tu|mi|ton|son|mon|seu|sua|meu|tuo|suo|je|eigen|mijn|swój|kendi|сво\\p{L}|свій|ditt|sin|sitt|level|rank|niveau|nivel|nível|livello|poziom|seviye|уровень|рівень|nivå|cấp độ)\\s(?:\\p{L}{1,3}\\s)?(?:level|rank|stufe|rang|xp|niveau|nivel|nível|livello|poziom|seviye|уровень|рівень|nivå|sendiri|kamu|saya|của|и опыт|та досвід)',
    '自己的(?:等级|级别|经验)|自分のレベル|내 레벨|본인 레벨',
  ),
  'Keeps your birthday.': words(
    '(?:saves?|sets?|stores?|adds?|enters?|registers?|speicher|trägt|eintragen|guarda|registra|añad|enregistr|ajout|salva|opsla|zapis|kaydet|сохран|запис|зберіг|sparar?|simpan|atur|lưu)\\p{L}{0,4}\\s(?:\\p{L}{1,5}\\s){0,2}(?:birthday|geburtstag|cumple|anniversaire|aniversário|compleanno|verjaardag|urodzin|doğum|день рожд|день народж|födelsedag|ulang tahun|ultah|tanggal|sinh nhật)',
    '(?:保存|登记|登録|등록).{0,4}(?:生日|誕生日|생일)|(?:生日|誕生日|생일).{0,3}(?:保存|登记|登録|등록)',
  ),
  'Suggests something.': words(
    '(?:sends?|posts?|makes?|submits?|schickt|macht|envía|manda|envoie|envia|invia|stuurt|wysyła|gönder\\p{L}{0,3}|отправля\\p{L}{1,3}|kirim|gửi|skickar) (?:\\p{L}{1,5} )?(?:suggestion|idea|vorschl|sugerencia|sugestão|suggeriment|voorstel|propozycj|öneri|предложени|пропозиц|saran|usul|đề xuất|förslag)',
    '提交建议|提案を?送|건의를?',
  ),
  'Deletes the last messages here.': deletesLast,
  'Warns a member.': warns,
  'Lists the warnings of a member.': warns,
  'Takes all warnings of a member back.': warns,
  'Removes a member from the server.': words(
    '(?:kick|rauswirf|wirft|expuls|espell|wyrzuc|кик|кік|sparkar|keluarkan|mengeluarkan|đuổi)',
    '踢出|キック|추방',
  ),
  'Pays another member.': words('kirim|transfer|надіслати|надсилає|skicka|gửi|chuyển', '(?!)'),
  'Keeps a quote.': words(
    '(?:saves?|stores?|keeps?|adds?|simpan|menyimpan|tambah|lưu|thêm|sparar?|зберіга\\p{L}{1,3}|додає)(?!\\p{L})',
    '保存|添加|追加|저장',
  ),
  'Shows a quote by chance.': words(
    'random|acak|zufällig|al azar|aleatori|au hasard|aléatoire|a caso|willekeurig|losow|rastgele|случайн|випадков|slump|ngẫu nhiên',
    '随机|ランダム|랜덤',
  ),
};
