package lunting.web.desk;

import static lunting.web.publish.SmallSeason.FIRST_DAY;
import static lunting.web.publish.SmallSeason.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lunting.data.calendar.Span;
import lunting.data.json.JsonWriting;
import lunting.data.plan.Edit;
import lunting.data.plan.Plan;
import lunting.data.plan.Stretch;
import lunting.data.text.Text;
import lunting.web.database.Databases;
import lunting.web.publish.SmallSeason;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever was done to a plan by hand: all undone is the plan before, all redone the one after. */
final class UndoProperties {
  private static final int EDITS = 200;
  private static final int DAYS = 105;

  @Property(tries = 2)
  void allUndoneIsTheVersionAndAllRedoneTheEditedPlanByteForByte(@ForAll long seed) {
    Random random = new Random(seed);
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      PlanVersion version = SmallSeason.version(store, "small", 0, 0, 5, 10, 15);
      WorkingCopies copies = new WorkingCopies(store);
      Editor editor = new Editor(store, copies);
      String id = copies.begin(PLANNER, version, null).id();
      byte[] first = store.versions().planDocument(version);
      while (copies.open(id).steps().inOrder().size() < EDITS) {
        editor.edit(id, PLANNER, edits(random, copies.open(id).edited().plan()), null);
      }
      byte[] edited = bytes(copies.open(id));

      for (int i = 0; i < EDITS; i++) {
        assertThat(editor.undo(id, PLANNER, copies.open(id).copy().revision()))
            .isInstanceOf(Deed.Done.class);
      }

      assertThat(edited).isNotEqualTo(first);
      assertThat(bytes(copies.open(id))).isEqualTo(first);
      // What is read back from the store is what was held.
      assertThat(bytes(new WorkingCopies(store).open(id))).isEqualTo(first);
      while (copies.open(id).steps().redoes() != null) {
        editor.redo(id, PLANNER, copies.open(id).copy().revision());
      }
      assertThat(bytes(copies.open(id))).isEqualTo(edited);
      assertThat(bytes(new WorkingCopies(store).open(id))).isEqualTo(edited);
    }
  }

  private static byte[] bytes(OpenCopy copy) {
    return JsonWriting.plan(copy.edited().plan());
  }

  /** One to three edits of any kind; some cannot be done. */
  private static List<Edit> edits(Random random, Plan plan) {
    List<Edit> edits = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      edits.add(edit(random, plan));
    }
    return edits;
  }

  private static Edit edit(Random random, Plan plan) {
    String line = "P" + (1 + random.nextInt(4)) + "-1";
    Span span = span(random);
    List<Stretch> bars = Stretch.byLine(plan.reductions()).getOrDefault(line, List.of());
    Edit.Bar was = bars.isEmpty() ? null : bar(bars.get(random.nextInt(bars.size())));
    int load = random.nextBoolean() ? 0 : 10 * random.nextInt(10);
    int kind = random.nextInt(20);
    if (was != null && kind < 3) {
      return new Edit.Remove(was);
    }
    if (was != null && kind < 6) {
      return new Edit.Split(was, span);
    }
    return switch (kind) {
      case 6, 7 -> new Edit.Run(line, span);
      case 8 -> new Edit.PinDays(line, span, PLANNER.name(), Text.ofPlain("检修"));
      case 9, 10 -> new Edit.UnpinDays(line, span);
      case 11 -> new Edit.TakeOver(Plan.of(plan.reductions().reversed()), "倒序");
      default -> new Edit.Place(new Edit.Bar(line, span, load), random.nextBoolean() ? was : null);
    };
  }

  private static Edit.Bar bar(Stretch stretch) {
    return new Edit.Bar(stretch.line(), stretch.span(), stretch.loadPercent());
  }

  private static Span span(Random random) {
    int from = random.nextInt(DAYS);
    int to = Math.min(DAYS - 1, from + random.nextInt(30));
    return new Span(FIRST_DAY.plusDays(from), FIRST_DAY.plusDays(to));
  }
}
