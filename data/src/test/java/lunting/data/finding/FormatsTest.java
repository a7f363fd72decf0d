package lunting.data.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every file of the program has a schema, and every schema is of such a file. */
final class FormatsTest {
  @ParameterizedTest
  @EnumSource
  void aSchemaAsksForTheFormatOfItsFile(Format format) throws IOException {
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(format.schema()))) {
      JsonNode schema = JsonMapper.shared().readTree(in);

      assertThat(schema.at("/properties/format/const").asString()).isEqualTo(format.id());
    }
  }

  @Test
  void everySchemaIsOfAFormat() throws Exception {
    Path any =
        Path.of(Objects.requireNonNull(getClass().getResource(Format.PLAN.schema())).toURI());
    try (Stream<Path> schemas = Files.list(Objects.requireNonNull(any.getParent()))) {
      Set<String> shipped =
          schemas.map(path -> path.getFileName().toString()).collect(Collectors.toSet());

      assertThat(shipped)
          .isEqualTo(
              Stream.of(Format.values())
                  .map(format -> format.key() + ".schema.json")
                  .collect(Collectors.toSet()));
    }
  }

  @Test
  void aFormatIsFoundByItsName() {
    assertThat(Format.find("policy")).isEqualTo(Format.POLICY);
    assertThat(Format.find("POLICY")).isNull();
    assertThat(Format.find("")).isNull();
  }
}
