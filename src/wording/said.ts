import type { SourceNode } from '../source/node.ts';

/** How an opening ends or what it says, in a body that was written whole. */
const OPENING = /收悉|(?:答复|回复|函复|批复|函告|意见|通知|通报|报告|公告|通告|纪要|事项|情况)(?:函告|答复|通知|通报|报告|公告|通告|纪要|请示|批复|提出)?如下[：:。]?$/u;
/** What a closing is. */
const CLOSING = /^(?:最后，)?(?:再次)?(?:衷心|诚挚)?感谢|^(?:[特专]此|此复)|^(?:以上|妥否|当否|可否).{0,24}请.{0,24}(?:示|议|复|批|核|函)/u;

/** Does a body say its opening, or its closing, itself? Then the template's is left out. */
export function isSaid(key: 'opening' | 'closing', body: SourceNode | undefined): boolean {
  if (!body) return false;
  return key === 'opening' ? OPENING.test(firstOf(body)) : CLOSING.test(lastOf(body));
}

const linesIn = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

const firstOf = (node: SourceNode): string => {
  switch (node.kind) {
    case 'scalar':
      return linesIn(node.text.value)[0] ?? '';
    case 'list':
      return node.items[0] ? firstOf(node.items[0]) : '';
    case 'map':
      return '';
  }
};

const lastOf = (node: SourceNode): string => {
  switch (node.kind) {
    case 'scalar':
      return linesIn(node.text.value).at(-1) ?? '';
    case 'list': {
      const last = node.items.at(-1);
      return last ? lastOf(last) : '';
    }
    case 'map':
      return '';
  }
};
