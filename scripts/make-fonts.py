"""Makes the bundled faces: plain TrueType outlines, every ASCII character half an em wide, everything else one em.

Called by make-fonts.sh with the folder of the unpacked packages and the output folder.
"""

import bz2
import hashlib
import json
import os
import sys

from fontTools import version as fonttools_version
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.arrayTools import intRect
from fontTools.misc.transform import Transform
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont, newTable
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

EM = 1000
ASCENT, DESCENT = 880, -120
MIDDLE = (ASCENT + DESCENT) / 2
VERSION = "1.000"
MAX_ERROR = 1.0  # of the quadratic outlines, in units of the em

FANDOL = {
    "package": "texlive-lang-chinese",
    "version": "2022.20230122-1",
    "licence": "GPL-3.0-or-later WITH Font-exception-2.0",
    "licenceFiles": ["licences/GPL-3.0.txt", "licences/Font-exception-2.0.txt"],
    "licenceUrl": "https://www.gnu.org/licenses/gpl-3.0.html",
}
NOTO = {
    "package": "fonts-noto-cjk",
    "version": "1:20220127+repack1-1",
    "licence": "OFL-1.1",
    "licenceFiles": ["licences/OFL-1.1-noto-cjk.txt"],
    "licenceUrl": "https://openfontlicense.org",
}
WENKAI = {
    "package": "fonts-lxgw-wenkai",
    "version": "1.250+repack-1",
    "licence": "OFL-1.1",
    "licenceFiles": ["licences/OFL-1.1-lxgw-wenkai.txt"],
    "licenceUrl": "https://openfontlicense.org",
}
CROSCORE = {
    "package": "fonts-croscore",
    "version": "20201225-1",
    "licence": "OFL-1.1",
    "licenceFiles": ["licences/OFL-1.1-croscore.txt"],
    "licenceUrl": "https://openfontlicense.org",
}

# id, family, source, its file, font number in a collection, which characters, how far they are lifted
FACES = [
    ("fangsong", "GenReply FangSong", FANDOL, "FandolFang-Regular.otf", 0, "text", 72),
    ("hei", "GenReply Hei", FANDOL, "FandolHei-Regular.otf", 0, "text", 83),
    ("kai", "GenReply Kai", FANDOL, "FandolKai-Regular.otf", 0, "text", 73),
    ("xiaobiaosong", "GenReply XiaoBiaoSong", FANDOL, "FandolSong-Bold.otf", 0, "text", 80),
    ("song", "GenReply Song", FANDOL, "FandolSong-Regular.otf", 0, "text", 79),
    ("song-rare", "GenReply Song Rare", NOTO, "NotoSerifCJK-Regular.ttc", 2, "rare-all", 0),
    ("kai-rare", "GenReply Kai Rare", WENKAI, "LXGWWenKai-Light.ttf", 0, "rare-hanzi", 25),
    ("xiaobiaosong-rare", "GenReply XiaoBiaoSong Rare", NOTO, "NotoSerifCJK-Bold.ttc", 2, "rare-standard", 0),
    ("hei-rare", "GenReply Hei Rare", {**NOTO, "package": "fonts-noto-cjk-extra"}, "NotoSansCJK-Medium.ttc", 2, "rare-standard", 0),
    ("roman", "GenReply Roman", CROSCORE, "Tinos-Regular.ttf", 0, "digits", 0),
]

# The face of a role, then what sets the characters it lacks.
ROLES = {
    "fangsong": ["fangsong", "kai-rare", "song-rare"],
    "hei": ["hei", "hei-rare", "song-rare", "kai-rare"],
    "kai": ["kai", "kai-rare", "song-rare"],
    "xiaobiaosong": ["xiaobiaosong", "xiaobiaosong-rare", "song-rare", "kai-rare"],
    "song": ["song", "song-rare", "kai-rare"],
    "roman": ["roman"],
}

# Scripts and signs of the faces beside hanzi and ASCII. Not: Yi, Hangul, private use, half-width kana.
SIGNS = [
    (0x00A0, 0x00AC), (0x00AE, 0x024F), (0x0250, 0x02FF), (0x0370, 0x03FF), (0x0400, 0x045F), (0x1E00, 0x1EFF),
    (0x2010, 0x2027), (0x2030, 0x205E), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x23FF), (0x2460, 0x27BF),
    (0x2E80, 0x2FFF), (0x3000, 0x312F), (0x3190, 0x33FF), (0xF900, 0xFAFF), (0xFE10, 0xFE6F), (0xFF01, 0xFF5E),
    (0xFFE0, 0xFFE6),
]
HANZI = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2F7FF), (0x30000, 0x3FFFF)]

