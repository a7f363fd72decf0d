package lunting.web.command.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import lunting.web.store.Digests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The digests of what a command was given. */
final class InputFilesTest {
  @TempDir Path dir;

  @Test
  void filesAreDigestedWhereSomebodyAskedBeforeTheyWereOpened() throws IOException {
    Path list = Files.writeString(dir.resolve("list"), "content");
    InputFiles digesting = files().digesting();
    InputFiles other = files();

    digesting.open("registry", list);
    digesting.open("baseline", list);
    digesting.open(null, list);
    other.open("registry", list);

    String digest = Digests.of(Files.readAllBytes(list));
    assertThat(digesting.digests()).containsOnlyKeys("registry").containsValue(digest);
    assertThat(digesting.allDigests()).containsOnlyKeys("registry", "baseline");
    assertThatThrownBy(other::digests).isInstanceOf(IllegalStateException.class);
  }

  private static InputFiles files() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new InputFiles(new Console(nowhere, nowhere, false, false));
  }
}
