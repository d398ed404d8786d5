package ca.footing;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** The access rule of a service method: its own, or else its class's. */
final class AccessRules {
    private AccessRules() {}

    static List<String> of(Method method) {
        var own = on(method);
        return own.isEmpty() ? on(method.getDeclaringClass()) : own;
    }

    private static List<String> on(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type == PreAuthorize.class || type.isAnnotationPresent(PreAuthorize.class))
                .map(Class::getSimpleName)
                .toList();
    }
}
