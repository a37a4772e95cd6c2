/** Whether a tool is to tell what is in the access logs of a web server: "top 10 IPs of my nginx logs". */
export function asksForLogs(text: string): boolean {
  return logs.test(text) && analysis.test(text);
}

/** Whether that is to be a tool, and no server or page. */
export function asksForLogTool(text: string): boolean {
  return asksForLogs(text) && !served.test(text);
}

const served =
  /(?<!\p{L})(?:apis?|express|fastify|endpoints?|routes?|dashboard|web ?page|every|hourly|daily|GET|POST)(?!\p{L})/iu;
const logs =
  /(?<![\p{L}\p{N}])(?:nginx|apache|caddy|access|web ?server|http)[\s_.-]{1,2}(?:access[\s_.-]{1,2})?log\p{L}{0,6}|(?<!\p{L})logs?(?:\sfiles?)?\s(?:(?:analy[sz]er|parser)\s)?(?:for|of|from|de|du|di|do|von|van|z|для)\s(?:(?:my|an?|the|our|el|le|il|mi|mon)\s)?(?:nginx|apache|acceso|acesso|accesso|web ?servers?)|journa(?:l|ux) d[’']accès|zugriffs(?:log|protokoll)|log\p{L}{0,3} (?:nginx|apache|dostępu|serwera)|лог\p{L}{0,3} (?:nginx|apache|доступа|веб)|журнал\p{L}{0,2} доступа|erişim (?:log|günlü|kayı)|(?:nginx|apache)\S{0,3} (?:log|лог|로그|लॉग|günlü)|(?:nginx|apache)?\s?(?:访问日志|アクセスログ|접속 ?로그|액세스 ?로그|एक्सेस लॉग)|nginx ?(?:日志|ログ|로그)|سجلات (?:nginx|الوصول|الخادم)/iu;
const analysis =
  /(?<!\p{L})(?:analy[sz]\p{L}{0,6}|anali[sz]\p{L}{0,5}|analis\p{L}{0,5}|auswert\p{L}{0,3}|pars\p{L}{1,4}|top|IPs?|stat\p{L}{1,8}|summar\p{L}{1,5}|count\p{L}{0,3}|анализ\p{L}{0,6}|разбор\p{L}{0,2}|статист\p{L}{1,3}|özet\p{L}{0,5})(?!\p{L})|分析|统计|集計|解析|분석|통계|विश्लेषण|تحليل|إحصا/iu;
