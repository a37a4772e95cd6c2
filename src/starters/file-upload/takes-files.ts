/**
 * Whether a request describes a server to which files are sent, without its name.
 *
 * @example
 * takesFiles('ein Server, der Dateien annimmt'); // true
 */
export function takesFiles(text: string): boolean {
  const head = text.slice(0, 600);
  return takes.some((one) => one.test(head)) && server.test(head);
}

const server =
  /(?<!\p{L})(?:server|service|backend|servidor|servicio|serviço|serveur|servizio|serwer|sunucu|сервер|web ?server)(?!\p{L})|サーバー|服务器|서버/iu;
const files =
  '(?:files?|images?|photos?|pictures?|dateien?|bilder|fotos?|archivos?|imágenes|fichiers?|arquivos?|imagens|immagini|bestanden|afbeeldingen|pliki?|zdjęcia|dosya(?:ları?)?|файлы?|фото)';
const takes: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:accepts?|receives?|takes?|acepta|recib[ea]|accepte|reçoi(?:t|ve)|aceita|receb[ea]|accetta|riceve|przyjmuj\\p{L}{1,3}|принима\\p{L}{1,4}) (?:\\p{L}{2,12} ){0,2}?${files}(?!\\p{L})`,
    'iu',
  ),
  // "resizes uploaded images": that they are sent is there, and the rest is said.
  new RegExp(
    `(?<!\\p{L})(?:resiz|compress|optimi[sz]|shrink|convert|verkleiner|komprimier|redimension|comprim|ridimension|zmniejsz)\\p{L}{0,6} (?:the )?(?:uploaded|hochgeladene|przesłane) ${files}(?!\\p{L})`,
    'iu',
  ),
  // "students can upload homework as PDF"
  /(?<!\p{L})(?:can|may|to|could|should) upload\s(?!to (?:s3|youtube))\p{L}/iu,
  new RegExp(
    `(?<!\\p{L})${files} (?:\\p{L}{2,12} ){0,2}?(?:annimmt|entgegennimmt|empfängt|ontvangt|aanneemt|alan|alsın)(?!\\p{L})`,
    'iu',
  ),
];
