package lunting.data.tree;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import lunting.data.finding.Fault;
import lunting.data.finding.Node;
import lunting.data.finding.Place;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object, or an element of a list, to be read as one type or another. What does not
 * fit is reported and read as null; so is what is missing, without a report.
 */
public record Field(Fields parent, String key, @Nullable Node node) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
    return id == null || ID.matcher(id).matches() ? id : report(ValueFaults.ID);
  }

  /** An id that must be one of the known ones. */
  public @Nullable String reference(Collection<String> known, Fault fault) {
    String id = string();
    if (id == null || known.contains(id)) {
      return id;
    }
    return report(fault, "maybe", Spelling.maybe(id, known));
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
    List<String> known = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    return known.contains(name) ? Enum.valueOf(type, name) : unknown(name, known);
  }

  /** Reports that the value is none of the known words. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // it answers nothing but null
  <T> @Nullable T unknown(String name, List<String> known) {
    return report(
        ValueFaults.CHOICE,
        "known",
        String.join(", ", known),
        "maybe",
        Spelling.maybe(name, known));
  }

  /** A local date. */
  public @Nullable LocalDate date() {
    return parsed(
        ValueFaults.DATE,
        text -> {
          if (!DATE.matcher(text).matches()) {
            throw new DateTimeException(text);
          }
          return LocalDate.parse(text);
        });
  }

  /** A time with its offset. */
  public @Nullable OffsetDateTime instant() {
    return parsed(ValueFaults.INSTANT, OffsetDateTime::parse);
  }

  /** A duration. */
  public @Nullable Duration duration() {
    return parsed(ValueFaults.DURATION, Duration::parse);
  }

  /** A time zone. */
  public @Nullable ZoneId zone() {
    return parsed(ValueFaults.ZONE, ZoneId::of);
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
      case Node.Decimal number -> scale.read(this, number);
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

  /** A free text: a plain string or {@code {zh, en}}. */
  public @Nullable Text text() {
    return switch (node) {
      case null -> null;
      case Node.Words words -> Text.ofPlain(words.text());
      case Node.Keyed keyed -> both(keyed);
      default -> wrongType(Types.TEXT);
    };
  }

  /** A name or title: {@code {zh, en}}. */
  public @Nullable Text name() {
    return switch (node) {
      case null -> null;
      case Node.Keyed keyed -> both(keyed);
      default -> wrongType(Types.NAME);
    };
  }

  private @Nullable Text both(Node.Keyed keyed) {
    Fields fields = child(keyed, Noun.TEXT);
    String zh = fields.required("zh").string();
    String en = fields.optional("en").string();
    Text source = fields.source();
    fields.done();
    return zh == null ? null : new Text(zh, en, false, source);
  }

  /** The members of an object. */
  public @Nullable Fields fields(Noun noun) {
    return switch (node) {
      case null -> null;
      case Node.Keyed keyed -> child(keyed, noun);
      default -> wrongType(Types.OBJECT);
    };
  }

  private Fields child(Node.Keyed keyed, Noun noun) {
    return Fields.of(keyed, noun, parent.owner(), parent.findings(), parent.sourced());
  }

  /** The elements of a list; null elements are reported and left out. */
  public List<Field> items() {
    return switch (node) {
      case null -> List.of();
      case Node.Items items -> elements(items);
      default -> {
        wrongType(Types.LIST);
        yield List.of();
      }
    };
  }

  private List<Field> elements(Node.Items items) {
    List<Field> elements = new ArrayList<>();
    for (Node element : items.nodes()) {
      if (element instanceof Node.Nothing) {
        parent
            .findings()
            .report(ValueFaults.EMPTY_ELEMENT, element, "key", key, "owner", parent.owner());
      } else {
        elements.add(new Field(parent, key, element));
      }
    }
    return elements;
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // it answers nothing but null
  private <T> @Nullable T wrongType(Types expected) {
    return report(ValueFaults.TYPE, "expected", expected.text(), "maybe", expected.maybe());
  }

  /** Reports a fault of this value; answers null, what the value is read as. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // it answers nothing but null
  public <T> @Nullable T report(Fault fault, Object... names) {
    Object[] all =
        Arrays.copyOf(new Object[] {"key", key, "owner", parent.owner()}, names.length + 4);
    System.arraycopy(names, 0, all, 4, names.length);
    Place place = node == null ? parent.place().member(key) : node.place();
    parent.findings().report(fault, place, node == null ? null : node.shown(), all);
    return null;
  }
}
