import { ALL_FACE_ROLES, type FaceRole } from '../standard/roles.ts';

/** Faces that an office may have a licence for. Names are compared without regard to case, spaces, hyphens and underscores. */
interface KnownFaces {
  /** The official face under its names, old edition and new. */
  readonly official: readonly string[];
  /** Faces of the same design that offices use in its place, the nearest first. */
  readonly alike: readonly string[];
  /** Files that are known to hold one of them, without their ending. */
  readonly files: readonly string[];
}

const KNOWN: Readonly<Record<FaceRole, KnownFaces>> = {
  fangsong: {
    official: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong'],
    alike: ['方正仿宋_GB2312', '方正仿宋_GBK', 'FZFangSong-Z02', '方正仿宋简体', 'FZFangSong-Z02S'],
    files: ['仿宋_GB2312', 'simfang', '仿宋'],
  },
  hei: {
    official: ['黑体', 'SimHei'],
    alike: ['方正黑体_GBK', 'FZHei-B01', '方正黑体简体', 'FZHei-B01S'],
    files: ['simhei', '黑体'],
  },
  kai: {
    official: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi'],
    alike: ['方正楷体_GB2312', '方正楷体_GBK', 'FZKai-Z03', '方正楷体简体', 'FZKai-Z03S'],
    files: ['楷体_GB2312', 'simkai', '楷体'],
  },
  xiaobiaosong: {
    official: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S'],
    alike: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05'],
    files: ['方正小标宋简体', 'FZXBSJW', 'FZXBSJW--GB1-0', 'FZXiaoBiaoSong-B05S', '方正小标宋_GBK', 'FZXBSK', 'FZXBSK--GBK1-0', 'FZXiaoBiaoSong-B05'],
  },
  song: {
    official: ['宋体', 'SimSun'],
    alike: ['新宋体', 'NSimSun', '方正书宋_GBK', 'FZShuSong-Z01'],
    files: ['simsun', '宋体'],
  },
  roman: {
    official: ['Times New Roman'],
    alike: ['Liberation Serif', 'Tinos'],
    files: ['times', 'Times New Roman'],
  },
};

export const ROLES: readonly FaceRole[] = ALL_FACE_ROLES;

/** How well a face fits a role. */
export interface Fit {
  readonly role: FaceRole;
  /** Its own name that is known. */
  readonly family: string;
  readonly official: boolean;
  /** Smaller is better. */
  readonly rank: number;
}

const ENDING = /\.(?:ttf|ttc|otf|otc)$/iu;

export const isFontFile = (name: string): boolean => ENDING.test(name);

const plain = (name: string): string => name.normalize('NFC').toLowerCase().replace(/[\s_-]/gu, '');

/** The roles that a face of these families is for. */
export function fitsOf(families: readonly string[]): readonly Fit[] {
  return ROLES.flatMap((role) => {
    const { official, alike } = KNOWN[role];
    const fits = [...official, ...alike].flatMap((name, rank) => {
      const family = families.find((candidate) => plain(candidate) === plain(name));
      return family === undefined ? [] : [{ role, family, official: rank < official.length, rank }];
    });
    return fits.slice(0, 1);
  });
}

/** The role that a file of this name is known to be for. */
export const roleOfFile = (name: string): FaceRole | undefined =>
  ROLES.find((role) => KNOWN[role].files.some((file) => plain(file) === plain(name.replace(ENDING, ''))));
