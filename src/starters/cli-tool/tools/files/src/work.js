/**
 * What is done with one file, and the line that is printed for it. As yet it tells the size and the lines:
 * put your own work here. `command` and `options` are what was typed.
 */
export async function work({ path, content }, { command: _command, options: _options }) {
  const lines = content.length === 0 ? 0 : content.toString('latin1').split('\n').length;
  return path + ': ' + content.length + ' bytes, ' + lines + ' lines';
}
