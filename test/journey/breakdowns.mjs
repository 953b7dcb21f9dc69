/** How many operations the journey sends at least; the server is killed after some of these. */
const OPERATIONS = 95;
/** Most operations take less: the kill falls into their midst or shortly after their end. */
const longestMs = 40;

/** When the server is killed: after which operations, how long after each was sent; the same for the same seed. */
export function breakdowns({ kills, seed, say }) {
  const random = randomOf(seed);
  const points = new Map();
  while (points.size < kills) points.set(1 + Math.floor(random() * OPERATIONS), Math.floor(random() * longestMs));
  const inOrder = [...points].toSorted(([one], [other]) => one - other);
  let sent = 0;
  return {
    plan: inOrder.map(([operation, afterMs]) => `${afterMs} ms after operation ${operation}`).join(', '),
    /** What shall happen now that this operation is sent; nothing at most of them. */
    at: (operation) => {
      sent += 1;
      const afterMs = points.get(sent);
      if (afterMs === undefined) return undefined;
      points.delete(sent);
      const when = `${afterMs} ms after ${operation} (operation ${sent})`;
      return { afterMs, told: (gone) => say(`Killed by -9 ${when}; it answers again ${gone} later.`) };
    },
    /** How many operations were sent, and how many breakdowns did not come about. */
    sent: () => sent,
    left: () => points.size,
  };
}

/** Numbers from 0 to 1 that depend on nothing but the seed (mulberry32). */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}
