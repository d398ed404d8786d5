package ca.footing.shared;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All texts of the product in both languages: {@code texts/<module>_en.properties} and {@code texts/<module>_fr.properties}
 * in UTF-8, ICU message patterns (an apostrophe is an apostrophe, plurals by {@code {0, plural, …}}). Screens, mails,
 * public pages and documents all read them here.
 */
@Component
public class Texts {
    private final Map<String, String> english = load("en");
    private final Map<String, String> french = load("fr");
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /** The text of a key; {@code !key!} when it does not exist, which the tests refuse. */
    public String get(Locale locale, String key, Object... args) {
        var language = Languages.code(locale);
        var pattern = all(locale).get(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        var format = formats.computeIfAbsent(
                language + ":" + key,
                _ -> new MessageFormat(pattern, Languages.isFrench(locale) ? Languages.FRENCH : Languages.ENGLISH));
        return ((MessageFormat) format.clone()).format(args);
    }

    public boolean has(String key) {
        return english.containsKey(key) && french.containsKey(key);
    }

    /** The message pattern behind a key, empty when there is none. */
    public String pattern(Locale locale, String key) {
        return all(locale).getOrDefault(key, "");
    }

    public Set<String> keys(Locale locale) {
        return all(locale).keySet();
    }

    private Map<String, String> all(Locale locale) {
        return Languages.isFrench(locale) ? french : english;
    }

    private static Map<String, String> load(String language) {
        var all = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/*_" + language + ".properties");
            for (Resource file : files) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> {
                    if (all.put((String) key, (String) text) != null) {
                        throw new IllegalStateException("Text key stands in two files: " + key);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}
