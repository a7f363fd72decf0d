package lunting.data.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lunting.data.document.PolicyReader;
import lunting.data.document.RegistryReader;
import lunting.data.finding.InputFile;
import lunting.data.policy.Policy;

/**
 * A sample that lies in the jar as the files anyone could have written, read as anyone's files are.
 */
final class ShippedSample {
  private static final String ROOT = "/lunting/samples/";

  private ShippedSample() {}

  /** The names of all shipped samples, the one to show first in front. */
  static List<String> names() {
    return new String(file("shipped.txt").content(), StandardCharsets.UTF_8).lines().toList();
  }

  /** Whether a shipped sample has this file. */
  static boolean has(String name, String file) {
    return ShippedSample.class.getResource(ROOT + name + "/" + file) != null;
  }

  /** Reads the two files of a shipped sample. */
  static Sample read(String name) {
    Policy policy = PolicyReader.read(file(name, "policy.json")).get();
    return new Sample(name, policy, RegistryReader.read(file(name, "registry.json"), policy).get());
  }

  /** A shipped file with its name. */
  static InputFile file(String name, String file) {
    return file(name + "/" + file);
  }

  private static InputFile file(String inside) {
    String path = ROOT + inside;
    try (InputStream in = ShippedSample.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks %s.".formatted(path));
      }
      return InputFile.of(inside.substring(inside.indexOf('/') + 1), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
