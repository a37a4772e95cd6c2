/**
 * What is done with one file, and the line that is printed for it. As yet it tells the size: put your own
 * work here. `command` and `options` are what was typed.
 */
export async function work({ path, content }, { command: _command, options: _options }) {
  return path + ': ' + content.length + ' B';
}
