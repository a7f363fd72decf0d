package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import lunting.data.finding.InputFile;
import lunting.data.finding.Reading;
import lunting.data.json.JsonWriting;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import org.junit.jupiter.api.Test;

final class ShippedFilesTest {
  @Test
  void theShippedPolicyIsReadWithoutFindingsAndSurvivesWriting() throws IOException {
    InputFile file = shipped("policy.json");

    Reading<Policy> reading = PolicyReader.read(file);

    assertThat(reading.findings()).isEmpty();
    byte[] written = JsonWriting.policy(reading.get());
    Reading<Policy> again = PolicyReader.read(InputFile.of("written", written));
    assertThat(again.get()).isEqualTo(reading.get());
    assertThat(JsonWriting.policy(again.get())).isEqualTo(written);
  }

  @Test
  void theShippedListIsReadWithoutFindingsAndSurvivesWriting() throws IOException {
    Policy policy = PolicyReader.read(shipped("policy.json")).get();

    Reading<Registry> reading = RegistryReader.read(shipped("registry.json"), policy);

    assertThat(reading.findings()).isEmpty();
    byte[] written = JsonWriting.registry(reading.get());
    Reading<Registry> again = RegistryReader.read(InputFile.of("written", written), policy);
    assertThat(again.get()).isEqualTo(reading.get());
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
