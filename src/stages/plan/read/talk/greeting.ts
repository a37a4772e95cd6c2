/** "Moin, ich brauche …", "Hoi! I want a quiz": what a message begins with, and is no clause of it. */
export const greeting =
  /^\s{0,4}(?:hi|hello|hey|yo|moin|hallo|hoi|servus|guten tag|bonjour|bonsoir|salut|ciao|salve|buongiorno|hola|buenas|ol[áa]|oi|hej|cześć|witam|dzień dobry|merhaba|selam|привет|здравствуйте|добрый день|你好|您好|こんにちは|안녕하세요|नमस्ते|नमस्कार|السلام عليكم|مساء الخير|صباح الخير|مرحبا|مرحبًا|مرحباً|أهلا|안녕하세요|早上好|olá|fala|fala galera|e aí|salve|günaydın)(?:\s(?:there|all|everyone|team|folks|guys|mate|friends?|zusammen|leute|ihr lieben|a todos|amig[oa]s?|gente|tout le monde|les amis|a tutti|ragazzi|allemaal|wszystkim|arkadaşlar|всем|भाई|जी|दोस्तों?|大家))?[!.,،，。！;:\s-]{1,4}/iu;

/** The same of a request for a bot, which has no sentences that a page would show. */
export const longGreeting =
  /^\s{0,4}(?:hee|good (?:evening|morning|afternoon|day)|guten (?:morgen|abend)|buenos días|buenas (?:tardes|noches)|bom dia|boa (?:tarde|noite)|buonasera|goede(?:morgen|navond|middag)|dobry wieczór|iyi (?:günler|akşamlar)|добрый вечер|доброе утро)(?:\s(?:there|all|everyone|team))?[!.,\s]{1,3}/iu;
