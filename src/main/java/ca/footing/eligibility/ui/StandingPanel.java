package ca.footing.eligibility.ui;

import ca.footing.catalogue.SeriesId;
import ca.footing.eligibility.ApplicationState;
import ca.footing.eligibility.EvidenceRow;
import ca.footing.eligibility.MyEligibility;
import ca.footing.eligibility.Standing;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.Banner;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a person stands with the rules of a series: what is met, what is missing, who acts and by when. */
public class StandingPanel extends Composite<Section> {
    private final ZoneId zone;

    /**
     * @param zone where the office works
     * @param changed called when a file or the request changed
     */
    public StandingPanel(
            SeriesId series,
            Standing standing,
            List<EvidenceRow> files,
            MyEligibility eligibility,
            ZoneId zone,
            Runnable changed) {
        this.zone = zone;
        getContent().addClassName("form-section");
        getContent().add(new H2(getTranslation("eligibility.mine.title." + standing.state())));
        getContent().add(new Paragraph(getTranslation("eligibility.mine.text." + standing.state())));
        banner(standing).ifPresent(getContent()::add);
        getContent().add(new FindingList(standing));
        if (standing.mayAsk()) {
            getContent().add(new RequestForm(series, standing, files, eligibility, changed));
        }
    }

    private Optional<Banner> banner(Standing standing) {
        var request = standing.application();
        if (request == null) {
            return Optional.empty();
        }
        if (standing.state() == Standing.State.WAITING) {
            return Optional.of(new Banner(
                    Tone.INFO,
                    "waiting",
                    getTranslation("eligibility.mine.dueTitle", at(request.dueAt())),
                    getTranslation("eligibility.mine.dueText")));
        }
        if (standing.state() == Standing.State.REFUSED) {
            return Optional.of(new Banner(
                    Tone.WARNING, "info", getTranslation("eligibility.mine.refusedTitle"), request.reason()));
        }
        return standing.mayAsk() && request.state() == ApplicationState.MORE_NEEDED
                ? Optional.of(new Banner(
                        Tone.INFO,
                        "info",
                        getTranslation("eligibility.mine.moreTitle", at(request.dueAt())),
                        request.reason()))
                : Optional.empty();
    }

    private String at(@Nullable Instant instant) {
        return instant == null ? "" : Formats.instant(instant, zone, getLocale());
    }
}
