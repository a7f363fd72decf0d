package lunting.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.web.audit.Actor;
import lunting.web.database.Databases;
import lunting.web.database.Slice;
import lunting.web.database.StoreAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Uploads are listed by what was kept of each. */
final class UploadsTest {
  private static final Actor AUTHOR = new Actor("张三");
  private static final Sample SAMPLE =
      Objects.requireNonNull(Samples.find("zhengzhou-carbon-2021", 0));

  @ParameterizedTest
  @EnumSource
  void theyAreListedWithoutReadingTheirDocuments(Databases.Kind kind) {
    StoreAddress address = Databases.empty(kind);
    try (Store store = Store.open(address, Clock.systemUTC())) {
      store.policies().add(AUTHOR, "policy.json", "1", SAMPLE.policy(), List.of(), null);
      store.registries().add(AUTHOR, "名录.xlsx", "2", SAMPLE.registry(), List.of(), null);
      // Whoever read a document from here on would fail.
      store.database().write(handle -> handle.execute("UPDATE document SET content = 'x'"));
    }

    try (Store again = Store.open(address, Clock.systemUTC())) {
      ListedUpload policy = again.policies().list(Slice.FROM_NEWEST, 9).items().getFirst();
      ListedUpload list = again.registries().list(Slice.FROM_NEWEST, 9).items().getFirst();

      assertThat(policy.headings()).isEqualTo(UploadHeadings.of(SAMPLE.policy()));
      assertThat(policy.headings().season()).isEqualTo(SAMPLE.policy().season());
      assertThat(list.headings()).isEqualTo(UploadHeadings.of(SAMPLE.registry()));
      assertThat(list.headings().plants()).isEqualTo(SAMPLE.registry().plants().size());
      assertThat(list.file()).isEqualTo("名录.xlsx");
    }
  }
}
