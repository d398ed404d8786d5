package ca.footing.eligibility.ui;

import ca.footing.catalogue.SeriesId;
import ca.footing.eligibility.ApplicationSummary;
import ca.footing.eligibility.EvidenceRow;
import ca.footing.eligibility.MyEligibility;
import ca.footing.eligibility.Standing;
import ca.footing.eligibility.Standing.Situation;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.ScanUpload;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's request to the office: files where a rule asks for them, a few words, and the button that sends it. */
class RequestForm extends Composite<Div> {
    private static final int WORDS_LENGTH = 2000;

    private final transient MyEligibility eligibility;
    private final SeriesId series;
    private final Runnable changed;
    private final TextArea words = new TextArea(getTranslation("eligibility.request.words"));

    RequestForm(
            SeriesId series, Standing standing, List<EvidenceRow> files, MyEligibility eligibility, Runnable changed) {
        this.series = series;
        this.eligibility = eligibility;
        this.changed = changed;
        var request = standing.application();
        words.setMaxLength(WORDS_LENGTH);
        words.setHelperText(getTranslation("eligibility.request.wordsHelp"));
        words.setValue(said(request));
        getContent().addClassName("stack");
        getContent().add(new H3(getTranslation("eligibility.request.title")));
        if (needsFiles(standing)) {
            getContent().add(new Paragraph(getTranslation("eligibility.request.files")));
            getContent()
                    .add(
                            new FileList(files, this::remove),
                            new ScanUpload(
                                    getTranslation("eligibility.upload.label"),
                                    getTranslation("eligibility.upload.help"),
                                    this::attach));
        }
        var send = new Button(getTranslation("eligibility.request.send"), _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(words, fine(), Page.of("form-actions", send));
    }

    private void attach(String name, byte[] content) {
        eligibility.attach(series, name, content);
        Notify.done(getTranslation("eligibility.request.attached"));
        changed.run();
    }

    private void remove(EvidenceRow file) {
        eligibility.remove(file.id());
        changed.run();
    }

    private void send() {
        eligibility.submit(series, words.getValue());
        changed.run();
    }

    private Paragraph fine() {
        return Page.fine(getTranslation("eligibility.request.after", eligibility.filesKeptDays()));
    }

    private static boolean needsFiles(Standing standing) {
        return standing.unmet().stream()
                .anyMatch(one -> one.situation() == Situation.EVIDENCE
                        || one.situation() == Situation.MORE
                        || one.situation() == Situation.REFUSED);
    }

    private static String said(@Nullable ApplicationSummary request) {
        return request == null || !request.isWithPerson() ? "" : request.statement();
    }
}
