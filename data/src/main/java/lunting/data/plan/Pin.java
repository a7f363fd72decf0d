package lunting.data.plan;

import lunting.data.calendar.Span;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** Days of a line that the planner has fixed by hand; binds the solver, not the checker. */
public record Pin(String line, Span span, @Nullable String author, @Nullable Text reason) {}
