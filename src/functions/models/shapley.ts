/**
 * Shapley value of each player, from the value of every coalition by its bit mask (bit i = player i in it).
 * Source: Shapley (1953), A Value for n-Person Games.
 */
export function shapleyValues(players: number, valueOf: (coalition: number) => number): number[] {
  // |S|! (n − |S| − 1)! / n! by the size of S, without factorials that would overflow.
  const weights = [1 / players];
  for (let size = 1; size < players; size += 1) {
    weights.push(((weights[size - 1] ?? 0) * size) / (players - size));
  }
  const sizes = [0];
  for (let mask = 1; mask < 2 ** players; mask += 1)
    sizes.push((sizes[mask >> 1] ?? 0) + (mask & 1));
  return Array.from({ length: players }, (_, player) => {
    const own = 1 << player;
    return sizes.reduce((sum, size, without) => {
      if (without & own) return sum;
      return sum + (weights[size] ?? 0) * (valueOf(without | own) - valueOf(without));
    }, 0);
  });
}
