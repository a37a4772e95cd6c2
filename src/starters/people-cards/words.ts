import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['people', 'empty'], {
  en: 'People: {n} | Nobody stands here yet. Name the people in index.html.',
  es: 'Personas: {n} | Aquí todavía no hay nadie. Nombra a las personas en index.html.',
  de: 'Personen: {n} | Hier steht noch niemand. Trage die Personen in index.html ein.',
  fr: 'Personnes : {n} | Il n’y a encore personne ici. Nommez les personnes dans index.html.',
  pt: 'Pessoas: {n} | Ainda não há ninguém aqui. Escreva as pessoas em index.html.',
  it: 'Persone: {n} | Qui non c’è ancora nessuno. Scrivi le persone in index.html.',
  nl: 'Personen: {n} | Hier staat nog niemand. Zet de personen in index.html.',
  pl: 'Osoby: {n} | Nikogo tu jeszcze nie ma. Wpisz osoby w index.html.',
  tr: 'Kişi: {n} | Burada henüz kimse yok. Kişileri index.html içine yaz.',
  ru: 'Человек: {n} | Здесь пока никого нет. Впишите людей в index.html.',
  zh: '人数：{n} | 这里还没有人。请在 index.html 里写上姓名。',
  ja: '人数：{n} | まだ誰もいません。index.html に名前を書いてください。',
  ko: '인원: {n} | 아직 아무도 없습니다. index.html에 이름을 적으세요.',
  hi: 'लोग: {n} | यहाँ अभी कोई नहीं है। index.html में लोगों के नाम लिखें।',
  ar: 'الأشخاص: {n} | لا أحد هنا بعد. اكتب الأشخاص في index.html.',
  id: 'Orang: {n} | Belum ada siapa pun di sini. Tulis nama-namanya di index.html.',
  vi: 'Số người: {n} | Chưa có ai ở đây. Hãy thêm tên vào index.html.',
  uk: 'Людей: {n} | Тут поки нікого немає. Впишіть людей в index.html.',
  sv: 'Personer: {n} | Här finns ingen än. Skriv in personerna i index.html.',
});
