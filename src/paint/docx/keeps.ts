import type { Element } from './element.ts';
import type { Keep } from './flow.ts';

const NONE: Keep = { kind: 'none' };
const WHOLE: Keep = { kind: 'whole' };

/**
 * Signature and date never stand alone on a page (7.3.5.5). What the typesetter has put on their page before them keeps with
 * them softly, wherever later editing moves the break.
 * @param carried lines that a forced break has taken to the signature's page
 */
export function keepsOf(elements: readonly Element[], carried: number): readonly Keep[] {
  const signature = elements.findIndex((element) => element.role === 'signature');
  const page = elements[signature]?.lines[0]?.page;
  const companions = companionsOf(elements, signature, page);
  return elements.map((element, index) => {
    if (companions.has(index)) return keepOfCompanion(element, page, carried);
    return element.keepNext ? WHOLE : NONE;
  });
}

/** The fewest paragraphs on the signature's page before it that have two lines of body text together, and what stands between. */
function companionsOf(elements: readonly Element[], signature: number, page: number | undefined): ReadonlySet<number> {
  const companions = new Set<number>();
  let bodyLines = 0;
  for (let index = signature - 1; index >= 0 && bodyLines < WANTED; index -= 1) {
    const element = elements[index];
    if (!element || !ACCOMPANY.has(element.role) || !element.lines.some((line) => line.page === page)) break;
    companions.add(index);
    if (element.role !== 'attachment-note') bodyLines += element.lines.length;
  }
  return companions;
}

const ACCOMPANY: ReadonlySet<string> = new Set(['body', 'heading', 'attachment-note']);
/** Word's widow control knows two lines and no other number: a standard that carries more (`signature.carried`) gets two once it is edited. */
const WANTED = 2;

function keepOfCompanion(element: Element, page: number | undefined, carried: number): Keep {
  const first = element.lines.findIndex((line) => line.page === page);
  const isParted = first > 0;
  if (!isParted && element.lines.length <= WANTED) return WHOLE;
  const going = element.lines.length - first;
  const widowControl = !isParted || (first >= WANTED && going >= WANTED);
  return { kind: 'lines', widowControl, turnAt: isParted && carried > 0 ? first + 1 : undefined };
}
