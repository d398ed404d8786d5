package ca.footing.credential;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.Curriculum;
import ca.footing.catalogue.SeriesId;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.PdfPrinter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Designs of certificates: one of the house, and one of a series where it wants its own. Issued certificates never change. */
@Service
@Transactional
@ForRegistrars
public class Designs {
    private static final int MOST = 200;

    private final DesignStore store;
    private final DesignSample sample;
    private final DesignedPrinter certificates;
    private final PdfPrinter printer;
    private final Catalogue catalogue;
    private final Curriculum curriculum;

    Designs(
            DesignStore store,
            DesignSample sample,
            DesignedPrinter certificates,
            PdfPrinter printer,
            Catalogue catalogue,
            Curriculum curriculum) {
        this.store = store;
        this.sample = sample;
        this.certificates = certificates;
        this.printer = printer;
        this.catalogue = catalogue;
        this.curriculum = curriculum;
    }

    /** The house, then the series: those with a design of their own first. */
    @Transactional(readOnly = true)
    public List<DesignRow> all() {
        var versions = store.versions();
        var rows = new ArrayList<DesignRow>();
        rows.add(new DesignRow(null, LocalizedText.EMPTY, versions.getOrDefault(DesignStore.HOUSE, 0)));
        curriculum.all().stream()
                .map(series -> new DesignRow(
                        series.id(),
                        series.title(),
                        versions.getOrDefault(series.id().id(), 0)))
                .sorted(Comparator.comparing((DesignRow row) -> row.version() == 0))
                .limit(MOST)
                .forEach(rows::add);
        return rows;
    }

    /** What is printed there now. @param series null for the house @throws RecordNotFound when there is no such series */
    @Transactional(readOnly = true)
    public DesignDraft of(@Nullable SeriesId series) {
        var newest = store.newest(DesignStore.scope(series));
        var version = newest.map(DesignStore.Version::version).orElse(0);
        var own = newest.map(DesignStore.Version::design);
        var used = own.or(() -> store.newest(DesignStore.HOUSE).map(DesignStore.Version::design))
                .orElse(Design.HOUSE);
        var title = series == null
                ? LocalizedText.EMPTY
                : catalogue.details(series).summary().title();
        return new DesignDraft(title, used, version, own.isPresent());
    }

    /**
     * Saves a new version; certificates that are issued from now on are printed with it.
     *
     * @param version the one that the form was opened with; an optimistic locking failure when it is no longer the newest
     * @throws DesignTextsIncomplete, PlaceholderUnknown, PlaceholderMissing, ColourUnreadable see {@link Design}
     */
    public void save(@Nullable SeriesId series, Design design, int version) {
        of(series);
        design.require();
        store.add(DesignStore.scope(series), version + 1, design);
    }

    /** Prints the series' certificates in the house's design again. */
    public void giveUp(SeriesId series) {
        var current = of(series);
        if (current.own()) {
            store.add(series.id(), current.version() + 1, null);
        }
    }

    /** A PNG of what is on it, made small, base64. @throws PictureUnreadable unless it is a PNG or JPEG of at most 500 KB */
    public String picture(byte[] file) {
        return Pictures.clean(file);
    }

    /** The page of a certificate in that design, with what the series' newest cohort really says. */
    @Transactional(readOnly = true)
    public String preview(@Nullable SeriesId series, Design design, Locale locale) {
        return certificates.html(sample.of(series), design.legible(), locale);
    }

    /** The same as the PDF that would be kept, in the design that was saved last. */
    @Transactional(readOnly = true)
    public byte[] previewPdf(@Nullable SeriesId series, Locale locale) {
        return printer.draw(preview(series, of(series).design(), locale));
    }
}
