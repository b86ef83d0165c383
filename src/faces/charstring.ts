import { viewOf } from './bytes.ts';

/** Draws a glyph; every distance is from where the last one ended. */
export interface Pen {
  move(dx: number, dy: number): void;
  line(dx: number, dy: number): void;
  curve(dx1: number, dy1: number, dx2: number, dy2: number, dx3: number, dy3: number): void;
}

export interface Subroutines {
  readonly globals: readonly Uint8Array[];
  readonly locals: readonly Uint8Array[];
}

/** Deepest nesting of subroutines that the format allows. */
const DEPTH = 10;

/** Subroutines are numbered from a bias below zero, which depends on how many there are. */
const biasOf = (subroutines: readonly Uint8Array[]): number => (subroutines.length < 1240 ? 107 : subroutines.length < 33900 ? 1131 : 32768);

/**
 * Runs a Type 2 charstring (Adobe Technical Note 5177). Widths and hints are passed over; a damaged one ends where it is damaged.
 */
export function drawCharstring(charstring: Uint8Array, { globals, locals }: Subroutines, pen: Pen): void {
  let stack: number[] = [];
  let hints = 0;

  const take = (): number[] => {
    const operands = stack;
    stack = [];
    return operands;
  };
  const addHints = (): void => {
    hints += take().length >> 1;
  };
  const call = (subroutines: readonly Uint8Array[], depth: number): boolean => {
    const subroutine = subroutines[(stack.pop() ?? 0) + biasOf(subroutines)];
    return subroutine === undefined || depth === DEPTH || run(subroutine, depth + 1);
  };

  /** @returns whether the glyph has ended */
  const run = (code: Uint8Array, depth: number): boolean => {
    const view = viewOf(code);
    let at = 0;
    while (at < code.length) {
      const byte = view.getUint8(at++);
      if (byte >= 32 || byte === 28) {
        const [value, length] = number(view, byte, at);
        stack.push(value);
        at += length;
        continue;
      }
      switch (byte) {
        case 1: case 3: case 18: case 23: // hstem vstem hstemhm vstemhm
          addHints();
          break;
        case 19: case 20: // hintmask cntrmask
          addHints();
          at += (hints + 7) >> 3;
          break;
        case 21: // rmoveto: a width may stand before
          pen.move(stack.at(-2) ?? 0, stack.at(-1) ?? 0);
          stack = [];
          break;
        case 22: // hmoveto
          pen.move(stack.at(-1) ?? 0, 0);
          stack = [];
          break;
        case 4: // vmoveto
          pen.move(0, stack.at(-1) ?? 0);
          stack = [];
          break;
        case 10: // callsubr
          if (call(locals, depth)) return true;
          break;
        case 29: // callgsubr
          if (call(globals, depth)) return true;
          break;
        case 11: // return
          return false;
        case 14: // endchar
          return true;
        case 12:
          drawFlex(view.getUint8(at++), take(), pen);
          break;
        default:
          drawPath(byte, take(), pen);
      }
    }
    return false;
  };

  try {
    run(charstring, 0);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}

/** A number and how many bytes follow its first. */
function number(view: DataView, first: number, at: number): readonly [value: number, length: number] {
  if (first === 28) return [view.getInt16(at), 2];
  if (first <= 246) return [first - 139, 0];
  if (first <= 250) return [(first - 247) * 256 + view.getUint8(at) + 108, 1];
  if (first <= 254) return [-(first - 251) * 256 - view.getUint8(at) - 108, 1];
  return [view.getInt32(at) / 65536, 4];
}

/** Operators of lines and curves: what is left out of a curve's six distances is zero. */
function drawPath(operator: number, operands: readonly number[], pen: Pen): void {
  const value = (index: number): number => operands[index] ?? 0;
  const count = operands.length;
  const lines = (from: number, to: number): void => {
    for (let i = from; i + 2 <= to; i += 2) pen.line(value(i), value(i + 1));
  };
  const curves = (from: number, to: number): void => {
    for (let i = from; i + 6 <= to; i += 6) pen.curve(value(i), value(i + 1), value(i + 2), value(i + 3), value(i + 4), value(i + 5));
  };
  switch (operator) {
    case 5: // rlineto
      lines(0, count);
      break;
    case 6: case 7: // hlineto vlineto: in turns
      for (let i = 0; i < count; i += 1) {
        if ((operator === 6) === (i % 2 === 0)) pen.line(value(i), 0);
        else pen.line(0, value(i));
      }
      break;
    case 8: // rrcurveto
      curves(0, count);
      break;
    case 24: // rcurveline
      curves(0, count - 2);
      lines(count - 2, count);
      break;
    case 25: // rlinecurve
      lines(0, count - 6);
      curves(count - 6, count);
      break;
    case 26: // vvcurveto: one more at the start is the first curve's sideways distance
      for (let i = count % 4; i + 4 <= count; i += 4) pen.curve(i === 1 ? value(0) : 0, value(i), value(i + 1), value(i + 2), 0, value(i + 3));
      break;
    case 27: // hhcurveto
      for (let i = count % 4; i + 4 <= count; i += 4) pen.curve(value(i), i === 1 ? value(0) : 0, value(i + 1), value(i + 2), value(i + 3), 0);
      break;
    case 30: case 31: // vhcurveto hvcurveto: in turns; one more at the end belongs to the last curve
      for (let i = 0, level = operator === 31; i + 4 <= count; i += 4, level = !level) {
        const last = i + 5 === count ? value(i + 4) : 0;
        if (level) pen.curve(value(i), 0, value(i + 1), value(i + 2), last, value(i + 3));
        else pen.curve(0, value(i), value(i + 1), value(i + 2), value(i + 3), last);
      }
      break;
  }
}

/** Two curves in one operator: flex, hflex, flex1, hflex1. */
function drawFlex(operator: number, operands: readonly number[], pen: Pen): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0, k = 0, l = 0] = operands;
  switch (operator) {
    case 34: // hflex
      pen.curve(a, 0, b, c, d, 0);
      pen.curve(e, 0, f, -c, g, 0);
      break;
    case 35: // flex
      pen.curve(a, b, c, d, e, f);
      pen.curve(g, h, i, j, k, l);
      break;
    case 36: // hflex1
      pen.curve(a, b, c, d, e, 0);
      pen.curve(f, 0, g, h, i, -(b + d + h));
      break;
    case 37: { // flex1: the last distance goes along the longer way, the other one leads back
      const [dx, dy] = [a + c + e + g + i, b + d + f + h + j];
      pen.curve(a, b, c, d, e, f);
      if (Math.abs(dx) > Math.abs(dy)) pen.curve(g, h, i, j, k, -dy);
      else pen.curve(g, h, i, j, -dx, k);
      break;
    }
  }
}
