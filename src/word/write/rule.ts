/**
 * A line at a fixed place of the sheet, as a drawn box that is as high as the line is thick: a border would stand where its
 * paragraph does. The library has shapes too, in a part that would make the bundle twice as large.
 */
import { BuilderElement, TextRun, XmlComponent } from 'docx';
import type { PlacedRule } from '../../core/layout/paper.ts';
import type { Profile } from '../../core/layout/profile.ts';
import { RULE_NAME } from '../rule-name.ts';

/** Word measures drawings in English Metric Units. */
const EMU_PER_MM = 36_000;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/** Anchored where it stands in the text, in its header or its body. */
export class RuleRun extends TextRun {
  /** @param id of the drawing, from 1, each once in its part */
  constructor(rule: PlacedRule, profile: Profile, id: number) {
    super({});
    this.root.push(element('w:drawing', {}, [anchorOf(rule, profile, id)]));
  }
}

function anchorOf({ left, top, width, thickness, red }: PlacedRule, profile: Profile, id: number): XmlComponent {
  const size = { cx: emu(width), cy: emu(thickness) };
  return element('wp:anchor', { distT: 0, distB: 0, distL: 0, distR: 0, simplePos: 0, relativeHeight: id, behindDoc: 1, locked: 0, layoutInCell: 1, allowOverlap: 1 }, [
    element('wp:simplePos', { x: 0, y: 0 }),
    element('wp:positionH', { relativeFrom: 'page' }, [new Offset(left)]),
    element('wp:positionV', { relativeFrom: 'page' }, [new Offset(top)]),
    element('wp:extent', size),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    element('wp:wrapNone'),
    element('wp:docPr', { id, name: `${RULE_NAME} ${id}` }),
    element('wp:cNvGraphicFramePr'),
    element('a:graphic', { 'xmlns:a': DRAWING }, [element('a:graphicData', { uri: SHAPE }, [element('wps:wsp', {}, [
      element('wps:cNvSpPr'),
      element('wps:spPr', {}, [
        element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', size)]),
        element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
        element('a:solidFill', {}, [element('a:srgbClr', { val: red ? profile.red : '000000' })]),
        element('a:ln', {}, [element('a:noFill')]),
      ]),
      element('wps:bodyPr'),
    ])])]),
  ]);
}

/** From the sheet's edge, in millimetres. */
class Offset extends XmlComponent {
  constructor(mm: number) {
    super('wp:posOffset');
    this.root.push(String(emu(mm)));
  }
}

function emu(mm: number): number {
  return Math.round(mm * EMU_PER_MM);
}

function element(name: string, attributes: Readonly<Record<string, string | number>> = {}, children: readonly XmlComponent[] = []): XmlComponent {
  return new BuilderElement({ name, attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])), children });
}
