package ca.footing.access;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of an address that stays on this site; whatever host it names is dropped (ASVS 3.7.2). */
public final class OwnAddress {
    private static final Pattern PATH = Pattern.compile("/(?:[A-Za-z0-9._~-][A-Za-z0-9/._~-]*)?");

    private OwnAddress() {}

    /** The path, beginning with one slash; empty when it is not plainly a path of ours. */
    public static Optional<String> of(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            var path = URI.create(address).getRawPath();
            return Optional.ofNullable(path)
                    .map(text -> text.startsWith("/") ? text : "/" + text)
                    .filter(text -> PATH.matcher(text).matches() && !text.contains(".."));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
