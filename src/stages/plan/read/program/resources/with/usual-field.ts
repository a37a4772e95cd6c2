/** Names that fields have everywhere. */
export const usualField =
  /^(?:name|title|description|phone|author|nom|nombre|nome|titel|título|titolo|titre|beschreibung|descripción|telefon|teléfono|autor|имя|название|tytuł|nazwa|imię|başlık|isim|titel|naam|名称|标题|姓名|名字|タイトル|名前|題名|제목|이름|नाम|शीर्षक|الاسم|العنوان)$/u;

export function isUsualName(part: string): boolean {
  return usualField.test(part.toLowerCase());
}
