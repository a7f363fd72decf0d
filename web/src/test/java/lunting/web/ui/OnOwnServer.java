package lunting.web.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test, or all tests of a class, that solves lists of its own: on a server apart, so that the
 * page of the others still opens on the Zhoucun sample.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface OnOwnServer {}
