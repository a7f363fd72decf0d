/**
 * What is wrong with a file: findings with their place and the way out, and the value that carries
 * one.
 */
@NullMarked
package lunting.data.finding;

import org.jspecify.annotations.NullMarked;
