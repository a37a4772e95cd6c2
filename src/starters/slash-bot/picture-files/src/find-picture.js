/** Where pictures come from, and how their answers are read: no account is needed. */
export const sources = {
  meme: {
    url: 'https://meme-api.com/gimme',
    read: ({ url, title, nsfw }) => (nsfw ? undefined : { url, title }),
  },
  cat: {
    url: 'https://api.thecatapi.com/v1/images/search',
    read: ([{ url }]) => ({ url }),
  },
  dog: {
    url: 'https://dog.ceo/api/breeds/image/random',
    read: ({ message }) => ({ url: message }),
  },
};

/** A picture of a kind, with its title if it has one; undefined where none came. */
export async function findPicture(kind, get = fetch) {
  const { url, read } = sources[kind];
  try {
    const response = await get(url, { signal: AbortSignal.timeout(8000) });
    const found = response.ok ? read(await response.json()) : undefined;
    return isPicture(found?.url) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isPicture(url) {
  return typeof url === 'string' && url.length < 500 && /^https:\/\/[^\s"<>]+$/.test(url);
}
