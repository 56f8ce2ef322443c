// A Parsons item: lines to be put in order. Two listboxes whose lines can be moved, as in the
// ARIA Authoring Practices Guide ("Listbox with rearrangeable options"): focus stays on the list,
// `aria-activedescendant` names the line, so that moving a line never loses the focus.

import { button, enable, make, newId } from './dom.js';
import { draggable } from './drag.js';
import { Form } from './form.js';

const HELP =
  'Click a line to add it, or drag it to its place. With the keyboard: ↑ and ↓ choose a line, ' +
  'Enter moves it over or back, Alt+↑ and Alt+↓ move it in your program.';

/** One of the two lists. */
class LineList {
  constructor(name, help, empty) {
    const id = newId('lines');
    this.node = make('ul.inkwell-lines', {
      role: 'listbox',
      tabindex: '0',
      'aria-labelledby': id,
      'aria-describedby': help,
      'data-empty': empty,
    });
    this.column = make('div.inkwell-column', {}, make('p.inkwell-legend', { id }, name), this.node);
    this.labels = [];
    this.active = null;
    this.node.addEventListener('focus', () => this.activate(this.active ?? this.labels[0]));
  }

  /** Show these lines. */
  fill(labels, rows) {
    this.labels = labels;
    this.node.replaceChildren(...labels.map((label) => rows.get(label)));
    this.activate(labels.includes(this.active) ? this.active : null);
  }

  /** Make a line the one that keys and buttons act on. */
  activate(label) {
    this.active = label ?? null;
    let active = null;
    for (const row of this.node.querySelectorAll('[role=option]')) {
      const chosen = row.dataset.label === this.active;
      row.setAttribute('aria-selected', String(chosen));
      active = chosen ? row : active;
    }
    if (active) {
      this.node.setAttribute('aria-activedescendant', active.id);
      if (this.column.contains(document.activeElement)) {
        active.scrollIntoView({ block: 'nearest' });
      }
    } else {
      this.node.removeAttribute('aria-activedescendant');
    }
    this.onactive?.();
  }

  /** The line that takes over when the one at this place is gone. */
  neighbour(place) {
    return this.labels[place + 1] ?? this.labels[place - 1] ?? null;
  }
}

export class OrderForm extends Form {
  /**
   * @param {object} options As of `Form`.
   * @param {[string, string][]} lines Labels and code.
   */
  constructor(options, lines) {
    super(options);
    this.order = lines.map(([label]) => label);
    this.rows = new Map(lines.map(([label, code]) => [label, this.makeRow(label, code)]));
    const help = newId('help');
    this.pool = new LineList('Lines to choose from', help, 'No line is left.');
    this.program = new LineList('Your program', help, 'Empty. Click a line, or drag it here.');
    this.news = make('p.inkwell-unseen', { role: 'status' });
    this.buttons = [
      button('Move up', () => this.move(-1)),
      button('Move down', () => this.move(1)),
      button('Put back', () => this.putBack()),
    ];
    this.program.onactive = () => this.enableButtons();
    const tools = { role: 'group', 'aria-label': 'The chosen line of your program' };
    this.program.column.append(make('div.inkwell-tools', tools, ...this.buttons));
    this.pool.node.addEventListener('keydown', (event) => this.onKey(event, this.pool));
    this.program.node.addEventListener('keydown', (event) => this.onKey(event, this.program));
    this.body.append(
      make('div.inkwell-columns', {}, this.pool.column, this.program.column),
      make('p.inkwell-help-line', { id: help }, HELP),
      this.news,
    );
    this.body.addEventListener('click', (event) => this.onClick(event));
    this.body.style.setProperty('--inkwell-rows', lines.length);
    draggable(this.body, {
      lists: [this.pool.node, this.program.node],
      ordered: this.program.node,
      drop: (label, list, place) => this.drop(label, list, place),
    });
  }

