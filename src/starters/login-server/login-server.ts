import { markup } from '../markup.ts';
import { wordsOf } from '../page/dictionary.ts';
import type { Render } from '../starter.ts';
import { shared } from '../shared/shared-files.ts';
import { httpProject } from '../shared/http-project.ts';
import { simplePage } from '../shared/simple-page.ts';
import { readLogin } from './read-login.ts';
import { texts } from './texts.ts';

/** Accounts with passwords, sessions in cookies, and a page to sign in. */
export const render: Render<'node_project'> = (plan, input) => {
  const { t, pick, language } = wordsOf(texts, plan.language ?? 'en');
  const { tries = 10, lockMinutes = 15, inside } = readLogin(input.input.userMessage);
  const page = markup`
      <h1>${plan.title}</h1>
      <form class="card" hidden>
        <p class="lead">${t('lead')}</p>
        <label for="name">${t('name')}</label>
        <input id="name" name="name" required maxlength="30" autocomplete="username" autocapitalize="none" spellcheck="false">
        <label for="password">${t('password')}</label>
        <input id="password" name="password" type="password" required maxlength="200" autocomplete="current-password">
        <div class="row">
          <button type="submit" value="login">${t('signIn')}</button>
          <button type="submit" value="register">${t('signUp')}</button>
        </div>
      </form>
      <section class="card" id="inside" hidden>
        <h2 id="who"></h2>
        <div id="lines"></div>
        <button type="button" id="logout">${t('signOut')}</button>
      </section>
      <p class="status" role="status"></p>
    `;
  return httpProject(plan, input, {
    dir: import.meta.dirname,
    about: 'A server with accounts, passwords and sessions.',
    settings: {
      sessionDays: 7,
      tries,
      lockMinutes,
      inside: inside ?? [t('inside')],
      texts: pick('badName', 'badPassword', 'taken', 'wrong', 'outside', 'who', 'often'),
    },
    hasPages: true,
    keeps: 'accounts.json',
    more: [
      ...shared('password-files'),
      {
        path: 'public/index.html',
        content: simplePage({ title: plan.title, language }, { body: page }),
      },
    ],
    tryIt: 'Open <http://localhost:3000> and create an account.',
    sections: {
      Security: `- Passwords are stored as scrypt hashes (N = 32768, r = 8, p = 3), each with its own salt, and compared in constant time. An unknown name takes as long as a wrong password, and gets the same answer.
- A session is a random cookie (\`HttpOnly\`, \`SameSite=Lax\`) for seven days; the server stores only its hash. \`NODE_ENV=production\` adds \`Secure\`: serve it over HTTPS there.
- ${tries} tries in ${lockMinutes} minutes for each name, and ${Math.max(10, tries)} for each address of the network. Behind a proxy, count there.
- What only members see is \`inside\` in \`src/settings.js\`. It is sent to nobody else.
- Requests that another site makes the browser send are refused.

It sends no mail: to reset a forgotten password, remove the account from the file.`,
    },
    files: {
      'public/': 'the page.',
      'src/passwords.js': 'how passwords are hashed and checked.',
      'src/sessions.js': 'sessions and their cookie.',
      'src/app.js': 'the routes. `memberOf` tells a handler of yours who asks.',
    },
  });
};
