// Small helpers for elements.

let made = 0;

/** An id that nothing else on the page has. */
export function newId(what) {
  made += 1;
  return `inkwell-${what}-${made}`;
}

/**
 * An element.
 *
 * @param {string} tag Its kind, and its class behind a dot: `button.inkwell-check`.
 * @param {object} [attributes] Attributes, and listeners as `onclick`.
 * @param {...(Node|string)} children What is in it; texts are never read as HTML.
 */
export function make(tag, attributes = {}, ...children) {
  const [kind, ...classes] = tag.split('.');
  const element = document.createElement(kind);
  element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else {
      element.setAttribute(name, value);
    }
  }
  element.append(...children);
  return element;
}

/** A button of JupyterLab's look that cannot be sent with a form. */
export function button(text, onclick, attributes = {}) {
  return make('button.inkwell-button', { type: 'button', onclick, ...attributes }, text);
}

/** Whether a button does something. It can be reached either way, so that focus never jumps. */
export function enable(element, enabled) {
  element.setAttribute('aria-disabled', String(!enabled));
}

const OF_CELLS = /^(a|Backspace|Enter|Arrow\w+)$/;

/**
 * Keep those of JupyterLab's keys that act on cells (`D D` deletes one) away from what is typed in
 * here. Others, such as Ctrl+S, work as everywhere.
 */
export function keepKeys(element) {
  element.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || OF_CELLS.test(event.key)) {
      event.stopPropagation();
    }
  });
}
