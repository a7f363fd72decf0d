/** What the page is held to: its words, its sources, and how it behaves in a real browser. */
@NullMarked
package lunting.web.ui;

import org.jspecify.annotations.NullMarked;
