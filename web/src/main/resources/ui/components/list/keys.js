// What a key does in the table of a list, where it is a cell and where the cell is a field.

/**
 * What a key does: {row, column} to go to, with `keep` false where what was typed is given up; {type} begins a field,
 * with the text that was typed or null; {clear} empties the cell; null for a key that means nothing here.
 */
export function stepOf(event, typing, {row, column}, {rows, columns, page}) {
  const {key} = event;
  const to = (down, across, more = {}) => ({row: Math.max(0, Math.min(rows - 1, row + down)), column: Math.max(0, Math.min(columns - 1, column + across)), ...more});
  if (typing) {
    switch (key) {
      case 'Enter':
        return to(event.shiftKey ? -1 : 1, 0);
      case 'Tab':
        return to(0, event.shiftKey ? -1 : 1);
      case 'Escape':
        return to(0, 0, {keep: false});
      default:
        return null;
    }
  }
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return key === 'Home' ? to(-rows, -columns) : key === 'End' ? to(rows, columns) : null;
  }
  const step = {
    ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-page, 0], PageDown: [page, 0], Home: [0, -columns], End: [0, columns],
  }[key];
  if (step !== undefined) {
    return to(...step);
  }
  if (key === 'Enter' || key === 'F2') {
    return {type: null};
  }
  if (key === 'Delete' || key === 'Backspace') {
    return {clear: true};
  }
  if (key === 'Process') {
    return {type: ''}; // an input method begins to write
  }
  return key.length === 1 ? {type: key === ' ' ? null : key} : null;
}
