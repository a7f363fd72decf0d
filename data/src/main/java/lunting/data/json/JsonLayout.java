package lunting.data.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lays JSON out so that people can read it and compare two versions line by line: two spaces a
 * level, short objects and lists on one line.
 *
 * <p>Shape: members are maps that keep their order, {@link Row}s, lists, {@link Line}s, strings,
 * whole numbers, {@link BigDecimal}s, booleans and {@link Null}.
 */
final class JsonLayout {
  private static final int WIDTH = 110;
  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();

  private JsonLayout() {}

  /** An object that stands on one line, however long. */
  record Row(Map<String, Object> members) {}

  /** A list that stands on one line, however long. */
  record Line(List<Object> items) {}

  /** The word {@code null}, where a format has it. */
  enum Null {
    NULL
  }

  /** The bytes of a document. */
  static byte[] bytes(Map<String, Object> document) {
    JsonLayout layout = new JsonLayout();
    layout.block(document, 0);
    layout.out.append('\n');
    return layout.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void value(Object value, int depth) {
    switch (value) {
      case Map<?, ?> members -> fitted(members, depth);
      case List<?> items -> fitted(items, depth);
      default -> scalar(value);
    }
  }

  /** On one line where it fits, else as a block. */
  private void fitted(Object value, int depth) {
    int start = out.length();
    int lineStart = out.lastIndexOf("\n") + 1;
    if (line(value, lineStart + WIDTH)) {
      return;
    }
    out.setLength(start);
    block(value, depth);
  }

  private void block(Object value, int depth) {
    switch (value) {
      case Map<?, ?> members -> {
        out.append('{');
        String comma = "\n";
        for (Map.Entry<?, ?> member : members.entrySet()) {
          out.append(comma).append(INDENT.repeat(depth + 1));
          string(String.valueOf(member.getKey()));
          out.append(": ");
          value(member.getValue(), depth + 1);
          comma = ",\n";
        }
        out.append('\n').append(INDENT.repeat(depth)).append('}');
      }
      case List<?> items -> {
        out.append('[');
        String comma = "\n";
        for (Object item : items) {
          out.append(comma).append(INDENT.repeat(depth + 1));
          value(item, depth + 1);
          comma = ",\n";
        }
        out.append('\n').append(INDENT.repeat(depth)).append(']');
      }
      default -> scalar(value);
    }
  }

  /** Writes on the current line; false, and part of it, as soon as it passes the limit. */
  private boolean line(Object value, int limit) {
    switch (value) {
      case Map<?, ?> members -> {
        out.append('{');
        String comma = "";
        for (Map.Entry<?, ?> member : members.entrySet()) {
          out.append(comma);
          string(String.valueOf(member.getKey()));
          out.append(": ");
          if (!line(member.getValue(), limit)) {
            return false;
          }
          comma = ", ";
        }
        out.append('}');
      }
      case List<?> items -> {
        out.append('[');
        String comma = "";
        for (Object item : items) {
          out.append(comma);
          if (!line(item, limit)) {
            return false;
          }
          comma = ", ";
        }
        out.append(']');
      }
      default -> scalar(value);
    }
    return out.length() <= limit;
  }

  private void scalar(Object value) {
    switch (value) {
      case Row row -> line(row.members(), Integer.MAX_VALUE);
      case Line row -> line(row.items(), Integer.MAX_VALUE);
      case String text -> string(text);
      case BigDecimal number -> out.append(plain(number));
      case Integer number -> out.append(number.intValue());
      case Long number -> out.append(number.longValue());
      case Boolean flag -> out.append(flag.booleanValue());
      case Null word -> out.append("null");
      default -> throw new IllegalArgumentException("no JSON value: " + value.getClass());
    }
  }

  /** The number without exponent and without zeros at its end. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ' || c == '\u2028' || c == '\u2029') { // the latter end lines in scripts
          out.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }
}
