import type { ResourceField } from '../../../../contracts/job/resource.ts';
import { fold } from '../../../shared/fold.ts';

/** Who books: by e-mail or phone, since names can be the same; by the name otherwise. */
export function whoIn(fields: readonly ResourceField[]): ResourceField | undefined {
  const texts = fields.filter(
    ({ type, oneOf = [] }) => type === 'email' || (type === 'text' && oneOf.length === 0),
  );
  return (
    texts.find(({ type }) => type === 'email') ??
    texts.find(({ label }) => phones.test(fold(label))) ??
    texts.find(({ label }) => isCustomer(label)) ??
    texts.find(({ label }) => names.test(fold(label)))
  );
}

/** Whether a field says who books, and not what: "member", "client". */
export function isCustomer(label: string): boolean {
  return customers.test(fold(label));
}

/** Whether a field says who somebody is: a customer, a phone. */
export function isWho(label: string): boolean {
  return isCustomer(label) || phones.test(fold(label)) || /^(?:e-?mail|correo)/iu.test(label);
}

const phones = /^(?:phone|tele[fp]h?on|tel$|cel|movil|gsm)|телефон|電話|电话|전화|फ़?ोन|هاتف/iu;
const customers =
  /^(?:member|borrower|reader|leser|lector|lecteur|leitor|lettore|lezer|czytelnik|chitatel|customer|client|user|guest|player|student|patient|mitglied|kunde|gast|spieler|schuler|socio|cliente|usuario|jugador|alumno|paciente|adherent|membre|joueur|eleve|membro|jogador|aluno|ospite|giocatore|lid$|klant|speler|czlonek|klient|gracz|uye|musteri|oyuncu)|клиент|участник|читател|пациент|会员|顾客|会員|顧客|회원|고객|손님|عميل|عضو|सदस्य|ग्राहक/iu;
const names =
  /name|nombre|(?<!\p{L})(?:nom|nome|naam|imie|ad|isim)(?!\p{L})|имя|фио|姓名|名前|이름|नाम|اسم/iu;
