/**
 * Whether a request wants a page on which messages are read with a password.
 *
 * @example
 * asksAdmin('a contact form, and an /admin page with a password'); // true
 */
export function asksAdmin(text: string): boolean {
  return admin.test(text.slice(0, 4000));
}

const admin =
  /(?<![\p{L}\p{N}.])\/admin(?![\p{L}\p{N}/])|(?<!\p{L})admin(?:[- ](?:page|area|panel|view|seite|bereich|pagina|sida|panel|paneel)|istration|istr\p{L}{2,8})|(?:página|panel|área|zona|page|espace|pagina|panell?o|área|strona|panel|страниц\p{L}|панел\p{L}) (?:de |d['’]|di )?(?:admin|админ)\p{L}{0,10}|(?:page|seite|página|pagina|strona|страниц\p{L}|sida)[^.;,\n]{0,40}(?:password|passwort|contraseña|mot de passe|senha|wachtwoord|hasł\p{L}{1,2}|парол\p{L}{1,2}|lösenord)|管理(?:页面|画面|ページ|后台)|관리자|एडमिन|صفحة (?:ال)?إدارة/iu;
