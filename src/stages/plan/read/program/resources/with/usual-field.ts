/** Names that fields have everywhere. */
export const usualField =
  /(?:名|日|時間|时间|番号|編號|编号|学号|材料|内容|手順|メモ|명|번호|내용|메모)$|^(?:name|title|description|phone|author|nom|nombre|nome|titel|título|titolo|titre|beschreibung|descripción|telefon|teléfono|autor|имя|название|tytuł|nazwa|imię|başlık|isim|titel|naam|名称|标题|姓名|名字|タイトル|名前|題名|제목|이름|नाम|शीर्षक|الاسم|العنوان)$/u;

export function isUsualName(part: string): boolean {
  return usualField.test(part.toLowerCase());
}
