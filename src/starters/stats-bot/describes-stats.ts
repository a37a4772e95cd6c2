/** Whether a request wants the messages of a server to be counted, and nothing to be earned by them. */
export function describesStats(text: string): boolean {
  const head = text.slice(0, 4000);
  return stats.test(head) && !otherStats.test(head);
}

/** Whether a part of a request says what such a bot does. */
export function saysStats(words: string): boolean {
  return stats.test(words) && !/[\d#"“„«]/u.test(words);
}

const stats =
  /(?<!\p{L})(?:messages? (?:per|each|a|every) (?:day|week)|daily messages? (?:count|stats)|message stat(?:s|istics)|(?:how many|cuántos|quantas) (?:messages|mensajes|mensagens) (?:each|every\p{L}{0,3}|cada)|most active (?:members?|users?|people)|server (?:activity )?stat(?:s|istics)|server activity|nachrichten (?:pro|am|je) tag|aktivste[nr]? mitglieder|server-?statistik\p{L}{0,2}|mensajes (?:por|al) día|(?:miembros |los )?más activos|estadísticas (?:del|de) servidor|messages par jour|membres les plus actifs|statistiques (?:du|de) serveur|mensagens por dia|(?:membros |os )?mais ativos|estatísticas do servidor|messaggi al giorno|membri più attivi|statistiche del server|berichten per dag|actiefste leden|serverstatistieken|wiadomości dziennie|najaktywniejs\p{L}{1,3}|statystyki serwera|günlük mesaj|en aktif üye\p{L}{0,4}|sunucu istatistik\p{L}{0,5}|сообщений в день|самы[ех] активны[ех]|статистик\p{L}{1,2} сервера)(?!\p{L})|每天(?:的)?消息|最活跃|服务器统计|サーバー統計|最もアクティブ|서버 통계|가장 활발한|सर्वर आँकड़े|إحصائيات السيرفر/iu;
/** Levels, games, and other servers than those of Discord. */
const otherStats =
  /(?<!\p{L})(?:levels?|lvl|xp|points?|coins?|ranks|minecraft|roblox|valorant|fortnite|csgo|cs2|steam|kills?|players?|cpu|ram|uptime|website|punkte|puntos|pontos|punti|niveles|niveaux|níveis|livelli|уровн\p{L}{1,3}|очк\p{L}{1,2})(?!\p{L})|等级|レベル|레벨/iu;
