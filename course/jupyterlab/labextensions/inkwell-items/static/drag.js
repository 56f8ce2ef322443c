// Dragging lines between lists with mouse, pen or finger, by pointer events. The keyboard and the
// buttons do the same without dragging.

import { make } from './dom.js';

const THRESHOLD = 5; // pixels; less is a click

/**
 * Make the lines (`[data-label]`) of some lists draggable.
 *
 * @param {HTMLElement} area What holds the lists.
 * @param {object} options
 * @param {HTMLElement[]} options.lists Where lines may be dropped.
 * @param {HTMLElement} options.ordered The list in which the place matters.
 * @param {(label: string, list: HTMLElement, place: number) => void} options.drop A line was
 *   dropped before the line at this place, the dragged one not counted.
 */
export function draggable(area, { lists, ordered, drop }) {
  const mark = make('li.inkwell-drop-mark', { 'aria-hidden': 'true', role: 'presentation' });
  let drag = null;

  const end = () => {
    drag.row.classList.remove('inkwell-dragged');
    drag.row.style.transform = '';
    mark.remove();
    drag = null;
  };

  area.addEventListener('pointerdown', (event) => {
    const row = event.target.closest('[data-label]');
    if (!row || event.button !== 0) {
      return;
    }
    drag = { row, x: event.clientX, y: event.clientY, moving: false, target: null };
  });

  area.addEventListener('pointermove', (event) => {
    if (!drag) {
      return;
    }
    if (!event.buttons) {
      end(); // released outside
      return;
    }
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.moving && Math.hypot(dx, dy) < THRESHOLD) {
      return;
    }
    if (!drag.moving) {
      drag.moving = true;
      // The area gets the rest, so that no click on a line follows.
      area.setPointerCapture(event.pointerId);
      drag.row.classList.add('inkwell-dragged');
    }
    drag.row.style.transform = `translate(${dx}px, ${dy}px)`;
    drag.target = targetOf(event, lists, drag.row);
    if (drag.target?.list === ordered) {
      ordered.insertBefore(mark, drag.target.before);
    } else {
      mark.remove();
    }
  });

  area.addEventListener('pointerup', () => {
    if (!drag) {
      return;
    }
    const { row, moving, target } = drag;
    end();
    if (moving && target) {
      drop(row.dataset.label, target.list, target.place);
    }
  });

  area.addEventListener('pointercancel', () => drag && end());
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && drag) {
      end();
    }
  });
}

/** The list under the pointer, and the place between its lines. */
function targetOf(event, lists, dragged) {
  const list = lists.find((candidate) => {
    const box = candidate.getBoundingClientRect();
    const across = box.left <= event.clientX && event.clientX <= box.right;
    return across && box.top - 20 <= event.clientY && event.clientY <= box.bottom + 20;
  });
  if (!list) {
    return null;
  }
  const rows = [...list.querySelectorAll('[data-label]')].filter((row) => row !== dragged);
  const place = rows.findIndex((row) => {
    const box = row.getBoundingClientRect();
    return event.clientY < box.top + box.height / 2;
  });
  return place < 0
    ? { list, place: rows.length, before: null }
    : { list, place, before: rows[place] };
}
