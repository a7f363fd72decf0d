package lunting.data.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import lunting.data.policy.Policy;
import lunting.data.reading.InputFile;
import lunting.data.reading.PolicyReader;
import lunting.data.reading.RegistryReader;

/**
 * A sample that lies in the jar as the files anyone could have written, read as anyone's files are.
 */
final class ShippedSample {
  private ShippedSample() {}

  /** Reads the two files of a shipped sample. */
  static Sample read(String name) {
    Policy policy = PolicyReader.read(file(name, "policy.json")).get();
    return new Sample(name, policy, RegistryReader.read(file(name, "registry.json"), policy).get());
  }

  /** A shipped file with its name. */
  static InputFile file(String name, String file) {
    String path = "/lunting/samples/" + name + "/" + file;
    try (InputStream in = ShippedSample.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks %s.".formatted(path));
      }
      return InputFile.of(file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
