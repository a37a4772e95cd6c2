import type { NamedCommands } from '../shared/named-commands.ts';

export const verifyCommands: NamedCommands = {
  'verify-panel': {
    does: 'Posts the button with which members verify themselves.',
    words:
      'verify|verification|setup|setup-?verify|verify-?setup|verification-?setup|verificar|verificación|verifizierung|verifizieren|vérification|vérifier|verificação|verifica|weryfikacja|doğrulama|верификация|验证|認証|인증|सत्यापन|verificatie|(?:verify|verification)[ -](?:panel|setup|post)',
  },
};
