/** Numbers that look random and are the same for a seed (mulberry32). */
export interface Numbers {
  /** From 0 up to, not with, `below`. */
  readonly whole: (below: number) => number;
  readonly one: <Item>(items: readonly Item[]) => Item;
}

export function numbersOf(seed: number): Numbers {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    whole,
    one: (items) => {
      const item = items[whole(items.length)];
      if (item === undefined) throw new Error('one of none');
      return item;
    },
  };
}
