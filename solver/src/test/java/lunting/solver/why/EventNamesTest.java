package lunting.solver.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lunting.data.event.Event;
import lunting.data.text.Text;
import org.junit.jupiter.api.Test;

final class EventNamesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 1, 10);

  @Test
  void anOrderToRectifyIsNamedWithItsCause() {
    Text name =
        EventNames.of(
            new Event.Rectification("R1", null, "P1", DAY, null, Event.Cause.FALSIFIED_DATA));

    assertThat(name.zh()).isEqualTo("停产整治（R1：数据造假）");
    assertThat(name.english()).isEqualTo("ordered to stop and rectify (R1: falsified data)");
  }

  @Test
  void anOrderToAConcealedPlantIsNamedWithItsOwnWordsOrNone() {
    Text cause = Text.of("群众举报", "told by a neighbour");

    assertThat(EventNames.of(new Event.Concealed("C1", null, "P1", DAY, null, cause)).zh())
        .isEqualTo("未列入名录，经查出责令停产（C1：群众举报）");
    assertThat(EventNames.of(new Event.Concealed("C1", null, "P1", DAY, null, null)).english())
        .isEqualTo("kept off the list, ordered to stop (C1)");
  }
}
