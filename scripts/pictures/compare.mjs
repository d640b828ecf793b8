// Whether two pictures of a story show the same. Another machine draws letters a little otherwise: other grey levels at
// their edges, a line a pixel lower. So pictures are compared by the average colour of small squares, and a difference
// counts where four of them in a block differ clearly: letters make lines and dots, a change makes blocks.
// docs/decisions says what else was weighed.
import pixelmatch from 'pixelmatch';

/** The side of a square, in pixels of the picture. */
export const square = 6;
/** How clearly a square must differ: pixelmatch's measure of colour as people see it, 0 to 1. */
const threshold = 0.12;
/** How many squares a picture has for each block that may differ. */
const squaresPerBlock = 10_000;
/** By how many pixels the sides of two pictures may differ: rounded lines of text add up. */
const sides = 8;

/** The averages of a picture's squares, as a smaller picture. `data`: red, green, blue, alpha. */
function averages({ width, height, data }) {
  const columns = Math.floor(width / square);
  const rows = Math.floor(height / square);
  const small = new Uint8ClampedArray(columns * rows * 4);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const sum = [0, 0, 0];
      for (let y = row * square; y < (row + 1) * square; y++)
        for (let x = column * square; x < (column + 1) * square; x++)
          for (let channel = 0; channel < 3; channel++) sum[channel] += data[(y * width + x) * 4 + channel];
      const at = (row * columns + column) * 4;
      for (let channel = 0; channel < 3; channel++) small[at + channel] = sum[channel] / (square * square);
      small[at + 3] = 255;
    }
  return { width: columns, height: rows, data: small };
}

/** The upper left part of a picture. */
function part({ width, data }, columns, rows) {
  const cut = new Uint8ClampedArray(columns * rows * 4);
  for (let row = 0; row < rows; row++)
    cut.set(data.subarray(row * width * 4, (row * width + columns) * 4), row * columns * 4);
  return cut;
}

/** How many blocks of four squares pixelmatch has painted red. */
function redBlocks({ width, height, data }) {
  const red = (column, row) => {
    const at = (row * width + column) * 4;
    return data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 0;
  };
  let count = 0;
  for (let row = 1; row < height; row++)
    for (let column = 1; column < width; column++)
      if (red(column, row) && red(column - 1, row) && red(column, row - 1) && red(column - 1, row - 1)) count++;
  return count;
}

/**
 * Compares two pictures. `same`; `reason` where they are not; `difference`: a picture of the squares, those that differ
 * in red.
 */
export function compared(before, after) {
  const [one, other] = [averages(before), averages(after)];
  const width = Math.min(one.width, other.width);
  const height = Math.min(one.height, other.height);
  const data = new Uint8ClampedArray(width * height * 4);
  const [first, second] = [part(one, width, height), part(other, width, height)];
  // Squares are averages already: none of them is the soft edge of a line.
  pixelmatch(first, second, data, width, height, { threshold, includeAA: true, alpha: 0.3 });
  const difference = { width, height, data };
  const grown = ['width', 'height'].find((side) => Math.abs(before[side] - after[side]) > sides);
  if (grown) return { same: false, reason: `${grown} ${before[grown]} is ${after[grown]}`, difference };
  const count = redBlocks(difference);
  const most = Math.floor((width * height) / squaresPerBlock);
  return { same: count <= most, reason: `${count} of ${width * height} blocks differ`, difference };
}
