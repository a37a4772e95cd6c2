import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  ['stats', 'active', 'period', 'today', 'week', 'all', 'writers', 'nobody'],
  {
    en: 'Shows how many messages were written. | Shows who wrote most. | Of what time | Today | Last 7 days | All | Members who wrote in 7 days: {count} | Nobody has written yet.',
    es: 'Muestra cuántos mensajes se escribieron. | Muestra quién escribió más. | De qué periodo | Hoy | Últimos 7 días | Todo | Miembros que escribieron en 7 días: {count} | Aún no ha escrito nadie.',
    de: 'Zeigt, wie viele Nachrichten geschrieben wurden. | Zeigt, wer am meisten schrieb. | Aus welcher Zeit | Heute | Letzte 7 Tage | Insgesamt | Mitglieder, die in 7 Tagen schrieben: {count} | Noch hat niemand geschrieben.',
    fr: 'Montre combien de messages ont été écrits. | Montre qui a le plus écrit. | De quelle période | Aujourd’hui | 7 derniers jours | En tout | Membres qui ont écrit en 7 jours : {count} | Personne n’a encore écrit.',
    pt: 'Mostra quantas mensagens foram escritas. | Mostra quem mais escreveu. | De que período | Hoje | Últimos 7 dias | Tudo | Membros que escreveram em 7 dias: {count} | Ninguém escreveu ainda.',
    it: 'Mostra quanti messaggi sono stati scritti. | Mostra chi ha scritto di più. | Di quale periodo | Oggi | Ultimi 7 giorni | In tutto | Membri che hanno scritto in 7 giorni: {count} | Nessuno ha ancora scritto.',
    nl: 'Toont hoeveel berichten er geschreven zijn. | Toont wie het meest schreef. | Uit welke tijd | Vandaag | Laatste 7 dagen | Alles | Leden die in 7 dagen schreven: {count} | Nog niemand heeft geschreven.',
    pl: 'Pokazuje, ile napisano wiadomości. | Pokazuje, kto napisał najwięcej. | Z jakiego okresu | Dziś | Ostatnie 7 dni | Razem | Piszący w ciągu 7 dni: {count} | Nikt jeszcze nie pisał.',
    tr: 'Kaç mesaj yazıldığını gösterir. | En çok kimin yazdığını gösterir. | Hangi dönem | Bugün | Son 7 gün | Tümü | 7 günde yazan üyeler: {count} | Henüz kimse yazmadı.',
    ru: 'Показывает, сколько написано сообщений. | Показывает, кто написал больше всех. | За какое время | Сегодня | Последние 7 дней | Всего | Участников, писавших за 7 дней: {count} | Пока никто не писал.',
    zh: '查看消息数量。 | 查看谁发言最多。 | 时间范围 | 今天 | 最近 7 天 | 总计 | 7 天内发言的成员：{count} | 还没有人发言。',
    ja: 'メッセージの数を表示します。 | いちばん書いた人を表示します。 | 期間 | 今日 | 直近 7 日 | 合計 | 7 日間に書いたメンバー：{count} | まだ誰も書いていません。',
    ko: '메시지 수를 보여 줘요. | 누가 가장 많이 썼는지 보여 줘요. | 기간 | 오늘 | 최근 7일 | 전체 | 7일 동안 글을 쓴 멤버: {count} | 아직 아무도 쓰지 않았어요.',
    hi: 'दिखाता है कितने संदेश लिखे गए। | दिखाता है किसने सबसे ज़्यादा लिखा। | किस समय के | आज | पिछले 7 दिन | कुल | 7 दिनों में लिखने वाले सदस्य: {count} | अभी किसी ने नहीं लिखा।',
    ar: 'يعرض عدد الرسائل المكتوبة. | يعرض من كتب أكثر. | عن أي مدة | اليوم | آخر 7 أيام | الكل | الأعضاء الذين كتبوا خلال 7 أيام: {count} | لم يكتب أحد بعد.',
    id: 'Menampilkan jumlah pesan yang ditulis. | Menampilkan siapa yang paling banyak menulis. | Dari waktu kapan | Hari ini | 7 hari terakhir | Semua | Anggota yang menulis dalam 7 hari: {count} | Belum ada yang menulis.',
    vi: 'Xem đã có bao nhiêu tin nhắn. | Xem ai viết nhiều nhất. | Trong thời gian nào | Hôm nay | 7 ngày qua | Tất cả | Số thành viên đã viết trong 7 ngày: {count} | Chưa ai viết gì.',
    uk: 'Показує, скільки повідомлень написано. | Показує, хто написав найбільше. | За який час | Сьогодні | Останні 7 днів | Усього | Учасників, які писали за 7 днів: {count} | Поки ніхто не писав.',
    sv: 'Visar hur många meddelanden som har skrivits. | Visar vem som har skrivit mest. | Från vilken tid | I dag | Senaste 7 dagarna | Totalt | Medlemmar som skrev under 7 dagar: {count} | Ingen har skrivit än.',
  },
);
