import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * What stands behind a command without the words with which its sentence goes on, in languages that put verbs
 * and particles there.
 *
 * @example
 * withoutClause(' judul tahun buat nambah film, /daftar'); // ' judul tahun, /daftar'
 */
export function withoutClause(rest: string): string {
  const [first = ''] = rest.split(/[,،.;:(（\n]/u, 1);
  const at = first.search(clauseWord);
  return at < 0 ? rest : `${first.slice(0, at).trimEnd()}${rest.slice(first.length)}`;
}

/** The names of what is typed, with a space between them; in Vietnamese one name has several words. */
export function typedNames(words: string): readonly string[] {
  return words.trim().split(/[ăđơư\u1ea0-\u1ef9]/u.test(words) ? /\s(?:và|với)\s/u : /\s/u);
}

const clauseWord = letterPattern(
  `(?<![\\p{L}\\p{M}])(?:${[
    'buat|untuk|biar|hasilnya|masuk|supaya|agar|yang|bisa|akan|lalu|terus|kalau|orang|semua|setiap|tiap|dari|oleh|dengan|bot(?:nya)?|ngajak|cek|kasih|(?:men|mem|meng|meny|me)\\p{L}{3,}(?:kan|i)|me(?:mulai|lihat|nambah|mbuat|ncatat|nghapus|mbayar)|(?:di)?tampilkan',
    'ile|için|herkes|yeni|kişi(?:ler)?|üyeler|kullanıcılar|komutu\\p{L}{0,5}|\\p{L}{3,}(?:s[ıiuü]n(?:lar|ler)?|[ae]bil\\p{L}{2,6}|[ıiuü]nc[ae]|[ae]r[ae]k|[ıiuü]yor\\p{L}{0,3})|\\p{L}{3,}(?:mak|(?<!ye|ek)mek)',
    'để|cho|khi|thì|sẽ|được|xem|gửi|hiển thị|mọi người|mỗi|giúp|bot',
    '(?:likh|kar|dekh|bata|puch|bhej|jod|daal|dikha|laga|bol|chala)(?:ne|ke|e|en|ein|o|kar|aye|ao|na)?|sak\\p{L}{1,3}|pe|par|se|ko|ka|ki|ke|bhi|jo|ya|koi|sab|log|ho|hai|hoga|wo|woh|apn[aie]',
    'पर|से|को|का|की|के|में|भी|जो|या|कोई|सब|लोग|हो|है|वो|वह|अपन[ाीे]|सदस्य|बॉट|[\\p{L}\\p{M}]{1,8}(?:ने|ें|एँ|एं|ए|ओ|कर)',
    '(?:و|ف|ل)?ي(?!وم)[\\p{L}\\p{M}]{3,}|الذي|التي|حتى|عندما|[إا]ذا|لكي|علشان|عشان|كل|مع|على|في|من|[إا]لى|و?ال(?:بوت|عضو|[أا]عضاء)|[أا]ي|لل?(?:عرض|[إا]ضافة|تسجيل|معرفة|حذف)',
  ].join('|')})(?![\\p{L}\\p{M}])`,
);
