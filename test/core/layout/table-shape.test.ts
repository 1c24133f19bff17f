/** Widths of columns. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BODY_POINTS, CELL_PADDING, TEXT_AREA, twips } from '../../../src/core/layout/geometry.ts';
import { tableShape } from '../../../src/core/layout/table-shape.ts';

describe('the columns of a table', () => {
  it('are wide enough for a date in one line, however long the text beside it', () => {
    const rows = [['序号', '任务', '牵头单位', '完成时限'], ['1', '做好今冬明春防火工作，'.repeat(8), '市应急管理局、市林业局', '2026年12月15日']];
    const { columns, points } = tableShape(rows, twips(TEXT_AREA.width));
    assert.ok(points < BODY_POINTS);
    assert.ok(columns[3]! - 2 * CELL_PADDING >= 7 * points * 20, `${columns[3]} twips`);
    assert.equal(columns.reduce((sum, width) => sum + width, 0), twips(TEXT_AREA.width));
  });
});
