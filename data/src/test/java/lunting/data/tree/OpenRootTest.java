package lunting.data.tree;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What fails while another core reads ahead. */
final class OpenRootTest {
  @Test
  void whatFailsOnAnotherCoreFailsAsItself() {
    Throwable broken = new IllegalStateException();
    Throwable fatal = new StackOverflowError();
    Throwable other = new IOException();

    assertThatThrownBy(() -> OpenRoot.joined(CompletableFuture.failedFuture(broken)))
        .isSameAs(broken);
    assertThatThrownBy(() -> OpenRoot.joined(CompletableFuture.failedFuture(fatal)))
        .isSameAs(fatal);
    assertThatThrownBy(() -> OpenRoot.joined(CompletableFuture.failedFuture(other)))
        .isInstanceOf(CompletionException.class)
        .hasCause(other);
  }
}
