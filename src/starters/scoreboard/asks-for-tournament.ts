/** A draw in which losers leave, or a table in which all meet all. */
export type Mode = 'bracket' | 'league';

/** Which of both a request is for, where results are entered on the page; undefined for any other. */
export function tournamentIn(text: string): Mode | undefined {
  if (others.test(text) || !(makes.test(text) || enters.test(text))) return undefined;
  return bracket.test(text) ? 'bracket' : league.test(text) ? 'league' : undefined;
}

/** The points of a win and of a draw: 3 and 1 where a request names none. */
export function pointsIn(text: string): { readonly win: number; readonly draw: number } {
  const win = Number(forWin.exec(text)?.[1] ?? 3);
  const draw = Number(forDraw.exec(text)?.[1] ?? 1);
  return { win, draw };
}

const others = /(?<!\p{L})(?:bot|discord|api|web ?site|homepage|webseite|sitio|sito)(?!\p{L})/iu;
const bracket =
  /(?<!\p{L})(?:brackets?|knock-?out|single elimination|turnierbaum|k\.?o\.?-?(?:runde|system|turnier)\p{L}{0,2}|eliminatoria\p{L}?|eliminación directa|élimination directe|tableau à élimination|mata-mata|chaveamento|eliminazione diretta|tabellone|knock-?outschema|drabinka|eleme (?:usulü|tablosu)|на вылет|турнирн\p{L}{2} сетк\p{L})(?!\p{L})|淘汰赛|トーナメント|토너먼트|대진표/iu;
const league =
  /(?<!\p{L})(?:league|round[- ]robin|standings|liga(?:tabelle)?|\p{L}{2,12}liga|jeder gegen jeden|clasificación|tabla de posiciones|classement|championnat|campeonato|classificação|classifica|campionato|girone|competitie|stand(?:en)?|tabela ligi|liga|lig|puan durumu|лига|турнирн\p{L}{2} таблиц\p{L}|tournament|turnier|torneo|tournoi|torneio|toernooi|turniej|turnuva|турнир\p{L}?)(?!\p{L})|积分榜|循环赛|リーグ|리그|लीग|دوري/iu;
const makes =
  /(?<!\p{L})(?:(?:bracket|tournament|round[- ]robin|league(?: table)?|standings|fixtures?) (?:maker|generator|tracker|manager|calculator|app|page)|turnier(?:plan|baum)|ligatabelle|generador de torneos|générateur de tournoi)(?!\p{L})/iu;
const enters =
  /(?<!\p{L})(?:(?:enter|type in|add|record|log|put in|update|track)\p{L}{0,3} (?:the |all |our |each )?(?:results?|scores?|winners?|matches|games)|click (?:the|on the|a) winner|ergebnisse? (?:ein\p{L}{3,7}|erfass\p{L}{2})|(?:registra[rn]?|apunta[rn]?|mete[rn]?|carga[rn]?|anota[rn]?) (?:los |el )?(?:resultados?|marcador)|(?:saisir|entrer|noter) (?:les |le )?(?:résultats?|scores?)|(?:registrar|lançar|colocar|anotar) (?:os |o )?(?:resultados?|placar)|inserire (?:i |il )?risultat[oi]|uitslagen? (?:invullen|invoeren)|wpisywa\p{L}{1,3} wynik\p{L}{0,2}|sonuçlar\p{L}{0,2} gir\p{L}{1,6}|вводить результаты)(?!\p{L})|录入比分|結果を入力|결과(?:를)? 입력/iu;
const forWin =
  /(?<!\d)(\d) (?:points?|pts?|punkte?|puntos?|points?|pontos?|punti|punten|puan|очка?) (?:for|per|für|por|pour|par|per|voor|za|за) (?:an? |einen |una? |une |uma )?(?:win|sieg|victoria|victoire|vitória|vittoria|zege|wygran|победу)/iu;
const forDraw =
  /(?<!\d)(\d) (?:(?:points?|pts?|punkte?|puntos?|pontos?|punti|punten|puan) )?(?:for|per|für|por|pour|par|per|voor|za|за) (?:an? |ein |una? |un |um )?(?:draw|tie|unentschieden|empate|nul|match nul|pareggio|gelijkspel|remis|ничью)/iu;
