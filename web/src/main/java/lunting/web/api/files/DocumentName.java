package lunting.web.api.files;

import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** What a document, industry or town is called. */
public record DocumentName(String id, @Nullable Text title) {}
