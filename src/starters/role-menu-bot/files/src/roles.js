/** Discord shows at most 25 choices in a menu. */
export const maxRoles = 25;

/**
 * Which of the wanted roles a server has, by name, and which are missing. A role of the same name
 * that gives power over others is not offered: a menu is for everybody.
 */
export function matchRoles(names, roles, isPowerful) {
  const found = [];
  const missing = [];
  const refused = [];
  for (const name of names.slice(0, maxRoles)) {
    const role = roles.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!role) missing.push(name);
    else if (isPowerful(role)) refused.push(name);
    else found.push(role);
  }
  return { found, missing, refused };
}

/** The offered roles by kind; all in one where the settings name no kinds. */
export function groupsOf({ groups, isExclusive }, roles) {
  const named = groups.map((group) => {
    const wanted = new Set(group.roles.map((name) => name.toLowerCase()));
    return { ...group, roles: roles.filter(({ name }) => wanted.has(name.toLowerCase())) };
  });
  const kinds = named.filter((group) => group.roles.length > 0);
  return kinds.length > 0 ? kinds : [{ title: '', roles, isExclusive }];
}

/** What to give and what to take, so that of the offered roles a member has the chosen ones. */
export function changesFor({ offered, chosen, has }) {
  const wanted = chosen.filter((id) => offered.includes(id));
  return {
    give: wanted.filter((id) => !has.includes(id)),
    take: offered.filter((id) => has.includes(id) && !wanted.includes(id)),
  };
}

/** What to give and what to take, so that a member loses the roles that they have and gets the others. */
export function toggled({ offered, has }) {
  return {
    give: offered.filter((id) => !has.includes(id)),
    take: offered.filter((id) => has.includes(id)),
  };
}

/** The same where a member has one of the offered roles: the chosen one in place of another, or none. */
export function onlyOne({ offered, chosen, has }) {
  return changesFor({ offered, chosen: has.includes(chosen) ? [] : [chosen], has });
}
