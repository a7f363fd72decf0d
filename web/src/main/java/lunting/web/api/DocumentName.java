package lunting.web.api;

import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** What a document, industry or town is called. */
record DocumentName(String id, @Nullable Text title) {}
