/** Draws the add-in's icons into assets/. Run after changing the drawing: `npm run icons`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { PNG } from "pngjs";

type Colour = readonly [red: number, green: number, blue: number];
type Point = readonly [x: number, y: number];

/** A filled area of one colour; a null colour erases what lies below. Lengths are in pixels. */
interface Shape {
  readonly colour: Colour | null;
  readonly covers: (x: number, y: number) => boolean;
}

/** The sizes named in manifest.xml. */
const SIZES = [16, 32, 64, 80, 128];
/** The sizes of a button's icon. */
const BUTTON_SIZES = [16, 32, 64, 80];
/** Samples along each side of a pixel: 64 levels of coverage make smooth edges. */
const SAMPLES = 8;

const INK: Colour = [0x1d, 0x4f, 0x91];
const PAPER: Colour = [0xff, 0xff, 0xff];
const RULE: Colour = [0x9d, 0xb8, 0xdb];
const DONE: Colour = [0x14, 0x7a, 0x45];

/** What is drawn for the add-in itself and for each of the ribbon's buttons. */
const ICONS = [
  { name: "icon", sizes: SIZES, shapesFor: tableWithTick },
  { name: "icon-update", sizes: BUTTON_SIZES, shapesFor: tableWithPencil },
  { name: "icon-review", sizes: BUTTON_SIZES, shapesFor: tableUnderGlass },
  { name: "icon-prepare", sizes: BUTTON_SIZES, shapesFor: calendarWithPlus },
];

mkdirSync("assets", { recursive: true });
for (const { name, sizes, shapesFor } of ICONS) {
  for (const size of sizes) {
    const file = `assets/${name}-${size}.png`;
    writeFileSync(file, render(shapesFor(size), size));
    process.stdout.write(`${file}\n`);
  }
}

function tableWithTick(size: number): Shape[] {
  return [...table(size), ...(size < 32 ? plainTick(size) : badgeTick(size))];
}

/** Something is written into the table. */
function tableWithPencil(size: number): Shape[] {
  const [top, neck, tip] = place(size, [0.86, 0.4], [0.6, 0.72], [0.51, 0.87]);
  if (top === undefined || neck === undefined || tip === undefined) return [];
  return [
    ...table(size),
    stroke(PAPER, [top, tip], size * 0.34),
    stroke(DONE, [top, neck], size * 0.2),
    stroke(DONE, [neck, tip], size * 0.08),
  ];
}

/** The table is looked at closely. */
function tableUnderGlass(size: number): Shape[] {
  const centre: Point = [size * 0.61, size * 0.57];
  const handle = place(size, [0.74, 0.72], [0.88, 0.88]);
  return [
    ...table(size),
    disc(PAPER, centre, size * 0.31),
    stroke(PAPER, handle, size * 0.25),
    stroke(DONE, handle, size * 0.14),
    disc(DONE, centre, size * 0.24),
    disc(PAPER, centre, size * 0.13),
  ];
}

/** The next meeting's date, to be made ready. */
function calendarWithPlus(size: number): Shape[] {
  const snap = (part: number): number => Math.round(part * size);
  const line = Math.max(1, snap(1 / 20));
  const inset = size <= 16 ? 1 : snap(0.06);
  const far = size - inset;
  const [top, header] = [snap(0.14), snap(0.36)];
  const [middle, centre, arm] = [snap(0.5), Math.round((header + far - line) / 2), snap(0.19)];
  const half = Math.max(1, snap(0.055));
  const ring = Math.max(1, snap(0.05));
  const corner = size / 12;
  return [
    roundedRectangle(INK, inset, top, far, far, corner),
    roundedRectangle(PAPER, inset + line, header, far - line, far - line, corner - line),
    ...[0.3, 0.7].map((part) =>
      roundedRectangle(INK, snap(part) - ring, inset, snap(part) + ring, header, ring),
    ),
    roundedRectangle(DONE, middle - arm, centre - half, middle + arm, centre + half, 0),
    roundedRectangle(DONE, middle - half, centre - arm, middle + half, centre + arm, 0),
  ];
}

