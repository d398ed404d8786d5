package ca.footing.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** May be called by facilitators and the office; the method itself checks that the cohort is theirs. */
@PreAuthorize("hasAnyRole('FACILITATOR','REGISTRAR','OWNER')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ForFacilitators {}
