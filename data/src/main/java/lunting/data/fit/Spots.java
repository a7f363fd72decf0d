package lunting.data.fit;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import lunting.data.finding.Findings;
import lunting.data.finding.Noun;
import lunting.data.finding.Place;
import lunting.data.finding.Spot;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** Gives the objects of a value the places and names that they have in its JSON. */
final class Spots {
  private Spots() {}

  /** The spot of the whole value. */
  static Spot root(Findings findings, Noun noun) {
    return Spot.ofObject(findings, Place.root(), noun::text);
  }

  /** Hands out each object of a list with its spot; it is called by its id. */
  static <T> void each(
      Spot owner,
      String list,
      Noun noun,
      List<T> values,
      Function<T, String> id,
      BiConsumer<T, Spot> check) {
    each(owner, list, noun, values, id, value -> null, check);
  }

  /** Hands out each object of a list with its spot; it is called by its name, then its id. */
  static <T> void each(
      Spot owner,
      String list,
      Noun noun,
      List<T> values,
      Function<T, String> id,
      Function<T, @Nullable Text> name,
      BiConsumer<T, Spot> check) {
    for (int i = 0; i < values.size(); i++) {
      T value = values.get(i);
      Place place = owner.place().member(list).element(i);
      check.accept(
          value,
          Spot.ofObject(
              owner.findings(),
              place,
              () -> noun.named(name.apply(value), Findings.shortened(id.apply(value)))));
    }
  }

  /** The spot of an object without an id in a list; it is called by its owner. */
  static Spot nameless(Spot owner, String list, Noun noun, int index) {
    Place place = owner.place().member(list).element(index);
    return Spot.ofObject(owner.findings(), place, () -> noun.of(owner.owner().get()));
  }
}
