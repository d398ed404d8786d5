package ca.footing.site.ui;

import ca.footing.shared.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Longer texts in Markdown files beside the code, so that each change is on record. */
@Component
class WrittenTexts {
    private final Map<String, String> sources = new ConcurrentHashMap<>();

    /** @param name of the file without language and ending */
    LocalizedText of(String name) {
        return new LocalizedText(source(name + "_en"), source(name + "_fr"));
    }

    private String source(String name) {
        return sources.computeIfAbsent(name, file -> {
            try {
                return new ClassPathResource("site/" + file + ".md").getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
