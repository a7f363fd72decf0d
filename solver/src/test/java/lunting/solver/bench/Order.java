package lunting.solver.bench;

import java.util.List;

/**
 * One run to be made.
 *
 * @param seconds the time limit; 0 for a method that takes what it takes
 */
record Order(Task task, long seed, Method method, int seconds, int threads) {
  /** As words of a command line, which {@link #of} reads. */
  List<String> words() {
    return List.of(
        task.written(),
        Long.toString(seed),
        method.key(),
        Integer.toString(seconds),
        Integer.toString(threads));
  }

  static Order of(List<String> words) {
    return new Order(
        Task.of(words.get(0)),
        Long.parseLong(words.get(1)),
        Method.of(words.get(2)),
        Integer.parseInt(words.get(3)),
        Integer.parseInt(words.get(4)));
  }
}
