package lunting.web.run;

import java.util.ArrayList;
import java.util.List;
import lunting.solver.Cores;

/**
 * Runs that are executed side by side on one share of the cores: whoever compares answers waits for
 * all of them, so they begin at once and take turns where there are fewer cores.
 */
record Together(List<LiveRun> runs, List<RunOrder> orders) {
  Together {
    runs = List.copyOf(runs);
    orders = List.copyOf(orders);
  }

  /** Executes all of them and waits for them. */
  void execute(Cores.Share share) {
    List<Cores.Share> parts = runs.stream().map(run -> share.part()).toList();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      LiveRun run = runs.get(i);
      RunOrder order = orders.get(i);
      Cores.Share part = parts.get(i);
      threads.add(
          Thread.ofPlatform()
              .daemon()
              .name("solve-" + run.id())
              .start(() -> {
                try (part) {
                  run.execute(order, part);
                }
              }));
    }
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
