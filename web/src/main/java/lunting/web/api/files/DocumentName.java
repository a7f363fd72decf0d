package lunting.web.api.files;

import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** The id and the title of a document, an industry or a town. */
public record DocumentName(String id, @Nullable Text title) {}
