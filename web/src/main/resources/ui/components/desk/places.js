// Where on the board a breach is shown: at the line it concerns, or at the first line of the plant, sector or town.

/** The id of a line; null where the subject has none. */
export function placeOf(scene, subject) {
  const concerns = [
    (line) => line.id === subject,
    (line) => line.plant.id === subject,
    (line) => line.plant.sector === subject,
    (line) => line.plant.town === subject || line.plant.industry === subject,
    (line) => line.services?.includes(subject),
  ];
  for (const concerned of concerns) {
    const line = scene.lines.find(concerned);
    if (line !== undefined) {
      return line.id;
    }
  }
  return null;
}
