package lunting.solver.brief;

/**
 * One figure of what a plant bears, beside the plants of its sector that owe something, itself
 * among them.
 */
public record Burden(Measure measure, long amount, Band peers) {}
