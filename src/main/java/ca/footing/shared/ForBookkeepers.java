package ca.footing.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** May be called by whoever keeps the books, and by the office. */
@PreAuthorize("hasAnyRole('BOOKKEEPER','REGISTRAR','OWNER')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ForBookkeepers {}
