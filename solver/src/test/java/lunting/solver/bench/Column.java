package lunting.solver.bench;

import java.util.Locale;

/** The columns of the CSV; an empty cell: not measured, or there is no plan. */
enum Column {
  /** As {@link Task} is written: a list, with {@code /red} its re-solve. */
  TASK,
  /** Lines of the list. */
  LINES,
  /** What the list, the warning and the method's random choices are drawn from. */
  SEED,
  /** A {@link Method}. */
  METHOD,
  /** How many threads the method was given. */
  THREADS,
  /** Its time limit in seconds; 0: none. */
  LIMIT_S,
  /** What it took, from the list in memory to the plan, in seconds. */
  SPENT_S,
  /** The processor time of the whole process over that time, compiler and collector included. */
  CPU_S,
  /** When the first plan without a HARD amount stood, in milliseconds. */
  FIRST_LEGAL_MS,
  /** Moves evaluated a second, over the whole search. */
  MOVES_PER_S,
  /** The most memory that the run's own process ever held, native memory included, in MiB. */
  PEAK_MIB,
  /** The checker's HARD amount. */
  HARD,
  /** What the reserve lacks, in milli-line-days. */
  MEDIUM,
  /** What the plan costs. */
  SOFT,
  /** What no legal plan costs less than, as proved in this run. */
  BOUND,
  /** Of the reserve that a sector owes on a day, the least part that stands on any, in percent. */
  WORST_DAY_PERCENT,
  /** Days that average lines stop beyond what is owed. */
  BEYOND_DUTY_DAYS,
  /** Stops that end before the season does. */
  RESTARTS,
  /** Why there is no plan. */
  NOTE,
  /** Processors, their kind, the operating system. */
  MACHINE,
  /** The Java that ran it. */
  JAVA,
  /** The day on which it ran. */
  DATE;

  /** How the file's first row names it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
