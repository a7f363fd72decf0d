/** Names, free texts and sentences in Chinese and English. */
@NullMarked
package lunting.data.text;

import org.jspecify.annotations.NullMarked;