# Signs that a source lacks and that look like one it has.
SAME = {0x2011: 0x2010, 0x2015: 0x2014}
# Signs that touch their neighbours, beside the underscore: stretched to the full width.
JOINING = [(0x2500, 0x259F)]
# Signs that belong to what stands before them: they keep their distance from it, the room is on their right.
ATTACHED = [(0xB0, 0xB0), (0xB2, 0xB3), (0xB9, 0xB9), (0x2032, 0x2037), (0x2070, 0x209F)]
# Shapes that stand among hanzi: centred on the hanzi's middle; Fandol has them larger than an em and too low.
SHAPES = [(0x2460, 0x2487), (0x25A0, 0x25FF), (0x2605, 0x2606)]
SHAPE_SIZE = 920
SIDE = 15  # least room at the side of a sign that had to be narrowed
DIGITS = range(0x30, 0x3A)

CHANGES = {
    "outlines": "cubic outlines converted to quadratic ones, error at most 1/1000 em; hinting and layout tables removed",
    "widths": "every ASCII character is 1/2 em wide, everything else 1 em: signs centred, wider ones narrowed, box drawing stretched, ° ² ′ and the like kept at the left",
    "shapes": "geometric shapes, stars and enclosed numbers centred on the hanzi's middle, at most 0.92 em",
    "added": "added: ― (as —), ‑ (as ‐), ☐ ☑ ☒ (from □)",
    "dropped": "removed: Yi syllables, private use characters",
    "subset": "reduced to the characters that the role's own face lacks",
    "digits": "reduced to the ten digits, in units of 1/1000 em",
    "renamed": "renamed",
    "lifted": "lifted by %d/1000 em, so that hanzi stand in the middle of their em, as those of all faces here do",
    "metrics": "line metrics set to 0.88 em above and 0.12 em below the baseline",
}


def inside(ranges, code):
    return any(first <= code <= last for first, last in ranges)


def standard_hanzi(unihan):
    """通用规范汉字表, 8105 hanzi, from Unihan."""
    with bz2.open(unihan, "rt", encoding="utf-8") as lines:
        return {int(line.split("\t")[0][2:], 16) for line in lines if "\tkTGH\t" in line and not line.startswith("#")}


class Source:
    def __init__(self, path, number, lift):
        self.font = TTCollection(path, lazy=True).fonts[number] if path.endswith(".ttc") else TTFont(path, lazy=True)
        if self.font["head"].unitsPerEm != EM:
            scale_upem(self.font, EM)
        self.characters = self.font.getBestCmap()
        self.glyphs = self.font.getGlyphSet()
        self.cubic = "glyf" not in self.font
        self.lift = lift

    def advance(self, code):
        return self.font["hmtx"][self.characters[code]][0]

    def ink(self, code):
        """Left, bottom, right, top, or None."""
        pen = BoundsPen(self.glyphs)
        self.glyphs[self.characters[code]].draw(pen)
        return pen.bounds


def characters_of(choice, source, covered, hanzi):
    have = set(source.characters)
    if choice == "digits":
        return have & set(DIGITS)
    signs = {code for code in have if inside(SIGNS, code)}
    ideographs = {code for code in have if inside(HANZI, code)}
    if choice == "text":
        return signs | ideographs | {code for code in have if 0x20 <= code <= 0x7E}
    wanted = {"rare-all": signs | ideographs, "rare-hanzi": ideographs, "rare-standard": signs | (ideographs & hanzi)}
    return wanted[choice] - covered


def fitting(code, source):
    """The transformation that sets a glyph into its half or full em."""
    cell = EM // 2 if code < 0x7F else EM
    advance, ink = source.advance(code), source.ink(code)
    if ink is None:
        return Transform()
    left, bottom, right, top = ink
    if inside(SHAPES, code):
        scale = min(1, SHAPE_SIZE / max(right - left, top - bottom))
        return Transform(scale, 0, 0, scale, EM / 2 - scale * (left + right) / 2, MIDDLE - scale * (bottom + top) / 2)
    scale, shift = across(code, source, cell, advance, left, right)
    return Transform(scale, 0, 0, 1, shift, source.lift)


