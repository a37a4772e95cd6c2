/** A kind of secret with an unmistakable prefix or structure. */
export interface SecretForm {
  /** Shown in place of the secret, as `‹name›`. */
  readonly name: string;
  /** A description for a sentence, such as `a token of GitHub`. */
  readonly what: string;
  /** Lower case. Every secret of this form contains one of them. */
  readonly cues: readonly string[];
  /** Global. Must run in linear time on any text. */
  readonly pattern: RegExp;
}

/** A private age key. */
export const ageKey = prefixed('a key of age', ['AGE-SECRET-KEY-1'], /[A-Z\d]{50,}/);

/** Keys and tokens issued by services. */
export const secretForms: readonly SecretForm[] = [
  {
    name: 'discord token',
    what: 'the token of a Discord bot',
    cues: ['m', 'n', 'o']
      .flatMap((first) => [...'tdjz'].map((second) => first + second))
      .concat('mfa.'),
    // The first part is the bot's id, 17 to 20 digits, in Base64.
    pattern:
      /(?<![\w-])(?:mfa\.[\w-]{60,}|[MNO][A-Za-z\d]{22,27}\.[\w-]{6}\.[\w-]{27,45}(?![\w-]))/g,
  },
  {
    name: 'discord webhook',
    what: 'a Discord webhook',
    cues: ['/webhooks/'],
    pattern: /(?<=discord(?:app)?\.com\/api\/(?:v\d{1,3}\/)?webhooks\/\d{1,30}\/)[\w-]{40,}/g,
  },
  {
    name: 'slack webhook',
    what: 'a webhook of Slack',
    cues: ['hooks.slack.com'],
    pattern:
      /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[A-Z]\w{6,20}\/[A-Z]?\w{6,20}\/\w{16,}/g,
  },
  {
    name: 'telegram token',
    what: 'a token of a Telegram bot',
    cues: [':aa'],
    pattern: /(?<![\w:])(?:bot)?\d{8,10}:AA[\w-]{33}(?![\w-])/g,
  },
  {
    name: 'aws key',
    what: 'an access key of AWS',
    cues: ['akia', 'asia', 'abia', 'acca'],
    pattern: /(?<![A-Za-z\d])(?:AKIA|ASIA|ABIA|ACCA)[A-Z\d]{16}(?![A-Za-z\d])/g,
  },
  {
    name: 'twilio key',
    what: 'a key of Twilio',
    cues: ['sk'],
    pattern: /(?<![\w-])SK[a-f\d]{32}(?![\w-])/g,
  },
  {
    name: 'azure secret',
    what: 'a client secret of Azure',
    cues: ['q~'],
    pattern: /(?<![\w~.-])[\w~.]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g,
  },
  {
    name: 'mailgun key',
    what: 'an API key of Mailgun',
    cues: [...'abcdef0123456789'].map((digit) => `${digit}-`).concat('key-'),
    pattern: /(?<![\w-])(?:key-[a-f\d]{32}|[a-f\d]{32}-[a-f\d]{8}-[a-f\d]{8})(?![\w-])/g,
  },
  {
    name: 'mailchimp key',
    what: 'an API key of Mailchimp',
    cues: ['-us'],
    pattern: /(?<![\w-])[a-f\d]{32}-us\d{1,2}(?![\w-])/g,
  },
  {
    name: 'sendgrid key',
    what: 'an API key of SendGrid',
    cues: ['sg.'],
    pattern: /(?<![A-Za-z\d])SG\.[\w-]{16,64}\.[\w-]{16,}/g,
  },
  {
    name: 'terraform token',
    what: 'a token of Terraform',
    cues: ['.atlasv1.'],
    pattern: /(?<![A-Za-z\d])[A-Za-z\d]{14}\.atlasv1\.[\w=-]{40,}/g,
  },
  {
    name: 'airtable token',
    what: 'a token of Airtable',
    cues: ['pat'],
    pattern: /(?<![\w-])pat[A-Za-z\d]{14}\.[a-f\d]{64}(?![\w-])/g,
  },
  {
    name: 'dynatrace token',
    what: 'a token of Dynatrace',
    cues: ['dt0'],
    pattern: /(?<![A-Za-z\d])dt0[a-z]\d\d\.[A-Z\d]{24}\.[A-Z\d]{64}/g,
  },
  {
    name: 'cloudflare key',
    what: 'a key of Cloudflare',
    cues: ['v1.0-'],
    pattern: /(?<![\w-])v1\.0-[a-f\d]{24}-[a-f\d]{100,}/g,
  },
  {
    name: 'openai api key',
    what: 'an API key of OpenAI',
    cues: ['t3blbkfj'],
    pattern: /(?<![A-Za-z\d])sk-[A-Za-z\d]{20}T3BlbkFJ[A-Za-z\d]{20}/g,
  },
  {
    name: 'private key',
    what: 'a private key of PuTTY',
    cues: ['private-lines:'],
    pattern: /(?<=Private-Lines: \d{1,3})(?:(?:\s|\\[rn]){1,4}[A-Za-z\d+/=]{16,80}){1,200}/g,
  },
  prefixed('an API key of Anthropic', ['sk-ant-'], /[\w-]{32,}/),
  prefixed('an API key of OpenRouter', ['sk-or-'], /[\w-]{32,}/),
  prefixed('an API key of OpenAI', ['sk-proj-', 'sk-svcacct-', 'sk-admin-'], /[\w-]{32,}/),
  prefixed('a secret key of Stripe', ['sk_live_', 'rk_live_'], /[A-Za-z\d]{20,}/),
  prefixed('a secret of Stripe', ['whsec_'], /[A-Za-z\d+/=]{24,}/),
  prefixed('a token of GitHub', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /[A-Za-z\d]{30,}/),
  prefixed('a token of GitHub', ['github_pat_'], /\w{40,}/),
  prefixed('a token of GitLab', gitlab(), /[\w.-]{20,}/),
  prefixed('a token of npm', ['npm_'], /[A-Za-z\d]{36,}/),
  prefixed('a token of PyPI', ['pypi-AgE'], /[\w-]{32,}/),
  prefixed('a token of RubyGems', ['rubygems_'], /[a-f\d]{48,}/),
  prefixed('a token of Docker', ['dckr_pat_', 'dckr_oat_'], /[\w-]{20,}/),
  prefixed('a token of Slack', slack(), /[A-Za-z\d-]{10,}/),
  prefixed('a key of Google', ['AIza'], /[\w-]{35}/),
  prefixed('a token of Google', ['ya29.'], /[\w.-]{20,}/),
  prefixed('a secret of Google', ['GOCSPX-'], /[\w-]{20,}/),
  prefixed('a token of Hugging Face', ['hf_', 'api_org_'], /[A-Za-z\d]{30,}/),
  prefixed('an API key of Groq', ['gsk_'], /[A-Za-z\d]{20,}/),
  prefixed('an API key of xAI', ['xai-'], /[A-Za-z\d]{20,}/),
  prefixed('a token of Replicate', ['r8_'], /[A-Za-z\d]{20,}/),
  prefixed('an API key of Perplexity', ['pplx-'], /[A-Za-z\d]{20,}/),
  prefixed('an API key of NVIDIA', ['nvapi-'], /[\w-]{20,}/),
  prefixed('an API key of Cerebras', ['csk-'], /[A-Za-z\d]{20,}/),
  prefixed('an API key of Together', ['tgp_v1_'], /[\w-]{20,}/),
  prefixed('an API key of Tavily', ['tvly-'], /[\w-]{20,}/),
  prefixed('an API key of Pinecone', ['pcsk_'], /\w{30,}/),
  prefixed('an API key of LangSmith', ['lsv2_pt_', 'lsv2_sk_'], /\w{30,}/),
  prefixed('a token of DigitalOcean', ['dop_v1_', 'doo_v1_', 'dor_v1_'], /[a-zA-Z\d]{32,}/),
  prefixed('a token of Notion', ['ntn_', 'secret_'], /[A-Za-z\d]{40,}/),
  prefixed('a token of Linear', ['lin_api_', 'lin_oauth_'], /[A-Za-z\d]{32,}/),
  prefixed('a key of Supabase', ['sbp_', 'sb_secret_'], /[\w-]{20,}/),
  prefixed('a token of Vercel', vercel(), /\w{20,}/),
  prefixed('a token of Netlify', ['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'], /[A-Za-z\d]{30,}/),
  prefixed('a token of Databricks', ['dapi'], /[a-f\d]{32}(?:-\d)?(?![A-Za-z\d])/),
  prefixed('a token of Doppler', doppler(), /[\w.-]{30,}/),
  prefixed('a token of Fly', ['fo1_', 'fm1r_', 'fm1a_', 'fm2_'], /[\w+/=,-]{40,}/),
  prefixed(
    'a token of PlanetScale',
    ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'],
    /[\w.=-]{30,}/,
  ),
  prefixed(
    'a token of Shopify',
    ['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shptka_'],
    /[a-fA-F\d]{32,}/,
  ),
  prefixed('a token of Square', ['sq0atp-', 'sq0csp-', 'sq0idp-'], /[\w-]{20,}/),
  prefixed('a token of Grafana', ['glsa_', 'glc_'], /[\w+/=]{32,}/),
  prefixed('a key of New Relic', ['NRAK-', 'NRJS-', 'NRII-'], /[\w-]{19,}/),
  prefixed('a token of Sentry', ['sntrys_', 'sntryu_'], /[\w+/=]{32,}/),
  prefixed('a token of Atlassian', ['ATATT3', 'ATCTT3'], /[\w=-]{24,}/),
  prefixed('a key of Postman', ['PMAK-'], /[a-f\d-]{32,}/),
  prefixed('a token of Vault', ['hvs.', 'hvb.', 'hvr.'], /[\w-]{24,}/),
  prefixed('a token of Figma', ['figd_', 'figo_', 'figu_'], /[\w-]{30,}/),
  prefixed('a key of Tailscale', ['tskey-'], /[\w-]{20,}/),
  prefixed('a key of Brevo', ['xkeysib-', 'xsmtpsib-'], /[\w-]{40,}/),
  prefixed('a key of Heroku', ['HRKU-'], /[\w-]{30,}/),
  prefixed('a token of HubSpot', ['pat-na1-', 'pat-na2-', 'pat-eu1-'], /[a-f\d-]{32,}/),
  prefixed('a token of CircleCI', ['CCIPAT_', 'CCIPRJ_'], /\w{30,}/),
  prefixed('a token of Buildkite', ['bkua_'], /[a-f\d]{40,}/),
  prefixed('a token of Neon', ['napi_'], /[A-Za-z\d]{40,}/),
  prefixed('a token of Pulumi', ['pul-'], /[a-f\d]{40,}/),
  prefixed('a token of SonarQube', ['squ_', 'sqp_', 'sqa_'], /[a-f\d]{40,}/),
  prefixed('a token of OpenShift', ['sha256~'], /[\w-]{43}/),
  prefixed('a token of Apify', ['apify_api_'], /[A-Za-z\d]{30,}/),
  prefixed('a key of Resend', ['re_'], /[A-Za-z\d]{8}_[A-Za-z\d]{20,}/),
  prefixed('a token of Facebook', ['EAA'], /[A-Za-z\d]{80,}/),
  ageKey,
  prefixed('a token of 1Password', ['ops_eyJ'], /[\w-]{40,}={0,3}/),
];

