package lunting.solver.exact.tiny;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The proved cases of one kind, as a file beside the tests.
 *
 * @param cases in the order of their seeds
 */
record StoredCases(List<StoredCase> cases) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Copies the list. */
  StoredCases {
    cases = List.copyOf(cases);
  }

  static StoredCases of(CaseKind kind) {
    String file = kind.key() + ".json";
    try (InputStream in =
        Objects.requireNonNull(StoredCases.class.getResourceAsStream(file), file)) {
      return JSON.readValue(in.readAllBytes(), StoredCases.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The case of a seed. */
  StoredCase get(int seed) {
    return cases.stream().filter(each -> each.seed() == seed).findFirst().orElseThrow();
  }

  /** The file, a case in a paragraph and a line of a plan in a row. */
  byte[] bytes() {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return JSON.writer().with(printer).writeValueAsBytes(this);
  }
}
