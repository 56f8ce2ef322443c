// What is remembered of the items of one notebook while the browser's tab is open. None of it is
// graded, and none of it leaves the browser.

export class Memory {
  /** @param {string} path The notebook. */
  constructor(path) {
    this.key = `inkwell-items:${path}`;
    try {
      this.items = JSON.parse(sessionStorage.getItem(this.key)) ?? {};
    } catch {
      this.items = {}; // written by another version, or storage is forbidden here
    }
  }

  /**
   * The record of one item; call `save` after a change.
   *
   * @returns {{opened: number[], failed: number, tried: string | null, solved: boolean}} The
   *   numbers of the hints that were opened; how many tries failed since the last one was; the
   *   last answer that failed; whether the check passed once.
   */
  of(itemId) {
    this.items[itemId] ??= { opened: [], failed: 0, tried: null, solved: false };
    return this.items[itemId];
  }

  save() {
    try {
      sessionStorage.setItem(this.key, JSON.stringify(this.items));
    } catch {
      // Full or forbidden: then it is remembered until the page is loaded again.
    }
  }
}
