package lunting.solver.bench;

import java.util.Arrays;
import java.util.Locale;

/** A way to a plan, in the order of the table. */
enum Method {
  /** This house's planner. */
  LUNTING("Lunting", true),
  /** The greedy plan that the planner starts from; in a re-solve the published plan, mended. */
  START("its start", false),
  /** By hand: the published plan left as it is. */
  UNCHANGED("as published", false),
  /** By hand: plants in two equal groups, in turn. */
  HAND_2_PLANTS("by hand, plants in 2 groups", false),
  /** By hand: plants in three equal groups, in turn. */
  HAND_3_PLANTS("by hand, plants in 3 groups", false),
  /** By hand: lines in two equal groups, in turn. */
  HAND_2_LINES("by hand, lines in 2 groups", false),
  /** By hand: lines in three equal groups, in turn. */
  HAND_3_LINES("by hand, lines in 3 groups", false),
  /** The exact model, from nothing. */
  CP_SAT("CP-SAT, cold", true),
  /** The exact model, from the greedy plan. */
  CP_SAT_STARTED("CP-SAT, from our start", true),
  /** Timefold as its documentation leads to it. */
  TEXTBOOK("Timefold's textbook model", true),
  /** No plan, but what no legal plan costs less than. */
  BOUND("bound", true);

  private final String words;
  private final boolean takesTime;

  Method(String words, boolean takesTime) {
    this.words = words;
    this.takesTime = takesTime;
  }

  /** How the CSV and the options name it: {@code hand-2-plants}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How the table names it. */
  String words() {
    return words;
  }

  /** Whether it is given a time limit; the others take what they take. */
  boolean takesTime() {
    return takesTime;
  }

  /** Whether it makes sense where a plan is published, or where none is. */
  boolean suits(boolean resolve) {
    return switch (this) {
      case UNCHANGED -> resolve;
      case HAND_2_PLANTS, HAND_3_PLANTS, HAND_2_LINES, HAND_3_LINES, BOUND -> !resolve;
      case LUNTING, START, CP_SAT, CP_SAT_STARTED, TEXTBOOK -> true;
    };
  }

  /** Whether it works on several threads. */
  boolean takesThreads() {
    return takesTime && this != TEXTBOOK;
  }

  /** Whether nobody computes but the bureau. */
  boolean isByHand() {
    return this == UNCHANGED || key().startsWith("hand-");
  }

  /** Whether the exact model is solved. */
  boolean isExact() {
    return this == CP_SAT || this == CP_SAT_STARTED;
  }

  static Method of(String key) {
    return Arrays.stream(values())
        .filter(method -> method.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No method (%s).".formatted(key)));
  }
}
