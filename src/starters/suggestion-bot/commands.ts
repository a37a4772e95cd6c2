import type { NamedCommands } from '../shared/named-commands.ts';

const noun =
  '(?:suggestions?|suggest|sugerencias?|sugerir|vorschlag|vorschläge|sugestão|sugestões|suggeriment[oi]|sugestia|propozycja|öneri|предложение|идея|建议|提案|제안|सुझाव|suggestie|اقتراح)';

export const suggestionCommands: NamedCommands = {
  suggest: {
    does: 'Suggests something.',
    words: `suggestion|idea|sugerir|sugerencia|vorschlag|vorschlagen|idee|suggérer|suggestion|idée|sugestão|suggerisci|suggerimento|zasugeruj|propozycja|sugestia|öner|öneri|предложить|предложение|идея|建议|提案|제안|सुझाव|suggestie|voorstel|اقتراح|${noun}[ -](?:new|add|create|submit|send|nueva|neu|nouvelle|nova|nuova|dodaj|ekle|добавить)`,
  },
  'suggestion-approve': {
    does: 'Accepts a suggestion.',
    words: `approve|accept|aprobar|aceptar|annehmen|akzeptieren|approuver|accepter|aprovar|aceitar|approva|accetta|zatwierdź|akceptuj|onayla|kabul|одобрить|принять|通过|批准|承認|승인|स्वीकार|goedkeuren|قبول|${noun}[ -](?:approve|accept|aprobar|annehmen|approuver|aprovar|approva|onayla|одобрить)`,
  },
  'suggestion-reject': {
    does: 'Turns a suggestion down.',
    words: `reject|deny|decline|rechazar|denegar|ablehnen|rejeter|refuser|rejeitar|recusar|rifiuta|respinge|odrzuć|reddet|отклонить|拒绝|却下|거절|अस्वीकार|afwijzen|weigeren|رفض|${noun}[ -](?:reject|deny|decline|rechazar|ablehnen|rejeter|refuser|rejeitar|rifiuta|reddet|отклонить)`,
  },
};
