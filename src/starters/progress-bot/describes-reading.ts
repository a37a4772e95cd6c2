/**
 * Whether a request describes a reading group that keeps how far its members are.
 *
 * @example
 * describesReading('for our book club: /page shows where you are'); // true
 */
export function describesReading(text: string): boolean {
  // "Páginas Vivas" is a name.
  const head = text.slice(0, 4000).replaceAll(/(?:\s\p{Lu}\p{Ll}+){2,4}/gu, ' ');
  return club.test(head) && pages.test(head);
}

const club =
  /(?<!\p{L})(?:book ?clubs?|reading (?:clubs?|groups?|server)|buchclub|lesekreis|lesegruppe|leseclub|club de lect\p{L}{3}|clube (?:de leitura|do livro)|club del libro|gruppo di lettura|leesclub|boekenclub|klub (?:książki|czytelniczy)|kitap kulüb\p{L}{1,3}|книжн\p{L}{2,3} клуб\p{L}?)(?!\p{L})|读书会|讀書會|読書会|독서 ?모임|पुस्तक क्लब|القراءة|نادي الكتاب/iu;
const pages =
  /(?<!\p{L})(?:pages?|progress|percent\p{L}*|seiten?|fortschritt|prozent|páginas?|progres\p{L}*|avance|pagin[ae]|pagina['’]?s|procent\p{L}*|bladzijde\p{L}?|voortgang|stron\p{L}{0,2}|postęp\p{L}*|sayfa\p{L}*|ilerleme|страниц\p{L}*|прогресс\p{L}*|процент\p{L}*)(?!\p{L})|页|进度|ページ|進捗|쪽|페이지|진도|पृष्ठ|صفح|تقدم/iu;
