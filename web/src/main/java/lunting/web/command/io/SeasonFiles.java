package lunting.web.command.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lunting.data.document.EventsReader;
import lunting.data.document.PlanReader;
import lunting.data.document.PolicyReader;
import lunting.data.document.RegistryReader;
import lunting.data.event.Events;
import lunting.data.finding.InputFile;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.solver.answer.SearchedWeights;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.solver.proof.Magnitude;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name a season's files, the same for every command that needs them. */
public final class SeasonFiles {
  @Option(names = "--policy", required = true, paramLabel = "P", description = "政策 / policy.json")
  Path policy = Path.of("");

  @Option(
      names = "--registry",
      required = true,
      paramLabel = "R",
      description = "名录 / registry.json or its workbook (.xlsx)")
  public Path registry = Path.of("");

  /** The policy, the list and the events that were read. */
  public static final class Season {
    private final Policy policy;
    private final Registry registry;
    private final Events events;
    private @Nullable Problem bare;

    Season(Policy policy, Registry registry, Events events) {
      this.policy = policy;
      this.registry = registry;
      this.events = events;
    }

    public Policy policy() {
      return policy;
    }

    public Registry registry() {
      return registry;
    }

    public Events events() {
      return events;
    }

    /**
     * The problem that these state.
     *
     * @param baseline the published plan that is changed; null: the season is planned afresh
     */
    public Problem problem(@Nullable Baseline baseline) {
      return baseline == null && events.events().isEmpty()
          ? bare()
          : Problem.of(policy, registry, events, baseline);
    }

    /** The problem without events and a published plan; a province's takes a while to work out. */
    private Problem bare() {
      Problem known = bare == null ? Problem.of(policy, registry) : bare;
      bare = known;
      return known;
    }
  }

  /** The input files, which no output may replace: these and the others that are given. */
  public Path[] with(@Nullable Path... others) {
    List<Path> all = new ArrayList<>(List.of(policy, registry));
    for (Path other : others) {
      if (other != null) {
        all.add(other);
      }
    }
    return all.toArray(Path[]::new);
  }

  /** Reads them all, so that every finding is printed at once; null where one is unusable. */
  public @Nullable Season read(InputFiles files, @Nullable Path eventsPath) {
    InputFile policyFile = files.open("policy", policy);
    InputFile registryFile = files.open("registry", registry);
    InputFile eventsFile = eventsPath == null ? null : files.open("events", eventsPath);
    Policy readPolicy = policyFile == null ? null : files.take(PolicyReader.read(policyFile));
    Registry readRegistry =
        registryFile == null ? null : files.take(RegistryReader.read(registryFile, readPolicy));
    if (readPolicy == null || readRegistry == null) {
      return null;
    }
    Events events =
        eventsFile == null
            ? Events.NONE
            : files.take(EventsReader.read(eventsFile, readPolicy, readRegistry));
    if (events == null || files.unusable()) {
      return null;
    }
    return new Season(readPolicy, readRegistry, events);
  }

  /**
   * Whether no sum over the season can overflow; reports it where one can.
   *
   * @param searched whether a search is to follow, which also sums costs
   */
  public boolean countable(InputFiles files, Season season, boolean searched) {
    Magnitude.Excess excess =
        Magnitude.find(
            season.policy(),
            season.registry(),
            searched ? SearchedWeights.of(season.policy()) : List.of(),
            season::bare);
    if (excess != null) {
      files.report(excess.finding(policy.toString(), registry.toString()));
    }
    return excess == null;
  }

  /** Reads the published plan that is to be changed; null where it is unusable. */
  public static @Nullable Plan readBaseline(InputFiles files, Path path, Season season) {
    InputFile file = files.open("baseline", path);
    return file == null
        ? null
        : files.take(PlanReader.baseline(file, season.policy(), season.registry()));
  }

  /** Reads an earlier plan that another is compared with; null where it is unusable. */
  public static @Nullable Plan readEarlier(InputFiles files, Path path, Season season) {
    InputFile file = files.open("earlier", path);
    return file == null
        ? null
        : files.take(PlanReader.earlier(file, season.policy(), season.registry()));
  }

  /** Reads a plan for such a season; null where it is unusable. */
  public static @Nullable Plan readPlan(InputFiles files, Path path, Season season) {
    InputFile file = files.open(null, path);
    return file == null
        ? null
        : files.take(PlanReader.read(file, season.policy(), season.registry()));
  }
}
