export const loops = ['off', 'song', 'list'];
export const mostSongs = 100;

export function newQueue() {
  return { current: undefined, songs: [], loop: 'off' };
}

/** Its place in the queue; 0 if there is no room. */
export function addSong({ songs }, song) {
  return songs.length < mostSongs ? songs.push(song) : 0;
}

/** The song after the one that has ended. */
export function nextSong(queue) {
  const { current, songs, loop } = queue;
  if (current && loop === 'song') return current;
  if (current && loop === 'list') songs.push(current);
  queue.current = songs.shift();
  return queue.current;
}
