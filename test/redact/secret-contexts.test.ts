import { expect, test } from 'vitest';
import { createRedactor } from '../../src/redact/redact.ts';

const { text, value } = createRedactor({});
const letters = (count: number) => 'aB3dE5gH7jK9'.repeat(20).slice(0, count);

test.each([
  // Short words and `&` in settings
  ['DB_PASS: "geheim"', 'geheim'],
  ['user=me&password=hunter&next=1', 'hunter'],
  ['{ user: "me", passwd: "hunter" }', 'hunter'],
  ['DB_PASSWORD=Tr0ub4dor&3', '&3'],
  // Without a colon or equals sign
  ['machine x.org login me password c4cd94da15', 'c4cd94da15'],
  ['requirepass s3cr3tRedis', 's3cr3tRedis'],
  ['ENV API_TOKEN abcd1234efgh', 'abcd1234efgh'],
  ['DefaultPassword    REG_SZ    Gr4nite!x', 'Gr4nite'],
  ['| Password | Gr4nite9x |', 'Gr4nite9x'],
  ['Token abcd1234efgh5678 is invalid', 'abcd1234efgh5678'],
  ['Invalid API key provided: abcd1234efgh', 'abcd1234efgh'],
  ['API key (prod): abcd1234efgh', 'abcd1234efgh'],
  ['encryption.key=Zm9vYmFyYmF6cXV4', 'Zm9vYmFy'],
  // Source code
  ['let password: string = "Gr4nite!x";', 'Gr4nite'],
  ['#define WIFI_PASSWORD "Gr4nite!x"', 'Gr4nite'],
  ['let password = String::from("Gr4nite!x");', 'Gr4nite'],
  ["password = b'Gr4nite!x'", 'Gr4nite'],
  ['client.setPassword("Gr4nite!x");', 'Gr4nite'],
  ["define( 'AUTH_KEY',         'put|unique!9' );", 'put|unique'],
  ["CREATE USER a IDENTIFIED BY 'Gr4nite!x';", 'Gr4nite'],
  // Options
  ['mysql -u root -pGr4nite9 app', 'Gr4nite9'],
  ["sshpass -p 'hunter 22' ssh me@h", 'hunter 22'],
  ['redis-cli -p 6379 -a hunter22 ping', 'hunter22'],
  ["curl -b 'sid=abcdef123; a=b' https://x", 'abcdef123'],
  ['Authorization: Digest username="me", response="6629fae49393a053"', '6629fae4'],
  // Connections, addresses, structured files
  ['app:Gr4nite9x@tcp(db:3306)/app', 'Gr4nite9x'],
  ['https://maps.x.org/api?key=abcd1234efgh5678ijkl', 'abcd1234efgh'],
  ['JSESSIONID=ABCDEF1234567890', 'ABCDEF1234567890'],
  ['- name: SMTP_PASS\n  value: hunter22', 'hunter22'],
  ['form-data; name="password"\r\n\r\nhunter22x\r\n--b', 'hunter22x'],
  ['variable "db_password" {\n  default = "Gr4nite!x"\n}', 'Gr4nite'],
  ['<password>hunter 22</password>', 'hunter 22'],
  ['<entry key="db.password">Gr4nite!x</entry>', 'Gr4nite'],
  ['<key>APIKey</key>\n  <string>abcd1234efgh</string>', 'abcd1234efgh'],
  [`client-key-data: ${letters(80)}`, letters(80)],
  [`Private-Lines: 1\n${letters(64)}\nPrivate-MAC: 00`, letters(64)],
  [`fc-${'a1b2c3d4'.repeat(4)}`, 'a1b2c3d4'],
  [`EAA${letters(100)}`, letters(100)],
  // Sentences
  ['use the password hunter22 for it', 'hunter22'],
  ['the password was hunter22', 'hunter22'],
  ['login: me / hunter22', 'hunter22'],
  ['das passwort ist: Herbst2023', 'Herbst2023'],
  ['Passwort „Sommer2024“', 'Sommer2024'],
  ['mot de passe « Soleil2024 »', 'Soleil2024'],
  ['a minha senha é Verao2024', 'Verao2024'],
  ['私のパスワードはNatsu2024です', 'Natsu2024'],
  ['我的密码是Xiatian2024', 'Xiatian2024'],
  ['seed phrase: one two six ten cat dog sun sky red sea ice fox', 'cat dog'],
])('%s is redacted', (input, secret) => {
  expect(text(input)).not.toContain(secret);
});

test.each([
  'パスワードは8文字以上で入力してください',
  "const token = req.headers.authorization?.split(' ')[1];",
  'headers: { Authorization: `Bearer ${token}` }',
  'curl -u "$USER:$PASS" https://x',
  'secretName: app-tls-certificate',
  'app --auth-mode anonymous',
  'password VARCHAR(255) NOT NULL',
  "['default', 'password', 'invisible']",
  "password: 'required'",
  'password=true',
  "getKey('user_1234')",
  'single-pass addInt32PrefixedString write',
  'src/password.ts:12:34 error',
  'password sha256 hash',
  'mysql -u root -p app',
  'ssh -p 2222 me@host',
  'redis-cli -p 6379 ping',
  '?key=landing-page-template-2024',
  'login: shown above / below the form',
  'Passwort: mindestens 8 Zeichen',
  'pa-rental-agreement-2024-version-final',
])('%s is left unchanged', (input) => {
  expect(text(input)).toBe(input);
});

test('values after an option or header and beside a label are redacted', () => {
  expect(
    value({
      args: ['--no-auth', 'start', '--password', 'short'],
      rawHeaders: ['Accept', 'text/html', 'Private-Token', 'short'],
      fields: [
        { Name: 'DB_PASSWORD', Value: 'short' },
        { field: 'token', value: 'short' },
      ],
    }),
  ).toEqual({
    args: ['--no-auth', 'start', '--password', '‹secret›'],
    rawHeaders: ['Accept', 'text/html', 'Private-Token', '‹secret›'],
    fields: [
      { Name: 'DB_PASSWORD', Value: '‹secret›' },
      { field: 'token', value: '‹secret›' },
    ],
  });
});
