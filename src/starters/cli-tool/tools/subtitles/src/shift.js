/** Times as in `00:01:02,500` of .srt files, or `01:02.500` of .vtt files, on the lines that have an arrow. */
const time = /(?:(\d{1,3}):)?(\d{2}):(\d{2})([.,])(\d{3})/g;

/** A text with all its times later by `ms`, or earlier below zero, and how many lines that were. */
export function shiftTimes(text, ms) {
  let count = 0;
  const shifted = text.replace(/^.*-->.*$/gm, (line) => {
    count += 1;
    return line.replace(time, (_whole, hours, minutes, seconds, sign, rest) => {
      const all = ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
      const moved = Math.max(0, all + Number(rest) + ms);
      const two = (number) => String(Math.floor(number)).padStart(2, '0');
      const hour = moved / 3_600_000;
      const head = hours === undefined && hour < 1 ? '' : two(hour) + ':';
      const [minute, second] = [(moved / 60_000) % 60, (moved / 1000) % 60];
      return head + two(minute) + ':' + two(second) + sign + String(moved % 1000).padStart(3, '0');
    });
  });
  return { text: shifted, count };
}