  makeRow(label, code) {
    const text = code.trimStart();
    const indent = code.length - text.length;
    const row = make(
      'li.inkwell-line',
      { role: 'option', id: newId('line'), 'data-label': label, 'aria-selected': 'false' },
      make('span.inkwell-label', {}, label),
      // The indentation is part of the line, so it is said as well.
      ...(indent ? [make('span.inkwell-unseen', {}, `indented by ${indent}:`)] : []),
      make('code', {}, text),
    );
    row.style.setProperty('--inkwell-indent', indent);
    return row;
  }

  show(value) {
    const labels = labelsOf(value);
    const known = labels.every((label) => this.rows.has(label));
    if (!known || new Set(labels).size < labels.length) {
      return false;
    }
    this.program.fill(labels, this.rows);
    this.pool.fill(
      this.order.filter((label) => !labels.includes(label)),
      this.rows,
    );
    return true;
  }

  enableButtons() {
    const place = this.program.labels.indexOf(this.program.active);
    const [up, down, back] = this.buttons;
    enable(up, place > 0);
    enable(down, place >= 0 && place < this.program.labels.length - 1);
    enable(back, place >= 0);
  }

  onClick(event) {
    const label = event.target.closest('[data-label]')?.dataset.label;
    if (this.program.labels.includes(label)) {
      this.program.activate(label);
    } else if (label && event.detail < 2) {
      // The second click of a double click would meet the next line, which has moved up.
      this.add(label, this.program.labels.length);
    }
  }

  drop(label, list, place) {
    if (list === this.program.node) {
      this.add(label, place);
    } else if (this.program.labels.includes(label)) {
      this.program.activate(label);
      this.putBack();
    }
  }

  /** Put a line into the program, from the other list or from another place in it. */
  add(label, place) {
    const others = this.program.labels.filter((other) => other !== label);
    const from = this.pool.labels.indexOf(label);
    if (from >= 0) {
      this.pool.active = this.pool.neighbour(from);
    }
    this.program.active = label;
    this.write([...others.slice(0, place), label, ...others.slice(place)].join(' '));
    this.news.textContent = `Line ${label} is line ${place + 1} of your program.`;
  }

  /** Move the chosen line of the program up (-1) or down (1). */
  move(step) {
    const label = this.program.active;
    const place = this.program.labels.indexOf(label) + step;
    if (label && place >= 0 && place < this.program.labels.length) {
      this.add(label, place);
    } else if (label) {
      this.news.textContent = `Line ${label} is at the ${step < 0 ? 'beginning' : 'end'}.`;
    }
  }

  /** Take the chosen line out of the program. */
  putBack() {
    const label = this.program.active;
    const place = this.program.labels.indexOf(label);
    if (place >= 0) {
      this.program.active = this.program.neighbour(place);
      this.pool.active = label;
      this.write(this.program.labels.filter((other) => other !== label).join(' '));
      this.news.textContent = `Line ${label} is no longer in your program.`;
    }
  }

  onKey(event, list) {
    const place = list.labels.indexOf(list.active);
    const last = list.labels.length - 1;
    const arrow = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.ctrlKey || event.metaKey || event.key === 'Tab') {
      return;
    }
    if (event.altKey) {
      if (!arrow || list !== this.program) {
        return;
      }
      this.move(arrow);
    } else if (arrow) {
      list.activate(list.labels[Math.min(Math.max(place + arrow, 0), last)]);
    } else if (event.key === 'Home' || event.key === 'End') {
      list.activate(list.labels[event.key === 'Home' ? 0 : last]);
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.moveOver(list);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      if (list === this.program) {
        this.putBack();
      }
    } else if (list.labels.includes(event.key.toUpperCase())) {
      list.activate(event.key.toUpperCase());
    } else {
      return;
    }
    event.preventDefault();
  }

  moveOver(list) {
    if (list === this.program) {
      this.putBack();
    } else if (list.active) {
      this.add(list.active, this.program.labels.length);
    }
  }
}

/** The labels of an answer, written in one of the ways that the check accepts. */
function labelsOf(value) {
  const labels = value.toUpperCase().replaceAll(',', ' ').split(/\s+/).filter(Boolean);
  return labels.length === 1 ? [...labels[0]] : labels;
}
