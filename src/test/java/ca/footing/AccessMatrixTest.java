package ca.footing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every view and every service method with who may use it, as one list that a person reads in review. A new or changed
 * rule fails here until the list is renewed with {@code ./footing test -Dfooting.accept=true}.
 */
class AccessMatrixTest {
    private static final Path LIST = Path.of("src/docs/access.txt");

    @Test
    void isTheListThatWasReviewed() throws IOException {
        var views = ArchitectureTest.views().stream()
                .map(view -> "/" + view.getAnnotationOfType(Route.class).value() + " = " + rule(view.reflect()))
                .sorted();
        var methods = ArchitectureTest.services().stream()
                .flatMap(service -> ArchitectureTest.publicMethods(service).stream()
                        .map(method -> service.getSimpleName() + "." + method.getName() + "("
                                + Arrays.stream(method.getParameterTypes())
                                        .map(Class::getSimpleName)
                                        .collect(Collectors.joining(", "))
                                + ") = " + String.join(",", AccessRules.of(method))))
                .sorted();
        var text =
                Stream.concat(Stream.concat(views, Stream.of("")), methods).collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("footing.accept")) {
            Files.writeString(LIST, text);
        }
        assertThat(text).isEqualTo(Files.readString(LIST));
    }

    private static String rule(Class<?> view) {
        var roles = view.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return Arrays.stream(roles.value()).sorted().collect(Collectors.joining(", "));
        }
        return view.isAnnotationPresent(jakarta.annotation.security.PermitAll.class) ? "signed in" : "anyone";
    }
}
