/** The role that is pinged, or `everyone`; empty for none: "and pings @Stream", "ping everyone". */
export function readPing(said: string): string {
  const [, found = ''] = pings.exec(said) ?? [];
  const name = /^(?:everyone|here|\p{Lu}.*)$/u.test(found) ? found : '';
  const [, role = ''] = /(?<![\p{L}\p{N}])@(\p{Lu}[\p{L}\p{N}_-]{1,30})/u.exec(said) ?? [];
  return /^(?:everyone|here)$/iu.test(name) ? name.toLowerCase() : name || role;
}

const pings =
  /(?:ping\p{L}{0,4}|tags?|mentions?|notif\p{L}{1,6}|alert\p{L}{0,3}|markiert|erwähnt|benachrichtigt|menciona|avisa|mentionne|prévient|marca|tagga|menziona|waarschuwt|oznacza|pinguje|etiketle\p{L}{0,4}|bahset\p{L}{0,4}|упомина\p{L}{1,3}|тега\p{L}{1,3}|пинг\p{L}{1,4}|メンション|提醒|艾特|멘션)\s(?:the\s|die\s|a\s|al\s|la\s|le\s|o\s|de\s|роль\s)?(?:role\s|rolle\s|rol\s|rôle\s|cargo\s|ruolo\s)?@?(everyone|here|\p{Lu}[\p{L}\p{N}_-]{1,30})|@(?:everyone|here)/iu;