/** A table with a header row and a reference column. */
function table(size: number): Shape[] {
  // Edges fall on whole pixels so that the small sizes stay crisp.
  const snap = (part: number): number => Math.round(part * size);
  const line = Math.max(1, snap(1 / 20));
  const inset = size <= 16 ? 1 : snap(0.06);
  const far = size - inset;
  const header = inset + snap(0.24);
  const column = snap(0.36);
  const row = header + Math.round((far - line - header) / 2);
  const corner = size / 12;
  return [
    roundedRectangle(INK, inset, inset, far, far, corner),
    roundedRectangle(PAPER, inset + line, header, far - line, far - line, corner - line),
    roundedRectangle(RULE, column, header, column + line, far - line, 0),
    roundedRectangle(RULE, inset + line, row, far - line, row + line, 0),
  ];
}

/** At 16 pixels a badge would leave no room for its tick, so the tick stands alone, on white to show on a dark ribbon. */
function plainTick(size: number): Shape[] {
  const points = place(size, [0.42, 0.68], [0.58, 0.84], [0.9, 0.44]);
  return [stroke(PAPER, points, size * 0.27), stroke(DONE, points, size * 0.15)];
}

function badgeTick(size: number): Shape[] {
  const centre: Point = [size * 0.71, size * 0.71];
  const points = place(size, [0.585, 0.72], [0.675, 0.81], [0.845, 0.62]);
  return [
    disc(null, centre, size * 0.315),
    disc(DONE, centre, size * 0.265),
    stroke(PAPER, points, size * 0.075),
  ];
}

function place(size: number, ...points: readonly Point[]): Point[] {
  return points.map(([x, y]) => [x * size, y * size]);
}

function roundedRectangle(
  colour: Colour,
  left: number,
  top: number,
  right: number,
  bottom: number,
  corner: number,
): Shape {
  const radius = Math.max(0, corner);
  return {
    colour,
    covers: (x, y) => {
      const beyondX = Math.max(left + radius - x, x - (right - radius), 0);
      const beyondY = Math.max(top + radius - y, y - (bottom - radius), 0);
      return Math.hypot(beyondX, beyondY) <= radius;
    },
  };
}

function disc(colour: Colour | null, [centreX, centreY]: Point, radius: number): Shape {
  return { colour, covers: (x, y) => Math.hypot(x - centreX, y - centreY) <= radius };
}

/** A line through the points with round ends and joints. */
function stroke(colour: Colour | null, points: readonly Point[], width: number): Shape {
  return {
    colour,
    covers: (x, y) =>
      points.some((end, index) => {
        const start = points[index - 1];
        return start !== undefined && distanceToSegment([x, y], start, end) <= width / 2;
      }),
  };
}

function distanceToSegment([x, y]: Point, [startX, startY]: Point, [endX, endY]: Point): number {
  const [alongX, alongY] = [endX - startX, endY - startY];
  const share = ((x - startX) * alongX + (y - startY) * alongY) / (alongX ** 2 + alongY ** 2);
  const nearest = Math.min(1, Math.max(0, share));
  return Math.hypot(x - startX - nearest * alongX, y - startY - nearest * alongY);
}

function render(shapes: readonly Shape[], size: number): Buffer {
  const png = new PNG({ width: size, height: size });
  const topmostFirst = [...shapes].reverse();
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) png.data.set(pixelAt(topmostFirst, x, y), (y * size + x) * 4);
  }
  return PNG.sync.write(png);
}

/** Red, green, blue and alpha: the mean of the samples, in which empty samples weigh only on alpha. */
function pixelAt(topmostFirst: readonly Shape[], left: number, top: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES ** 2; sample++) {
    const x = left + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = top + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const colour = topmostFirst.find((shape) => shape.covers(x, y))?.colour;
    if (!colour) continue;
    covered += 1;
    colour.forEach((channel, index) => (sum[index] = (sum[index] ?? 0) + channel));
  }
  if (covered === 0) return [0, 0, 0, 0];
  const mean = sum.map((channel) => Math.round(channel / covered));
  return [...mean, Math.round((255 * covered) / SAMPLES ** 2)];
}
