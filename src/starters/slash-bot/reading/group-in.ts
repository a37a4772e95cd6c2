/** "Reminds our D&D group", "para o nosso grupo de leitura": whom a bot is for. */
export function groupIn(request: string): string | undefined {
  const name = ofGroup.exec(request.slice(0, 400))?.groups?.['name'];
  return /^serv\p{L}+$/iu.test(name ?? '') ? undefined : name;
}

const ofGroup =
  /(?<!\p{L})(?:our|my|unsere?[nr]?|nuestr[oa]|notre|noss[oa]|meu|nostr[oa]|on(?:s|ze)|vår)\s(?<name>(?:[\p{L}&'-]{1,16} ){0,2}[\p{L}&'-]{0,16}(?:server|group|club|team|night|campaign|choir|band|class|gruppe|runde|verein|chor|klasse|grupo|equipo|coro|servidor|groupe|équipe|chorale|time|gruppo|squadra|groep|klas|koor|grupp|lag)(?:\s(?:d[eio]\s|d['’])\p{L}{3,16})?)(?!\p{L})/iu;
