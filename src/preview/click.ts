/** Which character of a line is under the pointer. */

/** @returns UTF-16 units of the line's text before a point of the window */
export function columnAt(line: Element, { clientX, clientY }: MouseEvent): number {
  let before = 0;
  for (const text of line.querySelectorAll<SVGTextElement>('text')) {
    if (text.closest('.remark') !== null) continue;
    const length = text.textContent.length;
    const box = text.getBoundingClientRect();
    if (clientX > box.right) {
      before += length;
      continue;
    }
    if (clientX < box.left) return before;
    const matrix = text.getScreenCTM();
    if (matrix === null) return before;
    const point = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    const at = text.getCharNumAtPosition(point);
    return before + Math.max(0, at);
  }
  return before;
}
