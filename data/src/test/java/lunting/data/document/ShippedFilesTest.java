package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.json.JsonWriting;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import org.junit.jupiter.api.Test;

final class ShippedFilesTest {
  @Test
  void theShippedPolicyIsReadWithoutFindingsAndSurvivesWriting() throws IOException {
    InputFile file = shipped("policy.json");

    Parsed<Policy> parsed = PolicyReader.read(file);

    assertThat(parsed.findings()).isEmpty();
    byte[] written = JsonWriting.policy(parsed.get());
    Parsed<Policy> again = PolicyReader.read(InputFile.of("written", written));
    assertThat(again.get()).isEqualTo(parsed.get());
    assertThat(JsonWriting.policy(again.get())).isEqualTo(written);
  }

  @Test
  void theShippedListIsReadWithoutFindingsAndSurvivesWriting() throws IOException {
    Policy policy = PolicyReader.read(shipped("policy.json")).get();

    Parsed<Registry> parsed = RegistryReader.read(shipped("registry.json"), policy);

    assertThat(parsed.findings()).isEmpty();
    byte[] written = JsonWriting.registry(parsed.get());
    Parsed<Registry> again = RegistryReader.read(InputFile.of("written", written), policy);
    assertThat(again.get()).isEqualTo(parsed.get());
    assertThat(JsonWriting.registry(again.get())).isEqualTo(written);
  }

  private static InputFile shipped(String name) throws IOException {
    String path = "/lunting/samples/zhoucun-2020/" + name;
    try (InputStream in =
        Objects.requireNonNull(ShippedFilesTest.class.getResourceAsStream(path), path)) {
      return InputFile.of(name, in.readAllBytes());
    }
  }
}
