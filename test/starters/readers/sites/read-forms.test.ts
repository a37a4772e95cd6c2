import { expect, test } from 'vitest';

import { fieldOf } from '../../../../src/starters/page/forms/field.ts';
import { readForms, withoutFields } from '../../../../src/starters/page/forms/read-forms.ts';

test.each([
  [
    'site for a pottery studio with a course form (name, email, course (wheel, glaze)) and a blog',
    'signup|course form|Name|Email|Course (wheel, glaze)',
  ],
  [
    'our party page needs an rsvp form where guests leave their name, how many come and what they eat.',
    'rsvp|rsvp form|Name|How many come|What they eat',
  ],
  [
    'Seite für den Imker mit Bestellformular (Name, Sorte, Anzahl)',
    'order|Bestellformular|Name|Sorte|Anzahl',
  ],
  [
    'Una web para el taller. Formulario de cita con nombre, coche y fecha, y un blog',
    'booking|Formulario de cita|Nombre|Coche|Fecha',
  ],
  [
    'Un site avec un formulaire pour demander un devis (nom, surface)',
    'quote|formulaire pour demander un devis|Nom|Surface',
  ],
  [
    'site da banda com formulário de inscrição: nome e cidade',
    'signup|formulário de inscrição|Nome|Cidade',
  ],
  ['sito con modulo di iscrizione (nome, corso)', 'signup|modulo di iscrizione|Nome|Corso'],
  ['site met aanmeldformulier: naam en groep', 'signup|aanmeldformulier|Naam|Groep'],
  ['strona z formularzem rezerwacji (imię, data)', 'booking|formularzem rezerwacji|Imię|Data'],
  ['сайт, форма заказа (имя, торт)', 'order|форма заказа|Имя|Торт'],
  ['fırın sitesi, sipariş formu (ad, pasta)', 'order|sipariş formu|Ad|Pasta'],
  ['诊所网站，预约表单（姓名、科室）', 'booking|预约表单|姓名|科室'],
  ['お名前、人数を入力する予約フォームのページ', 'booking|予約フォーム|お名前|人数'],
  ['공방 페이지, 체험 신청 폼(이름, 날짜)', 'signup|체험 신청 폼|이름|날짜'],
  ['साइट, बुकिंग फ़ॉर्म (नाम, तारीख)', 'booking|बुकिंग फ़ॉर्म|नाम|तारीख'],
  ['موقع مع نموذج حجز (الاسم، اليوم)', 'booking|نموذج حجز|الاسم|اليوم'],
  [
    'pagina voor de buurtbarbecue, opgeven met hoeveel personen en of je vega eet',
    'signup|opgeven|Hoeveel personen|Of je vega eet',
  ],
  [
    'Seite für unser Fest, Anmeldung mit Name und Anzahl Personen, Beginn 15 Uhr',
    'signup|Anmeldung|Name|Anzahl Personen',
  ],
  [
    'our wedding page: RSVP by 2 May with dinner choice (beef, trout, vegan) and any allergies',
    'rsvp|RSVP|Dinner choice (beef, trout, vegan)|Any allergies',
  ],
  [
    'Wesele w lipcu. Potwierdzenie z wyborem dania (mięso, wege) i alergiami',
    'rsvp|Potwierdzenie|Wybór dania (mięso, wege)|Alergie',
  ],
  ['page du théâtre, avec réservation de places', 'booking|réservation de places'],
  ['invitación con confirmación de asistencia', 'rsvp|confirmación de asistencia'],
  ['a shop page with a newsletter signup', 'newsletter|newsletter signup'],
])('reads the form of %j', (message, expected) => {
  expect(
    readForms(message).map(({ kind, name, fields }) => [kind, name, ...fields].join('|')),
  ).toEqual([expected]);
});

test.each([
  'a page about the art form of haiku',
  'a website, no contact form',
  'a page on form and function',
  'a platform for reforms',
])('reads none in %j', (message) => {
  expect(readForms(message)).toEqual([]);
});

test('the fields of a form are nothing else of the page, and all else stays where it was', () => {
  const message = 'site with a quote form (name, roof area) and a blog';
  const rest = withoutFields(message);
  expect(rest).toHaveLength(message.length);
  expect(rest.replace(/ +/gu, ' ')).toBe('site with a quote form and a blog');
});

test.each([
  ['Your e-mail', 'email'],
  ['Anzahl Gäste', 'number'],
  ['Telefon', 'tel'],
  ['تاريخ الزيارة', 'date'],
  ['Yes/no', 'select'],
  ['Size (S, M, L)', 'select'],
  ['Topic (optional)', 'text'],
  ['Arrivée', 'date'],
])('the field %j is of the type %s', (label, type) => {
  expect(fieldOf(label).type).toBe(type);
});
