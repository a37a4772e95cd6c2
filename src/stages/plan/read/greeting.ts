/** "Moin, ich brauche …", "Hoi! I want a quiz": what a message begins with, and is no clause of it. */
export const greeting =
  /^\s{0,4}(?:hi|hello|hey|yo|moin|hallo|hoi|servus|guten tag|bonjour|bonsoir|salut|ciao|salve|buongiorno|hola|buenas|ol[áa]|oi|hej|cześć|witam|dzień dobry|merhaba|selam|привет|здравствуйте|добрый день|你好|您好|こんにちは|안녕하세요|नमस्ते|नमस्कार|السلام عليكم|مرحبا|مرحبًا|مرحباً|أهلا|안녕하세요|早上好|olá|günaydın)(?:\s(?:there|all|everyone|team|zusammen|a todos|tout le monde|a tutti))?[!.,،，。！;:\s-]{1,4}/iu;
