package ca.footing.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Called by other modules, jobs and listeners inside operations that are secured themselves. A screen must not call
 * it; the architecture test sees to that.
 */
@PreAuthorize("permitAll()")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Internal {}
