package ca.footing.catalogue;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Role;
import ca.footing.shared.ForAnyone;
import ca.footing.shared.Internal;
import ca.footing.shared.Languages;
import ca.footing.shared.RecordNotFound;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what is taught. */
@Service
@Transactional(readOnly = true)
public class Catalogue {
    private final SeriesRepository series;
    private final SeriesModuleRepository modules;
    private final StoredFileRepository files;
    private final ModuleContents contents;
    private final CurrentAccount current;

    Catalogue(
            SeriesRepository series,
            SeriesModuleRepository modules,
            StoredFileRepository files,
            ModuleContents contents,
            CurrentAccount current) {
        this.series = series;
        this.modules = modules;
        this.files = files;
        this.contents = contents;
        this.current = current;
    }

    /** Published series, by position. */
    @ForAnyone
    public List<SeriesSummary> published() {
        return series.publishedRows();
    }

    /**
     * What the public may read of a series: materials come with their titles only, and the quiz not at all.
     *
     * @throws RecordNotFound unless a published series has that slug (the office also sees drafts)
     */
    @ForAnyone
    public SeriesDetails bySlug(String slug) {
        var found = series.findBySlug(slug)
                .filter(one -> one.isPublished() || current.has(Role.REGISTRAR) || current.has(Role.OWNER))
                .orElseThrow(RecordNotFound::new);
        return found.details(contents.outlines(found.id()));
    }

    /** @throws RecordNotFound when there is none, published or not */
    @Internal
    public SeriesDetails details(SeriesId id) {
        var rows = series.whole(id);
        if (rows.isEmpty()) {
            throw new RecordNotFound();
        }
        return ((Series) rows.getFirst()[0]).details(contents.pairs(rows));
    }

    /** Every series with that id, in any status, for other modules' rows. */
    @Internal
    public Map<SeriesId, SeriesSummary> summaries(Collection<SeriesId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : series.rows(ids).stream().collect(Collectors.toMap(SeriesSummary::id, Function.identity()));
    }

    /**
     * Published series whose title and summary in that language hold every word of the text, without regard to case or
     * accents. One query per word, of the first five.
     */
    @Internal
    public Set<SeriesId> matching(String text, Locale locale) {
        Set<SeriesId> found = series.publishedRows().stream()
                .map(SeriesSummary::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        text.strip()
                .lines()
                .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
                .limit(5)
                .forEach(word -> {
                    var pattern = "%" + word.replaceAll("([!%_])", "!$1") + "%";
                    found.retainAll(
                            Languages.isFrench(locale)
                                    ? series.matchingFrench(pattern)
                                    : series.matchingEnglish(pattern));
                });
        return found;
    }

    @Internal
    public List<ModuleSummary> modules(SeriesId id) {
        return modules.rows(id);
    }

    /** Every module with that id, for other modules' rows. */
    @Internal
    public Map<ModuleId, ModuleSummary> moduleSummaries(Collection<ModuleId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : modules.rows(ids).stream().collect(Collectors.toMap(ModuleSummary::id, Function.identity()));
    }

    /** @throws RecordNotFound when there is none */
    @Internal
    public ModuleDetails module(ModuleId module) {
        var found = modules.findById(module).orElseThrow(RecordNotFound::new);
        return contents.details(List.of(found)).getFirst();
    }

    /**
     * The PDF of a material in that language (the other one if only that exists).
     *
     * @throws RecordNotFound when the material has no file
     */
    @Internal
    public MaterialFile file(MaterialId material, Locale locale) {
        return files.findById(StoredFile.Key.of(material, Languages.code(locale)))
                .or(() -> files.findById(StoredFile.Key.of(material, Languages.code(Languages.other(locale)))))
                .map(StoredFile::file)
                .orElseThrow(RecordNotFound::new);
    }
}
