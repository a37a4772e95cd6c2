import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  ['tally', 'bill', 'settle', 'overview', 'whose', 'count', 'settled', 'noBot', 'nobody'],
  {
    en: 'Counts for somebody. | Shows the tally of somebody. | Sets somebody back to nothing. | Shows what everybody has. | Whose | How many; 1 if left out | Settled: {line} | Bots have no tally. | Nobody has anything.',
    es: 'Anota para alguien. | Muestra la cuenta de alguien. | Pone a cero la cuenta de alguien. | Muestra lo que tiene cada uno. | De quién | Cuántos; 1 si se omite | Saldado: {line} | Los bots no tienen cuenta. | Nadie tiene nada.',
    de: 'Macht Striche für jemanden. | Zeigt die Striche von jemandem. | Setzt jemanden auf null. | Zeigt, was alle haben. | Wessen | Wie viele; 1, wenn es fehlt | Beglichen: {line} | Bots bekommen keine Striche. | Niemand hat etwas.',
    fr: 'Compte pour quelqu’un. | Montre l’ardoise de quelqu’un. | Remet quelqu’un à zéro. | Montre l’ardoise de tous. | De qui | Combien ; 1 par défaut | Réglé : {line} | Les bots n’ont pas d’ardoise. | Personne n’a rien.',
    pt: 'Anota para alguém. | Mostra a conta de alguém. | Zera a conta de alguém. | Mostra o que cada um tem. | De quem | Quantos; 1, se omitido | Quitado: {line} | Bots não têm conta. | Ninguém tem nada.',
    it: 'Segna per qualcuno. | Mostra il conto di qualcuno. | Azzera il conto di qualcuno. | Mostra che cosa hanno tutti. | Di chi | Quanti; 1 se manca | Saldato: {line} | I bot non hanno un conto. | Nessuno ha nulla.',
    nl: 'Turft voor iemand. | Toont de rekening van iemand. | Zet iemand terug op nul. | Toont wat iedereen heeft. | Van wie | Hoeveel; 1 als het leeg is | Betaald: {line} | Bots hebben geen rekening. | Niemand heeft iets.',
    pl: 'Dopisuje komuś. | Pokazuje czyjś rachunek. | Zeruje czyjś rachunek. | Pokazuje, co mają wszyscy. | Czyj | Ile; 1, jeśli puste | Rozliczone: {line} | Boty nie mają rachunku. | Nikt nic nie ma.',
    tr: 'Birine yazar. | Birinin hesabını gösterir. | Birinin hesabını sıfırlar. | Herkesin hesabını gösterir. | Kimin | Kaç; boşsa 1 | Kapandı: {line} | Botların hesabı yoktur. | Kimsede bir şey yok.',
    ru: 'Записывает на участника. | Показывает счёт участника. | Обнуляет счёт участника. | Показывает счета всех. | Чей | Сколько; 1, если не указано | Оплачено: {line} | У ботов нет счёта. | Ни у кого ничего нет.',
    zh: '给某人记一笔。 | 查看某人的账。 | 把某人清零。 | 查看所有人的账。 | 谁的 | 多少；不填为 1 | 已结清：{line} | 机器人没有账。 | 还没有人有记录。',
    ja: '誰かの分を記録します。 | 誰かの合計を見ます。 | 誰かをゼロに戻します。 | 全員の合計を見ます。 | 誰の | いくつ（空なら1） | 精算: {line} | ボットには記録できません。 | まだ誰にもありません。',
    ko: '누군가의 것을 기록해요. | 누군가의 합계를 보여 줘요. | 누군가를 0으로 되돌려요. | 모두의 합계를 보여 줘요. | 누구의 | 몇 개 (비우면 1) | 정산됨: {line} | 봇에는 기록할 수 없어요. | 아직 아무도 없어요.',
    hi: 'किसी के नाम जोड़ता है। | किसी का हिसाब दिखाता है। | किसी का हिसाब शून्य करता है। | सबका हिसाब दिखाता है। | किसका | कितने; खाली हो तो 1 | चुकता: {line} | बॉट का हिसाब नहीं होता। | किसी का कुछ नहीं।',
    ar: 'يسجل على عضو. | يعرض حساب عضو. | يعيد حساب عضو إلى الصفر. | يعرض حسابات الجميع. | لمن | كم؛ 1 إن تُرك فارغًا | سُدد: {line} | لا حساب للبوتات. | لا شيء على أحد.',
    id: 'Menghitung untuk seseorang. | Menampilkan hitungan seseorang. | Mengembalikan hitungan seseorang ke nol. | Menampilkan hitungan semua orang. | Milik siapa | Berapa; 1 jika kosong | Lunas: {line} | Bot tidak punya hitungan. | Tidak ada yang punya hitungan.',
    vi: 'Ghi thêm cho một người. | Xem sổ của một người. | Đưa sổ của một người về 0. | Xem sổ của mọi người. | Của ai | Bao nhiêu; bỏ trống thì là 1 | Đã thanh toán: {line} | Bot không có sổ. | Chưa ai có gì.',
    uk: 'Записує на учасника. | Показує рахунок учасника. | Обнуляє рахунок учасника. | Показує рахунки всіх. | Чий | Скільки; якщо не вказано, 1 | Сплачено: {line} | У ботів немає рахунку. | Ні в кого нічого немає.',
    sv: 'Drar streck för någon. | Visar någons streck. | Nollställer någon. | Visar vad alla har. | Vems | Hur många; 1 om det utelämnas | Reglerat: {line} | Botar får inga streck. | Ingen har något.',
  },
);
