package lunting.data.tree;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lunting.data.finding.Fault;
import lunting.data.finding.Node;
import lunting.data.finding.Spot;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object, or an element of a list, to be read as one type or another. What does not
 * fit is reported and read as null; so is what is missing, without a report.
 *
 * @param parent the spot of the object
 */
public record Field(Spot parent, String key, @Nullable Node node) {
  private static final int LAST_YEAR = 9998; // its days have four digits in every time zone

  /** A string as it is. */
  public @Nullable String string() {
    return switch (node) {
      case null -> null;
      case Node.Words words -> words.text();
      default -> wrongType(Types.STRING);
    };
  }

  /** A string with something in it. */
  public @Nullable String word() {
    String word = string();
    if (word != null && word.isBlank()) {
      return report(ValueFaults.BLANK);
    }
    return word;
  }

  /** An id. */
  public @Nullable String id() {
    String id = string();
    return id == null || IdForm.fits(id) ? id : report(ValueFaults.ID);
  }

  /** True or false. */
  public @Nullable Boolean flag() {
    return switch (node) {
      case null -> null;
      case Node.Flag flag -> flag.value();
      default -> wrongType(Types.FLAG);
    };
  }

  /** One of an enum's names. */
  public <E extends Enum<E>> @Nullable E choice(Class<E> type) {
    String name = string();
    if (name == null) {
      return null;
    }
    E[] all = type.getEnumConstants();
    for (E each : all) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return unknown(name, Arrays.stream(all).map(Enum::name).toList());
  }

  /** Reports that the value is none of the known words. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // it answers nothing but null
  public <T> @Nullable T unknown(String name, List<String> known) {
    return report(
        ValueFaults.CHOICE
            .with("known", String.join(", ", known))
            .with("maybe", Spelling.maybe(name, known)));
  }

  /** A local date. */
  public @Nullable LocalDate date() {
    return parsed(ValueFaults.DATE, IsoDay::parse);
  }

  /** A time with its offset, of a year whose days all files can name. */
  public @Nullable OffsetDateTime instant() {
    return parsed(
        ValueFaults.INSTANT,
        text -> {
          OffsetDateTime time = OffsetDateTime.parse(text);
          if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
            throw new DateTimeException(text);
          }
          return time;
        });
  }

  /** A duration. */
  public @Nullable Duration duration() {
    return parsed(ValueFaults.DURATION, Duration::parse);
  }

  /** A time zone by its IANA name; an offset, as {@code GMT+8}, is none for other programs. */
  public @Nullable ZoneId zone() {
    String name = string();
    if (name == null) {
      return null;
    }
    if (Zones.isNamed(name)) {
      return ZoneId.of(name);
    }
    String fixed = Zones.fixed(name);
    return report(fixed == null ? ValueFaults.ZONE : ValueFaults.OFFSET.with("fixed", fixed));
  }

  private <T> @Nullable T parsed(Fault fault, Function<String, T> parser) {
    String text = string();
    try {
      return text == null ? null : parser.apply(text);
    } catch (DateTimeParseException e) {
      return report(fault);
    } catch (DateTimeException e) {
      return report(fault);
    }
  }

  /** A number with at most this many decimals from 0 up to a limit, in its smallest parts. */
  public @Nullable Long number(Scale scale) {
    return switch (node) {
      case null -> null;
      case Node.Decimal number -> scale.read(number.value(), this::spot);
      default -> wrongType(Types.NUMBER);
    };
  }

  /** The same where it fits into an int. */
  public @Nullable Integer small(Scale scale) {
    Long number = number(scale);
    return number == null ? null : Math.toIntExact(number);
  }

  /** Any whole number of 64 bits, as a seed or a count of steps. */
  public @Nullable Long whole() {
    return switch (node) {
      case null -> null;
      case Node.Decimal number -> {
        try {
          yield number.value().longValueExact();
        } catch (ArithmeticException e) {
          yield report(ValueFaults.WHOLE);
        }
      }
      default -> wrongType(Types.NUMBER);
    };
  }

  /** The words of a list, each once. */
  public Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    for (Field field : items()) {
      String word = field.word();
      if (word != null) {
        words.add(word);
      }
    }
    return words;
  }

  /** The elements of a list; null elements are reported and left out. */
  public List<Field> items() {
    List<Field> elements = new ArrayList<>();
    nodes()
        .forEachRemaining(node -> {
          Field element = element(node);
          if (element != null) {
            elements.add(element);
          }
        });
    return elements;
  }

  /** What stands in a list, to be gone through once. */
  Iterator<Node> nodes() {
    return switch (node) {
      case null -> Collections.emptyIterator();
      case Node.Items items -> items.nodes().iterator();
      case Node.Coming coming -> coming.nodes();
      default -> {
        wrongType(Types.LIST);
        yield Collections.emptyIterator();
      }
    };
  }

  /** An element of this list; null where null stands there, which is reported. */
  @Nullable Field element(Node node) {
    Field element = new Field(parent, key, node);
    return node instanceof Node.Nothing ? element.report(ValueFaults.EMPTY_ELEMENT) : element;
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // it answers nothing but null
  <T> @Nullable T wrongType(Types expected) {
    return report(
        ValueFaults.TYPE.with("expected", expected.text()).with("maybe", expected.maybe()));
  }

  /** Where the value stands, or would stand. */
  public Spot spot() {
    return node == null
        ? parent.member(key, null)
        : new Spot(parent.findings(), node.place(), parent.owner(), key, node.shown());
  }

  /** The same for whoever says what to show of it: most numbers are never shown. */
  public Spot bareSpot() {
    return node == null
        ? parent.member(key, null)
        : new Spot(parent.findings(), node.place(), parent.owner(), key, null);
  }

  /** Reports a fault of this value; answers null, what the value is read as. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // it answers nothing but null
  public <T> @Nullable T report(Fault fault) {
    spot().report(fault);
    return null;
  }
}