/** A form recognised by its fixed prefixes. */
function prefixed(what: string, prefixes: readonly string[], { source }: RegExp): SecretForm {
  const alternatives = prefixes.map((prefix) => prefix.replaceAll('.', '\\.')).join('|');
  return {
    name: nameOf(what),
    what,
    cues: prefixes.map((prefix) => prefix.toLowerCase()),
    pattern: new RegExp(`(?<![A-Za-z\\d])(?:${alternatives})${source}`, 'g'),
  };
}

/** Turns `an API key of Groq` into `groq api key`. */
function nameOf(what: string): string {
  const [kind = '', service = ''] = what.replace(/^an? /, '').split(' of ');
  return `${service} ${kind}`.toLowerCase();
}

function gitlab(): readonly string[] {
  const kinds = 'pat,dt,rt,rtr,cbt,ptt,soat,agent,ffct,imt,oas,ft';
  return ['GR1348941', ...kinds.split(',').map((kind) => `gl${kind}-`)];
}

function slack(): readonly string[] {
  return ['xapp-', ...[...'abceoprs'].map((kind) => `xox${kind}-`), 'xoxe.xoxb-', 'xoxe.xoxp-'];
}

function vercel(): readonly string[] {
  return ['vercel_blob_rw_', 'vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'];
}

function doppler(): readonly string[] {
  return ['ct', 'pt', 'st', 'sa', 'scim', 'audit'].map((kind) => `dp.${kind}.`);
}
