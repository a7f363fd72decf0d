package lunting.data.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lunting.data.registry.KilnOverrides;
import lunting.data.text.Text;
import org.junit.jupiter.api.Test;

/** The table of a kiln's figures names what a profile and a line's own figures hold. */
final class KilnFigureTest {
  private static final KilnLimits LIMITS =
      new KilnLimits(1, 2, 3, 4, 5, 6, true, 70, Text.ofPlain("slowly"), Text.ofPlain("care"));

  @Test
  void everyFigureOfAProfileStandsInTheTable() throws ReflectiveOperationException {
    assertThat(keys(KilnLimits.class)).isEqualTo(keys());

    assertThat(Stream.of(KilnFigure.values()).map(LIMITS::find).toList()).isEqualTo(values(LIMITS));
  }

  @Test
  void everyFigureThatALineMayReplaceStandsInTheTable() throws ReflectiveOperationException {
    KilnOverrides own =
        new KilnOverrides(1, 2, 3, 4, 5, 6, true, 70, LIMITS.stopProcedure(), LIMITS.safety());

    assertThat(keys(KilnOverrides.class)).isEqualTo(keys());
    assertThat(Stream.of(KilnFigure.values()).map(own::find).toList()).isEqualTo(values(own));
    assertThat(own.over(new KilnLimits(0, 0, 0, 0, 0, 0, false, 0, null, null))).isEqualTo(LIMITS);
  }

  private static List<String> keys() {
    return Stream.of(KilnFigure.values()).map(KilnFigure::key).toList();
  }

  /** The names of a record's components; files leave the unit of a load away. */
  private static List<String> keys(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .map(component -> component.getName().replaceFirst("Percent$", ""))
        .toList();
  }

  private static List<Object> values(Object figures) throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : figures.getClass().getRecordComponents()) {
      values.add(component.getAccessor().invoke(figures));
    }
    return values;
  }
}
