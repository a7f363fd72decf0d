package lunting.solver.search.lack;

/**
 * Days in a row on which something is lacking.
 *
 * @param from first day number
 * @param to last day number, included
 */
public record Block(int from, int to) {}