def across(code, source, cell, advance, left, right):
    """How far a glyph is widened or narrowed, and then moved to the right."""
    if code == 0x5F:
        # Drawn with room at its sides, it fills its cell.
        return cell / (right - left), -left * cell / (right - left)
    if inside(JOINING, code):
        return cell / advance, 0
    if advance == cell and right - left <= cell:
        return 1, 0
    room = cell - 2 * SIDE
    if code in DIGITS:
        # All digits are narrowed alike.
        room = min(room, room * (right - left) / max(box[2] - box[0] for box in map(source.ink, DIGITS)))
    if right - left > room:
        scale = room / (right - left)
        return scale, cell / 2 - scale * (left + right) / 2
    if inside(ATTACHED, code):
        return 1, 0
    shift = (cell - advance) / 2
    return 1, min(max(shift, -left), cell - right) if advance > cell else shift


def draw(source, code, transform):
    recording = RecordingPen()
    pen = TTGlyphPen(None)
    outline = Cu2QuPen(pen, MAX_ERROR, reverse_direction=True) if source.cubic else pen
    source.glyphs[source.characters[code]].draw(recording)
    recording.replay(TransformPen(outline, transform))
    return pen.glyph()


def polygons(*contours):
    pen = TTGlyphPen(None)
    for contour in contours:
        pen.moveTo(contour[0])
        for point in contour[1:]:
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph()


def boxes():
    """☐ ☑ ☒: a square of 0.84 em, empty, ticked, crossed."""
    outer = [(80, -40), (80, 800), (920, 800), (920, -40)]
    inner = [(140, 20), (860, 20), (860, 740), (140, 740)]
    tick = [(410, 130), (230, 360), (285, 405), (415, 240), (715, 625), (770, 580)]
    cross = [
        [(245, 160), (720, 635), (755, 600), (280, 125)],
        [(245, 600), (280, 635), (755, 160), (720, 125)],
    ]
    return {0x2610: polygons(outer, inner), 0x2611: polygons(outer, inner, tick), 0x2612: polygons(outer, inner, *cross)}


def build(family, source, codes, origin, additions):
    """One glyph for each different drawing, in the order of code points; `additions` are drawn here, by code point."""
    copies = {code: model for code, model in SAME.items() if additions and code not in codes}
    notdef = polygons([(100, -20), (100, 780), (900, 780), (900, -20)], [(150, 30), (850, 30), (850, 730), (150, 730)])
    glyphs, advances, characters, names = {".notdef": notdef}, {".notdef": EM}, {}, {}
    for code in sorted(codes | set(additions) | set(copies)):
        model = copies.get(code, code)
        half = code < 0x7F
        transform = None if code in additions else fitting(model, source)
        key = code if code in additions else (source.characters[model], transform, half)
        if key not in names:
            names[key] = f"glyph{len(glyphs):05d}"
            glyphs[names[key]] = additions[code] if code in additions else draw(source, model, transform)
            advances[names[key]] = EM // 2 if half else EM
        characters[code] = names[key]
    return assemble(family, source, glyphs, advances, characters, origin)


