import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * Whether a request describes a server to which files are sent, without its name.
 *
 * @example
 * takesFiles('ein Server, der Dateien annimmt'); // true
 */
export function takesFiles(text: string): boolean {
  const head = text.slice(0, 600);
  if (takes.some((one) => one.test(head)) && server.test(head)) return true;
  return sends.test(text.slice(0, 1500)) && limited.test(text.slice(0, 1500)) && !api.test(text);
}

/** "guests upload photos", "déposent leur fichier", "يرفع صورة" */
const sends =
  /(?<!\p{L})(?:upload\p{L}{0,4}|drop(?:s|box)?|hand(?:s|ed)? in|hochlad\p{L}{1,3}|hochgeladen|(?:laden?|lädt) [^.!?\n]{2,40} hoch|abgeben|dépos\p{L}{1,4}|téléverse\p{L}{0,3}|sub(?:en?|ir|an)|sob(?:em|e)|enviam?|caric(?:are|ano|a|hi)|upload(?:en|t)|inleveren|wgrywa\p{L}{0,3}|przesyła\p{L}{0,3}|dodaje|yükle\p{L}{0,8}|fotoğraf|загру\p{L}{1,6}|заванта\p{L}{1,7}|скида\p{L}{1,4})(?!\p{L})|アップロード|投稿|上传|업로드|올리|अपलोड|رفع/iu;
/** "(jpg or png, up to 10 MB)": what is sent has a type and a size. */
const limited =
  /(?<![\p{L}\d])(?:jpe?g|png|heic|pdf|stl|gpx|mp3|m4a|wav|mp4|zip)(?!\p{L})[^.!?\n]{0,60}(?<!\d)\d{1,4}\s?(?:mb|mo|мб|ميجا|メガ|兆)|(?<!\d)\d{1,4}\s?(?:mb|mo|мб|ميجا)(?!\p{L})[^.!?\n]{0,60}(?<!\p{L})(?:jpe?g|png|heic|pdf|stl|gpx|mp3|m4a|wav|mp4|zip)(?!\p{L})|(?<!\p{L})(?:stl|gpx|pdf|jpe?gs?|photos?|fotos?|fichiers?)(?!\p{L})[^.!?\n]{0,20}\(\d{1,3} ?(?:mb|mo)/iu;
const api = /(?<!\p{L})(?:rest|crud|graphql|apis?|csv)(?!\p{L})/iu;

const server =
  /(?<!\p{L})(?:server|service|backend|servidor|servicio|serviço|serveur|servizio|serwer|sunucu|сервер|web ?server)(?!\p{L})|サーバー|服务器|서버/iu;
const files =
  '(?:files?|images?|photos?|pictures?|dateien?|bilder|fotos?|archivos?|imágenes|fichiers?|arquivos?|imagens|immagini|bestanden|afbeeldingen|pliki?|zdjęcia|dosya(?:ları?)?|файлы?|фото)';
const takes: readonly RegExp[] = [
  letterPattern(
    `(?<!\\p{L})(?:accepts?|receives?|takes?|acepta|recib[ea]|accepte|reçoi(?:t|ve)|aceita|receb[ea]|accetta|riceve|przyjmuj\\p{L}{1,3}|принима\\p{L}{1,4}) (?:\\p{L}{2,12} ){0,2}?${files}(?!\\p{L})`,
  ),
  // "resizes uploaded images": that they are sent is there, and the rest is said.
  letterPattern(
    `(?<!\\p{L})(?:resiz|compress|optimi[sz]|shrink|convert|verkleiner|komprimier|redimension|comprim|ridimension|zmniejsz)\\p{L}{0,6} (?:the )?(?:uploaded|hochgeladene|przesłane) ${files}(?!\\p{L})`,
  ),
  // "students can upload homework as PDF"
  /(?<!\p{L})(?:can|may|to|could|should) upload\s(?!to (?:s3|youtube))\p{L}/iu,
  letterPattern(
    `(?<!\\p{L})${files} (?:\\p{L}{2,12} ){0,2}?(?:annimmt|entgegennimmt|empfängt|ontvangt|aanneemt|alan|alsın)(?!\\p{L})`,
  ),
];

/** Whether what was sent is to be seen there, as pictures are. */
export function asksForGallery(text: string): boolean {
  return gallery.test(text.slice(0, 4000));
}

const gallery =
  /(?<!\p{L})(?:galler(?:y|ies)|galerie|galer[ií]a|galeria|galleria|galerij|galeri(?:si|de)?|галере\p{L}{1,2}|slideshow|photo wall|wall of photos|fotowand|mur de photos)(?!\p{L})|ギャラリー|相册|画廊|갤러리|गैलरी|معرض/iu;
