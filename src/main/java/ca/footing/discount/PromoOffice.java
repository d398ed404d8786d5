package ca.footing.discount;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.SeriesId;
import ca.footing.catalogue.SeriesSummary;
import ca.footing.cohort.CohortFilter;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Promo codes, as the office makes and ends them. A code is never changed: people were told what it does. */
@Service
@ForRegistrars
@Transactional
public class PromoOffice {
    private final PromoCodeRepository codes;
    private final Catalogue catalogue;
    private final Cohorts cohorts;
    private final Clock clock;

    PromoOffice(PromoCodeRepository codes, Catalogue catalogue, Cohorts cohorts, Clock clock) {
        this.codes = codes;
        this.catalogue = catalogue;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<PromoRow> all() {
        var all = codes.findAllByOrderByCreatedAtDesc();
        var series = catalogue.summaries(all.stream()
                .map(PromoCode::series)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var workshops = cohorts.summaries(all.stream()
                .map(PromoCode::cohort)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return all.stream()
                .map(code -> code.row(scope(code, series, workshops)))
                .toList();
    }

    /** The series that a code can be limited to. */
    @Transactional(readOnly = true)
    public List<SeriesSummary> series() {
        return catalogue.published();
    }

    /** The cohorts that a code can be limited to: those that have not ended. @param series of that one alone */
    @Transactional(readOnly = true)
    public List<CohortSummary> cohorts(@Nullable SeriesId series) {
        return series == null ? cohorts.find(CohortFilter.none(Locale.ROOT)) : cohorts.ofSeries(series);
    }

    /**
     * @throws PromoInvalid also when the cohort is not of the series, so that nobody could ever use it
     * @throws PromoTaken when there is one of that name
     */
    public PromoCodeId create(PromoDraft draft) {
        var made = new PromoCode(draft, clock.instant());
        if (draft.series() != null
                && draft.cohort() != null
                && !cohorts.details(draft.cohort()).summary().series().equals(draft.series())) {
            throw new PromoInvalid();
        }
        if (codes.findByCode(PromoCode.name(draft.code())).isPresent()) {
            throw new PromoTaken();
        }
        return codes.save(made).id();
    }

    /** Nobody can use it from now on; places that have it keep it. */
    public void end(PromoCodeId code) {
        codes.findById(code).orElseThrow(RecordNotFound::new).end();
    }

    private static @Nullable LocalizedText scope(
            PromoCode code, Map<SeriesId, SeriesSummary> series, Map<CohortId, CohortSummary> cohorts) {
        if (code.cohort() != null) {
            return Objects.requireNonNull(cohorts.get(code.cohort())).name();
        }
        return code.series() == null
                ? null
                : Objects.requireNonNull(series.get(code.series())).title();
    }
}