def assemble(family, source, glyphs, advances, characters, origin):
    order = list(glyphs)
    script = family.replace("GenReply ", "")
    postscript = family.replace(" ", "") + "-Regular"
    original = source.font["name"]
    builder = FontBuilder(EM, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.font["cmap"] = character_map(characters)
    builder.setupGlyf(glyphs)
    builder.font["glyf"].padding = 2
    table = builder.font["glyf"]
    set_boxes(builder.font)
    builder.setupHorizontalMetrics({name: (advances[name], getattr(table[name], "xMin", 0)) for name in order})
    builder.setupHorizontalHeader(ascent=ASCENT, descent=DESCENT)
    builder.setupNameTable({
        "copyright": f"{original.getDebugName(0)} Modified for gen-reply.",
        "familyName": family,
        "styleName": "Regular",
        "uniqueFontIdentifier": f"{VERSION};{postscript}",
        "fullName": family,
        "version": f"Version {VERSION}",
        "psName": postscript,
        "description": f"{script} of gen-reply, made from {original.getDebugName(6)}; changes are listed in manifest.json",
        "licenseDescription": origin["licence"],
        "licenseInfoURL": origin["licenceUrl"],
    }, mac=False)
    height = lambda code: getattr(table[characters[code]], "yMax", 0) if code in characters else 0
    builder.setupOS2(
        version=4, fsType=0, usWeightClass=400, fsSelection=0x40, achVendID="GRPL",
        sTypoAscender=ASCENT, sTypoDescender=DESCENT, sTypoLineGap=0,
        usWinAscent=max(getattr(table[name], "yMax", 0) for name in order),
        usWinDescent=-min(getattr(table[name], "yMin", 0) for name in order),
        sxHeight=height(0x78), sCapHeight=height(0x48), yStrikeoutPosition=300, yStrikeoutSize=50,
        usFirstCharIndex=min(characters), usLastCharIndex=min(max(characters), 0xFFFF), usBreakChar=0x20,
        ulCodePageRange1=1 << 18, ulCodePageRange2=0,
    )
    builder.font["OS/2"].recalcUnicodeRanges(builder.font)
    builder.font["OS/2"].recalcAvgCharWidth(builder.font)
    builder.setupPost(keepGlyphNames=False, underlinePosition=-100, underlineThickness=50)
    head = builder.font["head"]
    head.flags = 0b11
    head.created = head.modified = source.font["head"].modified
    builder.font["maxp"].recalc(builder.font)
    builder.font["hhea"].recalc(builder.font)
    builder.font.recalcBBoxes = builder.font.recalcTimestamp = False
    return builder.font, postscript


def set_boxes(font):
    """Boxes of the ink: fontTools counts control points that lie off the curves as well."""
    table = font["glyf"]
    for name in font.getGlyphOrder():
        glyph, pen = table[name], BoundsPen(None)
        glyph.draw(pen, table)
        if pen.bounds:
            glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax = intRect(pen.bounds)


def character_map(characters):
    subtable = CmapSubtable.newSubtable(12)
    subtable.platformID, subtable.platEncID, subtable.language = 3, 10, 0
    subtable.format, subtable.reserved, subtable.length, subtable.nGroups = 12, 0, 0, 0
    subtable.cmap = characters
    table = newTable("cmap")
    table.tableVersion = 0
    table.tables = [subtable]
    return table


def main(folder, output):
    paths = {name: os.path.join(root, name) for root, _, names in os.walk(folder) for name in names}
    standard = standard_hanzi(paths["Unihan_OtherMappings.txt.bz2"])
    sources = {face: Source(paths[file], number, lift) for face, _, _, file, number, _, lift in FACES}
    texts = [set(sources[face].characters) for face, *_, choice, _ in FACES if choice == "text"]
    covered = set.intersection(*texts) | set(boxes()) | set(SAME)
    print(f"fontTools {fonttools_version}")

    faces = []
    for face, family, origin, file, _, choice, lift in FACES:
        source, text = sources[face], choice == "text"
        codes = characters_of(choice, source, covered, standard)
        font, postscript = build(family, source, codes, origin, boxes() if text else {})
        path = os.path.join(output, face + ".ttf")
        font.save(path)
        with open(path, "rb") as saved:
            data = saved.read()
        changes = ["outlines"] * source.cubic + ["widths", "shapes"] * (choice != "digits") + ["lifted"] * bool(lift) + ["metrics", "renamed"]
        changes += ["added", "dropped"] if text else ["digits"] if choice == "digits" else ["subset"]
        faces.append({
            "id": face, "file": face + ".ttf", "family": family, "postScriptName": postscript,
            "source": {"package": origin["package"], "version": origin["version"], "file": file},
            "licence": origin["licence"], "licenceFiles": origin["licenceFiles"],
            "characters": len(font.getBestCmap()), "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest(),
            "changes": [CHANGES[change] % lift if change == "lifted" else CHANGES[change] for change in changes],
        })
        print(f"{face}: {len(font.getBestCmap())} characters, {len(data)} bytes", flush=True)
    with open(os.path.join(output, "manifest.json"), "w", encoding="utf-8") as manifest:
        json.dump({"roles": ROLES, "faces": faces}, manifest, ensure_ascii=False, indent=2)
        manifest.write("\n")


main(*sys.argv[1:3])
