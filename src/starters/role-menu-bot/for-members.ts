import { letterPattern } from '../../workspace/text/letters.ts';
import { commandClauses } from '../shared/reading/commands/command-clauses.ts';

/**
 * Whether members use the command themselves, and each sees a menu of their own.
 *
 * @example
 * isForMembers('a /roles command with buttons so they can pick roles: Gamer, Artist', 'roles'); // true
 * isForMembers('/roles posts the menu in #roles', 'roles'); // false
 */
export function isForMembers(text: string, command: string): boolean {
  const { said } = commandClauses(text).find(({ name }) => name === command) ?? {};
  if (said === undefined) return false;
  const told = said.slice(0, 160);
  return chooses.test(told) && !posts.test(told);
}

/** What members do with it. */
const chooses = letterPattern(
  '(?<!\\p{L})(?:pick|choose|select|get|toggle|(?:aus)?wähl|aussuchen|auszusuchen|elegir|eli[gj]|escoger|escoj|choisi|escolh|scegli|scelg|kie[sz]|uitkie|wybier|wybra|wybór|seç|выб[ие]р|выбра|выбор|обира|обрат|обер|вибра|вибир|välj|pilih|memilih|milih|chọn)\\p{L}{0,8}(?!\\p{L})|选|選|고르|고를|골라|선택|चुन|[ينت]ختار|اختيار',
);

/** What a bot or its staff does. */
const posts = letterPattern(
  '(?<!\\p{L})(?:posts?|sends?|creates?|puts?|sets? up|admins?|mods?|moderators?|staff|postet|schickt|erstellt|sendet|stellt|publica|envía|manda|crea|envoie|publie|crée|poste|cria|invia|pubblica|plaatst|stuurt|maakt|wysyła|publikuje|tworzy|gönder\\p{L}{0,4}|oluştur\\p{L}{0,4}|отправля\\p{L}{1,3}|публику\\p{L}{1,3}|созда\\p{L}{1,3}|надсила\\p{L}{1,3}|публіку\\p{L}{1,3}|створю\\p{L}{1,3}|skickar?|postar?|kirim|mengirim|posting|gửi|đăng)(?!\\p{L})|发送|发布|管理员|投稿|送信|運営|올려|보내|관리자|भेज|[ينت]رسل|[ينت]نشر|#[\\p{L}\\p{N}_-]{2,60}',
);
