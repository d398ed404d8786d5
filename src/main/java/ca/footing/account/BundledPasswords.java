package ca.footing.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.security.authentication.password.CompromisedPasswordDecision;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Knows the 100,000 most common passwords (the list that nbvcxz carries), without asking anyone over the network. Since
 * most of them are shorter than our minimum, it also knows them repeated, put end to end with themselves, spelt in
 * leet or lengthened by digits and signs: what people make of them when a form asks for more characters.
 */
@Component
class BundledPasswords implements CompromisedPasswordChecker {
    private static final String LIST = "dictionaries/passwords.txt";
    private static final int SHORTEST_BASE = 4;

    private final Supplier<Set<String>> common = SingletonSupplier.of(BundledPasswords::load);

    @Override
    public CompromisedPasswordDecision check(@Nullable String password) {
        return new CompromisedPasswordDecision(password != null && isCommon(password));
    }

    private boolean isCommon(String password) {
        var plain = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var bare = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return isKnown(plain) || isKnown(unleet(plain)) || isKnown(bare) || isKnown(unleet(bare));
    }

    private boolean isKnown(String text) {
        return common.get().contains(text) || isRepetition(text);
    }

    /** One piece of at most eight characters, or one common password, again and again. */
    private boolean isRepetition(String text) {
        for (var length = 1; length <= text.length() / 2; length++) {
            var piece = text.substring(0, length);
            var repeated = piece.repeat(text.length() / length + 1).startsWith(text);
            if (repeated && (length <= 8 || common.get().contains(piece))) {
                return true;
            }
        }
        return false;
    }

    private static String unleet(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }

    private static Set<String> load() {
        var all = new HashSet<String>();
        try (var reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(LIST).getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> line.length() >= SHORTEST_BASE)
                    .forEach(line -> all.add(line.toLowerCase(Locale.ROOT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(all);
    }
}
