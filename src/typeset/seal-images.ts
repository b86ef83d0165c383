import type { Composition, SealPicture, SignatureBlock } from '../compose/composition.ts';
import type { ImageItem, Layout, Page, SealPlace } from './pages.ts';

/** The pages with the seals on them: below the names that they press on, so that these can be read, and before them in reading order. */
export function withSealImages(pages: readonly Page[], { blocks }: Composition, seals: Readonly<Record<string, SealPlace>>): readonly Page[] {
  return sealed(blocks).reduce((before, signature) => withImages(before, signature, seals), pages);
}

function withImages(pages: readonly Page[], signature: SignatureBlock, seals: Readonly<Record<string, SealPlace>>): readonly Page[] {
  const images = (signature.seals ?? []).flatMap((seal) => {
    const place = seals[seal.name] ?? seals[signature.id];
    return place ? [{ page: place.page, item: imageOf(seal, place, signature) }] : [];
  });
  return pages.map((page) => {
    const own = images.filter((image) => image.page === page.number).map(({ item }) => item);
    const at = page.items.findIndex((item) => item.block === signature.id);
    return own.length === 0 ? page : { ...page, items: [...page.items.slice(0, at), ...own, ...page.items.slice(at)] };
  });
}

/** The pictures of seals and stamps by name. */
export function sealImages({ blocks }: Composition): Pick<Layout, 'images'> {
  const pictures = blocks.flatMap((block): readonly Named[] => (block.kind === 'signature' ? (block.seals ?? []) : block.kind === 'stamp' ? block.stamps : []));
  const named = pictures.flatMap(({ name, picture }) => (picture ? [[name, picture] as const] : []));
  return named.length > 0 ? { images: Object.fromEntries(named) } : {};
}

type Named = Pick<SealPicture, 'name'> & Partial<Pick<SealPicture, 'picture'>>;

const sealed = (blocks: Composition['blocks']): readonly SignatureBlock[] => blocks.filter((block): block is SignatureBlock => block.kind === 'signature' && block.seals !== undefined);

/** The longer side of the picture is the diameter. */
function imageOf({ name, picture, alt }: SealPicture, { centre, diameter }: SealPlace, { id, role }: SignatureBlock): ImageItem {
  const longer = Math.max(picture.width, picture.height);
  const width = (diameter * picture.width) / longer;
  const height = (diameter * picture.height) / longer;
  return { kind: 'image', role, block: id, x: centre.x - width / 2, y: centre.y - height / 2, width, height, image: name, alt };
}
