/** "See what's left this month", of income or of a budget. */
export function asksForRest(message: string): boolean {
  return incomes.test(message) || rest.test(message);
}

const incomes =
  /(?<!\p{L})(?:incomes?|salary|earnings|einnahmen|einkommen|gehalt|ingresos?|revenus?|salaire|receitas|renda|entrate|inkomsten|przychod\p{L}{0,2}|dochod\p{L}{0,2}|gelir\p{L}{0,6}|доход\p{L}{0,2}|pemasukan|thu nhập|inkomst\p{L}{0,2})(?!\p{L})|收入|収入|수입|आमदनी|(?<!\p{L})आय(?!\p{L})|الدخل|دخل/iu;
const rest =
  /(?<!\p{L})(?:what['’]?s? (?:is )?left|how much (?:is |i have |money )?left|(?:left|left over|remaining)(?: this month| of)|übrig|cuánto (?:me )?queda|lo que (?:me )?queda|combien il (?:me )?reste|ce qu['’]il (?:me )?reste|quanto (?:me )?(?:resta|sobra)|quanto (?:mi )?(?:resta|rimane)|wat (?:er )?over(?:blijft|is)?|ile (?:mi )?zosta\p{L}{1,4}|ne kadar kal\p{L}{1,4}|сколько остал\p{L}{2,4}|скільки залиш\p{L}{3,5}|berapa sisa\p{L}{0,3}|còn (?:lại )?bao nhiêu|hur mycket (?:som )?(?:är )?kvar)(?!\p{L})|还剩|剩多少|剩余|残り|残高|남은|얼마 남/iu;
