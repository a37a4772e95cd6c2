/** "Moin, ich brauche …" */
export const greeting =
  /^\s*(?:hi|hello|hey|yo|moin|hallo|servus|bonjour|bonsoir|salut|ciao|salve|buongiorno|hola|buenas|olá|oi|hoi|hej|cześć|witam|dzień dobry|merhaba|selam|привет|здравствуйте|добрый день|你好|您好|こんにちは|안녕하세요|नमस्ते|مرحبا)(?:\s(?:there|all|everyone|zusammen|a todos|tout le monde|a tutti))?\s?[,!.،，。！;:-]{1,3}\s/iu;
